package dev.saccade.rtl.drain;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/**
 * One step of the drain: Q sums of neighbouring rows of one pixel.
 *
 * @param valid there is a step
 * @param pixelBegins it is the pixel's first
 * @param pixelEnds it is the pixel's last
 * @param rowGroupsEnd it is the last of its batch
 * @param real bit j says that sum j belongs to a filter and a pixel of the layer
 * @param firstOfWindow the pixel is at the first position of its pool window
 * @param lastOfWindow it is at the last one
 * @param endsLayer it is the layer's last step
 * @param parameterAddress of the filters' parameters
 * @param residualAddress of the first second operand
 * @param outAddress where the first code of the pixel goes
 */
record DrainStep(
    Bool valid,
    Bool pixelBegins,
    Bool pixelEnds,
    Bool rowGroupsEnd,
    UInt real,
    Bool firstOfWindow,
    Bool lastOfWindow,
    Bool endsLayer,
    UInt parameterAddress,
    UInt residualAddress,
    UInt outAddress) {}
