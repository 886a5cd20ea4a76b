package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What the fabric counted in a layer, or in a frame as the sum over its layers. Cycles are those of
 * the fabric's clock; a count that passes 2^32 - 1 stays there.
 */
public record Counters(
    @Bits(value = 32, doc = "from the start of the frame to the last write of its last layer")
        long cycles,
    @Bits(value = 32, doc = "cycles in which the array multiplied") long busy,
    @Bits(value = 32, doc = "cycles in which the array waited for a patch") long fillWait,
    @Bits(value = 32, doc = "cycles in which the array waited for drain registers") long drainWait,
    @Bits(
            value = 32,
            doc = "cycles between the last issue of a layer and the first fill read of the next")
        long layerWait,
    @Bits(value = 32, doc = "words of N codes read by the fill") long reads,
    @Bits(value = 32, doc = "codes written or sent as results") long writes) {
  public static final RecordLayout<Counters> LAYOUT = RecordLayout.of(Counters.class);

  /** The counts of two layers together. */
  public Counters plus(Counters other) {
    return new Counters(
        cycles + other.cycles,
        busy + other.busy,
        fillWait + other.fillWait,
        drainWait + other.drainWait,
        layerWait + other.layerWait,
        reads + other.reads,
        writes + other.writes);
  }
}
