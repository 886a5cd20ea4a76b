package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What follows the record and precedes the results in a RESULT packet; then come, if the fabric has
 * them, the counters of the frame and {@link #layers} times those of a layer, and the results in
 * drain order, codes as bytes or raw values as 4 bytes, lowest first. The identity stands in every
 * result, so that a host that has the link alone learns by a skip whom it talks to.
 */
public record ResultHeader(
    @Bits(value = 32, doc = "counter of cycles as the frame started; it wraps") long start,
    @Bits(value = 32, doc = "the same after its last write") long end,
    @Bits(value = 16, doc = "layers whose counters follow") int layers,
    @Bits(value = 1, doc = "an accumulator overflowed since the last reset: results may be wrong")
        boolean overflow,
    @Bits(value = 1, doc = "results follow; not after a skip") boolean computed,
    @Bits(
            value = 1,
            doc =
                "the external memory was slower than declared since the last reset: results are right, cycles may be more than predicted")
        boolean late,
    @Bits(value = 1, doc = "counters follow; not from a fabric without them") boolean counted,
    @Bits(value = 32, doc = "low half of the build identity") long identityLow,
    @Bits(value = 32, doc = "high half") long identityHigh) {
  public static final RecordLayout<ResultHeader> LAYOUT = RecordLayout.of(ResultHeader.class);

  private static final long STAMPS = 1L << 32;

  /** Cycles from start to end, of a frame that takes less than 2^32. */
  public long cycles() {
    return Math.floorMod(end - start, STAMPS);
  }

  /** The build that sent the result. */
  public BuildIdentity identity() {
    return new BuildIdentity(identityHigh << 32 | identityLow);
  }
}
