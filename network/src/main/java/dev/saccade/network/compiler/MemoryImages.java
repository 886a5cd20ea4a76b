package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.Map;

/** The memories of a fabric while they are filled, from address 0 upwards. */
final class MemoryImages {
  private final FabricConfig config;
  private final Map<MemoryTarget, ByteArrayOutputStream> images = new EnumMap<>(MemoryTarget.class);

  MemoryImages(FabricConfig config) {
    this.config = config;
    for (MemoryTarget target : MemoryTarget.values()) {
      images.put(target, new ByteArrayOutputStream());
    }
  }

  /** The address of the next word. */
  int next(MemoryTarget target) {
    return images.get(target).size() / target.bytesPerWord(config);
  }

  /** Puts words, each in whole bytes, behind those that are there. */
  void append(MemoryTarget target, byte[] words) {
    images.get(target).writeBytes(words);
  }

  /**
   * Does nothing if so many words are free.
   *
   * @param place that needs them
   * @param unit how many words of the memory make one of what the field of FabricConfig counts
   * @param field of FabricConfig that bounds the memory
   * @throws CompileException naming what is missing
   */
  void require(String place, MemoryTarget target, long words, int unit, String field) {
    long needed = next(target) + words;
    int there = target.words(config);
    if (needed > there) {
      throw new CompileException(
          place,
          "it needs "
              + words
              + " words of the memory "
              + target
              + ", and "
              + (there - next(target))
              + " of "
              + there
              + " are free",
          "use a fabric with "
              + field
              + " of at least "
              + (needed + unit - 1) / unit
              + ", or a smaller network");
    }
  }

  Map<MemoryTarget, byte[]> toBytes() {
    Map<MemoryTarget, byte[]> bytes = new EnumMap<>(MemoryTarget.class);
    images.forEach((target, image) -> bytes.put(target, image.toByteArray()));
    return bytes;
  }
}
