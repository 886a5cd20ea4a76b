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
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that declarations bring, each with its shape. */
final class Symbols {
  private Symbols() {}

  /** All that a declaration brings: what can be read, driven, or both. */
  static Map<String, Shape> of(Declaration declaration, Map<String, RandomModule> modules) {
    Map<String, Shape> names = new LinkedHashMap<>();
    String name = declaration.name();
    if (declaration instanceof Input input) {
      names.put(name, input.shape());
    } else if (declaration instanceof Output output) {
      names.put(name, output.shape());
    } else if (declaration instanceof Register register) {
      names.put(name, register.shape());
    } else if (declaration instanceof Wire wire) {
      names.put(name, wire.shape());
    } else if (declaration instanceof Named named) {
      names.put(name, named.value().shape());
    } else if (declaration instanceof Vector vector) {
      for (int i = 0; i < vector.size(); i++) {
        names.put(name + "." + i, vector.shape());
      }
    } else if (declaration instanceof Bundle bundle) {
      bundle(name, bundle.first(), bundle.second(), names);
    } else if (declaration instanceof Unpacked unpacked) {
      bundle(name, unpacked.first(), unpacked.second(), names);
    } else if (declaration instanceof Machine machine) {
      names.put(name, Shape.index(machine.states()));
    } else if (declaration instanceof Memory memory) {
      memory.reads().forEach(r -> names.put(r.output(), memory.word()));
    } else if (declaration instanceof Instance instance) {
      RandomModule child = modules.get(instance.module());
      Shape.require(child != null, "no module " + instance.module());
      child.inputs().forEach(p -> names.put(name + "." + p.name(), p.shape()));
      child.outputs().forEach(p -> names.put(name + "." + p.name(), p.shape()));
    }
    return names;
  }

  private static void bundle(String name, int first, int second, Map<String, Shape> names) {
    names.put(name + ".first", Shape.unsigned(first));
    names.put(name + ".second", Shape.signed(second));
    names.put(name + ".third", Shape.BOOL);
  }

  /** All names of a module. */
  static Map<String, Shape> of(RandomModule module, Map<String, RandomModule> modules) {
    Map<String, Shape> names = new LinkedHashMap<>();
    module.declarations().forEach(d -> names.putAll(of(d, modules)));
    return names;
  }
}
