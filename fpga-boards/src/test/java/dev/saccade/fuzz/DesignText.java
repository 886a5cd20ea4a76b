package dev.saccade.fuzz;

import dev.saccade.fuzz.Declaration.Bundle;
import dev.saccade.fuzz.Declaration.Input;
import dev.saccade.fuzz.Declaration.Instance;
import dev.saccade.fuzz.Declaration.Machine;
import dev.saccade.fuzz.Declaration.Memory;
import dev.saccade.fuzz.Declaration.Named;
import dev.saccade.fuzz.Declaration.Output;
import dev.saccade.fuzz.Declaration.Register;
import dev.saccade.fuzz.Declaration.Unpacked;
import dev.saccade.fuzz.Declaration.Vector;
import dev.saccade.fuzz.Declaration.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes designs as text that {@link DesignParser} reads back: for reports and for the corpus. */
final class DesignText {
  private DesignText() {}

  static String of(RandomDesign design) {
    return design.modules().stream().map(DesignText::of).collect(Collectors.joining());
  }

  static String of(RandomModule module) {
    StringBuilder text = new StringBuilder("(module " + module.name());
    module.declarations().forEach(d -> text.append("\n  ").append(of(d)));
    module.actions().forEach(a -> text.append(of(a, "\n  ")));
    return text.append(")\n").toString();
  }

  static String of(Node node) {
    if (node instanceof Node.Ref ref) {
      return ref.name();
    }
    if (node instanceof Node.Literal literal) {
      return literal.shape() + ":" + literal.shape().number(literal.bits());
    }
    if (node instanceof Node.Element element) {
      return list("element", element.vector(), of(element.index()));
    }
    if (node instanceof Node.Pack pack) {
      return list("pack", pack.bundle());
    }
    if (node instanceof Node.InState state) {
      return list("in-state", state.machine(), state.state());
    }
    Node.Apply apply = (Node.Apply) node;
    List<Object> words = new ArrayList<>();
    words.add(apply.op().text());
    words.addAll(apply.numbers());
    apply.operands().forEach(o -> words.add(of(o)));
    return list(words.toArray());
  }

  private static String of(Declaration declaration) {
    String name = declaration.name();
    if (declaration instanceof Input input) {
      return list("in", name, input.shape());
    }
    if (declaration instanceof Output output) {
      return list("out", name, output.shape());
    }
    if (declaration instanceof Register register) {
      return register.reset().isPresent()
          ? list("reg", name, register.shape(), register.reset().get())
          : list("reg", name, register.shape());
    }
    if (declaration instanceof Wire wire) {
      return wire.otherwise().isPresent()
          ? list("wire", name, wire.shape(), wire.otherwise().get())
          : list("wire", name, wire.shape());
    }
    if (declaration instanceof Named named) {
      return list("val", name, of(named.value()));
    }
    if (declaration instanceof Vector vector) {
      return list("vec", name, vector.shape(), vector.size(), kind(vector.registers()));
    }
    if (declaration instanceof Bundle bundle) {
      return list("bundle", name, bundle.first(), bundle.second(), kind(bundle.registers()));
    }
    if (declaration instanceof Unpacked unpacked) {
      return list("unpack", name, unpacked.first(), unpacked.second(), of(unpacked.value()));
    }
    if (declaration instanceof Machine machine) {
      return list("machine", name, machine.states(), machine.initial());
    }
    if (declaration instanceof Instance instance) {
      return list("instance", name, instance.module());
    }
    return memory((Memory) declaration);
  }

  private static String memory(Memory memory) {
    List<Object> words = new ArrayList<>();
    words.add("memory");
    words.add(memory.name());
    words.add(memory.template().name().toLowerCase(Locale.ROOT));
    words.add(memory.word());
    words.add(memory.depth());
    words.add(list(memory.contents().toArray()));
    memory
        .write()
        .ifPresent(
            w -> {
              String mask = w.mask().map(m -> " " + of(m)).orElse("");
              words.add(
                  "\n    " + list("write", of(w.enable()), of(w.address()), of(w.data()) + mask));
            });
    for (Declaration.Read read : memory.reads()) {
      words.add(
          "\n    "
              + list(
                  "read",
                  read.output(),
                  of(read.enable()),
                  of(read.address()),
                  read.collision().name().toLowerCase(Locale.ROOT)));
    }
    return list(words.toArray());
  }

  private static String of(Action action, String line) {
    if (action instanceof Action.Assign assign) {
      return line + list("set", assign.target(), of(assign.value()));
    }
    if (action instanceof Action.AssignAt assign) {
      return line + list("set-at", assign.vector(), of(assign.index()), of(assign.value()));
    }
    if (action instanceof Action.Copy copy) {
      return line + list("copy", copy.target(), copy.source());
    }
    if (action instanceof Action.Go go) {
      return line + list("go", go.machine(), go.state());
    }
    String inner = line + "  ";
    StringBuilder text = new StringBuilder(line);
    if (action instanceof Action.When when) {
      text.append("(when");
      for (Action.Branch branch : when.branches()) {
        text.append(inner).append("(").append(of(branch.condition()));
        text.append(body(branch.body(), inner)).append(")");
      }
      when.otherwise().ifPresent(b -> text.append(otherwise(b, inner)));
    } else if (action instanceof Action.Choose choose) {
      text.append("(choose ").append(of(choose.subject()));
      for (Action.Case one : choose.cases()) {
        text.append(inner).append("(").append(list(one.labels().toArray()));
        text.append(body(one.body(), inner)).append(")");
      }
      choose.otherwise().ifPresent(b -> text.append(otherwise(b, inner)));
    } else if (action instanceof Action.InStates states) {
      text.append("(in-states ").append(states.machine());
      states
          .bodies()
          .forEach(b -> text.append(inner).append("(state").append(body(b, inner) + ")"));
    }
    return text.append(")").toString();
  }

  private static String otherwise(List<Action> body, String line) {
    return line + "(else" + body(body, line) + ")";
  }

  private static String body(List<Action> body, String line) {
    return body.stream().map(a -> of(a, line + "  ")).collect(Collectors.joining());
  }

  private static String kind(boolean registers) {
    return registers ? "reg" : "wire";
  }

  private static String list(Object... words) {
    StringBuilder text = new StringBuilder("(");
    for (Object word : words) {
      String more = word.toString();
      if (text.length() > 1 && !more.startsWith("\n")) {
        text.append(' ');
      }
      text.append(more);
    }
    return text.append(")").toString();
  }
}
