package dev.saccade.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.sim.Icarus;
import dev.saccade.sim.Verilator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random designs behave alike in the reference, the cycle simulator, Verilator, Icarus and as a
 * netlist of Yosys. {@code -Dsaccade.fuzz.seed=N} runs the design of one seed, {@code
 * -Dsaccade.fuzz.from=N} starts at another seed, {@code -Dsaccade.fuzz.designs=N} runs so many.
 *
 * <p>A design takes 0.7 s of processor time, of which Yosys takes 0.3 s and Verilator's compiler
 * 0.1 s: with {@code --full} half an hour on two cores, extrapolated from 100 designs.
 */
class FuzzTest {
  private static final Path CORPUS = Path.of("src/test/resources/fuzz-corpus");
  private static final int CYCLES = 1000;

  /** One in 16 has no netlist that could be simulated, so at least 200 run in every voice. */
  private static final int DESIGNS = 216;

  private static final int DESIGNS_IN_FULL = 5_360;
  private static final int BATCH = 27;
  private static final int REPORTED = 3;

  @BeforeEach
  void toolsArePresent() {
    Assumptions.assumeTrue(Verilator.present(), "verilator and g++ are not installed");
    Assumptions.assumeTrue(Icarus.present(), "iverilog is not installed");
  }

  @Test
  void pastFailuresStayAway() throws IOException {
    List<Seeded> designs = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        String seed = text.lines().findFirst().orElseThrow().replaceAll("[^0-9]", "");
        designs.add(new Seeded(Long.parseLong(seed), DesignParser.parse(text)));
      }
    }
    assertThat(designs).isNotEmpty();
    Campaign campaign = Campaign.of(List.of(Voice.values()), 300);
    report(campaign, campaign.run(designs, new Tally()));
  }

  @Test
  void allVoicesAgree() throws InterruptedException, ExecutionException {
    List<Long> seeds = seeds();
    Tally tally = new Tally();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Finding> findings = new ArrayList<>();
    try {
      List<Future<List<Finding>>> batches = new ArrayList<>();
      for (int at = 0; at < seeds.size(); at += BATCH) {
        List<Long> some = seeds.subList(at, Math.min(seeds.size(), at + BATCH));
        batches.add(pool.submit(() -> run(some, tally)));
      }
      for (Future<List<Finding>> batch : batches) {
        findings.addAll(batch.get());
      }
    } finally {
      pool.shutdownNow();
    }
    System.out.printf(Locale.ROOT, "fuzz of %d cycles each:%n%s", CYCLES, tally);
    report(Campaign.of(List.of(Voice.values()), CYCLES), findings);
    // A reference that knows nothing would agree with everything.
    assertThat(tally.knownShare()).isGreaterThan(seeds.size() > 1 ? 0.8 : 0.0);
    for (Voice voice : Voice.values()) {
      assertThat(tally.designs(voice))
          .as("designs run by %s", voice)
          .isGreaterThanOrEqualTo(seeds.size() * 15 / 16);
    }
  }

  private static List<Finding> run(List<Long> seeds, Tally tally) {
    List<Voice> all = List.of(Voice.values());
    List<Finding> findings = new ArrayList<>();
    List<Seeded> small = new ArrayList<>();
    List<Seeded> large = new ArrayList<>();
    for (long seed : seeds) {
      (Form.of(seed).hasSmallNetlist() ? small : large).add(Seeded.of(seed));
    }
    if (!small.isEmpty()) {
      findings.addAll(Campaign.of(all, CYCLES).run(small, tally));
    }
    if (!large.isEmpty()) {
      List<Voice> most = all.stream().filter(v -> v != Voice.NETLIST).toList();
      findings.addAll(Campaign.of(most, CYCLES).run(large, tally));
    }
    return findings;
  }

  private static List<Long> seeds() {
    Long only = Long.getLong("saccade.fuzz.seed");
    if (only != null) {
      return List.of(only);
    }
    long from = Long.getLong("saccade.fuzz.from", 0);
    int designs =
        Integer.getInteger(
            "saccade.fuzz.designs", Boolean.getBoolean("saccade.full") ? DESIGNS_IN_FULL : DESIGNS);
    return LongStream.range(from, from + designs).boxed().toList();
  }

  /** Fails with the first few findings, shrunk. */
  private static void report(Campaign campaign, List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings.subList(0, Math.min(REPORTED, findings.size()))) {
      text.append('\n').append(campaign.shrink(finding).report());
    }
    assertThat(findings.size()).as("designs on which a voice disagrees:\n%s", text).isZero();
  }
}
