package dev.saccade.bench;

import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.SimulationPort;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a {@link DotArray} gets in every cycle, as in use: after a reset all RAMs are loaded; then
 * jobs follow each other, each of which loads new activations, runs, and drains all rows while
 * random words of the weights are replaced.
 */
final class DotArrayStimulus {
  private static final int RESET_CYCLES = 2;

  /** Cycles from the last word read to the last sum. */
  private static final int LATENCY = 2;

  private final DotArray array;
  private final SplittableRandom random;
  private final Frames frames;
  private int row;

  private DotArrayStimulus(DotArray array, Frames frames, long seed) {
    this.array = array;
    this.random = new SplittableRandom(seed);
    this.frames = frames;
  }

  /** That many cycles, the same for the same seed. */
  static Frames of(DotArray array, List<SimulationPort> inputs, int cycles, long seed) {
    DotArrayStimulus stimulus = new DotArrayStimulus(array, new Frames(inputs, cycles), seed);
    stimulus.fill();
    return stimulus.frames;
  }

  private void fill() {
    for (int i = 0; i < RESET_CYCLES; i++) {
      set("rst", 1);
      next();
    }
    for (int i = 0; i < array.rows() * array.words(); i++) {
      loadWeights(i / array.words(), i % array.words());
      next();
    }
    while (row < frames.rows()) {
      job();
    }
  }

  private void job() {
    for (int address = 0; address < array.words(); address++) {
      set("load_activations", 1);
      set("load_address", address);
      set("load_word", random.nextLong());
      next();
    }
    set("start", 1);
    next();
    for (int i = 0; i < array.words() + LATENCY; i++) {
      next();
    }
    for (int drained = 0; drained < array.rows(); drained++) {
      set("drain_row", drained);
      loadWeights(random.nextInt(array.rows()), random.nextInt(array.words()));
      next();
    }
  }

  private void loadWeights(int unit, int address) {
    set("load_weights", 1);
    set("load_row", unit);
    set("load_address", address);
    set("load_word", random.nextLong());
  }

  private void set(String port, long word) {
    if (row < frames.rows()) {
      frames.words().put(row * frames.wordsPerRow() + frames.offset(port), word);
    }
  }

  private void next() {
    row++;
  }
}
