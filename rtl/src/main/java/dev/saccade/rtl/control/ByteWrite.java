package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * A byte that goes into a word of a memory, so that nobody must put words together.
 *
 * @param mask of the bytes of the word, the lowest first; the one that is written is 1
 */
public record ByteWrite(UInt address, UInt mask, UInt data) {
  /** The type for a memory of so many words of so many bytes. */
  static BundleType<ByteWrite> type(int words, int bytesPerWord) {
    return bundle(ByteWrite.class, uint(Widths.indexBits(words)), uint(bytesPerWord), uint(8));
  }

  /** The type for a memory that packets write. */
  static BundleType<ByteWrite> type(MemoryTarget target, FabricConfig config) {
    return type(target.words(config), target.bytesPerWord(config));
  }

  /** The byte at every place of a word, for a write with {@link #mask}. */
  public UInt word() {
    return data.replicate(mask.width());
  }
}
