package dev.saccade.hdl.verilog;

import java.util.Locale;
import java.util.Optional;

/** Which names may stand in emitted Verilog. Names are refused, never changed. */
public final class Names {
  /** File systems, waveform viewers and place-and-route tools live well with this. */
  private static final int LONGEST = 100;

  private Names() {}

  /** Why a name is refused, as the end of a sentence about it; empty if it is fine. */
  public static Optional<String> illegal(String name) {
    if (!shaped(name)) {
      return Optional.of("is no Verilog name: a letter, then letters, digits and underscores");
    }
    if (name.contains("__") || name.endsWith("_")) {
      return Optional.of("has a double or trailing underscore, which tools keep for themselves");
    }
    if (numbered(name)) {
      return Optional.of("ends in an underscore and a number, as synthesis names split buses");
    }
    if (name.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters");
    }
    return ReservedWords.kind(name.toLowerCase(Locale.ROOT)).map(kind -> "is " + kind);
  }

  /** The same for a vendor's cell, its pins and parameters, whose names cannot be chosen. */
  public static Optional<String> illegalForCells(String name) {
    if (!shaped(name)) {
      return Optional.of("is no Verilog name: a letter, then letters, digits and underscores");
    }
    return ReservedWords.VERILOG.contains(name)
        ? Optional.of("is a word of Verilog")
        : Optional.empty();
  }

  private static boolean shaped(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!letter && (i == 0 || (c != '_' && !digit(c)))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static boolean numbered(String name) {
    int end = name.length();
    while (end > 0 && digit(name.charAt(end - 1))) {
      end--;
    }
    return end < name.length() && end > 0 && name.charAt(end - 1) == '_';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
