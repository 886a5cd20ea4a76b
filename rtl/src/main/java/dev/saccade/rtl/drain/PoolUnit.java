package dev.saccade.rtl.drain;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.ir.MemoryIr.Collision;

/**
 * Takes the largest code of a pool window. Codes of a window arrive position by position; at its
 * first position an entry takes them, at every later one the larger of both, and so does what
 * leaves. One step of Q codes per cycle: the entry is read in cycle t, the codes come in t+1, what
 * leaves is there in t+2. An entry may be used again in the next cycle.
 *
 * @param requantisers Q
 * @param words entries
 */
public record PoolUnit(int requantisers, int words) implements Hardware<PoolUnit.Io> {
  private static final int CODE_BITS = 8;

  /** Ports; {@code valid} and {@code first} belong to the codes. */
  public record Io(UInt entry, Bool valid, Bool first, Vec<UInt> codes, Vec<UInt> largest) {}

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(uint(Widths.indexBits(words))),
        p.in(bool()),
        p.in(bool()),
        p.in(uint(CODE_BITS), requantisers),
        p.out(uint(CODE_BITS), requantisers));
  }

  @Override
  public void build(Logic m, Io io) {
    Memory<Vec<UInt>> memory =
        m.memory("pool", vec(uint(CODE_BITS), requantisers), Math.max(2, words));
    UInt entry = m.delay("entry_before", io.entry(), 0);
    Vec<UInt> largest = m.wire("larger", vec(uint(CODE_BITS), requantisers));
    memory.write(io.valid(), entry, largest);
    Vec<UInt> before = memory.readSync("stored", m.lit(true), io.entry(), Collision.NEW);
    for (int i = 0; i < requantisers; i++) {
      UInt code = io.codes().get(i);
      Bool keeps = m.val("keeps" + i, before.get(i).gt(code).and(io.first().not()));
      largest.get(i).set(keeps.mux(before.get(i), code));
      io.largest().get(i).set(m.delay("largest_code" + i, largest.get(i), 0));
    }
  }
}
