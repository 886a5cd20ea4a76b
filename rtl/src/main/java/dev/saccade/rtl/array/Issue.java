package dev.saccade.rtl.array;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/**
 * One cycle's work of the array: a plane of a segment for all rows and pixels.
 *
 * @param valid there is work
 * @param weightAddress of the plane's word
 * @param patchAddress of the segment in the patch buffers: half, then segment
 * @param digit which digit of the codes, 0 for the lowest
 * @param zeroBit the plane's bit of the zero point
 * @param planeBegins this is the first work for a plane
 * @param lastPlane the plane is the row group's last
 * @param groupBegins this is the first work for a row group
 * @param groupEnds it is the last
 * @param half the zero point is half more
 * @param own what the rows' own patch buffers give; none but in depthwise layers
 * @param subtracts the rows subtract their lanes of weight bit 0 and add nothing: the zero point
 *     has this plane's bit, and {@code c - 1 = -(not c)}; in depthwise layers
 * @param halfPlane the plane after the last: weight bits 0, for a zero point that is half more
 */
public record Issue(
    Bool valid,
    UInt weightAddress,
    UInt patchAddress,
    UInt digit,
    Bool zeroBit,
    Bool planeBegins,
    Bool lastPlane,
    Bool groupBegins,
    Bool groupEnds,
    Bool half,
    Own own,
    Bool subtracts,
    Bool halfPlane) {

  /**
   * What the rows' own patch buffers give.
   *
   * @param reads the rows take their own activations, and none of the shared ones
   * @param address half, then word
   * @param rowGroup of the channels in the word
   * @param lanes bit l says that lane l holds a tap; the others give 0
   */
  public record Own(Bool reads, UInt address, UInt rowGroup, UInt lanes) {}
}
