package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;

/**
 * The results of one drain step, as they wait for the link.
 *
 * @param raw values of 4 bytes, else codes of one
 * @param count how many there are, the first ones
 */
public record ResultWord(Bool raw, UInt count, Vec<UInt> values) {
  static BundleType<ResultWord> type(int requantisers) {
    return bundle(
        ResultWord.class,
        bool(),
        uint(Widths.countBits(requantisers)),
        vec(uint(32), requantisers));
  }
}
