package dev.saccade.examples;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import java.util.List;

/**
 * Dot product of unsigned weights, one plane of bits per cycle, with unsigned activations that stay
 * for all planes. The most significant plane comes first and with {@code first}; {@code weightBits}
 * cycles later {@code result} is there and the next product may begin, so nothing ever waits.
 *
 * <p>Fewer planes give the product with the upper bits of the weights alone: precision is chosen
 * product by product.
 *
 * @param lanes weights and activations per product, 2 to 256
 * @param digitBits bits of an activation: 1, 2, 4 or 8
 * @param weightBits planes of the longest product
 * @param body which cells add the lanes up; all but GOWIN, whose planes are stored differently
 */
public record WeightSerialDot(int lanes, int digitBits, int weightBits, Body body)
    implements Hardware<WeightSerialDot.Io> {
  /** Ports; bit i of {@code plane} belongs to activation i. */
  public record Io(Bool first, UInt plane, List<UInt> activations, UInt result) {}

  public WeightSerialDot {
    if (weightBits < 1 || weightBits > 8) {
      throw new IllegalArgumentException("weights of " + weightBits + " bits; use 1 to 8");
    }
    if (body == Body.GOWIN) {
      throw new IllegalArgumentException(
          "the body for Gowin takes planes of relative signs; use DigitSerialDot itself");
    }
  }

  /** The block that adds one plane up. */
  public DigitSerialDot adder() {
    return DigitSerialDot.of(lanes, digitBits, body);
  }

  private int resultBits() {
    return adder().sumBits() + weightBits;
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()), p.in(uint(lanes)), p.in(uint(digitBits), lanes), p.out(uint(resultBits())));
  }

  @Override
  public void build(Logic m, Io io) {
    DigitSerialDot.Io adder = m.instance("adder", adder());
    adder.plane().set(io.plane());
    for (int lane = 0; lane < lanes; lane++) {
      adder.activations().get(lane).set(io.activations().get(lane));
    }
    UInt acc = m.reg("acc", uint(resultBits()), 0);
    UInt doubled = m.val("doubled", acc.shl(1).trunc(resultBits()));
    UInt kept = m.val("kept", io.first().not().mux(doubled, 0));
    acc.next(kept.plus(adder.sum().extend(resultBits())));
    io.result().set(acc);
  }
}
