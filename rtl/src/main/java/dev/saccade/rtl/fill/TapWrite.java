package dev.saccade.rtl.fill;

import dev.saccade.hdl.UInt;

/**
 * What a lane of the rows' own patch buffers does with the codes of an input column.
 *
 * @param pixels bit p says that the buffer of pixel p takes them; 0 for none
 * @param address half, then word
 */
public record TapWrite(UInt pixels, UInt address) {}
