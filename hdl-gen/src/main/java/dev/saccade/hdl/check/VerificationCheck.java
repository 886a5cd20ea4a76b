package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SourceLine;
import java.util.List;

/** Nothing of the design reads what serves verification only: synthesis leaves that out. */
final class VerificationCheck {
  private VerificationCheck() {}

  static void run(ModuleIr module, Problems problems) {
    Refs.assignments(
        module.statements(),
        (assign, dependsOn) -> {
          if (!assign.target().verification()) {
            check(assign.target().name(), assign.source(), dependsOn, problems);
          }
        });
    for (Signal signal : module.signals()) {
      if (!signal.verification()) {
        signal
            .definition()
            .ifPresent(d -> check(signal.name(), signal.source(), List.of(d), problems));
      }
    }
    for (MemoryIr memory : module.memories()) {
      if (!memory.verification()) {
        check(memory.name(), memory.source(), Refs.of(memory.withoutInspection()), problems);
      }
    }
  }

  private static void check(String reader, SourceLine where, List<Expr> read, Problems problems) {
    Refs.walk(
        read,
        part -> {
          if (part.signal().verification()) {
            problems.add(
                where,
                ProblemCode.HDL027,
                "'"
                    + reader
                    + "' of the design reads '"
                    + part.signal().name()
                    + "', which serves verification only",
                "declare that outside of verify(...)");
          }
        });
  }
}
