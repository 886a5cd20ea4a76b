package dev.saccade.rtl.top;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.control.RegisterPort;
import dev.saccade.rtl.weights.ExternalMemory;
import dev.saccade.rtl.weights.ExternalPort;

/**
 * A fabric with an external port and a simulated memory behind it: the ports are those of a fabric
 * without the port.
 *
 * @param memory what is behind the port
 */
public record SimulatedFabric(FabricConfig config, Body body, ExternalMemory memory)
    implements Hardware<SimulatedFabric.Io> {
  /** A fabric with the memory that its configuration declares. */
  public SimulatedFabric(FabricConfig config, Body body) {
    this(config, body, ExternalMemory.declared(config));
  }

  /** Ports; see {@link Fabric}. */
  public record Io(Stream<UInt> in, Stream<UInt> out, RegisterPort.Bus bus) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(8)), p.source(uint(8)), RegisterPort.Bus.of(p));
  }

  @Override
  public void build(Logic m, Io io) {
    Fabric.Io fabric = m.instance("fabric", new Fabric(config, body));
    ExternalMemory.Io words = m.instance("memory", memory);
    fabric.in().connect(io.in());
    io.out().connect(fabric.out());
    RegisterPort.Bus bus = fabric.bus();
    bus.read().set(io.bus().read());
    bus.write().set(io.bus().write());
    bus.address().set(io.bus().address());
    bus.writeData().set(io.bus().writeData());
    io.bus().readData().set(bus.readData());
    ExternalPort port = fabric.external().get(0);
    words.request().connect(port.request());
    port.data().connect(words.data());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
