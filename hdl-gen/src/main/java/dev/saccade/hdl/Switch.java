package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.ir.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A choice by the value of a number; made by {@link Logic#switch_}. */
public final class Switch implements Scopes.Pending {
  private record Branch(List<Expr> labels, Scopes.Scope body) {}

  private final ModuleBuilder builder;
  private final UInt subject;
  private final SourceLine source;
  private final List<Branch> branches = new ArrayList<>();
  private final Set<BigInteger> seen = new HashSet<>();
  private Optional<Scopes.Scope> otherwise = Optional.empty();

  Switch(ModuleBuilder builder, UInt subject) {
    this.builder = builder;
    this.subject = subject;
    this.source = Source.here();
  }

  /** What applies if the number has this value. */
  public Switch is(long value, Runnable body) {
    return is(List.of(value), body);
  }

  /** What applies if the number has one of these values. */
  public Switch is(List<Long> values, Runnable body) {
    if (!continues("is")) {
      return this;
    }
    List<Expr> labels = new ArrayList<>();
    for (long value : values) {
      BigInteger number = BigInteger.valueOf(value);
      if (value < 0 || number.bitLength() > subject.width()) {
        builder.problem(
            ProblemCode.HDL020,
            "case " + value + " can never be met by " + subject.width() + " bits",
            "use 0 to " + BigInteger.ONE.shiftLeft(subject.width()).subtract(BigInteger.ONE));
      } else if (!seen.add(number)) {
        builder.problem(
            ProblemCode.HDL020, "case " + value + " stands twice in one switch_", "join the two");
      } else {
        labels.add(Fold.literal(number, subject.width()));
      }
    }
    Scopes.Scope scope = builder.scopes().branch(body);
    if (!labels.isEmpty()) {
      branches.add(new Branch(labels, scope));
    }
    return this;
  }

  /** What applies if no value was met. */
  public void otherwise(Runnable body) {
    if (continues("otherwise")) {
      otherwise = Optional.of(builder.scopes().branch(body));
    }
  }

  private boolean continues(String word) {
    if (otherwise.isPresent()) {
      builder.problem(
          ProblemCode.HDL021, word + " after otherwise", "otherwise comes last, and once");
      return false;
    }
    if (!builder.scopes().endsWith(this)) {
      builder.problem(
          ProblemCode.HDL021,
          word + " does not follow its switch_ directly",
          "write it before any other statement, or start a new switch_");
      return false;
    }
    return true;
  }

  @Override
  public Statement freeze() {
    return new Statement.Switch(
        subject.expr(),
        branches.stream().map(b -> new Statement.Case(b.labels(), b.body().freeze())).toList(),
        otherwise.map(Scopes.Scope::freeze),
        source);
  }
}
