package dev.saccade.blocks.vendor;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/**
 * What all look-up table cells share: their contents as a number, bit i for inputs that spell i.
 */
final class Luts {
  private Luts() {}

  /** The bit of the table that the inputs choose, the first input being the highest. */
  static Bool choose(Logic m, int tableBits, long table, List<Bool> highestFirst) {
    BigInteger contents = new BigInteger(Long.toUnsignedString(table));
    return m.lit(tableBits, contents).bit(m.concat(highestFirst));
  }

  /** A table as a Verilog constant: {@code 16'h8000}. */
  static String verilog(int tableBits, long table) {
    return String.format(Locale.ROOT, "%d'h%0" + tableBits / 4 + "x", tableBits, table);
  }
}
