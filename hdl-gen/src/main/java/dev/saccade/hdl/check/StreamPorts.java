package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.Signal;

/** The handshake of one stream port of a module. */
public record StreamPorts(Signal valid, Signal ready) {}
