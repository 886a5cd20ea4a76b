package dev.saccade.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a random design of a seed: always the same one. */
final class DesignGenerator {
  private DesignGenerator() {}

  static RandomDesign of(long seed) {
    return of(seed, Form.of(seed));
  }

  static RandomDesign of(long seed, Form form) {
    Dice dice = new Dice(seed);
    Map<String, RandomModule> children = new LinkedHashMap<>();
    for (int i = dice.between(0, form.children()); i > 0; i--) {
      Dice own = new Dice(dice.nextSeed());
      RandomModule child =
          new ModuleGenerator(own, form, children).of("part" + (char) ('a' + i), false);
      children.put(child.name(), child);
    }
    RandomModule top = new ModuleGenerator(dice, form, children).of("top", true);
    List<RandomModule> modules = new ArrayList<>(children.values());
    modules.add(top);
    return new RandomDesign(modules);
  }
}
