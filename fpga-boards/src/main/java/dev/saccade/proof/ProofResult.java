package dev.saccade.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a proof found.
 *
 * @param failed the assertions that break (FAILED, NOT_INDUCTIVE) or the covers that are not
 *     reached; labels as in the Verilog, preceded by the instances above them
 * @param covers the covers that were reached
 * @param trace a VCD of the run that breaks them
 * @param log what the prover printed
 */
public record ProofResult(
    Verdict verdict, List<String> failed, List<String> covers, Optional<Path> trace, String log) {
  public ProofResult {
    failed = List.copyOf(failed);
    covers = List.copyOf(covers);
  }

  /** Whether the properties hold for ever. */
  public boolean proved() {
    return verdict == Verdict.PROVED;
  }

  @Override
  public String toString() {
    return verdict
        + (failed.isEmpty() ? "" : " " + failed)
        + trace.map(file -> ", trace: " + file).orElse("");
  }
}
