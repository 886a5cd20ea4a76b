package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Signal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** What expressions read. */
final class References {
  private References() {}

  /** Every signal read by some expressions, in the order of the text. */
  static Set<Signal> of(Collection<Expr> roots) {
    Set<Signal> found = new LinkedHashSet<>();
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Expr> left = new ArrayDeque<>(roots);
    while (!left.isEmpty()) {
      Expr expr = left.remove();
      if (seen.add(expr)) {
        if (expr instanceof Expr.Ref ref) {
          found.add(ref.signal());
        }
        left.addAll(expr.operands());
      }
    }
    return found;
  }
}
