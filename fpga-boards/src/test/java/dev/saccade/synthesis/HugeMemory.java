package dev.saccade.synthesis;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SinglePortMemory;
import dev.saccade.hdl.UInt;

/**
 * A single-port memory of 16384 words of 16 bits and nothing else.
 *
 * @param lanes how many parts of a word are written one by one; 1 for none
 */
record HugeMemory(int lanes) implements Hardware<HugeMemory.Io> {
  record Io(Bool enable, Bool write, UInt address, UInt data, UInt mask, UInt word) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(uint(14)),
        p.in(uint(16)),
        p.in(uint(lanes)),
        p.out(uint(16)));
  }

  @Override
  public void build(Logic m, Io io) {
    SinglePortMemory<UInt> memory = m.singlePortMemory("memory", uint(16), 1 << 14);
    if (lanes == 1) {
      m.ignore(io.mask());
      io.word().set(memory.access("out_word", io.enable(), io.write(), io.address(), io.data()));
    } else {
      io.word()
          .set(
              memory.access(
                  "out_word", io.enable(), io.write(), io.address(), io.data(), io.mask()));
    }
  }
}
