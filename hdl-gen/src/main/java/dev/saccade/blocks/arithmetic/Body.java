package dev.saccade.blocks.arithmetic;

/** What an arithmetic block is made of. All bodies of a block compute the same. */
public enum Body {
  /** Plain operators, for simulation and for any synthesis tool. */
  BEHAVIOURAL,
  /** {@code SB_CARRY} and {@code SB_LUT4}. */
  ICE40,
  /** {@code CCU2C}. */
  ECP5,
  /** {@code ALU}. */
  GOWIN,
  /** {@code CARRY4}, {@code LUT6_2} and LUT6. */
  XC7
}
