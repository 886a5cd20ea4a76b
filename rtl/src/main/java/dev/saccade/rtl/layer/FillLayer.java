package dev.saccade.rtl.layer;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/**
 * Where the fill engine finds the patches of a layer; see {@code dev.saccade.fabric.Descriptor}.
 */
public record FillLayer(
    UInt inBase,
    UInt firstRow,
    UInt rowLength,
    UInt rowsEnd,
    UInt rowStride,
    UInt padCodes,
    UInt windowStride,
    UInt outStride,
    UInt stepX,
    UInt pixelStepX,
    UInt stripStepX,
    UInt runLength,
    UInt runJump,
    UInt runs,
    UInt kernelH,
    UInt groupStep,
    UInt strips,
    Bool depthwise,
    UInt lastFilters,
    UInt kernelW,
    UInt columnStep,
    UInt segments,
    UInt stripBatches) {}
