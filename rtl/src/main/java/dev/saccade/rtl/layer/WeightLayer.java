package dev.saccade.rtl.layer;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/**
 * What must be known of a layer to fetch its weights; see {@code dev.saccade.fabric.Descriptor}.
 */
public record WeightLayer(
    Bool external,
    UInt weightBase,
    UInt storedPlanes,
    UInt segments,
    UInt rowGroups,
    UInt groups) {}
