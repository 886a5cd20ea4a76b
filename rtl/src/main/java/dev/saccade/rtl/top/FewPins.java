package dev.saccade.rtl.top;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.control.RegisterPort;

/**
 * A fabric whose register port takes three pins instead of 74, so that it fits the package of a
 * small board: what the bus is told is shifted in, what it answers is shifted out, a bit per cycle.
 *
 * <p>Cycles: the last 41 bits of {@code request}, the first of them the highest, are {@code write},
 * {@code address} and {@code data}; they are carried out in a cycle of {@code go}, as a write or,
 * where the first bit is 0, as a read. Bit i of the word that was read is on {@code answer} 32 - i
 * cycles after the next.
 *
 * @param fabric what has the pins
 */
public record FewPins(Fabric fabric) implements Hardware<FewPins.Io> {
  private static final int WORD_BITS = 32;

  /** Ports; {@code in} and {@code out} are those of the fabric. */
  public record Io(Stream<UInt> in, Stream<UInt> out, Bool request, Bool go, Bool answer) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(8)), p.source(uint(8)), p.in(bool()), p.in(bool()), p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    Fabric.Io inner = m.instance("fabric", fabric);
    inner.in().connect(io.in());
    io.out().connect(inner.out());
    RegisterPort.Bus bus = inner.bus();
    int addressBits = bus.address().width();
    int bits = 1 + addressBits + WORD_BITS;
    UInt request = m.reg("request_bits", uint(bits), 0);
    request.next(request.trunc(bits - 1).concat(io.request().asUInt()));
    Bool writes = request.bit(bits - 1);
    bus.write().set(io.go().and(writes));
    bus.read().set(io.go().and(writes.not()));
    bus.address().set(request.bits(bits - 2, WORD_BITS));
    bus.writeData().set(request.trunc(WORD_BITS));

    UInt answer = m.regNoReset("answer_bits", uint(WORD_BITS));
    Bool arrives = m.delay("arrives", bus.read(), 0);
    m.when(arrives, () -> answer.next(bus.readData()))
        .otherwise(() -> answer.next(answer.shl(1).trunc(WORD_BITS)));
    io.answer().set(answer.bit(WORD_BITS - 1));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
