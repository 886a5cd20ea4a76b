package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.ProgramEntry;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * What the sequencer must know of a frame.
 *
 * @param runs layers are computed; else it is a skip, or refused
 * @param refusal why it is refused; code 0 if it is not
 * @param descriptor where the control memory has the first layer's descriptor
 * @param mode where it has the first layer's mode entry
 * @param layers of the program
 * @param base address of the region's first code
 * @param resultWords room that the results take
 * @param layerCounters the counts of every layer are reported
 * @param withFrame the record came in a FRAME packet
 */
public record NextFrame(
    Bool runs,
    Refusal refusal,
    UInt descriptor,
    UInt mode,
    UInt layers,
    UInt base,
    UInt resultWords,
    Bool layerCounters,
    Bool withFrame,
    Frame frame) {

  /** The frame that a record has, and what becomes of it. */
  public record Frame(Bool present, UInt slot, Bool keep) {}

  static BundleType<Frame> frameType(ControlMap map) {
    return bundle(Frame.class, bool(), uint(Widths.indexBits(map.config().frameSlots())), bool());
  }

  static BundleType<NextFrame> type(ControlMap map) {
    return bundle(
        NextFrame.class,
        bool(),
        bundle(Refusal.class, uint(8), uint(8)),
        uint(map.addressBits()),
        uint(map.addressBits()),
        uint(ProgramEntry.LAYOUT.field("layers").bits()),
        uint(PixelUpload.ADDRESS_BITS),
        uint(ProgramEntry.LAYOUT.field("resultWords").bits()),
        bool(),
        bool(),
        frameType(map));
  }
}
