package dev.saccade.rtl.fill;

import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;

/**
 * A word for the patch buffers.
 *
 * @param pixels bit p says that it is written to the buffer of pixel p; 0 for none
 * @param address half, then segment
 * @param codes of the lanes
 */
public record PatchWrite(UInt pixels, UInt address, Vec<UInt> codes) {}
