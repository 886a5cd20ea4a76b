package dev.saccade.hdl.sim;

/**
 * A 64-bit value computed once per cycle; a node of a {@link WordGraph}. Values of at most 64 bits
 * are one word with zeros above their width, wider ones an array of words, lowest first.
 */
final class Word {
  /** What computes a word; every operator is one JVM operation, shifts use the amount modulo 64. */
  enum Op {
    /** The number {@link #imm}. */
    CONSTANT,
    /** The word of the simulator's state at {@link #imm}. */
    LOAD,
    /** The word of memory {@link #imm} at index {@link #a}. */
    READ,
    ADD,
    SUB,
    MUL,
    /** The upper 64 bits of the unsigned product of 128. */
    MUL_HIGH,
    AND,
    OR,
    XOR,
    SHIFT_LEFT,
    SHIFT_RIGHT,
    SHIFT_RIGHT_SIGNED,
    /** How many bits of {@link #a} are 1. */
    COUNT
  }

  private final int id;
  private final Op op;
  private final Word a;
  private final Word b;
  private final long imm;
  private final long ones;
  private final long max;

  Word(int id, Op op, Word a, Word b, long imm, long ones, long max) {
    this.id = id;
    this.op = op;
    this.a = a;
    this.b = b;
    this.imm = imm;
    this.ones = ones;
    this.max = max;
  }

  /** Place in order of creation; operands have smaller ones. */
  int id() {
    return id;
  }

  Op op() {
    return op;
  }

  /** The first operand, or null. */
  Word a() {
    return a;
  }

  /** The second operand, or null. */
  Word b() {
    return b;
  }

  long imm() {
    return imm;
  }

  /** The bits that can be 1; all others are known to be 0. */
  long ones() {
    return ones;
  }

  /** An unsigned bound: the value is never more. */
  long max() {
    return max;
  }

  boolean isConstant() {
    return op == Op.CONSTANT;
  }

  boolean isConstant(long value) {
    return op == Op.CONSTANT && imm == value;
  }

  /** Whether the top bit is known to be 0, so that signed arithmetic serves for unsigned. */
  boolean nonNegative() {
    return max >= 0;
  }
}
