package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/** A word that goes into a memory. */
public record WordWrite(UInt address, UInt word) {
  /** The type for a memory of some depth and width. */
  static BundleType<WordWrite> type(int words, int bits) {
    return bundle(WordWrite.class, uint(Widths.indexBits(words)), uint(bits));
  }

  /** The type for a memory that packets write. */
  static BundleType<WordWrite> type(MemoryTarget target, FabricConfig config) {
    return type(target.words(config), target.wordBits(config));
  }
}
