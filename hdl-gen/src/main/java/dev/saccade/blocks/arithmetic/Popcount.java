package dev.saccade.blocks.arithmetic;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * Counts the ones of a word. Combinational.
 *
 * <p>The family bodies compress the bits by carry chains, as {@link DigitSerialDot} does.
 *
 * @param width bits of the word, at least 2
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
      io.count().set(ones(io.bits()).extend(Widths.countBits(width)));
      return;
    }
    Columns columns = new Columns();
    for (int i = 0; i < width; i++) {
      columns.add(0, Operand.plain(io.bits().bit(i)));
    }
    io.count().set(FamilyChains.sum(m, body, columns, Widths.countBits(width)));
  }

  private static UInt ones(UInt bits) {
    if (bits.width() == 1) {
      return bits;
    }
    int half = bits.width() / 2;
    UInt low = ones(bits.trunc(half));
    UInt high = ones(bits.bits(bits.width() - 1, half));
    return high.plusWide(low).trunc(Widths.countBits(bits.width()));
  }
}
