package dev.saccade.blocks.arithmetic;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * Counts the ones of a word. Combinational: the count is there in the same cycle.
 *
 * <p>The behavioural body is a tree of adders; the family bodies compress the bits by carry chains,
 * as {@link DigitSerialDot} does.
 *
 * @param width bits of the word, 2 to 4096
 * @param body what it is made of; all count the same
 */
public record Popcount(int width, Body body) implements Hardware<Popcount.Io> {
  public Popcount {
    if (width < 2 || width > 4096) {
      throw new IllegalArgumentException("a popcount of " + width + " bits; use 2 to 4096");
    }
  }

  /** Ports; {@code count} has {@link Widths#countBits}{@code (width)} bits. */
  public record Io(UInt bits, UInt count) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.in(uint(width)), p.out(uint(Widths.countBits(width))));
  }

  @Override
  public void build(Logic m, Io io) {
    if (body == Body.BEHAVIOURAL) {
      io.count().set(ones(m, io.bits(), width - 1, 0).extend(Widths.countBits(width)));
      return;
    }
    Columns columns = new Columns();
    for (int i = 0; i < width; i++) {
      columns.add(0, Operand.plain(io.bits().bit(i)));
    }
    io.count().set(FamilyChains.sum(m, body, columns, Widths.countBits(width)));
  }

  /** How many of the bits {@code high} down to {@code low} are 1. */
  private static UInt ones(Logic m, UInt bits, int high, int low) {
    if (high == low) {
      return bits.bits(high, low);
    }
    int middle = low + (high - low + 1) / 2;
    UInt sum = ones(m, bits, high, middle).plusWide(ones(m, bits, middle - 1, low));
    return m.val("ones" + high + "to" + low, sum.trunc(Widths.countBits(high - low + 1)));
  }
}
