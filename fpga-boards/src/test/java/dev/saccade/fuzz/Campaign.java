package dev.saccade.fuzz;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.verilog.VerilogPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds voices against the reference, and shrinks what they disagree on.
 *
 * @param cycles of each design
 * @param planted a mistake in each module's Verilog, to see that it is found
 */
record Campaign(List<Voice> voices, int cycles, Optional<PlantedMistake> planted) {
  /** Cycles that a design may need before it shows anything. */
  private static final int SETTLING = 20;

  /** Designs that the shrinking of a finding may simulate; most take a few hundred. */
  private static final int TRIES = 3_000;

  Campaign {
    voices = List.copyOf(voices);
  }

  static Campaign of(List<Voice> voices, int cycles) {
    return new Campaign(voices, cycles, Optional.empty());
  }

  /** The disagreements, each by the first value that differs; nothing is shrunk yet. */
  List<Finding> run(List<Seeded> designs, Tally tally) {
    List<Trace> expected = new ArrayList<>();
    for (Seeded one : designs) {
      Trace trace = Reference.run(one.design(), one.as("reference", cycles).stimulus());
      tally.count(trace);
      expected.add(trace);
    }
    List<Finding> findings = new ArrayList<>();
    compare(voices, designs, expected, findings, tally);
    return findings;
  }

  private void compare(
      List<Voice> some,
      List<Seeded> designs,
      List<Trace> expected,
      List<Finding> findings,
      Tally tally) {
    List<Voice> failed = new ArrayList<>();
    Optional<RuntimeException> last = Optional.empty();
    Path folder = temporaryFolder();
    try {
      Batch batch = Batch.print(cases(designs), folder, this::changed);
      for (Voice voice : some) {
        long start = System.nanoTime();
        try {
          compare(voice, designs, expected, voice.run(batch), findings);
        } catch (RuntimeException e) {
          failed.add(voice);
          last = Optional.of(e);
        }
        tally.time(voice, designs.size(), System.nanoTime() - start);
      }
    } catch (RuntimeException e) {
      failed.addAll(some);
      last = Optional.of(e);
    } finally {
      delete(folder);
    }
    if (last.isPresent() && designs.size() == 1) {
      RuntimeException failure = last.get();
      failed.forEach(v -> findings.add(Finding.of(designs.get(0), v, failure)));
    } else if (last.isPresent()) {
      // One of them is at fault: the halves tell which.
      int half = designs.size() / 2;
      int end = designs.size();
      compare(failed, designs.subList(0, half), expected.subList(0, half), findings, tally);
      compare(failed, designs.subList(half, end), expected.subList(half, end), findings, tally);
    }
  }

  private List<Case> cases(List<Seeded> designs) {
    List<Case> cases = new ArrayList<>();
    for (Seeded one : designs) {
      // Named by number too: shrinking tries many designs of one seed together.
      cases.add(one.as("d" + cases.size() + "s" + one.seed(), cycles));
    }
    return cases;
  }

  private static void compare(
      Voice voice,
      List<Seeded> designs,
      List<Trace> expected,
      List<Trace> seen,
      List<Finding> findings) {
    for (int i = 0; i < designs.size(); i++) {
      Seeded one = designs.get(i);
      expected
          .get(i)
          .differenceFrom(seen.get(i))
          .ifPresent(d -> findings.add(Finding.of(one, voice, d)));
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("saccade-fuzz-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same disagreement on a design as small as can be found. Only the voice that disagrees runs,
   * and for not many more cycles than it took to show.
   */
  Finding shrink(Finding finding) {
    long seed = finding.seeded().seed();
    int enough = finding.difference().map(d -> 2 * d.cycle() + SETTLING).orElse(cycles);
    Campaign alone = new Campaign(List.of(finding.voice()), Math.min(cycles, enough), planted);
    Shrinker.Failing failing =
        new Shrinker.Failing() {
          @Override
          public boolean possible(RandomDesign design) {
            return alone.isLegal(new Seeded(seed, design));
          }

          @Override
          public Optional<Integer> first(List<RandomDesign> designs) {
            List<Seeded> seeded = designs.stream().map(d -> new Seeded(seed, d)).toList();
            return alone.run(seeded, new Tally()).stream()
                .filter(f -> f.differs() == finding.differs())
                .map(f -> designs.indexOf(f.seeded().design()))
                .min(Comparator.naturalOrder());
          }
        };
    RandomDesign small = new Shrinker(failing, TRIES).shrink(finding.seeded().design());
    List<Finding> again = alone.run(List.of(new Seeded(seed, small)), new Tally());
    return again.isEmpty() ? finding : again.get(0);
  }

  private String changed(String verilog) {
    return planted.map(mistake -> mistake.plant(verilog)).orElse(verilog);
  }

  /** Whether the language and the reference take a design, and the mistake has a place in it. */
  private boolean isLegal(Seeded seeded) {
    try {
      Case one = seeded.as("legal", cycles);
      Design design = Design.elaborate(one.hardware());
      Reference.run(one.design(), one.stimulus());
      return planted.isEmpty()
          || design.modules().stream()
              .map(m -> new VerilogPrinter().print(m))
              .anyMatch(text -> !changed(text).equals(text));
    } catch (RuntimeException e) {
      // Cuts may leave wires without drivers, loops, or what the language refuses otherwise.
      return false;
    }
  }
}
