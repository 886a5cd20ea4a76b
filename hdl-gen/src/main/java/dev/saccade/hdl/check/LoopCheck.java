package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** No signal follows itself within a cycle; signals count whole, as simulators see them. */
final class LoopCheck {
  private final Map<Signal, Set<Signal>> follows;
  private final Problems problems;
  private final Set<Signal> done = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Signal> path = new ArrayList<>();
  private final Set<Signal> onPath = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean clean = true;

  private LoopCheck(Map<Signal, Set<Signal>> follows, Problems problems) {
    this.follows = follows;
    this.problems = problems;
  }

  /** Whether the module is free of loops. */
  static boolean run(ModuleIr module, CombinationalPaths paths, Problems problems) {
    LoopCheck check = new LoopCheck(paths.direct(module), problems);
    check.follows.keySet().forEach(check::visit);
    return check.clean;
  }

  /**
   * Walks depth first, with a stack of its own: a chain of logic may be thousands of signals long.
   */
  private void visit(Signal root) {
    if (!done.add(root)) {
      return;
    }
    Deque<Iterator<Signal>> open = new ArrayDeque<>();
    enter(root, open);
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
        onPath.remove(path.remove(path.size() - 1));
        continue;
      }
      Signal next = open.element().next();
      if (onPath.contains(next)) {
        report(next);
      } else if (done.add(next)) {
        enter(next, open);
      }
    }
  }

  private void enter(Signal signal, Deque<Iterator<Signal>> open) {
    path.add(signal);
    onPath.add(signal);
    open.push(follows.getOrDefault(signal, Set.of()).iterator());
  }

  private void report(Signal signal) {
    clean = false;
    List<Signal> loop = path.subList(path.indexOf(signal), path.size());
    String hops =
        loop.stream()
            .map(s -> "'" + s.name() + "' (" + s.source() + ")")
            .collect(Collectors.joining(" follows "));
    problems.add(
        signal.source(),
        ProblemCode.HDL016,
        "combinational loop: " + hops + " follows '" + signal.name() + "'",
        "break it with a register, or split a signal whose bits are independent");
  }
}
