package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What the fabric must know of a program before its first layer. In the program memory one {@link
 * ModeBase} per mode of FabricConfig follows.
 */
public record ProgramEntry(
    @Bits(value = 1, doc = "a program is loaded here") boolean valid,
    @Bits(value = 12, doc = "its layers, at least 1") int layers,
    @Bits(value = 16, doc = "word of the descriptor memory, an even one") int firstDescriptor,
    @Bits(value = 24, doc = "codes of a frame: pixels * channels") int frameCodes,
    @Bits(value = 8, doc = "channels of a pixel") int channels,
    @Bits(value = 20, doc = "codes of a row of the stored frame") int frameRowStep,
    @Bits(value = 12, doc = "the pixel table of the first channel") int pixelTable,
    @Bits(value = 16, doc = "columns that a region can begin at, besides 0") int maxOriginX,
    @Bits(value = 16, doc = "rows that a region can begin at, besides 0") int maxOriginY,
    @Bits(value = 24, doc = "results of a frame") int resultValues,
    @Bits(value = 24, doc = "words of Q results that the result FIFO must have room for")
        int resultWords) {
  public static final RecordLayout<ProgramEntry> LAYOUT = RecordLayout.of(ProgramEntry.class);
}
