package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.ValueKind;
import java.math.BigInteger;

/** A port of the simulated top, reset included, clock not. Width in bits, at least 1. */
public record SimulationPort(String name, boolean input, int width, ValueKind kind) {
  /** How many 64-bit words the port takes in a {@link Frames} row. */
  public int words() {
    return (width + 63) / 64;
  }

  /** Whether the port can have that value. */
  public boolean fits(BigInteger value) {
    return value.bitLength() <= magnitudeBits() && (signed() || value.signum() >= 0);
  }

  /** What to throw when a value does not fit. */
  public IllegalArgumentException misfit(BigInteger value) {
    BigInteger count = BigInteger.ONE.shiftLeft(magnitudeBits());
    return new IllegalArgumentException(
        "value "
            + value
            + " does not fit port "
            + name
            + ": "
            + kind
            + " of "
            + width
            + " bits holds "
            + (signed() ? count.negate() : BigInteger.ZERO)
            + " to "
            + count.subtract(BigInteger.ONE));
  }

  private boolean signed() {
    return kind == ValueKind.SINT;
  }

  private int magnitudeBits() {
    return signed() ? width - 1 : width;
  }
}
