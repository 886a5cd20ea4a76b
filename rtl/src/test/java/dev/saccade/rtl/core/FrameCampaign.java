package dev.saccade.rtl.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.Timing;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.testing.LayerShape;
import dev.saccade.rtl.testing.LayerShape.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random frames of one to three layers, each of another shape and mode, as close behind each other
 * as descriptors can be fetched: what they compute, and that the cycles of every layer are those
 * that it has alone, whatever runs before it.
 */
final class FrameCampaign {
  private static final int FIRST_LAYERS = 6;
  private static final int LATER_LAYERS = 10;

  /** Where codes are that first layers read and no layer writes; the rest is written. */
  private static final int FRAME_SHARE = 3;

  private final FabricConfig config;
  private final CoreBench bench;
  private final SplittableRandom random;
  private final int[] memory;
  private final List<LayerCase> firsts = new ArrayList<>();
  private final List<LayerCase> laters = new ArrayList<>();

  /** A layer in the order in which they are computed. */
  private record Turn(LayerCase layer, boolean first) {}

  FrameCampaign(FabricConfig config, Simulation simulation, long seed) {
    this.config = config;
    this.bench = new CoreBench(config, simulation, seed);
    this.random = new SplittableRandom(seed);
    this.memory = new int[config.activationBytes()];
    // The layer that reads memory back has the first of both.
    int weights = 1;
    int parameters = config.rows() / config.requantisers();
    while (firsts.size() < FIRST_LAYERS || laters.size() < LATER_LAYERS) {
      boolean first = firsts.size() < FIRST_LAYERS;
      LayerShape shape = LayerShape.random(config, random, 2 + random.nextInt(4));
      int ownWords =
          shape.groups() * shape.rowGroups(config.rows()) * shape.segments(config.lanes());
      int ownParameters =
          shape.groups() * shape.rowGroups(config.rows()) * config.rows() / config.requantisers();
      boolean fits =
          weights + ownWords * shape.storedPlanes() <= config.weightWords()
              && parameters + ownParameters <= config.parameterWords();
      if (!fits) {
        throw new AssertionError("too little memory for so many layers: " + config);
      }
      if ((first && shape.residual()) || !canPlace(shape)) {
        continue;
      }
      Place place = place(shape, first, weights);
      LayerCase layer = LayerCase.random(config, shape, place, random).ofAnyCodes(parameters);
      (first ? firsts : laters).add(layer);
      weights += ownWords * shape.storedPlanes();
      parameters += ownParameters;
      layer.load(bench);
    }
  }

  private boolean canPlace(LayerShape shape) {
    int frame = config.activationBytes() / FRAME_SHARE;
    return shape.inCodes() <= frame
        && shape.inCodes() + shape.outCodes() + shape.residualCodes()
            <= config.activationBytes() - frame;
  }

  private Place place(LayerShape shape, boolean first, int weights) {
    int frame = config.activationBytes() / FRAME_SHARE;
    int in = first ? random.nextInt(frame - shape.inCodes() + 1) : frame;
    int out = first ? frame : in + shape.inCodes();
    int residual = out + shape.outCodes();
    return new Place(in, out, residual, weights);
  }

  /**
   * Runs frames, and compares what they leave in memory.
   *
   * @param timed has the cycles; the same configuration, but in tests of this check
   * @throws AssertionError at the first wrong code, result or cycle
   */
  void run(int frames, FabricConfig timed) {
    int frame = config.activationBytes() / FRAME_SHARE;
    System.arraycopy(random.ints(frame, 0, 256).toArray(), 0, memory, 0, frame);
    bench.upload(0, memory);
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      turns.add(new Turn(firsts.get(random.nextInt(FIRST_LAYERS)), true));
      for (int later = random.nextInt(3); later > 0; later--) {
        turns.add(new Turn(laters.get(random.nextInt(LATER_LAYERS)), false));
      }
    }
    List<CoreBench.Work> works =
        turns.stream().map(turn -> turn.layer().work(turn.first())).toList();
    // Half of the frames come as soon as they can, the others at any time.
    List<Integer> delays =
        works.stream()
            .map(work -> Timing.DESCRIPTOR_FETCH + random.nextInt(2) * random.nextInt(200))
            .toList();
    CoreBench.Sequence found = bench.run(works, delays);

    List<Integer> results = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      String what = "layer " + i + ", " + turn + ", " + bench;
      results.addAll(turn.layer().compute(memory));
      assertThat(found.layers().get(i))
          .as(what)
          .isEqualTo(LayerCycles.of(timed, turn.layer(), turn.first()));
    }
    assertThat(found.results()).as("results, %s", bench).isEqualTo(results);
    LayerCase dump = LayerCase.dump(config);
    dump.load(bench);
    CoreBench.Run run = bench.run(dump.work(false), 0, new int[0], memory);
    assertThat(run.results())
        .as("memory, %s", bench)
        .isEqualTo(Arrays.stream(memory).boxed().toList());
  }
}
