package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.ir.Statement;
import java.util.ArrayList;
import java.util.List;

/** A condition and what applies under it; made by {@link Logic#when}. */
public final class When implements Scopes.Pending {
  private record Branch(Expr condition, Scopes.Scope body, SourceLine source) {}

  private final ModuleBuilder builder;
  private final List<Branch> branches = new ArrayList<>();
  private Scopes.Scope otherwise = new Scopes.Scope();
  private boolean closed;

  When(ModuleBuilder builder) {
    this.builder = builder;
  }

  /** What applies if no condition so far did, and this one does. */
  public When elseWhen(Bool condition, Runnable body) {
    if (continues("elseWhen")) {
      branch(condition, body);
    }
    return this;
  }

  /** What applies if no condition did. */
  public void otherwise(Runnable body) {
    if (continues("otherwise")) {
      otherwise = builder.scopes().branch(body);
      closed = true;
    }
  }

  void branch(Bool condition, Runnable body) {
    builder.checkOwner(condition);
    SourceLine source = Source.here();
    branches.add(new Branch(condition.expr(), builder.scopes().branch(body), source));
  }

  private boolean continues(String word) {
    if (closed) {
      builder.problem(
          ProblemCode.HDL021, word + " after otherwise", "otherwise comes last, and once");
      return false;
    }
    if (!builder.scopes().endsWith(this)) {
      builder.problem(
          ProblemCode.HDL021,
          word + " does not follow its when directly",
          "write it before any other statement, or start a new when");
      return false;
    }
    return true;
  }

  @Override
  public Statement freeze() {
    List<Statement> rest = otherwise.freeze();
    for (int i = branches.size() - 1; i >= 0; i--) {
      Branch branch = branches.get(i);
      rest =
          List.of(
              new Statement.If(branch.condition(), branch.body().freeze(), rest, branch.source()));
    }
    return rest.get(0);
  }
}
