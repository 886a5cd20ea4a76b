package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of a module as one expression per assigned signal: its settled value, or for a
 * register its next value without the reset. Branches become {@link Expr.Mux}.
 */
public final class Drivers {
  private static final Expr ZERO = new Expr.Literal(BigInteger.ZERO, 1);

  private Drivers() {}

  /**
   * Signals in the order of their first assignment. A register that is never assigned is absent.
   *
   * @throws IllegalArgumentException if a path leaves a signal other than a register unassigned
   */
  public static Map<Signal, Expr> of(ModuleIr module) {
    Branch all = new Branch(Optional.empty());
    all.run(module.statements());
    for (Signal signal : all.partial) {
      if (signal.role() != SignalRole.REGISTER) {
        throw new IllegalArgumentException(
            signal.source()
                + ": "
                + signal.name()
                + " of module "
                + module.name()
                + " is not assigned on every path; give it a default");
      }
    }
    return all.values;
  }

  /** What the statements of one branch have assigned so far. */
  private static final class Branch {
    private final Optional<Branch> outer;
    private final Map<Signal, Expr> values = new LinkedHashMap<>();
    private final Set<Signal> partial = new LinkedHashSet<>();

    Branch(Optional<Branch> outer) {
      this.outer = outer;
    }

    void run(List<Statement> statements) {
      for (Statement statement : statements) {
        if (statement instanceof Statement.Assign assign) {
          values.put(assign.target(), assign.value());
          partial.remove(assign.target());
        } else if (statement instanceof Statement.If test) {
          merge(List.of(test.condition()), List.of(ran(test.whenTrue()), ran(test.whenFalse())));
        } else if (statement instanceof Statement.Switch choice) {
          run(choice);
        }
      }
    }

    private void run(Statement.Switch choice) {
      List<Expr> conditions = new ArrayList<>();
      List<Branch> branches = new ArrayList<>();
      for (Statement.Case one : choice.cases()) {
        conditions.add(
            one.labels().stream()
                .map(label -> binary(Expr.BinaryOp.EQ, choice.subject(), label))
                .reduce((x, y) -> binary(Expr.BinaryOp.OR, x, y))
                .orElse(ZERO));
        branches.add(ran(one.body()));
      }
      if (isExhaustive(choice)) {
        // No value is left for otherwise: the last case needs no condition.
        conditions.remove(conditions.size() - 1);
      } else {
        branches.add(ran(choice.otherwise().orElse(List.of())));
      }
      merge(conditions, branches);
    }

    /** Whether the cases hold every value of the subject. */
    private static boolean isExhaustive(Statement.Switch choice) {
      int width = choice.subject().width();
      long labels = choice.cases().stream().mapToLong(one -> one.labels().size()).sum();
      return width < 32 && labels == 1L << width;
    }

    private Branch ran(List<Statement> statements) {
      Branch branch = new Branch(Optional.of(this));
      branch.run(statements);
      return branch;
    }

    /** The first branch whose condition holds applies, else the last one. */
    private void merge(List<Expr> conditions, List<Branch> branches) {
      Set<Signal> assigned = new LinkedHashSet<>();
      branches.forEach(branch -> assigned.addAll(branch.values.keySet()));
      Map<Signal, Expr> merged = new LinkedHashMap<>();
      for (Signal signal : assigned) {
        Optional<Expr> value = Optional.empty();
        boolean incomplete = false;
        for (int i = branches.size() - 1; i >= 0; i--) {
          Optional<Expr> choice = branches.get(i).value(signal);
          incomplete |= choice.isEmpty() || branches.get(i).isPartial(signal);
          value = i < conditions.size() ? mux(conditions.get(i), choice, value) : choice;
        }
        merged.put(signal, value.orElseThrow());
        if (incomplete) {
          partial.add(signal);
        } else {
          partial.remove(signal);
        }
      }
      values.putAll(merged);
    }

    private Optional<Expr> value(Signal signal) {
      Expr own = values.get(signal);
      if (own != null) {
        return Optional.of(own);
      }
      if (outer.isPresent()) {
        return outer.get().value(signal);
      }
      return signal.role() == SignalRole.REGISTER
          ? Optional.of(new Expr.Ref(signal))
          : Optional.empty();
    }

    private boolean isPartial(Signal signal) {
      return values.containsKey(signal)
          ? partial.contains(signal)
          : outer.map(branch -> branch.isPartial(signal)).orElse(false);
    }

    /** Where one side has no value, the other: reported as partial unless assigned later. */
    private static Optional<Expr> mux(
        Expr condition, Optional<Expr> whenTrue, Optional<Expr> whenFalse) {
      if (whenTrue.isEmpty() || whenFalse.isEmpty() || whenTrue.get() == whenFalse.get()) {
        return whenTrue.or(() -> whenFalse);
      }
      return Optional.of(new Expr.Mux(condition, whenTrue.get(), whenFalse.get()));
    }

    private static Expr binary(Expr.BinaryOp op, Expr left, Expr right) {
      return new Expr.Binary(op, left, right, 1);
    }
  }
}
