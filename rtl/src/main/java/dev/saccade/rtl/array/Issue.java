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
 * @param firstPlane the plane is the segment's first
 * @param lastPlane it is the segment's last
 * @param clears the segment is the first of its row group
 * @param shifts it is the first of a digit after the first
 * @param groupEnds this is the last work for a row group
 * @param half the zero point is half more
 */
public record Issue(
    Bool valid,
    UInt weightAddress,
    UInt patchAddress,
    UInt digit,
    Bool zeroBit,
    Bool firstPlane,
    Bool lastPlane,
    Bool clears,
    Bool shifts,
    Bool groupEnds,
    Bool half) {}
