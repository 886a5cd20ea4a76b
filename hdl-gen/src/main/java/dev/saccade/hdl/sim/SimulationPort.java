package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.ValueKind;

/** A port of the simulated top, reset included, clock not. Width in bits, at least 1. */
public record SimulationPort(String name, boolean input, int width, ValueKind kind) {
  /** How many 64-bit words the port takes in a {@link Frames} row. */
  public int words() {
    return (width + 63) / 64;
  }
}
