package dev.saccade.rtl.fill;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.Timing;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.testing.LayerShape;
import dev.saccade.rtl.testing.LayerShape.Place;
import dev.saccade.rtl.testing.Poke;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lets a {@link FillEngine} fill the patches of a layer out of random codes, takes them after
 * random times, and compares every lane and the cycle of every batch with a plain enumeration; so
 * it does with the addresses: each tap of each patch is read once, in order, and nothing else.
 */
final class FillBench {
  private final FillEngine engine;
  private final FabricConfig config;
  private final LayerShape shape;
  private final SplittableRandom random;
  private final String what;
  private final int[] memory;
  private final int[][][] patches;

  /** Addresses that were asked for, and those of the taps of all patches; in order. */
  private final List<Integer> asked = new ArrayList<>();

  private final List<Integer> wanted = new ArrayList<>();
  private final int padCode;
  private final Place place;
  private final boolean first;

  FillBench(FabricConfig config, FillEngine engine, LayerShape shape, long seed) {
    this.config = config;
    this.engine = engine;
    this.shape = shape;
    this.random = new SplittableRandom(seed);
    this.what = engine + ", " + shape + ", seed " + seed;
    this.memory = random.ints(config.activationBytes(), 0, 256).toArray();
    this.patches = new int[config.pixels()][2 << engine.segmentBits()][config.lanes()];
    this.padCode = random.nextInt(256);
    this.first = random.nextBoolean();
    this.place = new Place(random.nextInt(config.activationBytes() - shape.inCodes() + 1), 0, 0, 0);
  }

  /**
   * Runs one layer; the engine may have run others before.
   *
   * @param filledBefore batches of those
   * @throws AssertionError at the first wrong lane or cycle
   */
  void run(Simulation simulation, int filledBefore) {
    Poke.fields(simulation, "loops", shape.descriptor(config, place));
    Poke.fields(simulation, "layer", shape.descriptor(config, place));
    simulation.poke("pad_code", padCode);
    simulation.poke("alternates", config.fillPeriod(shape.residual()) - 1);
    simulation.poke("first", first ? 1 : 0);
    require(simulation.peek("free") == 1, "free for another layer");
    simulation.poke("take", 1);
    int early = random.nextInt(3);
    if (early > 0) {
      simulation.step();
      simulation.poke("take", 0);
      simulation.poke("first", 1 - (first ? 1 : 0));
      simulation.step(early - 1);
    }
    simulation.poke("go", 1);
    simulation.step();
    simulation.poke("take", 0);
    simulation.poke("go", 0);

    Deque<Integer> filled = new ArrayDeque<>();
    int batch = 0;
    // Loops go to their first slot in the cycle after that of take.
    int lastSlot = early > 0 ? 0 : 1;
    int released = 0;
    int[] releases = new int[batches() + 2];
    int[][] answers = new int[2][config.lanes()];
    int reads = 0;
    int turn = first ? Integer.MAX_VALUE : 0;
    for (int cycle = 1; batch < batches() || !filled.isEmpty(); cycle++) {
      if (turn == Integer.MAX_VALUE && batch > 0 && random.nextInt(8) == 0) {
        turn = cycle;
      }
      simulation.poke("turns", turn == cycle ? 1 : 0);
      simulation.poke("odd", cycle % 2);
      boolean release =
          turn < cycle && !filled.isEmpty() && filled.peek() < cycle && random.nextInt(4) == 0;
      if (release) {
        filled.remove();
        releases[released++] = cycle;
      }
      simulation.poke("released", release ? 1 : 0);
      for (int lane = 0; lane < config.lanes(); lane++) {
        simulation.poke("codes" + lane, answers[cycle % 2][lane]);
      }
      answers[cycle % 2] = answer(simulation);
      reads += (int) simulation.peek("reads");
      takeWrite(simulation);
      if (simulation.peek("filled_valid") == 1) {
        lastSlot = lastSlot(batch, lastSlot, releases, turn);
        require(cycle == lastSlot + Timing.FILL_LATENCY - 1, "batch " + batch + " in " + cycle);
        int inGroup = batch + 1;
        boolean endsGroup = inGroup % (batches() / shape.groups()) == 0;
        require((simulation.peek("filled_payload_ends_group") == 1) == endsGroup, "ends group");
        require(
            (simulation.peek("filled_payload_ends_layer") == 1) == (inGroup == batches()),
            "ends layer");
        compare(batch, filledBefore + batch);
        filled.add(cycle);
        batch++;
      }
      simulation.step();
      require(cycle < 1_000_000, "no end");
    }
    simulation.poke("released", 0);
    simulation.poke("turns", 0);
    simulation.step(1 + random.nextInt(3));
    require(simulation.peek("filled_valid") == 0, "a batch too many");
    require(reads > 0, "reads are reported");
    require(asked.equals(wanted), "asks for " + asked + ", not " + wanted);
  }

  int batches() {
    return shape.groups()
        * shape.outH()
        * shape.batchesX(config.pixels())
        * shape.poolH()
        * shape.poolW();
  }

  /** The cycle of the last slot of a batch, by the rule of {@link FillEngine}. */
  private int lastSlot(int batch, int previous, int[] releases, int turn) {
    int step = config.fillPeriod(shape.residual());
    int slot = Math.max(previous + 1, batch < 2 ? 1 : releases[batch - 2] + 1);
    if (batch > 0) {
      slot = Math.max(slot, turn + 1);
    }
    if (step == 2 && slot % 2 == 0) {
      slot++;
    }
    int pixels = shape.pixelsOf(column(batch), config.pixels());
    return slot + step * (pixels * shape.slots(config) - 1);
  }

  private int column(int batch) {
    return batch / (shape.poolH() * shape.poolW()) % shape.batchesX(config.pixels());
  }

  private int[] answer(Simulation simulation) {
    long address = simulation.peek("read_address");
    long mask = simulation.peek("read_mask");
    int lane = (int) simulation.peek("read_lane");
    int[] codes = random.ints(config.lanes(), 0, 256).toArray();
    for (int j = 0; j < config.lanes(); j++) {
      if ((mask >> j & 1) == 1) {
        // The first lanes of a chunk may lie before the memory's first code, and wrap.
        int at = (int) (address + j) & (1 << engine.codeAddressBits()) - 1;
        codes[(lane + j) % config.lanes()] = memory[at];
        asked.add(at);
      }
    }
    return codes;
  }

  private void takeWrite(Simulation simulation) {
    long pixels = simulation.peekBig("write_pixels").longValue();
    int address = (int) simulation.peek("write_address");
    for (int pixel = 0; pixel < config.pixels(); pixel++) {
      for (int lane = 0; (pixels >> pixel & 1) == 1 && lane < config.lanes(); lane++) {
        patches[pixel][address][lane] = (int) simulation.peek("write_codes" + lane);
      }
    }
  }

  private void compare(int batch, int number) {
    int window = batch % (shape.poolH() * shape.poolW());
    int row =
        batch / (shape.poolH() * shape.poolW() * shape.batchesX(config.pixels())) % shape.outH();
    int group = batch / (batches() / shape.groups());
    for (int p = 0; p < shape.pixelsOf(column(batch), config.pixels()); p++) {
      int y = row * shape.poolStrideY() + window / shape.poolW();
      int x = (column(batch) * config.pixels() + p) * shape.poolStrideX() + window % shape.poolW();
      int[] taps = taps(group, y, x);
      for (int segment = 0; segment < shape.segments(config.lanes()); segment++) {
        int from = segment * config.lanes();
        int[] expected = Arrays.copyOfRange(taps, from, from + config.lanes());
        int[] found = patches[p][(number % 2 << engine.segmentBits()) + segment];
        require(
            Arrays.equals(found, expected),
            "batch %d pixel %d segment %d: %s, expected %s"
                .formatted(batch, p, segment, Arrays.toString(found), Arrays.toString(expected)));
      }
    }
  }

  /** The patch at a convolution position, then zeros to fill a word. */
  private int[] taps(int group, int convY, int convX) {
    int[] taps = new int[shape.segments(config.lanes()) * config.lanes()];
    int t = 0;
    for (int ky = 0; ky < shape.kernelH(); ky++) {
      for (int kx = 0; kx < shape.kernelW(); kx++) {
        int y = convY * shape.strideY() - shape.padTop() + ky;
        int x = convX * shape.strideX() - shape.padLeft() + kx;
        boolean exists = y >= 0 && y < shape.inH() && x >= 0 && x < shape.inW();
        for (int c = 0; c < shape.channels(); c++) {
          int at =
              place.in()
                  + (y * shape.inW() + x) * shape.pixelStride()
                  + group * shape.channels()
                  + c;
          taps[t++] = exists ? memory[at] : padCode;
          if (exists) {
            wanted.add(at);
          }
        }
      }
    }
    return taps;
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(what + ": " + message);
    }
  }
}
