package dev.saccade.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Removes what no output of the top follows. */
final class DeadCode {
  private final Map<String, RandomModule> modules;
  private final List<RandomModule> kept = new ArrayList<>();
  private final Map<String, Set<String>> readOutputs = new LinkedHashMap<>();

  private DeadCode(RandomDesign design) {
    this.modules = new LinkedHashMap<>(design.byName());
  }

  static RandomDesign remove(RandomDesign design) {
    return new DeadCode(design).run(design);
  }

  private RandomDesign run(RandomDesign design) {
    for (int i = design.modules().size() - 1; i >= 0; i--) {
      RandomModule module = design.modules().get(i);
      boolean top = i == design.modules().size() - 1;
      if (top || readOutputs.containsKey(module.name())) {
        Set<String> outputs = new LinkedHashSet<>();
        module.outputs().forEach(o -> outputs.add(o.name()));
        if (!top) {
          outputs.retainAll(readOutputs.get(module.name()));
        }
        kept.add(0, live(module, outputs));
      }
    }
    return new RandomDesign(kept.stream().map(this::withoutLostPorts).toList());
  }

  private RandomModule live(RandomModule module, Set<String> outputs) {
    Set<String> live = Reads.reach(List.copyOf(outputs), Reads.all(module, modules));
    Set<String> names = new LinkedHashSet<>(live);
    List<Declaration> declarations = new ArrayList<>();
    for (Declaration declaration : module.declarations()) {
      Set<String> symbols = Symbols.of(declaration, modules).keySet();
      if (symbols.stream().anyMatch(live::contains)) {
        declarations.add(declaration);
        names.add(declaration.name());
        names.addAll(symbols);
        if (declaration instanceof Declaration.Instance instance) {
          Set<String> read =
              readOutputs.computeIfAbsent(instance.module(), n -> new LinkedHashSet<>());
          live.stream()
              .filter(n -> n.startsWith(instance.name() + "."))
              .forEach(n -> read.add(n.substring(instance.name().length() + 1)));
        }
      }
    }
    RandomModule cut = new RandomModule(module.name(), declarations, module.actions());
    return keepingActions(cut, names);
  }

  private static RandomModule keepingActions(RandomModule module, Set<String> targets) {
    return new Rewriter() {
      @Override
      List<Action> changed(Action action) {
        return useful(action, targets) ? List.of(action) : List.of();
      }
    }.rewrite(module);
  }

  private static boolean useful(Action action, Set<String> targets) {
    return Rewriter.target(action).map(targets::contains).orElse(false)
        || Rewriter.bodies(action).stream().flatMap(List::stream).anyMatch(a -> useful(a, targets));
  }

  /** Children may have lost inputs, which their parents then must not drive. */
  private RandomModule withoutLostPorts(RandomModule module) {
    Map<String, RandomModule> now = new LinkedHashMap<>();
    kept.forEach(m -> now.put(m.name(), m));
    Set<String> names = new LinkedHashSet<>();
    for (Declaration declaration : module.declarations()) {
      names.add(declaration.name());
      names.addAll(Symbols.of(declaration, now).keySet());
    }
    return keepingActions(module, names);
  }
}
