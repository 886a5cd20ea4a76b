package dev.saccade.rtl.layer;

import dev.saccade.fabric.ModeEntry;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;

/** A layer's mode entry as signals, by the unit that reads it. */
public record Mode(ArrayMode array, UInt padCode, DrainMode drain) {

  /** The type, with the widths of the mode entry's encoding. */
  public static BundleType<Mode> type() {
    return EncodedSignals.type(Mode.class, ModeEntry.LAYOUT);
  }
}
