package dev.saccade.rtl.layer;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/** What the array must know of a layer's mode; see {@code dev.saccade.fabric.ModeEntry}. */
public record ArrayMode(UInt weightBits, UInt digits, UInt zeroPlanes, Bool half) {}
