package dev.saccade.verilog;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.RegisterFile;
import dev.saccade.hdl.Rom;
import dev.saccade.hdl.SinglePortMemory;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Every memory template with every collision rule. */
record MemoryTemplates(int depth) implements Hardware<MemoryTemplates.Io> {
  record Io(
      Bool write,
      UInt writeAddress,
      UInt data,
      UInt mask,
      Bool read,
      UInt readAddress,
      UInt old,
      UInt undefined,
      UInt fresh,
      UInt masked,
      UInt low,
      UInt high,
      UInt single,
      UInt fixed,
      UInt fixedNow) {}

  @Override
  public Io io(Ports p) {
    int addressBits = Widths.indexBits(depth);
    return new Io(
        p.in(bool()),
        p.in(uint(addressBits)),
        p.in(uint(8)),
        p.in(uint(2)),
        p.in(bool()),
        p.in(uint(addressBits)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)));
  }

  @Override
  public void build(Logic m, Io io) {
    Memory<UInt> old = m.memory("old_memory", uint(8), depth);
    old.write(io.write(), io.writeAddress(), io.data());
    io.old().set(old.readSync("old_word", io.read(), io.readAddress(), Collision.OLD));

    Memory<UInt> undefined = m.memory("undefined_memory", uint(8), depth);
    undefined.write(io.write().and(io.read().not()), io.writeAddress(), io.data());
    io.undefined().set(undefined.readSync("undefined_word", io.read(), io.readAddress().plus(1)));

    Memory<UInt> fresh = m.memory("fresh_memory", uint(8), depth);
    fresh.write(io.write(), io.writeAddress(), io.data().plus(1));
    io.fresh().set(fresh.readSync("fresh_word", m.lit(true), io.readAddress(), Collision.NEW));

    Memory<UInt> masked = m.memory("masked_memory", uint(8), depth);
    masked.write(io.write(), io.writeAddress().plus(2), io.data().plus(5), io.mask());
    io.masked().set(masked.readSync("masked_word", io.read(), io.readAddress(), Collision.NEW));

    RegisterFile<UInt> file = m.registerFile("file", uint(8), depth);
    file.write(io.write(), io.writeAddress(), io.data());
    io.low().set(file.readAsync("low_word", io.readAddress()));
    io.high().set(file.readAsync("high_word", io.readAddress().plus(1)));

    SinglePortMemory<UInt> single = m.singlePortMemory("single_memory", uint(8), depth);
    io.single()
        .set(
            single.access(
                "single_word", io.read(), io.write(), io.writeAddress(), io.data(), io.mask()));

    List<BigInteger> contents = new ArrayList<>();
    for (int word = 0; word < depth; word++) {
      contents.add(BigInteger.valueOf(word * 37L % 256));
    }
    Rom<UInt> fixed = m.rom("fixed_memory", uint(8), contents);
    io.fixed().set(fixed.readSync("fixed_word", io.read(), io.readAddress()));
    Rom<UInt> now = m.rom("now_memory", uint(8), contents);
    io.fixedNow().set(now.readAsync("now_word", io.readAddress()));
  }
}
