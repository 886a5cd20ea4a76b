package dev.saccade.synthesis;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.ir.MemoryIr.Collision;

/**
 * A block memory and nothing else.
 *
 * @param lanes how many parts of a word are written one by one; 1 for none
 */
record MemoryBlock(int width, int depth, int lanes, Collision collision)
    implements Hardware<MemoryBlock.Io> {
  record Io(
      Bool write,
      UInt writeAddress,
      UInt data,
      UInt mask,
      Bool read,
      UInt readAddress,
      UInt word) {}

  @Override
  public Io io(Ports p) {
    int addressBits = Widths.indexBits(depth);
    return new Io(
        p.in(bool()),
        p.in(uint(addressBits)),
        p.in(uint(width)),
        p.in(uint(lanes)),
        p.in(bool()),
        p.in(uint(addressBits)),
        p.out(uint(width)));
  }

  @Override
  public void build(Logic m, Io io) {
    Memory<UInt> memory = m.memory("memory", uint(width), depth);
    if (lanes == 1) {
      m.ignore(io.mask());
      memory.write(io.write(), io.writeAddress(), io.data());
    } else {
      memory.write(io.write(), io.writeAddress(), io.data(), io.mask());
    }
    io.word().set(memory.readSync("out_word", io.read(), io.readAddress(), collision));
  }
}
