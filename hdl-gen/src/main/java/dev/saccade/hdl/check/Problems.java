package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.SourceLine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the mistakes of one run, in the order found, each once. */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  public void add(SourceLine where, ProblemCode code, String text, String cure) {
    add(new Problem(where, code, text, cure));
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  public int count() {
    return found.size();
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** Throws all that was found together; returns if nothing was. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new HardwareException(all());
    }
  }
}
