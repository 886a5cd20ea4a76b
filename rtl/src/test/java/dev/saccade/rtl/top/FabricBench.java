package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.packet.Messages.Result;
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
import dev.saccade.rtl.host.HostLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A fabric in any simulation that runs networks, held to the reference and the cycle model. */
final class FabricBench {
  /** Cycles without an answer after which a run of a small network has failed. */
  static final long LIMIT = 400_000;

  private final FabricImage image;
  private final List<IntegerNetwork> networks;
  private final List<ReferenceModel> references;
  private final CycleModel cycles = new CycleModel();
  private final HostLink link;
  private final int slots;
  private final long slowestFrame;

  /** Resets the fabric and loads the image, whose only program is that of the network. */
  FabricBench(
      Simulation simulation, FabricImage image, IntegerNetwork network, int stalls, long seed) {
    this(simulation, image, List.of(network), stalls, seed);
  }

  /** Resets the fabric and loads the image, whose programs are those of the networks. */
  FabricBench(
      Simulation simulation,
      FabricImage image,
      List<IntegerNetwork> networks,
      int stalls,
      long seed) {
    this.image = image;
    this.networks = networks;
    this.references = networks.stream().map(ReferenceModel::new).toList();
    simulation.reset(2);
    link = new HostLink(simulation, new SplittableRandom(seed), stalls);
    load(stalls);
    slots = image.config().frameSlots();
    slowestFrame = image.programs().stream().mapToLong(this::slowestFrame).max().orElseThrow();
  }

  private long slowestFrame(Program program) {
    return IntStream.range(0, program.modes().size())
        .mapToLong(mode -> cycles.frame(program, mode).interval())
        .max()
        .orElseThrow();
  }

  private void load(int stalls) {
    long bytes = 0;
    for (Packet packet : image.packets()) {
      byte[] encoded = packet.encode();
      link.send(encoded);
      bytes += encoded.length;
    }
    link.flush(LIMIT + 2 * bytes * (stalls + 1));
  }

  HostLink link() {
    return link;
  }

  /** The first network. */
  IntegerNetwork network() {
    return networks.get(0);
  }

  /** Runs the first network in a mode, whole, with the counts of every layer if there are any. */
  DecisionRecord run(int mode, long frame) {
    return run(0, mode, frame);
  }

  /** Runs a network in a mode, whole, with the counts of every layer if there are any. */
  DecisionRecord run(int network, int mode, long frame) {
    int flags = image.config().counters() ? DecisionRecord.LAYER_COUNTERS : 0;
    return DecisionRecord.run(network, mode, 0, frame).withFlags(flags);
  }

  /** Cycles in which the array is idle between two frames, by their stamps. */
  long gap(Result before, Result next) {
    long tail = cycles.frame(program(before), before.record().mode()).tail();
    return next.header().start() - (before.header().end() - tail);
  }

  /** The same as the model has it, if the next frame waits. */
  long predictedGap(Result before, Result next) {
    return cycles.gap(program(before), before.record().mode(), program(next));
  }

  private Program program(Result result) {
    return image.programs().get(result.record().program());
  }

  /** The next answer, which must be a result. */
  Result await() {
    return Result.of(link.await(1, LIMIT + slots * slowestFrame).get(0));
  }

  /** Holds a result to what the record asks for and the models say of these pixels. */
  void check(Packet answer, DecisionRecord record, byte[] pixels) {
    check(Result.of(answer), record, pixels);
  }

  /** As above. */
  void check(Result result, DecisionRecord record, byte[] pixels) {
    checkResults(result, record, pixels);
    Program program = program(result);
    FrameCycles predicted = cycles.frame(program, record.mode());
    Counters total = predicted.total();
    assertThat(result.counted())
        .isEqualTo(image.config().counters() ? Optional.of(total) : Optional.empty());
    assertThat(result.header().cycles()).isEqualTo(total.cycles());
    if ((record.flags() & DecisionRecord.LAYER_COUNTERS) != 0) {
      assertThat(result.layers()).isEqualTo(predicted.layers());
    } else {
      assertThat(result.layers()).isEmpty();
    }
  }

  /** Holds the bits of a result to the reference model, whatever the cycles were. */
  void checkResults(Result result, DecisionRecord record, byte[] pixels) {
    assertThat(result.record()).isEqualTo(record);
    assertThat(result.header().computed()).isTrue();
    assertThat(result.header().overflow()).isFalse();
    Program program = image.programs().get(record.program());
    Activations expected = references.get(record.program()).run(pixels, record.mode());
    List<int[]> outputs = new ArrayList<>();
    for (Output output : networks.get(record.program()).outputs()) {
      outputs.add(expected.output(output));
    }
    List<int[]> tensors = program.results().tensors(result.payload());
    assertThat(tensors).usingRecursiveComparison().isEqualTo(outputs);
  }
}
