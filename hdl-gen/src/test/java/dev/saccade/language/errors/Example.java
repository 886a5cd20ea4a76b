package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;

/** A module with one input and one output of 8 bits; the examples of the error pages fill it. */
interface Example extends Hardware<Example.Io> {
  record Io(UInt a, UInt b) {}

  @Override
  default Io io(Ports p) {
    return new Io(p.in(uint(8)), p.out(uint(8)));
  }
}
