package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.ModuleIr;
import java.util.List;

/** Runs every check over the modules of one elaboration, children before parents. */
public final class Checks {
  private final Problems problems;
  private final CombinationalPaths paths = new CombinationalPaths();

  public Checks(Problems problems) {
    this.problems = problems;
  }

  /** Checks one module whose children were checked before. Checks look and never change. */
  public void run(ModuleIr module, List<StreamPorts> streams) {
    DriverCheck.run(module, problems);
    ReadCheck.run(module, problems);
    VerificationCheck.run(module, problems);
    if (LoopCheck.run(module, paths, problems)) {
      StreamCheck.run(module, streams, paths, problems);
    }
  }
}
