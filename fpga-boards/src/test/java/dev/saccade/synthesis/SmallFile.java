package dev.saccade.synthesis;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.RegisterFile;
import dev.saccade.hdl.UInt;

/** A register file of 16 words of 8 bits and nothing else. */
record SmallFile() implements Hardware<SmallFile.Io> {
  record Io(Bool write, UInt writeAddress, UInt data, UInt readAddress, UInt word) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.in(bool()), p.in(uint(4)), p.in(uint(8)), p.in(uint(4)), p.out(uint(8)));
  }

  @Override
  public void build(Logic m, Io io) {
    RegisterFile<UInt> file = m.registerFile("file", uint(8), 16);
    file.write(io.write(), io.writeAddress(), io.data());
    io.word().set(file.readAsync("out_word", io.readAddress()));
  }
}
