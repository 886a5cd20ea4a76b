package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/** Where the mode entries of a program and a mode begin; one per layer follows another. */
public record ModeBase(
    @Bits(value = 1, doc = "the program has this mode") boolean valid,
    @Bits(value = 16, doc = "word of the mode entry memory, an even one") int firstEntry) {
  public static final RecordLayout<ModeBase> LAYOUT = RecordLayout.of(ModeBase.class);
}
