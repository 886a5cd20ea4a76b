package dev.saccade.proof;

import dev.saccade.synthesis.Yosys;
import java.util.List;

/** The parts of Yosys scripts that all proofs share. */
final class FormalScript {
  private FormalScript() {}

  /** Reads a design with its properties into one flat module. */
  static String read(String top, List<String> files) {
    return "read_verilog -formal -sv -D FORMAL_"
        + top
        + " "
        + String.join(" ", files)
        + "\nhierarchy -check -top "
        + top
        + "\nproc\nflatten\n";
  }

  /**
   * Makes properties and registers plain enough for {@code write_smt2}. Nothing but {@code
   * opt_clean} may follow: other passes bring back registers with enable and reset.
   */
  static String lower(Yosys yosys) {
    return "async2sync\n"
        + (yosys.hasCheckCells() ? "chformal -lower\n" : "")
        + "dffunmap\nopt_clean\n";
  }
}
