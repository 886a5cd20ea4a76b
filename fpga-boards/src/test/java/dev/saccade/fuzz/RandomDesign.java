package dev.saccade.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Modules, children before parents; the top is the last. */
record RandomDesign(List<RandomModule> modules) {
  RandomDesign {
    modules = List.copyOf(modules);
  }

  RandomModule top() {
    return modules.get(modules.size() - 1);
  }

  Map<String, RandomModule> byName() {
    Map<String, RandomModule> all = new LinkedHashMap<>();
    modules.forEach(m -> all.put(m.name(), m));
    return all;
  }
}
