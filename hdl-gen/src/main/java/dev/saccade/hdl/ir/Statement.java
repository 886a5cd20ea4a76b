package dev.saccade.hdl.ir;

import java.util.List;
import java.util.Optional;

/**
 * What happens to signals, and when. Statements take effect in their order, the last assignment
 * that applies wins. A reader always sees a wire's settled value and a register's value before the
 * clock edge, wherever it stands. A register that no assignment reaches keeps its value.
 */
public sealed interface Statement {
  SourceLine source();

  /**
   * Gives {@code target} a value of its own width: now for an output, a wire or an instance input,
   * at the clock edge for a register.
   */
  record Assign(Signal target, Expr value, SourceLine source) implements Statement {}

  /** {@code whenTrue} applies if the 1-bit condition is 1, else {@code whenFalse}. */
  record If(Expr condition, List<Statement> whenTrue, List<Statement> whenFalse, SourceLine source)
      implements Statement {
    public If {
      whenTrue = List.copyOf(whenTrue);
      whenFalse = List.copyOf(whenFalse);
    }
  }

  /**
   * The body of the case that holds the subject's value applies, else {@code otherwise}. No value
   * stands in two cases. {@code otherwise} is empty if the user wrote none; then nothing applies.
   */
  record Switch(
      Expr subject, List<Case> cases, Optional<List<Statement>> otherwise, SourceLine source)
      implements Statement {
    public Switch {
      cases = List.copyOf(cases);
      otherwise = otherwise.map(List::copyOf);
    }
  }

  /**
   * The values of one branch of a {@link Switch} ({@link Expr.Literal} or {@link Expr.Constant}, of
   * the subject's width) and what applies for them.
   */
  record Case(List<Expr> labels, List<Statement> body) {
    public Case {
      labels = List.copyOf(labels);
      body = List.copyOf(body);
    }
  }
}
