package dev.saccade.proof;

import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.synthesis.Sources;
import dev.saccade.synthesis.Yosys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Proves the properties in emitted Verilog with yosys-smtbmc and z3. The top's assumptions are
 * taken for granted; those of modules below it are proved like assertions. In the first cycle reset
 * is high; later it comes and goes as it likes.
 */
public final class Proof {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

  private final Yosys yosys;
  private final Duration timeout;

  /** Proofs of which each part may take 10 minutes. */
  public Proof(Yosys yosys) {
    this(yosys, DEFAULT_TIMEOUT);
  }

  private Proof(Yosys yosys, Duration timeout) {
    this.yosys = yosys;
    this.timeout = timeout;
  }

  /** The same, with another time-out for each of base case, step and covers. */
  public Proof timeout(Duration limit) {
    return new Proof(yosys, limit);
  }

  /**
   * Proves all properties of a design.
   *
   * @param folder holds the design's Verilog
   * @param work receives models, logs and traces; made if it does not exist
   */
  public ProofResult prove(Path folder, Manifest design, ProofDepth depth, Path work) {
    List<String> files = Sources.copyWithPrimitives(folder, design, work);
    String model = design.top();
    yosys.run(
        work,
        "model",
        FormalScript.read(design.top(), files)
            + "opt -fast\n"
            + "memory -nordff -nomap\n"
            + FormalScript.lower(yosys)
            + "check -assert\n"
            + "write_smt2 -wires "
            + model
            + ".smt2\n");
    Prover prover = new Prover(yosys.tools(), timeout);
    ProofResult base = prover.base(work, model, depth.base());
    if (base.verdict() != Verdict.HOLDS_BOUNDED) {
      return base;
    }
    String log = base.log();
    if (depth.induction() > 0) {
      ProofResult step = prover.step(work, model, depth.induction());
      log += step.log();
      if (!step.proved()) {
        return step;
      }
    }
    ProofResult covers = prover.covers(work, model, depth.cover());
    Verdict verdict =
        covers.verdict() == Verdict.COVER_NOT_REACHED
            ? Verdict.COVER_NOT_REACHED
            : depth.induction() > 0 ? Verdict.PROVED : Verdict.HOLDS_BOUNDED;
    return new ProofResult(
        verdict, covers.failed(), covers.covers(), covers.trace(), log + covers.log());
  }
}
