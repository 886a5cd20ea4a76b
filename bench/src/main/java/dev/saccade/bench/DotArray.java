package dev.saccade.bench;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.Style;
import java.util.List;

/**
 * A matrix times a vector, weight-serial, with all operands in block RAM: the design on which
 * simulators are timed. In each of {@code words} cycles after {@code start} every row counts the
 * lanes in which a bit of its weights and of the activations are both 1; every {@code words /
 * PLANES} words a new plane begins, which counts half.
 *
 * @param rows number of sums, a power of two
 * @param lanes bits of a word
 * @param words of each RAM, a power of two, at least 16
 */
record DotArray(int rows, int lanes, int words) implements Hardware<DotArray.Io> {
  static final int PLANES = 8;

  DotArray {
    if (Integer.bitCount(rows) != 1 || Integer.bitCount(words) != 1 || words < 2 * PLANES) {
      throw new IllegalArgumentException(
          rows
              + " rows of "
              + words
              + " words; use powers of two, of words at least "
              + 2 * PLANES);
    }
  }

  /** The array on which simulators are compared. */
  static DotArray measured() {
    return new DotArray(32, 64, 64);
  }

  /**
   * Ports; {@code result} is the sum of row {@code drain_row} of the cycle before. A word to load
   * is signed so that a Java long holds every one.
   */
  record Io(
      Bool loadWeights,
      UInt loadRow,
      Bool loadActivations,
      UInt loadAddress,
      SInt loadWord,
      Bool start,
      UInt drainRow,
      Bool busy,
      SInt result) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(uint(Widths.indexBits(rows))),
        p.in(bool()),
        p.in(uint(Widths.indexBits(words))),
        p.in(sint(lanes)),
        p.in(bool()),
        p.in(uint(Widths.indexBits(rows))),
        p.out(bool()),
        p.out(sint(DotRow.SUM_BITS)));
  }

  @Override
  public void build(Logic m, Io io) {
    int addressBits = Widths.indexBits(words);
    Bool running = m.reg("running", bool(), 0);
    UInt address = m.reg("address", uint(addressBits), 0);
    m.when(
            io.start(),
            () -> {
              running.next(true);
              address.next(0);
            })
        .elseWhen(
            running,
            () -> {
              running.next(address.ne(words - 1));
              address.next(address.plus(1));
            });
    Bool add = m.delay("add", running, 0);
    Bool first = m.delay("first", address.eq(0), 0);
    Bool newPlane = m.delay("new_plane", address.trunc(Widths.indexBits(words / PLANES)).eq(0), 0);

    Memory<UInt> memory = m.memory("activations", uint(lanes), words, Style.BLOCK, List.of());
    memory.write(io.loadActivations(), io.loadAddress(), io.loadWord().asUInt());
    UInt activations = memory.readSync("activation_word", running, address, Collision.OLD);

    Vec<SInt> sums = m.wire("sums", vec(sint(DotRow.SUM_BITS), rows));
    for (int row = 0; row < rows; row++) {
      DotRow.Io unit = m.instance("row" + row, new DotRow(lanes, words));
      unit.load().set(io.loadWeights().and(io.loadRow().eq(row)));
      unit.loadAddress().set(io.loadAddress());
      unit.loadWord().set(io.loadWord().asUInt());
      unit.read().set(running);
      unit.readAddress().set(address);
      unit.add().set(add);
      unit.first().set(first);
      unit.newPlane().set(newPlane);
      unit.activations().set(activations);
      sums.get(row).set(unit.sum());
    }
    io.busy().set(running.or(add));
    io.result().set(m.delay("drained", sums.at(io.drainRow()), 0));
  }
}
