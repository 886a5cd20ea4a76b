package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What the fabric counted in a layer, or in a frame as the sum over its layers. Cycles are those of
 * the fabric's clock. A frame's first layer is counted from the cycle in which the array may work
 * for it, every other from the cycle after the last write of the one before, and each to the cycle
 * of its own last write; {@code cycles = busy + fillWait + drainWait + weightWait + layerWait}.
 * After the last issue of a frame the array works for the next one, whose cycles begin before those
 * of this one end. Counts wrap.
 */
public record Counters(
    @Bits(value = 32, doc = "all cycles, from the start to the last write") long cycles,
    @Bits(value = 32, doc = "cycles in which the array multiplied") long busy,
    @Bits(value = 32, doc = "cycles in which the array waited for a patch") long fillWait,
    @Bits(value = 32, doc = "cycles in which the array waited for drain registers") long drainWait,
    @Bits(value = 32, doc = "cycles in which the array waited for weights from the external port")
        long weightWait,
    @Bits(
            value = 32,
            doc =
                "the other cycles: after the last issue of a layer, and before and at the start of"
                    + " the next")
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
        weightWait + other.weightWait,
        layerWait + other.layerWait,
        reads + other.reads,
        writes + other.writes);
  }
}
