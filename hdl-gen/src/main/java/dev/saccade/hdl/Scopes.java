package dev.saccade.hdl;

import static java.util.Objects.requireNonNull;

import dev.saccade.hdl.ir.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The statement lists that are open while a module is built: the module's own, and one per branch.
 */
final class Scopes {
  /** A statement that may still grow, such as a when that gets an otherwise. */
  interface Pending {
    Statement freeze();
  }

  /** A list of statements, open or finished. */
  static final class Scope {
    private final List<Pending> statements = new ArrayList<>();

    List<Statement> freeze() {
      return statements.stream().map(Pending::freeze).toList();
    }
  }

  private final Deque<Scope> open = new ArrayDeque<>();

  Scopes() {
    open.push(new Scope());
  }

  void add(Pending statement) {
    open.element().statements.add(statement);
  }

  /** Runs the body of a branch and returns its statements. */
  Scope branch(Runnable body) {
    requireNonNull(body, "body is null");
    Scope scope = new Scope();
    open.push(scope);
    try {
      body.run();
    } finally {
      open.pop();
    }
    return scope;
  }

  /** Whether the innermost list ends with this very statement. */
  boolean endsWith(Pending statement) {
    List<Pending> statements = open.element().statements;
    return !statements.isEmpty() && statements.get(statements.size() - 1) == statement;
  }

  /** Whether a branch is open. */
  boolean inBranch() {
    return open.size() > 1;
  }

  /** The module's statements. */
  List<Statement> freeze() {
    return open.getLast().freeze();
  }
}
