package dev.saccade.blocks.arithmetic;

import dev.saccade.hdl.Bool;
import java.util.Optional;

/**
 * What a bit of a plan is in hardware: a signal, or a signal that counts only where its gate is 1.
 */
record Operand(Bool value, Optional<Bool> gate) {
  static Operand plain(Bool value) {
    return new Operand(value, Optional.empty());
  }

  static Operand gated(Bool value, Bool gate) {
    return new Operand(value, Optional.of(gate));
  }

  /** The bit as one signal. */
  Bool signal() {
    return gate.map(value::and).orElse(value);
  }
}
