package dev.saccade.proof;

import dev.saccade.proof.MutationReport.Entry;
import dev.saccade.synthesis.SynthesisException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tests a set of properties: each mutant should break one, or make a cover unreachable. Random runs
 * find most; those that are left are compared with the original, and bounded proofs look at those
 * that differ from it.
 */
public final class PropertyCampaign {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final int RUNS_EACH = 2_000;

  private final int workers;

  /**
   * @param workers how many provers run at once
   */
  public PropertyCampaign(int workers) {
    this.workers = workers;
  }

  /**
   * Judges every mutant.
   *
   * @param depth of the bounded proofs, covers and comparisons; induction is not used on mutants
   * @param seed of the random runs
   * @throws SynthesisException if the original itself breaks a property in a random run
   */
  public MutationReport run(MutatedDesign mutants, ProofDepth depth, long seed) {
    Path work = mutants.work();
    String top = mutants.design().top();
    mutants
        .yosys()
        .run(
            work,
            "gates",
            "read_rtlil mutated.il\nasync2sync\n"
                + (mutants.yosys().hasCheckCells() ? "chformal -lower\n" : "")
                + "chformal -early\nopt -fast\ntechmap\nopt -fast\ndffunmap\nsimplemap\nopt_clean\n"
                + "write_json gates.json\n");
    RandomRuns runs =
        new RandomRuns(work.resolve("gates.json"), top, mutants.design().reset().orElse(""), seed);
    if (!runs.kill(List.of(0), 16 * RUNS_EACH / 2).isEmpty()) {
      throw new SynthesisException(
          top + " itself breaks a property; prove it before its properties are tested");
    }
    List<Integer> all = mutants.mutations().stream().map(Mutation::number).toList();
    Map<Integer, Integer> killed = runs.kill(all, RUNS_EACH);
    List<Entry> entries = new ArrayList<>();
    for (Mutation mutation : mutants.mutations()) {
      Integer cycle = killed.get(mutation.number());
      entries.add(
          cycle == null
              ? new Entry(mutation, Fate.SURVIVED, "")
              : new Entry(mutation, Fate.KILLED, "random run, cycle " + cycle));
    }
    MutationReport afterRuns = new MutationReport(entries);
    return afterRuns
        .judge(new MutantEquivalence(mutants, depth.base(), TIMEOUT), workers)
        .judge(new MutantProofs(mutants, depth, TIMEOUT), workers);
  }
}
