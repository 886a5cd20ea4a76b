package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.ProgramEntry;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;

/**
 * What an answer says besides counts.
 *
 * @param computed results follow
 * @param layers whose counts follow
 * @param code an ErrorCode; 0 if the record was executed
 * @param withFrame the record came in a FRAME packet
 */
public record ReportStatus(Bool computed, UInt layers, UInt code, UInt detail, Bool withFrame) {
  static BundleType<ReportStatus> type() {
    int layers = ProgramEntry.LAYOUT.field("layers").bits();
    return bundle(ReportStatus.class, bool(), uint(layers), uint(8), uint(8), bool());
  }
}
