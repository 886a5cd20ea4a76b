package dev.saccade.rtl.top;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.control.ByteWrite;
import dev.saccade.rtl.control.Control;
import dev.saccade.rtl.control.ExternalLoad;
import dev.saccade.rtl.control.PixelUpload;
import dev.saccade.rtl.control.RegisterPort;
import dev.saccade.rtl.control.ResultWord;
import dev.saccade.rtl.core.Core;
import dev.saccade.rtl.core.CoreIo;
import dev.saccade.rtl.weights.ExternalPort;
import java.util.List;

/**
 * The fabric: packets in, packets out, and registers. Programs, weights and frames come as packets
 * on {@code in}; every frame and record is answered on {@code out}, in order. What the packets hold
 * is declared in {@code dev.saccade.fabric}.
 *
 * <p>Cycles of a frame: those of its layers, see {@link Core}; a layer starts in the cycle after
 * the one before has ended, or when its descriptor has been fetched, whichever is later. The array
 * begins with a frame that is there while the frame before is drained, whatever the modes of both.
 *
 * @param config the choices that host and fabric share
 * @param body what the array's adders are made of
 */
public record Fabric(FabricConfig config, Body body) implements Hardware<Fabric.Io> {
  /**
   * Ports; a byte moves on a stream in a cycle in which valid and ready are high.
   *
   * @param external the memory of weights; none if {@code externalWords} is 0
   */
  public record Io(
      Stream<UInt> in, Stream<UInt> out, RegisterPort.Bus bus, List<ExternalPort> external) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.sink(uint(8)),
        p.source(uint(8)),
        RegisterPort.Bus.of(p),
        config.external() ? List.of(ExternalPort.of(config, p)) : List.of());
  }

  @Override
  public void build(Logic m, Io io) {
    Control.Io control = m.instance("control", new Control(config));
    CoreIo core = m.instance("core", new Core(config, body));
    control.in().connect(io.in());
    io.out().connect(control.out());
    control.bus().read().set(io.bus().read());
    control.bus().write().set(io.bus().write());
    control.bus().address().set(io.bus().address());
    control.bus().writeData().set(io.bus().writeData());
    io.bus().readData().set(control.bus().readData());

    core.next().connect(control.compute().next());
    core.mayFill().set(control.compute().mayFill());
    control.compute().turns().set(core.events().turns());
    control.compute().done().set(core.done());
    load(control, core);
    for (ExternalPort port : io.external()) {
      external(m, port, control.external().get(0), core.fetch().get(0));
    }
    upload(m, control.upload(), core);

    ResultWord results = control.results().payload();
    control.results().valid().set(core.results().valid());
    results.raw().set(core.results().payload().raw());
    results.count().set(core.results().payload().count());
    m.set(results.values(), core.results().payload().values());
    control.events().fillsFrame().set(core.events().fillsFrame());
    control.events().turns().set(core.events().turns());
    control.events().issue().set(core.events().issue());
    control.events().fillWait().set(core.events().fillWait());
    control.events().drainWait().set(core.events().drainWait());
    control.events().weightWait().set(core.events().weightWait());
    control.events().read().set(core.events().read());
    control.events().written().set(core.events().written().extend(8));
    control.overflow().set(core.events().overflow());
    control.late().set(config.external() ? core.fetch().get(0).late() : m.lit(false));
  }

  /** Parameters of a word go to the requantisers in turn. */
  private void load(Control.Io control, CoreIo core) {
    ByteWrite weights = control.weights().payload();
    UInt weightAddress = core.weights().payload().address();
    core.weights().valid().set(control.weights().valid());
    weightAddress.set(weights.address().extend(weightAddress.width()));
    core.weights().payload().word().set(weights.word());
    core.weights().payload().mask().set(weights.mask());

    ByteWrite parameters = control.parameters().payload();
    UInt address = core.parameters().payload().address();
    UInt bank = core.parameters().payload().bank();
    int bankBits = Widths.ceilLog2(config.requantisers());
    core.parameters().valid().set(control.parameters().valid());
    core.parameters().payload().word().set(parameters.word());
    core.parameters().payload().mask().set(parameters.mask());
    if (bankBits == 0) {
      bank.set(0);
      address.set(parameters.address());
    } else {
      bank.set(parameters.address().trunc(bankBits));
      address.set(parameters.address().shr(bankBits).trunc(address.width()));
    }
  }

  /** The memory is written between frames only, and read in frames only. */
  private static void external(
      Logic m, ExternalPort port, Stream<ExternalLoad.Word> load, CoreIo.Fetch fetch) {
    Bool writes = load.valid();
    Stream<UInt> reads = fetch.request();
    m.assertAlways("one_asks", writes.and(reads.valid()).not());
    ExternalPort.Request request = port.request().payload();
    port.request().valid().set(writes.or(reads.valid()));
    request.write().set(writes);
    request.address().set(writes.mux(load.payload().address(), reads.payload()));
    request.word().set(writes.mux(load.payload().word(), 0));
    load.ready().set(port.request().ready());
    reads.ready().set(port.request().ready());
    fetch.data().connect(port.data());
  }

  /** The link brings a code at a time; the memory takes up to Q. */
  private static void upload(Logic m, Stream<PixelUpload.Code> from, CoreIo core) {
    UInt address = core.upload().payload().address();
    Vec<UInt> codes = core.upload().payload().codes();
    core.upload().valid().set(from.valid());
    from.ready().set(core.upload().ready());
    address.set(from.payload().address().trunc(address.width()));
    core.upload().payload().mask().set(1);
    codes.get(0).set(from.payload().code());
    for (int i = 1; i < codes.size(); i++) {
      codes.get(i).set(0);
    }
    m.ignore(from.payload().address());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
