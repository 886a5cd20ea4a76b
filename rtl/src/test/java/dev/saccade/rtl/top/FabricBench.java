package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.rtl.top.Messages.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A fabric in any simulation that runs one network, held to the reference and the cycle model. */
final class FabricBench {
  /** Cycles without an answer after which a run has failed. */
  static final long LIMIT = 400_000;

  private final IntegerNetwork network;
  private final Program program;
  private final ReferenceModel reference;
  private final CycleModel cycles = new CycleModel();
  private final HostLink link;

  /** Resets the fabric and loads the image, whose only program is that of the network. */
  FabricBench(
      Simulation simulation, FabricImage image, IntegerNetwork network, int stalls, long seed) {
    this.network = network;
    this.program = image.programs().get(0);
    this.reference = new ReferenceModel(network);
    simulation.reset(2);
    link = new HostLink(simulation, new SplittableRandom(seed), stalls, () -> {});
    image.packets().forEach(link::send);
    link.flush(LIMIT);
  }

  HostLink link() {
    return link;
  }

  IntegerNetwork network() {
    return network;
  }

  /** Runs the network in a mode, whole, with the counts of every layer. */
  DecisionRecord run(int mode, long frame) {
    return DecisionRecord.run(program.number(), mode, 0, frame)
        .withFlags(DecisionRecord.LAYER_COUNTERS);
  }

  /** Cycles from the end of a frame to the start of one that waits. */
  long gapAfter(int mode) {
    return cycles.frame(program, mode).gap();
  }

  /** The next answer, which must be a result. */
  Result await() {
    return Result.of(link.await(1, LIMIT).get(0));
  }

  /** Holds a result to what the record asks for and the models say of these pixels. */
  void check(Packet answer, DecisionRecord record, byte[] pixels) {
    check(Result.of(answer), record, pixels);
  }

  /** As above. */
  void check(Result result, DecisionRecord record, byte[] pixels) {
    assertThat(result.record()).isEqualTo(record);
    assertThat(result.header().computed()).isTrue();
    assertThat(result.header().overflow()).isFalse();
    Activations expected = reference.run(pixels, record.mode());
    List<int[]> outputs = new ArrayList<>();
    for (Output output : network.outputs()) {
      outputs.add(expected.output(output));
    }
    List<int[]> tensors = program.results().tensors(result.payload());
    assertThat(tensors).usingRecursiveComparison().isEqualTo(outputs);
    FrameCycles predicted = cycles.frame(program, record.mode());
    Counters total = predicted.total();
    assertThat(result.frame()).isEqualTo(total);
    assertThat(result.header().end() - result.header().start()).isEqualTo(total.cycles());
    if ((record.flags() & DecisionRecord.LAYER_COUNTERS) != 0) {
      assertThat(result.layers()).isEqualTo(predicted.layers());
    } else {
      assertThat(result.layers()).isEmpty();
    }
  }
}
