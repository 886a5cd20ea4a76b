package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/** What a mode says of one layer. */
public record ModeEntry(
    @Bits(value = 4, doc = "w: planes that are read, 1 to 8") int weightBits,
    @Bits(value = 4, doc = "D: digits of an input code, 1 to 8") int digits,
    @Bits(
            value = 8,
            doc =
                "q: floor of the weights' zero point; its lowest w bits, the highest first, go with the planes")
        int zeroPlanes,
    @Bits(value = 1, doc = "the zero point is q + 1/2") boolean half,
    @Bits(value = 1, doc = "the low 32 bits of the product leave, and no code") boolean raw,
    @Bits(value = 8, doc = "the code of real zero, put where the input has no code") int padCode,
    @Bits(value = 8, doc = "the smallest code that leaves") int low,
    @Bits(value = 8, doc = "the largest code that leaves") int high,
    @Bits(value = 16, doc = "word of the parameter banks of the layer's first filter")
        int parameterBase) {
  public static final RecordLayout<ModeEntry> LAYOUT = RecordLayout.of(ModeEntry.class);

  /** The highest word of a parameter bank that an encoding can name. */
  public static final int MAX_PARAMETER_BASE = (1 << 16) - 1;
}
