package dev.saccade.hdl.verilog;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of one module: no two are equal, not even when case is ignored. */
final class Namespace {
  private final Set<String> taken = new HashSet<>();

  /** Takes a name that must be used as it is. */
  void reserve(String name) {
    taken.add(name.toLowerCase(Locale.ROOT));
  }

  /** Takes the wanted name, or the first of wanted2, wanted3 ... that is free. */
  String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + i;
    }
    return name;
  }
}
