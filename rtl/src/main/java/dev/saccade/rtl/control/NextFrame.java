package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * What the sequencer must know of a frame.
 *
 * @param runs layers are computed; else it is a skip, or refused
 * @param refused it is answered by an ERROR
 * @param descriptor where the control memory has the first layer's descriptor
 * @param mode where it has the first layer's mode entry
 * @param layers of the program
 * @param base address of the region's first code
 * @param resultWords room that the results take
 */
public record NextFrame(
    Bool runs,
    Bool refused,
    UInt descriptor,
    UInt mode,
    UInt layers,
    UInt base,
    UInt resultWords,
    Frame frame) {

  /** The frame that a record has, and what becomes of it. */
  public record Frame(Bool present, UInt slot, Bool keep) {}

  static BundleType<Frame> frameType(ControlMap map) {
    return bundle(Frame.class, bool(), uint(Widths.indexBits(map.config().frameSlots())), bool());
  }

  /** Bits of a number of layers. */
  static int layerBits(FabricConfig config) {
    return Widths.countBits(config.layers());
  }

  /** Bits of a number of words of results. */
  static int resultBits(FabricConfig config) {
    return Widths.countBits(config.resultWords());
  }

  static BundleType<NextFrame> type(ControlMap map) {
    return bundle(
        NextFrame.class,
        bool(),
        bool(),
        uint(map.addressBits()),
        uint(map.addressBits()),
        uint(layerBits(map.config())),
        uint(Widths.indexBits(map.config().activationBytes())),
        uint(resultBits(map.config())),
        frameType(map));
  }
}
