package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.SourceLine;

/** One mistake: the user's line, what is wrong, and what to do about it. */
public record Problem(SourceLine where, ProblemCode code, String text, String cure) {
  /** {@code Counter.java:12: error: HDL002 text; cure}. */
  @Override
  public String toString() {
    return where + ": error: " + code + " " + text + "; " + cure;
  }
}
