package dev.saccade.examples;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * Dot product of signed weights with signed activations that arrive one bit per cycle, the most
 * significant bit first. {@code activationBits} cycles after {@code start} the result is there and
 * {@code busy} falls.
 */
public record BitSerialDot(int lanes, int weightBits, int activationBits)
    implements Hardware<BitSerialDot.Io> {
  public BitSerialDot {
    if (lanes < 1 || weightBits < 1 || activationBits < 1) {
      throw new IllegalArgumentException("a dot product needs at least one lane, and bits of each");
    }
  }

  /** Ports; bit i of {@code bits} is the present bit of activation i. */
  public record Io(Bool start, UInt bits, List<SInt> weight, Bool busy, SInt result) {}

  // snippet widths
  private int sumBits() {
    return weightBits + Widths.ceilLog2(lanes);
  }

  private int resultBits() {
    return sumBits() + activationBits;
  }

  // end
  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(uint(lanes)),
        p.in(sint(weightBits), lanes),
        p.out(bool()),
        p.out(sint(resultBits())));
  }

  // snippet build
  @Override
  public void build(Logic m, Io io) {
    SInt acc = m.reg("acc", sint(resultBits()), 0);
    UInt left = m.reg("left", uint(Widths.countBits(activationBits)), 0);
    Bool running = m.val("running", left.ne(0));
    Bool signBit = m.val("sign_bit", left.eq(activationBits));

    List<SInt> chosen = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      SInt weight = io.weight().get(i);
      chosen.add(m.val("chosen" + i, io.bits().bit(i).mux(weight, 0).extend(sumBits())));
    }
    SInt sum = m.val("sum", tree(chosen)).extend(resultBits());
    SInt doubled = acc.shl(1).trunc(resultBits());

    // The most significant bit of a two's-complement number counts negative.
    m.when(
            io.start(),
            () -> {
              acc.next(0);
              left.next(activationBits);
            })
        .elseWhen(
            running,
            () -> {
              acc.next(signBit.mux(doubled.minus(sum), doubled.plus(sum)));
              left.next(left.minus(1));
            });
    io.busy().set(running);
    io.result().set(acc);
  }

  private static SInt tree(List<SInt> numbers) {
    int half = numbers.size() / 2;
    return half == 0
        ? numbers.get(0)
        : tree(numbers.subList(0, half)).plus(tree(numbers.subList(half, numbers.size())));
  }
  // end
}
