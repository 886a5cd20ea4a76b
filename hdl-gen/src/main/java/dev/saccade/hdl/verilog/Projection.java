package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements with simplified expressions, and the parts of them that concern some targets only. */
final class Projection {
  private final Simplifier simplifier;

  Projection(Simplifier simplifier) {
    this.simplifier = simplifier;
  }

  /** The same effect, with constant conditions decided and empty branches left out. */
  List<Statement> simplify(List<Statement> statements) {
    List<Statement> result = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        Expr value = simplifier.simplify(assign.value());
        result.add(new Statement.Assign(assign.target(), value, assign.source()));
      } else if (statement instanceof Statement.If branch) {
        simplify(branch, result);
      } else if (statement instanceof Statement.Switch choice) {
        simplify(choice, result);
      }
    }
    return result;
  }

  private void simplify(Statement.If branch, List<Statement> result) {
    Expr condition = simplifier.simplify(branch.condition());
    Optional<BigInteger> value = ConstantValue.of(condition);
    if (value.isPresent()) {
      result.addAll(simplify(value.get().signum() != 0 ? branch.whenTrue() : branch.whenFalse()));
      return;
    }
    List<Statement> whenTrue = simplify(branch.whenTrue());
    List<Statement> whenFalse = simplify(branch.whenFalse());
    addBranch(new Statement.If(condition, whenTrue, whenFalse, branch.source()), result);
  }

  private void addBranch(Statement.If branch, List<Statement> result) {
    if (!branch.whenTrue().isEmpty()) {
      result.add(branch);
    } else if (!branch.whenFalse().isEmpty()) {
      Expr condition = simplifier.not(branch.condition());
      result.add(new Statement.If(condition, branch.whenFalse(), List.of(), branch.source()));
    }
  }

  private void simplify(Statement.Switch choice, List<Statement> result) {
    Expr subject = simplifier.simplify(choice.subject());
    Optional<BigInteger> value = ConstantValue.of(subject);
    if (value.isPresent()) {
      result.addAll(simplify(bodyFor(value.get(), choice)));
      return;
    }
    List<Statement.Case> cases =
        choice.cases().stream()
            .map(branch -> new Statement.Case(branch.labels(), simplify(branch.body())))
            .toList();
    Optional<List<Statement>> otherwise = choice.otherwise().map(this::simplify);
    addSwitch(new Statement.Switch(subject, cases, otherwise, choice.source()), result);
  }

  private static void addSwitch(Statement.Switch choice, List<Statement> result) {
    boolean hasDefault = choice.otherwise().filter(body -> !body.isEmpty()).isPresent();
    if (hasDefault || choice.cases().stream().anyMatch(branch -> !branch.body().isEmpty())) {
      result.add(choice);
    }
  }

  private static List<Statement> bodyFor(BigInteger value, Statement.Switch choice) {
    for (Statement.Case branch : choice.cases()) {
      if (branch.labels().stream().anyMatch(label -> ConstantValue.is(label, value))) {
        return branch.body();
      }
    }
    return choice.otherwise().orElse(List.of());
  }

  /** What simplified statements do to the given targets. */
  List<Statement> onto(Set<Signal> targets, List<Statement> statements) {
    List<Statement> result = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        if (targets.contains(assign.target())) {
          result.add(assign);
        }
      } else if (statement instanceof Statement.If branch) {
        List<Statement> whenTrue = onto(targets, branch.whenTrue());
        List<Statement> whenFalse = onto(targets, branch.whenFalse());
        addBranch(
            new Statement.If(branch.condition(), whenTrue, whenFalse, branch.source()), result);
      } else if (statement instanceof Statement.Switch choice) {
        List<Statement.Case> cases =
            choice.cases().stream()
                .map(branch -> new Statement.Case(branch.labels(), onto(targets, branch.body())))
                .toList();
        Optional<List<Statement>> otherwise = choice.otherwise().map(body -> onto(targets, body));
        addSwitch(
            new Statement.Switch(choice.subject(), cases, otherwise, choice.source()), result);
      }
    }
    return result;
  }
}
