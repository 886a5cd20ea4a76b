package dev.saccade.blocks.arithmetic;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import java.util.List;

/**
 * The sums of neighbouring activations, which all rows of an array share: {@code sums[i] =
 * activations[2i] + activations[2i+1]}. Combinational.
 *
 * @param lanes activations, an even number
 * @param digitBits bits of each
 */
public record PairSums(int lanes, int digitBits) implements Hardware<PairSums.Io> {
  public PairSums {
    if (lanes < 2 || lanes % 2 != 0) {
      throw new IllegalArgumentException("pair sums of " + lanes + " lanes; use an even number");
    }
    if (digitBits < 1) {
      throw new IllegalArgumentException("digits of " + digitBits + " bits; use at least 1");
    }
  }

  /** Ports; a sum has one bit more than an activation. */
  public record Io(List<UInt> activations, List<UInt> sums) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.in(uint(digitBits), lanes), p.out(uint(digitBits + 1), lanes / 2));
  }

  @Override
  public void build(Logic m, Io io) {
    for (int i = 0; i < lanes / 2; i++) {
      UInt even = io.activations().get(2 * i);
      io.sums().get(i).set(even.plusWide(io.activations().get(2 * i + 1)));
    }
  }
}
