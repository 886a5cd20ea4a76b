package dev.saccade.rtl.signal;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;

/**
 * How the sums of the array are written as bits: with a sign, or without where none is negative,
 * which saves a bit of every register that they pass.
 *
 * @param accumulatorBits of a sum without its sign
 * @param signed whether a sum can be negative
 */
public record SumFormat(int accumulatorBits, boolean signed) {
  /** The format of a fabric: with a sign if weights are more than bits that add. */
  public static SumFormat of(FabricConfig config) {
    return new SumFormat(
        config.accumulatorBits(),
        config.encoding() == PlaneEncoding.RELATIVE_SIGNS || config.depthwise());
  }

  private int signBits() {
    return signed ? 1 : 0;
  }

  /** Bits of a sum. */
  public int sumBits() {
    return accumulatorBits + signBits();
  }

  /** Bits of what the zero point takes: up to three times a sum. */
  public int zeroBits() {
    return accumulatorBits + 2 + signBits();
  }

  /** The number that the bits of a sum or of what the zero point takes stand for. */
  public SInt number(UInt bits) {
    return signed ? bits.asSInt() : bits.extend(bits.width() + 1).asSInt();
  }
}
