package dev.saccade.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.sim.Icarus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A campaign of this size finds each mistake of the catalogue, and shows it on a small design. Only
 * Icarus runs, the voice that starts in the shortest time, and designs are tried from the smallest
 * to the largest, which are the soonest shrunk: all 17 take 45 s of processor time.
 */
class PlantedMistakeTest {
  private static final int BATCH = 8;
  private static final int DESIGNS = 192;
  private static final int CYCLES = 60;
  private static final int SMALL = 12;

  private static final List<Seeded> FROM_SMALLEST =
      LongStream.range(0, DESIGNS)
          .mapToObj(Seeded::of)
          .sorted(Comparator.comparingInt(PlantedMistakeTest::size))
          .toList();

  /** The Verilog of each seed's design: all mistakes are planted in the same. */
  private static final Map<Long, String> PRINTED = new ConcurrentHashMap<>();

  @BeforeEach
  void icarusIsPresent() {
    Assumptions.assumeTrue(Icarus.present(), "iverilog is not installed");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundAndShrunk(PlantedMistake mistake) {
    Campaign campaign = new Campaign(List.of(Voice.ICARUS), CYCLES, Optional.of(mistake));
    // Printed only when it comes to them: most are found on the first few.
    Iterator<Seeded> touched = FROM_SMALLEST.stream().filter(s -> hasPlace(s, mistake)).iterator();
    while (touched.hasNext()) {
      List<Seeded> batch = new ArrayList<>();
      while (touched.hasNext() && batch.size() < BATCH) {
        batch.add(touched.next());
      }
      // In some places a mistake makes no Verilog at all, which is no way to be found.
      Optional<Finding> smallest =
          campaign.run(batch, new Tally()).stream()
              .filter(Finding::differs)
              .min(Comparator.comparingInt(f -> size(f.seeded())));
      if (smallest.isPresent()) {
        Finding shrunk = campaign.shrink(smallest.get());
        assertThat(size(shrunk.seeded())).as(shrunk.report()).isLessThanOrEqualTo(SMALL);
        return;
      }
    }
    assertThat(mistake).as("found in %d designs", DESIGNS).isNull();
  }

  private static boolean hasPlace(Seeded one, PlantedMistake mistake) {
    String verilog = PRINTED.computeIfAbsent(one.seed(), s -> PrintedDesign.of(one));
    return !mistake.plant(verilog).equals(verilog);
  }

  /** The number of expressions, each part of one counted too. */
  private static int size(Seeded seeded) {
    int[] nodes = {0};
    for (RandomModule module : seeded.design().modules()) {
      new Rewriter() {
        @Override
        Node changed(Node node) {
          nodes[0]++;
          return node;
        }
      }.rewrite(module);
    }
    return nodes[0];
  }
}
