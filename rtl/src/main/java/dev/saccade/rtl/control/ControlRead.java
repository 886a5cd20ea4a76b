package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;

/** A wish to read a word of the memory that {@link ControlMap} describes. */
public record ControlRead(Bool request, UInt address) {
  static BundleType<ControlRead> type(ControlMap map) {
    return bundle(ControlRead.class, bool(), uint(map.addressBits()));
  }
}
