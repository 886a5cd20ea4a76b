package dev.saccade.hdl;

import dev.saccade.hdl.check.HardwareException;
import dev.saccade.hdl.check.Problem;
import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.SourceLine;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.stream.Stream;

/**
 * Finds the line of the user's program that called into the language. Every declaration and every
 * assignment asks, so that this is a good part of elaboration's time.
 */
final class Source {
  private static final String LANGUAGE = "dev.saccade.hdl.";
  private static final StackWalker WALKER = StackWalker.getInstance();

  private Source() {}

  /** The innermost frame outside the language and the Java library. */
  static SourceLine here() {
    return WALKER
        .walk(Source::firstOfUser)
        .map(frame -> new SourceLine(frame.getFileName(), frame.getLineNumber()))
        .orElse(new SourceLine("unknown", 0));
  }

  /** A problem of the calling line, for places that know no module in which to collect it. */
  static HardwareException problem(ProblemCode code, String text, String cure) {
    return new HardwareException(List.of(new Problem(here(), code, text, cure)));
  }

  /** Takes frames one by one: operations on the stream would cost as much as the frames. */
  private static Optional<StackFrame> firstOfUser(Stream<StackFrame> stack) {
    Spliterator<StackFrame> frames = stack.spliterator();
    StackFrame[] frame = new StackFrame[1];
    while (frames.tryAdvance(next -> frame[0] = next)) {
      String name = frame[0].getClassName();
      if (!name.startsWith(LANGUAGE) && !name.startsWith("java.")) {
        return Optional.of(frame[0]);
      }
    }
    return Optional.empty();
  }
}
