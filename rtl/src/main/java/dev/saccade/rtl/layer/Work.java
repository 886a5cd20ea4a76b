package dev.saccade.rtl.layer;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;

/**
 * A layer to compute.
 *
 * @param first it is the first of a frame: it reads the frame alone, which is there, and has no
 *     residual operand
 * @param layer where the layer's data are
 * @param mode how they are computed
 */
public record Work(Bool first, Layer layer, Mode mode) {

  /** The type. */
  public static BundleType<Work> type() {
    return bundle(Work.class, bool(), Layer.type(), Mode.type());
  }
}
