package dev.saccade.rtl.layer;

import dev.saccade.hdl.UInt;

/**
 * The loops over the batches of a layer, outermost first: groups, output rows, batches of a row,
 * rows and columns of the pool window. A batch has P pixels, the last of a row {@code lastPixels}.
 * The fill goes by strips, of one batch or more, the drain by batches; each has their number.
 */
public record BatchLoops(UInt groups, UInt outH, UInt poolH, UInt poolW, UInt lastPixels) {}
