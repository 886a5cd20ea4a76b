package dev.saccade.rtl.layer;

import dev.saccade.fabric.Descriptor;
import dev.saccade.hdl.BundleType;

/**
 * A layer's descriptor as signals, by the unit that reads it. {@code inBase} is the address in the
 * activation memory: whoever starts a layer has added the frame's slot and region to it.
 */
public record Layer(BatchLoops loops, FillLayer fill, ArrayLayer array, DrainLayer drain) {

  /** The type, with the widths of the descriptor's encoding. */
  public static BundleType<Layer> type() {
    return EncodedSignals.type(Layer.class, Descriptor.LAYOUT);
  }
}
