package dev.saccade.proof;

import dev.saccade.proof.MutationReport.Entry;
import java.util.List;

/** Looks again at mutants that have survived so far. */
interface MutantJudge {
  /** Writes what is needed to judge these mutants. */
  void prepare(List<Mutation> survivors);

  /** Judges one of them; called by several threads at once. */
  Entry judge(Mutation mutation);
}
