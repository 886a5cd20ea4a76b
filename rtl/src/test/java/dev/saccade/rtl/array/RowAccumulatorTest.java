package dev.saccade.rtl.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sums are exact as long as they fit, and the flag rises in the very cycle in which one does not:
 * by one too many, by doubling, below zero and in either direction of a signed sum.
 */
class RowAccumulatorTest {
  private static final int ROW_GROUPS = 4_000;

  @ParameterizedTest
  @CsvSource({
    "5, 9, false, BEHAVIOURAL",
    "5, 9, true, BEHAVIOURAL",
    "5, 9, false, ICE40",
    "5, 9, false, ECP5",
    "5, 9, true, ECP5",
    "6, 6, true, ECP5",
    "7, 4, false, BEHAVIOURAL",
  })
  void flagsEverySumThatDoesNotFit(int dotBits, int sumBits, boolean signed, Body body) {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    RowAccumulator block = new RowAccumulator(dotBits, sumBits, signed, body);
    long least = signed ? -(1L << (sumBits - 1)) : 0;
    long most = signed ? -least - 1 : (1L << sumBits) - 1;
    int flagged = 0;
    int byOne = 0;
    int greatest = 0;
    try (Simulation simulation = CycleSimulator.open(Design.elaborate(block).top(), seed)) {
      simulation.reset(1);
      for (int group = 0; group < ROW_GROUPS; group++) {
        int steps = 1 + random.nextInt(16);
        long sum = 0;
        boolean lost = false;
        for (int step = 0; step < steps && !lost; step++) {
          boolean begins = step == 0;
          boolean doubles = begins || random.nextBoolean();
          long kept = begins ? 0 : doubles ? 2 * sum : sum;
          long dot = dot(random, block, kept, least, most);
          lost = kept < least || kept > most || kept + dot < least || kept + dot > most;
          simulation.poke("control_adds", 1);
          simulation.poke("control_doubles", doubles ? 1 : 0);
          simulation.poke("control_begins", begins ? 1 : 0);
          // A sum that is lost ends its row group, so that the next one begins anew.
          simulation.poke("control_ends", lost || step == steps - 1 ? 1 : 0);
          simulation.poke("dot", dot & ((1L << dotBits) - 1));
          simulation.step();
          String place = "seed " + seed + " group " + group + " step " + step;
          assertThat(simulation.peek("overflow") == 1)
              .as("%s: %d + %d is lost", place, kept, dot)
              .isEqualTo(lost);
          if (!lost) {
            sum = kept + dot;
            assertThat(simulation.peek("sum"))
                .as("%s: %d + %d", place, kept, dot)
                .isEqualTo(sum & ((1L << sumBits) - 1));
            greatest += sum == most ? 1 : 0;
          } else {
            flagged++;
            byOne += kept + dot == most + 1 ? 1 : 0;
          }
          idle(simulation, random, place);
        }
      }
    }
    assertThat(flagged).as("sums that did not fit, seed %d", seed).isGreaterThan(100);
    assertThat(byOne).as("sums of one too many, seed %d", seed).isPositive();
    assertThat(greatest).as("greatest sums, seed %d", seed).isPositive();
  }

  /** Any plane sum, but often one that makes the sum its greatest or its least, or one more. */
  private static long dot(
      SplittableRandom random, RowAccumulator block, long kept, long least, long most) {
    long low = block.signed() ? -(1L << (block.dotBits() - 1)) : 0;
    long high = block.signed() ? -low - 1 : (1L << block.dotBits()) - 1;
    long wanted =
        switch (random.nextInt(8)) {
          case 0 -> most - kept;
          case 1 -> most + 1 - kept;
          case 2 -> least - kept;
          case 3 -> least - 1 - kept;
          case 4 -> high;
          default -> low + random.nextLong(high - low + 1);
        };
    return Math.max(low, Math.min(high, wanted));
  }

  /** Nothing is lost, and no flag stays, in cycles without a plane sum. */
  private static void idle(Simulation simulation, SplittableRandom random, String place) {
    if (random.nextInt(4) != 0) {
      return;
    }
    simulation.poke("control_adds", 0);
    simulation.poke("control_ends", 0);
    simulation.step();
    assertThat(simulation.peek("overflow")).as("%s, then idle", place).isZero();
  }
}
