package dev.saccade.rtl.weights;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.signal.Delayed;

/**
 * A simulated memory behind the {@link ExternalPort}: it answers {@code latency} cycles after a
 * request, to the cycle, and takes a request every {@code cyclesPerWord} cycles. It is for
 * simulation; on a board a memory controller stands in its place.
 *
 * @param config the fabric, whose port it serves
 * @param latency 1 or more; the fabric expects at most {@code externalLatency}
 * @param cyclesPerWord 1 or more; the fabric expects at most {@code externalCyclesPerWord}
 */
public record ExternalMemory(FabricConfig config, int latency, int cyclesPerWord)
    implements Hardware<ExternalMemory.Io> {
  public ExternalMemory {
    if (latency < 1 || cyclesPerWord < 1) {
      throw new IllegalArgumentException(
          "a memory with a latency of %d and %d cycles per word; use 1 or more of each"
              .formatted(latency, cyclesPerWord));
    }
  }

  /** Ports; see {@link ExternalPort}. */
  public record Io(Stream<ExternalPort.Request> request, Flow<UInt> data) {}

  /** The memory that a fabric's configuration declares. */
  public static ExternalMemory declared(FabricConfig config) {
    return new ExternalMemory(config, config.externalLatency(), config.externalCyclesPerWord());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.sink(ExternalPort.requestType(config)), p.flowOut(uint(config.weightWordBits())));
  }

  @Override
  public void build(Logic m, Io io) {
    ExternalPort.Request request = io.request().payload();
    Bool fires = m.val("fires", io.request().fire());
    UInt pause = m.reg("pause", uint(Widths.countBits(cyclesPerWord)), 0);
    m.when(fires, () -> pause.next(cyclesPerWord - 1))
        .elseWhen(pause.ne(0), () -> pause.next(pause.minus(1)));
    io.request().ready().set(pause.eq(0));

    Memory<UInt> words = m.memory("words", uint(config.weightWordBits()), config.externalWords());
    words.write(fires.and(request.write()), request.address(), request.word());
    // The words wait as addresses, which are shorter.
    Bool reads = Delayed.by(m, "reads", latency - 1, fires.and(request.write().not()));
    UInt address = Delayed.by(m, "address", latency - 1, request.address());
    io.data().valid().set(m.delay("answers", reads, 0));
    io.data().payload().set(words.readSync("word", reads, address));
  }
}
