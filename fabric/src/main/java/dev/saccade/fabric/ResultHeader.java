package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What follows the record and precedes the results in a RESULT packet; then come the counters of
 * the frame, {@link #layers} times those of a layer, and the results in drain order, codes as bytes
 * or raw values as 4 bytes, lowest first.
 */
public record ResultHeader(
    @Bits(value = 32, doc = "low half of the cycle in which the frame started") long startLow,
    @Bits(value = 32, doc = "high half") long startHigh,
    @Bits(value = 32, doc = "low half of the cycle after its last write") long endLow,
    @Bits(value = 32, doc = "high half") long endHigh,
    @Bits(value = 16, doc = "layers whose counters follow") int layers,
    @Bits(value = 1, doc = "an accumulator overflowed since the last reset: results may be wrong")
        boolean overflow,
    @Bits(value = 1, doc = "results follow; not after a skip") boolean computed,
    @Bits(
            value = 1,
            doc =
                "the external memory was slower than declared since the last reset: results are right, cycles may be more than predicted")
        boolean late) {
  public static final RecordLayout<ResultHeader> LAYOUT = RecordLayout.of(ResultHeader.class);

  /** The cycle in which the frame started. */
  public long start() {
    return startHigh << 32 | startLow;
  }

  /** The cycle after the last write of the frame. */
  public long end() {
    return endHigh << 32 | endLow;
  }
}
