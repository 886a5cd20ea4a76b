package dev.saccade.rtl.layer;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/** What the requantisers must know of a layer's mode; see {@code dev.saccade.fabric.ModeEntry}. */
public record DrainMode(Bool half, Bool raw, UInt low, UInt high, UInt parameterBase) {}
