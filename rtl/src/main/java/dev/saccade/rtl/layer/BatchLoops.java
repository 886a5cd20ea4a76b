package dev.saccade.rtl.layer;

import dev.saccade.hdl.UInt;

/**
 * The loops over the batches of a layer, outermost first: groups, output rows, batches of a row,
 * rows and columns of the pool window. A batch has P pixels, the last of a row {@code lastPixels}.
 */
public record BatchLoops(
    UInt groups, UInt outH, UInt batchesX, UInt poolH, UInt poolW, UInt lastPixels) {}
