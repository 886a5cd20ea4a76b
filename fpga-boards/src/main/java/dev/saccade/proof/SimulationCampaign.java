package dev.saccade.proof;

import dev.saccade.hdl.sim.Simulation;
import dev.saccade.proof.MutationReport.Entry;
import dev.saccade.sim.VerilatedModel;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tests a test bench: it should fail on each mutant. All of them are one Verilated model. */
public final class SimulationCampaign {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  private final Verilator verilator;
  private final int workers;

  /**
   * @param workers how many provers run at once when survivors are compared with the original
   */
  public SimulationCampaign(Verilator verilator, int workers) {
    this.verilator = verilator;
    this.workers = workers;
  }

  /** Drives a design and checks what it does. Must end whatever the design does. */
  @FunctionalInterface
  public interface TestBench {
    /** Throws an exception or an {@link AssertionError} if the design is wrong. */
    void run(Simulation simulation);
  }

  /**
   * Judges every mutant.
   *
   * @param known equal mutants, from another campaign with the same mutants; they are not judged
   *     again
   * @param cycles how far survivors are compared with the original
   * @param seed of the initial contents of registers that the design leaves open
   * @throws IllegalArgumentException if the original itself fails
   */
  public MutationReport run(
      MutatedDesign mutants, TestBench bench, List<Entry> known, int cycles, long seed) {
    Map<Mutation, Entry> equal = new LinkedHashMap<>();
    for (Entry entry : known) {
      if (entry.fate() == Fate.EQUAL || entry.fate() == Fate.EQUAL_BOUNDED) {
        equal.put(entry.mutation(), entry);
      }
    }
    VerilatedModel model =
        verilator.build(
            new VerilogDesign(mutants.netlist().folder(), mutants.netlist().manifest()),
            VerilatorOptions.forQuickBuild());
    failure(model, bench, 0, seed)
        .ifPresent(
            failure -> {
              throw new IllegalArgumentException(
                  "the test bench fails on " + mutants.design().top() + " itself", failure);
            });
    List<Entry> entries = new ArrayList<>();
    for (Mutation mutation : mutants.mutations()) {
      entries.add(
          equal.containsKey(mutation)
              ? equal.get(mutation)
              : failure(model, bench, mutation.number(), seed)
                  .map(f -> new Entry(mutation, Fate.KILLED, "simulation: " + firstLine(f)))
                  .orElseGet(() -> new Entry(mutation, Fate.SURVIVED, "")));
    }
    return new MutationReport(entries)
        .judge(new MutantEquivalence(mutants, cycles, TIMEOUT), workers);
  }

  private static Optional<Throwable> failure(
      VerilatedModel model, TestBench bench, int mutant, long seed) {
    try (Simulation simulation = new SelectedMutant(model.open(seed), mutant)) {
      bench.run(simulation);
      return Optional.empty();
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(e);
    }
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("");
  }
}
