package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.Statement;
import java.util.List;

/** One construct of the module body that gives signals their values. */
sealed interface Driver {
  /** The signals that it drives, at least one. */
  List<Signal> targets();

  /** Whether it serves verification only; no construct drives signals of both kinds. */
  default boolean verification() {
    return targets().get(0).verification();
  }

  /** An {@code assign}. */
  record Continuous(Signal target, Expr value) implements Driver {
    @Override
    public List<Signal> targets() {
      return List.of(target);
    }
  }

  /** An {@code always @*} block. */
  record Combinational(List<Signal> targets, List<Statement> statements) implements Driver {}

  /** An {@code always @(posedge clk)} block; registers with a reset value are reset at its end. */
  record Clocked(List<Signal> targets, List<Statement> statements) implements Driver {}
}
