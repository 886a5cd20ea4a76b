package dev.saccade.hdl.verilog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names may stand in emitted Verilog. Names are refused, never changed. */
public final class Names {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern NUMBERED = Pattern.compile(".*_[0-9]+");

  /** File systems, waveform viewers and place-and-route tools live well with this. */
  private static final int LONGEST = 100;

  private Names() {}

  /** Why a name is refused, as the end of a sentence about it; empty if it is fine. */
  public static Optional<String> illegal(String name) {
    if (!SHAPE.matcher(name).matches()) {
      return Optional.of("is no Verilog name: a letter, then letters, digits and underscores");
    }
    if (name.contains("__") || name.endsWith("_")) {
      return Optional.of("has a double or trailing underscore, which tools keep for themselves");
    }
    if (NUMBERED.matcher(name).matches()) {
      return Optional.of("ends in an underscore and a number, as synthesis names split buses");
    }
    if (name.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters");
    }
    return ReservedWords.kind(name.toLowerCase(Locale.ROOT)).map(kind -> "is " + kind);
  }
}
