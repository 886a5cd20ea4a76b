package dev.saccade.proof;

import dev.saccade.proof.MutationReport.Entry;
import java.time.Duration;
import java.util.List;

/** Bounded proofs and covers of single mutants. */
final class MutantProofs implements MutantJudge {
  private final MutatedDesign mutants;
  private final ProofDepth depth;
  private final Prover prover;

  MutantProofs(MutatedDesign mutants, ProofDepth depth, Duration timeout) {
    this.mutants = mutants;
    this.depth = depth;
    this.prover = new Prover(mutants.yosys().tools(), timeout);
  }

  @Override
  public void prepare(List<Mutation> survivors) {
    String lower = FormalScript.lower(mutants.yosys());
    StringBuilder script = new StringBuilder("read_rtlil " + MutatedDesign.ORIGINAL + "\n");
    script.append("design -save original\n");
    for (Mutation mutation : survivors) {
      script
          .append("design -load original\n")
          .append(mutants.command(mutation))
          .append("opt -fast\n")
          .append(lower)
          .append("write_smt2 -wires ")
          .append(model(mutation))
          .append(".smt2\n");
    }
    mutants.yosys().run(mutants.work(), "proofs", script.toString());
  }

  @Override
  public Entry judge(Mutation mutation) {
    ProofResult base = prover.base(mutants.work(), model(mutation), depth.base());
    if (base.verdict() != Verdict.HOLDS_BOUNDED) {
      return new Entry(mutation, Fate.KILLED, "proof: " + base.verdict() + " " + base.failed());
    }
    ProofResult covers = prover.covers(mutants.work(), model(mutation), depth.cover());
    return covers.verdict() == Verdict.COVER_NOT_REACHED
        ? new Entry(mutation, Fate.KILLED, "cover: " + covers.failed())
        : new Entry(mutation, Fate.SURVIVED, "");
  }

  private static String model(Mutation mutation) {
    return "mutant" + mutation.number();
  }
}
