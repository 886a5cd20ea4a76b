package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;

/** The second half of a tool-made name: what the expression is to its consumer. */
final class Roles implements Expr.Visitor<String> {
  /** What is too wide for its consumer, which takes a slice. */
  static final String WIDE = "wide";

  /** What is too narrow for its consumer, which repeats the sign. */
  static final String NARROW = "narrow";

  /** What one bit is chosen from. */
  static final String BITS = "bits";

  /** Left operand of an operator that needs names. */
  static final String LEFT = "left";

  /** Right operand of an operator that needs names. */
  static final String RIGHT = "right";

  /** What decides whether something happens. */
  static final String CONDITION = "condition";

  private static final Roles INSTANCE = new Roles();

  private Roles() {}

  /** The role of an expression that stands out only by what it computes. */
  static String of(Expr expr) {
    return expr.accept(INSTANCE);
  }

  @Override
  public String literal(Expr.Literal node) {
    return "number";
  }

  @Override
  public String constant(Expr.Constant node) {
    return "number";
  }

  @Override
  public String ref(Expr.Ref node) {
    return "copy";
  }

  @Override
  public String unary(Expr.Unary node) {
    return switch (node.op()) {
      case NOT -> "inverse";
      case REDUCE_AND -> "all";
      case REDUCE_OR -> "any";
      case REDUCE_XOR -> "parity";
    };
  }

  @Override
  public String binary(Expr.Binary node) {
    return switch (node.op()) {
      case ADD -> "sum";
      case SUB -> "difference";
      case AND -> "both";
      case OR -> "either";
      case XOR -> "xor";
      case MUL, MUL_SIGNED -> "product";
      case EQ -> "equal";
      case NE -> "unequal";
      case LT, LT_SIGNED -> "less";
      case LE, LE_SIGNED -> "at_most";
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_SIGNED -> "shifted";
    };
  }

  @Override
  public String mux(Expr.Mux node) {
    return "choice";
  }

  @Override
  public String slice(Expr.Slice node) {
    return "part";
  }

  @Override
  public String concat(Expr.Concat node) {
    return "joined";
  }

  @Override
  public String extend(Expr.Extend node) {
    return "extended";
  }

  @Override
  public String bitSelect(Expr.BitSelect node) {
    return "bit";
  }
}
