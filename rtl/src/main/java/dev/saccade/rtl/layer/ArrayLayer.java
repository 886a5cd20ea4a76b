package dev.saccade.rtl.layer;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/** What the array must know of a layer; see {@code dev.saccade.fabric.Descriptor}. */
public record ArrayLayer(
    UInt storedPlanes,
    UInt segments,
    UInt rowGroups,
    UInt weightBase,
    Bool depthwise,
    UInt stripBatches,
    UInt lastStripBatches,
    UInt lastLanes,
    Bool external) {}
