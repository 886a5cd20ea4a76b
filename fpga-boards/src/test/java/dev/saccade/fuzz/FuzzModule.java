package dev.saccade.fuzz;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.Type;
import dev.saccade.hdl.Types;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A random module in the language under test. Its ports are {@code in0}, {@code in1} ... and {@code
 * out0}, {@code out1} ... in the order of the description.
 *
 * @param prefix tells the modules of one design from those of another
 * @param modules texts of modules, children before parents; the last is this one
 */
record FuzzModule(String prefix, List<String> modules) implements Hardware<FuzzModule.Io> {
  record Io(List<Value> in, List<Value> out) {}

  FuzzModule {
    modules = List.copyOf(modules);
  }

  static FuzzModule of(String prefix, RandomDesign design) {
    return new FuzzModule(prefix, design.modules().stream().map(DesignText::of).toList());
  }

  @Override
  public String moduleName() {
    return prefix + "_" + design().top().name();
  }

  @Override
  public Io io(Ports p) {
    RandomModule module = design().top();
    List<Value> in = new ArrayList<>();
    module.inputs().forEach(port -> in.add((Value) p.in(type(port.shape()))));
    List<Value> out = new ArrayList<>();
    module.outputs().forEach(port -> out.add((Value) p.out(type(port.shape()))));
    return new Io(in, out);
  }

  @Override
  public void build(Logic m, Io io) {
    RandomDesign design = design();
    ModuleTranslation translation = new ModuleTranslation(m, design, this);
    for (int i = 0; i < io.in().size(); i++) {
      translation.port(design.top().inputs().get(i).name(), io.in().get(i));
    }
    for (int i = 0; i < io.out().size(); i++) {
      translation.port(design.top().outputs().get(i).name(), io.out().get(i));
    }
    translation.run();
  }

  private RandomDesign design() {
    return DesignParser.parse(String.join("", modules));
  }

  /** The module of this design with a name, to be placed in this one. */
  FuzzModule child(String name) {
    List<RandomModule> all = design().modules();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(name)) {
        return new FuzzModule(prefix, modules.subList(0, i + 1));
      }
    }
    throw new IllegalArgumentException("no module " + name);
  }

  static Type<? extends Value> type(Shape shape) {
    return switch (shape.kind()) {
      case BOOL -> Types.bool();
      case UNSIGNED -> Types.uint(shape.width());
      case SIGNED -> Types.sint(shape.width());
    };
  }

  /** {@code set} of the value's own type. */
  static void set(Value target, Value value) {
    if (target instanceof Bool bool) {
      bool.set((Bool) value);
    } else if (target instanceof UInt word) {
      word.set((UInt) value);
    } else if (target instanceof SInt word) {
      word.set((SInt) value);
    }
  }

  /** {@code next} of the value's own type. */
  static void next(Value target, Value value) {
    if (target instanceof Bool bool) {
      bool.next((Bool) value);
    } else if (target instanceof UInt word) {
      word.next((UInt) value);
    } else if (target instanceof SInt word) {
      word.next((SInt) value);
    }
  }
}
