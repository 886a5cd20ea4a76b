package dev.saccade.bench;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.Style;
import java.util.List;

/**
 * One row of a {@link DotArray}: its weights in a block RAM, and what it has accumulated. The word
 * read in one cycle is counted in the next, for which {@code add}, {@code first} and {@code
 * newPlane} are given.
 */
record DotRow(int lanes, int words) implements Hardware<DotRow.Io> {
  /** Bits of the sum: enough for every plane of every word. */
  static final int SUM_BITS = 32;

  /**
   * Ports.
   *
   * @param first begins a sum
   * @param newPlane doubles the sum so far
   */
  record Io(
      Bool load,
      UInt loadAddress,
      UInt loadWord,
      Bool read,
      UInt readAddress,
      Bool add,
      Bool first,
      Bool newPlane,
      UInt activations,
      SInt sum) {}

  @Override
  public Io io(Ports p) {
    int addressBits = Widths.indexBits(words);
    return new Io(
        p.in(bool()),
        p.in(uint(addressBits)),
        p.in(uint(lanes)),
        p.in(bool()),
        p.in(uint(addressBits)),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(uint(lanes)),
        p.out(sint(SUM_BITS)));
  }

  @Override
  public void build(Logic m, Io io) {
    Memory<UInt> weights = m.memory("weights", uint(lanes), words, Style.BLOCK, List.of());
    weights.write(io.load(), io.loadAddress(), io.loadWord());
    UInt plane = weights.readSync("plane", io.read(), io.readAddress(), Collision.OLD);

    DigitSerialDot.Io dot = m.instance("dot", DigitSerialDot.of(lanes, 1, Body.BEHAVIOURAL));
    dot.plane().set(plane);
    for (int lane = 0; lane < lanes; lane++) {
      dot.activations().get(lane).set(io.activations().bit(lane).asUInt());
    }

    SInt sum = m.reg("sum_so_far", sint(SUM_BITS), 0);
    SInt counted = m.val("counted", dot.sum().extend(SUM_BITS).asSInt());
    SInt doubled = m.val("doubled", sum.shl(1).trunc(SUM_BITS));
    SInt kept = m.val("kept", io.newPlane().mux(doubled, sum));
    m.when(io.add(), () -> sum.next(io.first().mux(counted, kept.plus(counted))));
    io.sum().set(sum);
  }
}
