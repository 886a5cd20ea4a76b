package dev.saccade.hdl;

import dev.saccade.hdl.ir.SourceLine;

/** Finds the line of the user's program that called into the language. */
final class Source {
  private static final String LANGUAGE = "dev.saccade.hdl.";
  private static final StackWalker WALKER = StackWalker.getInstance();

  private Source() {}

  /** The innermost frame outside the language and the Java library. */
  static SourceLine here() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> !frame.getClassName().startsWith(LANGUAGE))
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .findFirst()
                .map(frame -> new SourceLine(frame.getFileName(), frame.getLineNumber()))
                .orElse(new SourceLine("unknown", 0)));
  }
}
