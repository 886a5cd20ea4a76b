package dev.saccade.hdl.ir;

import java.math.BigInteger;
import java.util.List;

/**
 * A combinational expression: a bit vector of {@link #width()} bits, without a sign of its own;
 * where the sign matters the operator says so. Expressions form a graph: one node may be used many
 * times, and identity (not {@code equals}) tells nodes apart.
 */
public sealed interface Expr {
  /** Width in bits, at least 1. */
  int width();

  /** The expressions this one is made of, in the order of its components; references have none. */
  default List<Expr> operands() {
    return List.of();
  }

  <R> R accept(Visitor<R> visitor);

  /** One method per kind of node, so that a new kind breaks every reader at compile time. */
  interface Visitor<R> {
    R literal(Literal node);

    R constant(Constant node);

    R ref(Ref node);

    R unary(Unary node);

    R binary(Binary node);

    R mux(Mux node);

    R slice(Slice node);

    R concat(Concat node);

    R extend(Extend node);

    R bitSelect(BitSelect node);
  }

  /** A number; {@code 0 <= value < 2^width}. */
  record Literal(BigInteger value, int width) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /** A named number of the module, such as the code of a state; printed as a localparam. */
  record Constant(String name, BigInteger value, int width) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /** The settled value of a signal. */
  record Ref(Signal signal) implements Expr {
    @Override
    public int width() {
      return signal.width();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ref(this);
    }
  }

  /** Operators of one operand. */
  enum UnaryOp {
    /** Every bit inverted; the operand's width. */
    NOT,
    /** 1 bit: all bits are 1. */
    REDUCE_AND,
    /** 1 bit: some bit is 1. */
    REDUCE_OR,
    /** 1 bit: the number of 1 bits is odd. */
    REDUCE_XOR
  }

  /** An operator of one operand. */
  record Unary(UnaryOp op, Expr operand) implements Expr {
    @Override
    public int width() {
      return op == UnaryOp.NOT ? operand.width() : 1;
    }

    @Override
    public List<Expr> operands() {
      return List.of(operand);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unary(this);
    }
  }

  /** Operators of two operands. */
  enum BinaryOp {
    /** Sum, modulo 2^width; both operands and the result have one width. */
    ADD,
    /** Difference, modulo 2^width; both operands and the result have one width. */
    SUB,
    /** Bitwise; both operands and the result have one width. */
    AND,
    /** Bitwise; both operands and the result have one width. */
    OR,
    /** Bitwise; both operands and the result have one width. */
    XOR,
    /** Unsigned product, modulo 2^width; operands of any widths, result at most their sum. */
    MUL,
    /**
     * Two's-complement product, modulo 2^width; operands of any widths, result at most their sum.
     */
    MUL_SIGNED,
    /** 1 bit; operands of one width. */
    EQ,
    /** 1 bit; operands of one width. */
    NE,
    /** 1 bit, unsigned; operands of one width. */
    LT,
    /** 1 bit, unsigned; operands of one width. */
    LE,
    /** 1 bit, two's complement; operands of one width. */
    LT_SIGNED,
    /** 1 bit, two's complement; operands of one width. */
    LE_SIGNED,
    /**
     * Left operand moved up by the right one, zeros enter; the left one's width; over-wide gives 0.
     */
    SHIFT_LEFT,
    /** Left operand moved down, zeros enter; the left one's width; over-wide gives 0. */
    SHIFT_RIGHT,
    /** Left operand moved down, copies of its sign enter; the left one's width. */
    SHIFT_RIGHT_SIGNED
  }

  /** An operator of two operands. The shift amount (right operand) is unsigned and of any width. */
  record Binary(BinaryOp op, Expr left, Expr right, int width) implements Expr {
    @Override
    public List<Expr> operands() {
      return List.of(left, right);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /** {@code condition ? whenTrue : whenFalse}; the condition has 1 bit, the branches one width. */
  record Mux(Expr condition, Expr whenTrue, Expr whenFalse) implements Expr {
    @Override
    public int width() {
      return whenTrue.width();
    }

    @Override
    public List<Expr> operands() {
      return List.of(condition, whenTrue, whenFalse);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mux(this);
    }
  }

  /** Bits {@code high} down to {@code low} of the operand. */
  record Slice(Expr operand, int high, int low) implements Expr {
    @Override
    public int width() {
      return high - low + 1;
    }

    @Override
    public List<Expr> operands() {
      return List.of(operand);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.slice(this);
    }
  }

  /** The parts side by side, the first one at the top. */
  record Concat(List<Expr> parts) implements Expr {
    public Concat {
      parts = List.copyOf(parts);
    }

    @Override
    public int width() {
      return parts.stream().mapToInt(Expr::width).sum();
    }

    @Override
    public List<Expr> operands() {
      return parts;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.concat(this);
    }
  }

  /** The operand made wider ({@code width > operand.width()}) by copies of its sign or by zeros. */
  record Extend(Expr operand, int width, boolean signed) implements Expr {
    @Override
    public List<Expr> operands() {
      return List.of(operand);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.extend(this);
    }
  }

  /** Bit {@code index} (unsigned, any width) of the operand; 0 beyond its top. */
  record BitSelect(Expr operand, Expr index) implements Expr {
    @Override
    public int width() {
      return 1;
    }

    @Override
    public List<Expr> operands() {
      return List.of(operand, index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bitSelect(this);
    }
  }
}
