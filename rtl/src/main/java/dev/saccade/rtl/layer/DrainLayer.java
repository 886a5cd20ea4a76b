package dev.saccade.rtl.layer;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/**
 * Where the results of a layer go and a second operand comes from; see {@code
 * dev.saccade.fabric.Descriptor}.
 */
public record DrainLayer(
    Bool depthwise,
    UInt batchesX,
    UInt filters,
    UInt lastFilters,
    Bool output,
    UInt outBase,
    UInt outRowStride,
    UInt outPixelStride,
    UInt outBatchStride,
    Bool residual,
    UInt residualBase,
    UInt residualStepX,
    UInt residualPixelStep,
    UInt residualBatchStep,
    UInt residualRowStride,
    UInt residualOutStride) {}
