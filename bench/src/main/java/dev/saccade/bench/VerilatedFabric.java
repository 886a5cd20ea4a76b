package dev.saccade.bench;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.rtl.host.HostLink;
import dev.saccade.rtl.top.Fabric;
import dev.saccade.sim.VerilatedModel;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A fabric in Verilator with an image in its memories, and a link that never stalls. */
final class VerilatedFabric implements AutoCloseable {
  /** Cycles after which a fabric hangs: many times what the largest network takes. */
  private static final long LIMIT = 100_000_000;

  private final Simulation simulation;
  private final HostLink link;

  private VerilatedFabric(Simulation simulation) {
    this.simulation = simulation;
    this.link = new HostLink(simulation, new SplittableRandom(1), 0);
  }

  /** Verilates a fabric for speed: one thread, the C++ compiler at -O3 for this machine. */
  static VerilatedModel model(FabricConfig config, Path folder) {
    VerilogWriter writer = new VerilogWriter(folder);
    VerilogDesign design =
        new VerilogDesign(
            folder, writer.write(Design.elaborate(new Fabric(config, Body.BEHAVIOURAL)).top()));
    return Verilator.installed().build(design, VerilatorOptions.forSpeed());
  }

  /** Resets a fabric and loads its memories by packets. */
  static VerilatedFabric load(VerilatedModel model, FabricImage image) {
    Simulation simulation = model.open(1);
    simulation.reset(2);
    VerilatedFabric fabric = new VerilatedFabric(simulation);
    image.packets().forEach(fabric::send);
    return fabric;
  }

  /**
   * Uploads a frame.
   *
   * @return what to {@link #compute}; the frame starts as its last byte comes
   */
  DecisionRecord upload(int mode, byte[] pixels) {
    DecisionRecord record =
        DecisionRecord.run(0, mode, 0, 0).withFlags(DecisionRecord.LAYER_COUNTERS);
    send(Messages.frame(record, pixels));
    return record;
  }

  /** Runs until the result of the one frame that was uploaded is there. */
  Result compute(DecisionRecord record) {
    Result result = Result.of(link.await(1, LIMIT).get(0));
    if (!result.record().equals(record)) {
      throw new IllegalStateException("the fabric answered " + result.record() + " to " + record);
    }
    return result;
  }

  private void send(Packet packet) {
    link.send(packet);
    link.flush(LIMIT);
  }

  @Override
  public void close() {
    simulation.close();
  }
}
