package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.sim.Scope.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Expressions of a flattened design as words. Follows references from signal to signal and across
 * instances with a stack of its own, so that deep designs do not exhaust the thread's.
 */
final class ExprLowering {
  private final Operators operators;
  private final MemoryLowering memories;

  ExprLowering(WordGraph graph) {
    this.operators = new Operators(graph);
    this.memories = new MemoryLowering(graph);
  }

  MemoryLowering memories() {
    return memories;
  }

  Word[] signal(Scope scope, Signal signal) {
    return lower(scope, scope.ref(signal));
  }

  /**
   * The words of an expression.
   *
   * @throws IllegalArgumentException if its value depends on itself
   */
  Word[] lower(Scope scope, Expr expr) {
    Deque<Site> pending = new ArrayDeque<>();
    pending.push(new Site(scope, expr));
    while (!pending.isEmpty()) {
      Site site = pending.peek();
      if (site.value().isPresent()) {
        pending.pop();
        continue;
      }
      List<Site> operands = operands(site);
      List<Site> missing = operands.stream().filter(s -> s.value().isEmpty()).toList();
      if (missing.isEmpty()) {
        site.scope().setValue(site.expr(), value(site, operands));
        pending.pop();
        continue;
      }
      site.scope().open(site.expr());
      for (Site operand : missing) {
        if (operand.scope().isOpen(operand.expr())) {
          throw loop(pending, operand);
        }
        pending.push(operand);
      }
    }
    return scope.value(expr).orElseThrow();
  }

  private static List<Site> operands(Site site) {
    Scope scope = site.scope();
    if (!(site.expr() instanceof Expr.Ref ref)) {
      return site.expr().operands().stream().map(operand -> new Site(scope, operand)).toList();
    }
    return scope.state(ref.signal()).isPresent() ? List.of() : List.of(scope.driver(ref.signal()));
  }

  private Word[] value(Site site, List<Site> operands) {
    List<Word[]> words = operands.stream().map(s -> s.value().orElseThrow()).toList();
    if (!(site.expr() instanceof Expr.Ref ref)) {
      return operators.value(site.expr(), words);
    }
    Scope scope = site.scope();
    if (words.isEmpty()) {
      return scope.state(ref.signal()).orElseThrow();
    }
    return scope
        .reader(ref.signal())
        .map(reader -> memories.read(reader, words.get(0)))
        .orElse(words.get(0));
  }

  /** The open sites from the top of the stack down to {@code start} need each other. */
  private static IllegalArgumentException loop(Deque<Site> pending, Site start) {
    Set<String> names = new TreeSet<>();
    for (Site site : pending) {
      if (site.expr() instanceof Expr.Ref ref && site.scope().isOpen(ref)) {
        names.add(site.scope().pathOf(ref.signal().name()));
      }
      if (site.scope() == start.scope() && site.expr() == start.expr()) {
        break;
      }
    }
    return new IllegalArgumentException(
        "combinational loop among " + names + "; put a register into it");
  }
}
