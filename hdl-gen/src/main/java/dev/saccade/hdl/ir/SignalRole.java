package dev.saccade.hdl.ir;

/** What gives a signal its value. */
public enum SignalRole {
  /** Input port: driven from outside the module. */
  INPUT,
  /** Output port: driven by statements of the module, combinationally. */
  OUTPUT,
  /** Wire: driven by statements, combinationally. */
  WIRE,
  /** Named expression: driven by its one definition. */
  VALUE,
  /** Register: takes its next value at the clock edge. */
  REGISTER,
  /**
   * A constant of the prover's choice ({@code anyconst}), for properties only; 0 in simulation. It
   * has no driver.
   */
  ARBITRARY,
  /** Output of a memory's read port. */
  MEMORY_OUTPUT,
  /** The parent's side of an instance's input port: driven by statements of the parent. */
  INSTANCE_INPUT,
  /** The parent's side of an instance's output port. */
  INSTANCE_OUTPUT
}
