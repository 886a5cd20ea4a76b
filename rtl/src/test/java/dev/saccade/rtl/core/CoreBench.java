package dev.saccade.rtl.core;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.Timing;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.testing.Poke;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Drives a {@link Core} in any simulation: loads its memories, runs layers, reads memory back. */
final class CoreBench {
  private static final List<String> EVENTS =
      List.of(
          "events_issue", "events_fill_wait", "events_drain_wait", "events_read", "events_written");

  /** A layer to compute; {@code first} if it is the first of a frame. */
  record Work(boolean first, Descriptor layer, ModeEntry mode) {}

  /** What a layer did: the cycle of {@code done}, its results and its events. */
  record Run(
      int done,
      List<Integer> results,
      int issues,
      int fillWaits,
      int drainWaits,
      int reads,
      int written,
      boolean overflow) {}

  private final FabricConfig config;
  private final Simulation simulation;
  private final SplittableRandom random;
  private final long seed;

  CoreBench(FabricConfig config, Simulation simulation, long seed) {
    this.config = config;
    this.simulation = simulation;
    this.random = new SplittableRandom(seed);
    this.seed = seed;
    simulation.reset(2);
  }

  void writeWeights(int address, BigInteger word) {
    simulation.poke("weights_valid", 1);
    simulation.poke("weights_payload_address", address);
    simulation.poke("weights_payload_word", word);
    simulation.poke("weights_payload_mask", allBytes(MemoryTarget.WEIGHTS));
    simulation.step();
    simulation.poke("weights_valid", 0);
  }

  private BigInteger allBytes(MemoryTarget target) {
    return BigInteger.ONE.shiftLeft(target.bytesPerWord(config)).subtract(BigInteger.ONE);
  }

  /** The number that {@code count} bytes hold from {@code at} on, the lowest first. */
  static BigInteger word(byte[] bytes, int at, int count) {
    BigInteger word = BigInteger.ZERO;
    for (int i = count - 1; i >= 0; i--) {
      word = word.shiftLeft(8).or(BigInteger.valueOf(bytes[at + i] & 0xff));
    }
    return word;
  }

  void writeParameters(int bank, int address, BigInteger word) {
    simulation.poke("parameters_valid", 1);
    simulation.poke("parameters_payload_bank", bank);
    simulation.poke("parameters_payload_address", address);
    simulation.poke("parameters_payload_word", word);
    simulation.poke("parameters_payload_mask", allBytes(MemoryTarget.PARAMETERS));
    simulation.step();
    simulation.poke("parameters_valid", 0);
  }

  /** Uploads codes from {@code address} on, while nothing else writes: every cycle that may. */
  void upload(int address, int[] codes) {
    for (int at = 0; at < codes.length; at += config.requantisers()) {
      offer(address + at, codes, at);
      finishUpload(config.singlePort() ? 1 : 0);
    }
    simulation.step(2);
  }

  private void finishUpload(int mostWaits) {
    for (int waits = 0; simulation.peek("upload_ready") == 0; waits++) {
      require(waits < mostWaits, "upload waits without reason");
      simulation.step();
    }
    simulation.step();
    simulation.poke("upload_valid", 0);
  }

  private void offer(int address, int[] codes, int at) {
    int count = Math.min(config.requantisers(), codes.length - at);
    simulation.poke("upload_valid", 1);
    simulation.poke("upload_payload_address", address);
    simulation.poke("upload_payload_mask", (1 << count) - 1);
    for (int i = 0; i < count; i++) {
      simulation.poke("upload_payload_codes" + i, codes[at + i]);
    }
  }

  /**
   * Runs a layer, and meanwhile uploads codes one by one at random times, beginning again with the
   * first when all are there; a layer that comes to its end waits for the code that is offered.
   *
   * @param address of the first code
   * @param codes which may be none
   * @param memory takes the codes that were uploaded
   */
  Run run(Work work, int address, int[] codes, int[] memory) {
    announce(work);
    offer();
    require(work.first() || taken(), "a free core takes what is offered");
    List<Integer> results = new ArrayList<>();
    int[] events = new int[5];
    boolean overflow = false;
    boolean offered = false;
    int next = 0;
    int begin = 1;
    for (int cycle = 0; cycle < 4_000_000; cycle++) {
      if (!offered && codes.length > 0 && random.nextInt(3) == 0) {
        offer(address + next, new int[] {codes[next]}, 0);
        offered = true;
      }
      boolean taken = offered && simulation.peek("upload_ready") == 1;
      if (simulation.peek("results_valid") == 1) {
        takeResults(results);
      }
      for (int i = 0; i < events.length; i++) {
        events[i] += (int) simulation.peek(EVENTS.get(i));
      }
      overflow |= simulation.peek("events_overflow") == 1;
      boolean done = simulation.peek("done") == 1;
      begin = turns() ? cycle : begin;
      boolean takesWork = taken();
      simulation.step();
      if (takesWork) {
        withdraw();
      }
      if (taken) {
        memory[address + next] = codes[next];
        next = (next + 1) % codes.length;
        simulation.poke("upload_valid", 0);
        offered = false;
      }
      if (done) {
        if (offered) {
          memory[address + next] = codes[next];
          finishUpload(config.singlePort() ? 2 : 0);
        }
        return new Run(
            cycle - begin,
            results,
            events[0],
            events[1],
            events[2],
            events[3],
            events[4],
            overflow);
      }
    }
    throw new AssertionError("the layer does not end");
  }

  /** Gives what a layer is; the fill may begin with the first of a frame. */
  private void announce(Work work) {
    Descriptor layer = work.layer();
    ModeEntry mode = work.mode();
    for (String unit : List.of("loops", "fill", "array", "drain")) {
      Poke.fields(simulation, "next_payload_layer_" + unit, layer);
    }
    Poke.fields(simulation, "next_payload_mode_array", mode);
    Poke.fields(simulation, "next_payload_mode_drain", mode);
    simulation.poke("next_payload_mode_pad_code", mode.padCode());
    simulation.poke("next_payload_first", work.first() ? 1 : 0);
    simulation.poke("may_fill", work.first() ? 1 : 0);
  }

  /** Offers the layer that was announced until it is taken. */
  private void offer() {
    simulation.poke("next_valid", 1);
  }

  private void withdraw() {
    simulation.poke("next_valid", 0);
    simulation.poke("may_fill", 0);
  }

  /** Whether what is offered is taken in this cycle. */
  boolean taken() {
    return simulation.peek("next_valid") == 1 && simulation.peek("next_ready") == 1;
  }

  /** Whether the array turns to a frame in this cycle. */
  boolean turns() {
    return simulation.peek("events_turns") == 1;
  }

  /** What layers did that ran one after the other: the cycles of each, and all results. */
  record Sequence(List<LayerCycles> layers, List<Integer> results) {}

  /**
   * Runs layers one behind the other.
   *
   * @param delays cycles from the one in which a layer is taken to that in which the next is
   *     offered; the first of a frame up to {@code FILL_LATENCY} later, but to the fill
   */
  Sequence run(List<Work> works, List<Integer> delays) {
    List<Integer> results = new ArrayList<>();
    List<LayerCycles> layers = new ArrayList<>();
    int[] begins = new int[works.size()];
    int[][] counts = new int[works.size()][3];
    int offered = 0;
    int issued = -1;
    int from = 0;
    int whole = 0;
    for (int cycle = 0; layers.size() < works.size(); cycle++) {
      if (offered < works.size() && cycle == from) {
        announce(works.get(offered));
        whole = cycle + (works.get(offered).first() ? random.nextInt(Timing.FILL_LATENCY) : 0);
      }
      if (offered < works.size() && cycle == whole) {
        offer();
      }
      if (simulation.peek("results_valid") == 1) {
        takeResults(results);
      }
      for (int i = 0; i < 3 && issued >= 0; i++) {
        counts[issued][i] += (int) simulation.peek(EVENTS.get(i));
      }
      if (turns()) {
        issued++;
        begins[issued] = cycle;
      }
      if (simulation.peek("done") == 1) {
        int ended = layers.size();
        int[] count = counts[ended];
        layers.add(new LayerCycles(cycle - begins[ended], count[0], count[1], count[2]));
        if (ended + 1 < works.size() && !works.get(ended + 1).first()) {
          begins[ended + 1] = Math.max(begins[ended + 1], cycle + 1);
        }
      }
      boolean takes = taken();
      if (takes && !works.get(offered).first()) {
        issued++;
        begins[issued] = Math.max(begins[issued], cycle + 1);
      }
      simulation.step();
      if (takes) {
        withdraw();
        from = cycle + delays.get(offered);
        offered++;
      }
      require(cycle < 4_000_000, "the layers do not end");
    }
    return new Sequence(layers, results);
  }

  private void takeResults(List<Integer> results) {
    int count = (int) simulation.peek("results_payload_count");
    for (int i = 0; i < count; i++) {
      results.add((int) simulation.peek("results_payload_values" + i));
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  @Override
  public String toString() {
    return config + ", seed " + seed;
  }
}
