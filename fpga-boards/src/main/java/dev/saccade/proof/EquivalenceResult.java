package dev.saccade.proof;

import java.util.List;

/**
 * Whether two forms of a design are the same.
 *
 * @param differences signals that are not proved equal, or the inputs and outputs of a case in
 *     which the two differ; empty if they are equal
 * @param log what Yosys printed
 */
public record EquivalenceResult(List<String> differences, String log) {
  public EquivalenceResult {
    differences = List.copyOf(differences);
  }

  /** Whether the two are proved equal. */
  public boolean equal() {
    return differences.isEmpty();
  }
}
