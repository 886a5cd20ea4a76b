package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Expr.UnaryOp;
import dev.saccade.hdl.ir.Signal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings expressions into the form that can be printed one node at a time: no operator that linters
 * find constant, no slice of what is not a name and need not be one, no index or shift that Verilog
 * and this language see differently. One node always becomes the same node, so sharing survives.
 */
final class Simplifier implements Expr.Visitor<Expr> {
  /** Verilator refuses wider shift amounts. */
  private static final int WIDEST_SHIFT_AMOUNT = 31;

  private final Map<Signal, Expr> drivers;

  /** Puts constants in the place of the names that stand for them; itself, if it is that one. */
  private final Simplifier behindNames;

  private final IdentityHashMap<Expr, Expr> done = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Expr> inverted = new IdentityHashMap<>();

  /**
   * A simplifier of what is printed.
   *
   * @param drivers the expression of each signal that follows one and the same always
   */
  static Simplifier printing(Map<Signal, Expr> drivers) {
    return new Simplifier(Map.of(), Optional.of(new Simplifier(drivers, Optional.empty())));
  }

  private Simplifier(Map<Signal, Expr> drivers, Optional<Simplifier> behindNames) {
    this.drivers = drivers;
    this.behindNames = behindNames.orElse(this);
  }

  Expr simplify(Expr expr) {
    Expr known = done.get(expr);
    if (known == null) {
      known = expr.accept(this);
      done.put(expr, known);
      done.put(known, known);
    }
    return known;
  }

  /** The inverse of an already simplified expression. */
  Expr not(Expr operand) {
    Optional<BigInteger> value = ConstantValue.of(operand);
    if (value.isPresent()) {
      return ConstantValue.unary(UnaryOp.NOT, value.get(), operand.width());
    }
    if (operand instanceof Expr.Unary unary && unary.op() == UnaryOp.NOT) {
      return unary.operand();
    }
    return inverted.computeIfAbsent(operand, node -> new Expr.Unary(UnaryOp.NOT, node));
  }

  @Override
  public Expr literal(Expr.Literal node) {
    return node;
  }

  @Override
  public Expr constant(Expr.Constant node) {
    return node;
  }

  @Override
  public Expr ref(Expr.Ref node) {
    Expr driver = drivers.get(node.signal());
    return driver == null ? node : constantOr(simplify(driver), node);
  }

  private static Expr constantOr(Expr expr, Expr otherwise) {
    return ConstantValue.of(expr).isPresent() ? expr : otherwise;
  }

  /** The answer of a comparison; linters also find those constant whose operand has a name. */
  private Expr comparison(BinaryOp op, Expr left, Expr right) {
    return ConstantValue.decided(op, behindNames.simplify(left), behindNames.simplify(right))
        .orElseGet(() -> new Expr.Binary(op, left, right, 1));
  }

  @Override
  public Expr unary(Expr.Unary node) {
    Expr operand = simplify(node.operand());
    if (node.op() == UnaryOp.NOT) {
      return not(operand);
    }
    if (operand.width() == 1) {
      return operand;
    }
    Optional<BigInteger> value = ConstantValue.of(operand);
    if (value.isPresent()) {
      return ConstantValue.unary(node.op(), value.get(), operand.width());
    }
    return new Expr.Unary(node.op(), operand);
  }

  @Override
  public Expr binary(Expr.Binary node) {
    Expr left = simplify(node.left());
    Expr right = simplify(node.right());
    Optional<BigInteger> leftValue = ConstantValue.of(left);
    Optional<BigInteger> rightValue = ConstantValue.of(right);
    if (leftValue.isPresent() && rightValue.isPresent()) {
      return ConstantValue.binary(node, leftValue.get(), rightValue.get());
    }
    return switch (node.op()) {
      case ADD, SUB, AND, OR, XOR -> new Expr.Binary(node.op(), left, right, node.width());
      case MUL, MUL_SIGNED -> product(node.op(), left, right, node.width());
      case EQ, NE -> equality(node.op(), left, right);
      case LT, LE, LT_SIGNED, LE_SIGNED -> comparison(node.op(), left, right);
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_SIGNED -> shift(node.op(), left, right);
    };
  }

  /** Verilog multiplies at the width of the result, so both operands are brought to it. */
  private Expr product(BinaryOp op, Expr left, Expr right, int width) {
    boolean isSigned = op == BinaryOp.MUL_SIGNED;
    return new Expr.Binary(op, fit(left, width, isSigned), fit(right, width, isSigned), width);
  }

  private Expr fit(Expr operand, int width, boolean isSigned) {
    if (operand.width() == width) {
      return operand;
    }
    return operand.width() < width
        ? extend(operand, width, isSigned)
        : slice(operand, width - 1, 0);
  }

  private Expr equality(BinaryOp op, Expr left, Expr right) {
    if (left.width() == 1) {
      Expr constant = ConstantValue.of(left).isPresent() ? left : right;
      Expr other = constant == left ? right : left;
      Optional<BigInteger> value = ConstantValue.of(constant);
      if (constant instanceof Expr.Literal && value.isPresent()) {
        boolean same = (value.get().signum() != 0) == (op == BinaryOp.EQ);
        return same ? other : not(other);
      }
    }
    return new Expr.Binary(op, left, right, 1);
  }

  private Expr shift(BinaryOp op, Expr operand, Expr amount) {
    int width = operand.width();
    Optional<BigInteger> value = ConstantValue.of(amount);
    if (value.isPresent()) {
      return shiftBy(op, operand, value.get().min(BigInteger.valueOf(width)).intValueExact());
    }
    return new Expr.Binary(op, operand, saturated(amount, width), width);
  }

  /** Shifting a name by a constant is wiring: a slice beside zeros or copies of the sign. */
  private Expr shiftBy(BinaryOp op, Expr operand, int amount) {
    int width = operand.width();
    if (amount == 0) {
      return operand;
    }
    if (amount >= width && op != BinaryOp.SHIFT_RIGHT_SIGNED) {
      return ConstantValue.literal(0, width);
    }
    if (!(operand instanceof Expr.Ref)) {
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(amount);
      return new Expr.Binary(op, operand, ConstantValue.literal(amount, bits), width);
    }
    if (op == BinaryOp.SHIFT_RIGHT_SIGNED) {
      int low = Math.min(amount, width - 1);
      return low == 0 ? operand : extend(slice(operand, width - 1, low), width, true);
    }
    return op == BinaryOp.SHIFT_LEFT
        ? concat(List.of(slice(operand, width - 1 - amount, 0), ConstantValue.literal(0, amount)))
        : extend(slice(operand, width - 1, amount), width, false);
  }

  private Expr saturated(Expr amount, int width) {
    if (amount.width() <= WIDEST_SHIFT_AMOUNT) {
      return amount;
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(width);
    Expr most = ConstantValue.literal(ConstantValue.mask(bits), bits);
    Expr tooFar = anyBit(slice(amount, amount.width() - 1, bits));
    return new Expr.Mux(tooFar, most, slice(amount, bits - 1, 0));
  }

  private static Expr anyBit(Expr operand) {
    return operand.width() == 1 ? operand : new Expr.Unary(UnaryOp.REDUCE_OR, operand);
  }

  @Override
  public Expr mux(Expr.Mux node) {
    return mux(simplify(node.condition()), simplify(node.whenTrue()), simplify(node.whenFalse()));
  }

  private Expr mux(Expr condition, Expr whenTrue, Expr whenFalse) {
    Optional<BigInteger> value = ConstantValue.of(condition);
    if (value.isPresent()) {
      return value.get().signum() != 0 ? whenTrue : whenFalse;
    }
    return whenTrue == whenFalse ? whenTrue : new Expr.Mux(condition, whenTrue, whenFalse);
  }

  @Override
  public Expr slice(Expr.Slice node) {
    return slice(simplify(node.operand()), node.high(), node.low());
  }

  private Expr slice(Expr operand, int high, int low) {
    int width = high - low + 1;
    if (width == operand.width()) {
      return operand;
    }
    Optional<BigInteger> value = ConstantValue.of(operand);
    if (value.isPresent()) {
      return ConstantValue.literal(value.get().shiftRight(low), width);
    }
    if (operand instanceof Expr.Slice inner) {
      return slice(inner.operand(), inner.low() + high, inner.low() + low);
    }
    if (operand instanceof Expr.Concat inner) {
      return sliceOfConcat(inner, high, low);
    }
    if (operand instanceof Expr.Extend inner) {
      return sliceOfExtend(inner, high, low);
    }
    if (operand instanceof Expr.Unary inner && inner.operand() instanceof Expr.Ref) {
      return not(slice(inner.operand(), high, low));
    }
    return new Expr.Slice(operand, high, low);
  }

  private Expr sliceOfConcat(Expr.Concat operand, int high, int low) {
    List<Expr> parts = new ArrayList<>();
    int top = operand.width() - 1;
    for (Expr part : operand.parts()) {
      int bottom = top - part.width() + 1;
      if (bottom <= high && top >= low) {
        parts.add(slice(part, Math.min(high, top) - bottom, Math.max(low, bottom) - bottom));
      }
      top = bottom - 1;
    }
    return concat(parts);
  }

  private Expr sliceOfExtend(Expr.Extend operand, int high, int low) {
    int top = operand.operand().width() - 1;
    if (high <= top) {
      return slice(operand.operand(), high, low);
    }
    int width = high - low + 1;
    if (low <= top) {
      return extend(slice(operand.operand(), top, low), width, operand.signed());
    }
    Expr sign = slice(operand.operand(), top, top);
    return operand.signed() ? extend(sign, width, true) : ConstantValue.literal(0, width);
  }

  @Override
  public Expr concat(Expr.Concat node) {
    return concat(node.parts().stream().map(this::simplify).toList());
  }

  private static Expr concat(List<Expr> parts) {
    List<Expr> merged = new ArrayList<>();
    for (Expr part : parts) {
      int last = merged.size() - 1;
      if (last >= 0
          && merged.get(last) instanceof Expr.Literal left
          && part instanceof Expr.Literal right) {
        BigInteger value = left.value().shiftLeft(right.width()).or(right.value());
        merged.set(last, new Expr.Literal(value, left.width() + right.width()));
      } else {
        merged.add(part);
      }
    }
    return merged.size() == 1 ? merged.get(0) : new Expr.Concat(merged);
  }

  @Override
  public Expr extend(Expr.Extend node) {
    return extend(simplify(node.operand()), node.width(), node.signed());
  }

  private static Expr extend(Expr operand, int width, boolean isSigned) {
    if (operand.width() == width) {
      return operand;
    }
    Optional<BigInteger> value = ConstantValue.of(operand);
    if (value.isPresent()) {
      return ConstantValue.literal(
          isSigned ? ConstantValue.signed(value.get(), operand.width()) : value.get(), width);
    }
    if (operand instanceof Expr.Extend inner && (inner.signed() == isSigned || !inner.signed())) {
      return new Expr.Extend(inner.operand(), width, inner.signed());
    }
    return new Expr.Extend(operand, width, isSigned);
  }

  /** A bit beyond the top reads as 0 by a comparison, never by what a tool makes of it. */
  @Override
  public Expr bitSelect(Expr.BitSelect node) {
    Expr operand = simplify(node.operand());
    Expr index = simplify(node.index());
    int width = operand.width();
    Optional<BigInteger> value = ConstantValue.of(index);
    if (value.isPresent()) {
      if (value.get().compareTo(BigInteger.valueOf(width)) >= 0) {
        return ConstantValue.bool(false);
      }
      int bit = value.get().intValueExact();
      return slice(operand, bit, bit);
    }
    if (width == 1) {
      return new Expr.Binary(BinaryOp.AND, not(anyBit(index)), operand, 1);
    }
    int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(width - 1);
    if (index.width() < indexBits) {
      return new Expr.BitSelect(operand, extend(index, indexBits, false));
    }
    Expr bit = new Expr.BitSelect(operand, slice(index, indexBits - 1, 0));
    if (index.width() == indexBits && Integer.bitCount(width) == 1) {
      return bit;
    }
    Expr top = ConstantValue.literal(width, index.width());
    Expr inside = new Expr.Binary(BinaryOp.LT, index, top, 1);
    return new Expr.Mux(inside, bit, ConstantValue.bool(false));
  }
}
