package dev.saccade.network.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Timing;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The recurrences say what a cycle-by-cycle model counts. */
class LayerTimingTest {
  @Test
  void recurrencesEqualTheClock() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    long fillBound = 0;
    long drainBound = 0;
    for (int round = 0; round < 3000; round++) {
      LayerWork work = work(random, round);
      boolean ofFrame = !work.residual() && random.nextBoolean();
      LayerSpan span = ofFrame ? LayerTiming.ofFrame(work) : LayerTiming.inFrame(work);
      Counters counters = span.counters();
      fillBound += counters.fillWait() > Timing.FILL_LATENCY + work.slots() ? 1 : 0;
      drainBound += counters.drainWait() > 0 ? 1 : 0;

      assertThat(counters)
          .as("seed %d round %d: %s", seed, round, work)
          .isEqualTo(new LayerClock(work, ofFrame).run());
      assertThat(
              counters.busy() + counters.fillWait() + counters.drainWait() + counters.layerWait())
          .isEqualTo(counters.cycles());
    }
    assertThat(fillBound).as("layers that wait for their fill").isGreaterThan(300);
    assertThat(drainBound).as("layers that wait for their drain").isGreaterThan(300);
  }

  private static LayerWork work(Random random, int round) {
    int patches = 1 + random.nextInt(4);
    int batches = random.nextBoolean() ? 1 : 1 + random.nextInt(4);
    int reads = round == 0 ? 1 : 1 + random.nextInt(20);
    boolean residual = random.nextBoolean();
    boolean singlePort = random.nextInt(3) == 0;
    return new LayerWork(
        1 + random.nextInt(3),
        1 + random.nextInt(4),
        1 + random.nextInt(4),
        batches,
        1 + random.nextInt(batches),
        1 + random.nextInt(4),
        patches,
        1 + random.nextInt(patches),
        reads,
        reads + random.nextInt(2),
        1 + random.nextInt(40),
        1 + random.nextInt(4),
        1 + random.nextInt(32),
        residual,
        singlePort || residual ? 2 : 1,
        (singlePort ? 2 : 1) * (residual ? 2 : 1),
        random.nextInt(1000),
        0);
  }

  /** One pixel, one read, one issue: every latency once. */
  @Test
  void theShortestLayer() {
    LayerWork work = new LayerWork(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, false, 1, 1, 8, 0);
    long issue = 1 + Timing.FILL_LATENCY;
    long lastStep = issue + Timing.DRAIN_LATENCY + 3;

    Counters counters = LayerTiming.inFrame(work).counters();

    assertThat(counters.busy()).isOne();
    assertThat(counters.fillWait()).isEqualTo(issue - 1);
    assertThat(counters.cycles()).isEqualTo(lastStep + Timing.WRITE_LATENCY + 1);
  }
}
