package dev.saccade.host.model;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.network.cycles.FrameCycles;
import java.util.Optional;

/**
 * When frames start and end, in cycles, if the record of each was read while the one before was
 * computed. Of frames that take less than the link needs to bring a record and to take a result, a
 * real fabric's are further apart.
 */
final class Clock {
  /** Cycles that the fabric takes to note a record that computes nothing. */
  static final int SKIP_CYCLES = 6;

  private long now;
  private Optional<Turn> last = Optional.empty();

  /** The stamps of a frame. */
  record Span(long start, long end) {}

  /** When the array was through with a frame, and whose it was. */
  private record Turn(DecisionRecord record, long through) {}

  /** A frame that is computed next. */
  Span run(LoadedPrograms programs, DecisionRecord record, FrameCycles cycles) {
    long start = last.map(turn -> turn.through() + programs.gap(turn.record(), record)).orElse(now);
    long end = start + cycles.total().cycles();
    last = Optional.of(new Turn(record, end - cycles.tail()));
    now = end;
    return new Span(start, end);
  }

  /** A record that is answered next and computes nothing; it takes no cycle of the array. */
  Span skip() {
    return new Span(now, now + SKIP_CYCLES);
  }

  /** Cycles until now. */
  long now() {
    return now;
  }
}
