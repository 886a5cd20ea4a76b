package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Signal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Prints simplified expressions of one scope, and first declares the wires for those parts that
 * need names. Every operand of every operator has the width that the operator works at, so that
 * Verilog's rules about widths have nothing to decide; all names are unsigned.
 */
final class Expressions {
  private final Namespace namespace;
  private final ReadBits read;
  private final Uses uses;
  private final Set<Expr.Constant> constants;
  private final Lines out;
  private final IdentityHashMap<Expr, String> names;

  /**
   * @param constants those that are declared; others are printed as numbers
   * @param out where wires are declared
   */
  Expressions(
      Namespace namespace, ReadBits read, Uses uses, Set<Expr.Constant> constants, Lines out) {
    this(namespace, read, uses, constants, out, new IdentityHashMap<>());
  }

  private Expressions(
      Namespace namespace,
      ReadBits read,
      Uses uses,
      Set<Expr.Constant> constants,
      Lines out,
      IdentityHashMap<Expr, String> names) {
    this.namespace = namespace;
    this.read = read;
    this.uses = uses;
    this.constants = constants;
    this.out = out;
    this.names = names;
  }

  /** A scope below this one: it sees the names of this one and declares its own elsewhere. */
  Expressions inner(
      ReadBits innerRead, Uses innerUses, Set<Expr.Constant> innerConstants, Lines innerOut) {
    return new Expressions(
        namespace, innerRead, innerUses, innerConstants, innerOut, new IdentityHashMap<>(names));
  }

  /** An expression in a statement of {@code consumer}, which names what must be named. */
  Text text(Expr expr, String consumer) {
    return text(expr, consumer, Roles.of(expr));
  }

  /** As {@link #text(Expr, String)}, with the role that the whole expression plays. */
  Text text(Expr expr, String consumer, String role) {
    if (names.containsKey(expr) || uses.repeated(expr) || needsOwnWire(expr)) {
      return Text.of(name(expr, consumer, role));
    }
    return write(expr, consumer);
  }

  /**
   * The number between the brackets of a word or bit select. Verilog drops a carry there, but
   * Icarus keeps it and looks beyond the last word; so a sum gets a wire of its width.
   */
  Text index(Expr expr, String consumer, String role) {
    return carries(expr) ? Text.of(name(expr, consumer, role)) : text(expr, consumer, role);
  }

  /** Whether the value at the top may be that of a sum, difference or product. */
  private static boolean carries(Expr expr) {
    if (expr instanceof Expr.Mux mux) {
      return carries(mux.whenTrue()) || carries(mux.whenFalse());
    }
    if (expr instanceof Expr.Unary unary) {
      return unary.op() == Expr.UnaryOp.NOT && carries(unary.operand());
    }
    return expr instanceof Expr.Binary binary
        && switch (binary.op()) {
          case ADD, SUB, MUL, MUL_SIGNED -> true;
          case AND, OR, XOR -> carries(binary.left()) || carries(binary.right());
          case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_SIGNED -> carries(binary.left());
          case EQ, NE, LT, LE, LT_SIGNED, LE_SIGNED -> false;
        };
  }

  /** The right side of a wire of that name, where operators on signed operands may stand. */
  Text wholeRightSide(Expr expr, String consumer) {
    if (names.containsKey(expr) || uses.repeated(expr)) {
      return Text.of(name(expr, consumer, Roles.of(expr)));
    }
    return write(expr, consumer);
  }

  /** The definition of a named expression; other users of the expression will use the name. */
  Text definition(Expr expr, Signal signal) {
    if (names.containsKey(expr)) {
      return Text.of(name(expr, signal.name(), Roles.of(expr)));
    }
    Text text = write(expr, signal.name());
    if (uses.repeated(expr)) {
      names.put(expr, signal.name());
    }
    return text;
  }

  /** A name for the expression, read as a whole. */
  String name(Expr expr, String consumer, String role) {
    String name = silentName(expr, consumer, role);
    read.readAll(name);
    return name;
  }

  private String silentName(Expr expr, String consumer, String role) {
    if (expr instanceof Expr.Ref ref) {
      return ref.signal().name();
    }
    String known = names.get(expr);
    if (known != null) {
      return known;
    }
    Text text = write(expr, consumer);
    String name = namespace.fresh(base(expr, consumer) + "_" + role);
    names.put(expr, name);
    read.declare(name, expr.width());
    out.statement(
        new Text.Wrapped("wire" + Bits.range(expr.width()) + " " + name + " = ", text, ";"));
    return name;
  }

  /** A wider form of a signal is called after the signal, all else after its consumer. */
  private static String base(Expr expr, String consumer) {
    return expr instanceof Expr.Extend extend && extend.operand() instanceof Expr.Ref ref
        ? ref.signal().name()
        : consumer;
  }

  /** Bits of an expression that has or gets a name. */
  String part(Expr expr, int high, int low, String consumer, String role) {
    if (expr instanceof Expr.Slice inner) {
      return part(inner.operand(), inner.low() + high, inner.low() + low, consumer, role);
    }
    String name = silentName(expr, consumer, role);
    read.read(name, high, low);
    return Bits.of(name, expr.width(), high, low);
  }

  /** Whether an operator that takes its operands as signed numbers stands at the top. */
  static boolean needsOwnWire(Expr expr) {
    return expr instanceof Expr.Binary binary
        && switch (binary.op()) {
          case MUL_SIGNED, LT_SIGNED, LE_SIGNED, SHIFT_RIGHT_SIGNED -> true;
          case ADD, SUB, AND, OR, XOR, MUL, EQ, NE, LT, LE, SHIFT_LEFT, SHIFT_RIGHT -> false;
        };
  }

  private Text write(Expr expr, String consumer) {
    return expr.accept(new Writer(consumer));
  }

  /** Writes one node; operands are written or named on behalf of the consumer. */
  private final class Writer implements Expr.Visitor<Text> {
    private final String consumer;

    Writer(String consumer) {
      this.consumer = consumer;
    }

    /** An operand beside an operator: parentheses unless it cannot be misread. */
    private Text operand(Expr expr) {
      Text inner = text(expr, consumer);
      boolean bare =
          !(inner instanceof Text.Chain)
              && !(inner instanceof Text.Wrapped wrapped && isReduction(wrapped.before()));
      return bare ? inner : new Text.Wrapped("(", inner, ")");
    }

    private boolean isReduction(String operator) {
      return operator.equals("&") || operator.equals("|") || operator.equals("^");
    }

    @Override
    public Text literal(Expr.Literal node) {
      return Text.of(Bits.literal(node.value(), node.width()));
    }

    @Override
    public Text constant(Expr.Constant node) {
      return Text.of(
          constants.contains(node) ? node.name() : Bits.literal(node.value(), node.width()));
    }

    @Override
    public Text ref(Expr.Ref node) {
      read.readAll(node.signal().name());
      return Text.of(node.signal().name());
    }

    @Override
    public Text unary(Expr.Unary node) {
      String operator =
          switch (node.op()) {
            case NOT -> "~";
            case REDUCE_AND -> "&";
            case REDUCE_OR -> "|";
            case REDUCE_XOR -> "^";
          };
      Text inner = operand(node.operand());
      boolean twice = inner instanceof Text.Wrapped wrapped && wrapped.before().equals("~");
      return new Text.Wrapped(operator, twice ? new Text.Wrapped("(", inner, ")") : inner, "");
    }

    @Override
    public Text binary(Expr.Binary node) {
      if (needsOwnWire(node)) {
        return signed(node);
      }
      if (chains(node.op())
          && continues(node.left(), node.op())
          && !continues(node.right(), node.op())) {
        Text left = text(node.left(), consumer);
        if (left instanceof Text.Chain chain) {
          List<Text> items = new ArrayList<>(chain.items());
          items.add(beside(node.op(), node.right()));
          List<String> operators = new ArrayList<>(chain.operators());
          operators.add(operator(node.op()));
          return new Text.Chain(items, operators);
        }
      }
      return new Text.Chain(
          List.of(beside(node.op(), node.left()), beside(node.op(), node.right())),
          List.of(operator(node.op())));
    }

    /** An operand; a mask shows its bits. */
    private Text beside(BinaryOp op, Expr expr) {
      boolean bitwise = op == BinaryOp.AND || op == BinaryOp.OR || op == BinaryOp.XOR;
      return bitwise && expr instanceof Expr.Literal mask && mask.width() > 1
          ? Text.of(Bits.padded(mask.value(), mask.width()))
          : operand(expr);
    }

    private boolean chains(BinaryOp op) {
      return op == BinaryOp.ADD || op == BinaryOp.AND || op == BinaryOp.OR || op == BinaryOp.XOR;
    }

    private boolean continues(Expr expr, BinaryOp op) {
      return expr instanceof Expr.Binary binary
          && binary.op() == op
          && !names.containsKey(expr)
          && !uses.repeated(expr);
    }

    private Text signed(Expr.Binary node) {
      boolean shift = node.op() == BinaryOp.SHIFT_RIGHT_SIGNED;
      Text left = signedName(node.left(), Roles.LEFT);
      Text right = shift ? operand(node.right()) : signedName(node.right(), Roles.RIGHT);
      return new Text.Chain(List.of(left, right), List.of(operator(node.op())));
    }

    private Text signedName(Expr expr, String role) {
      if (expr instanceof Expr.Literal literal) {
        return signedLiteral(literal);
      }
      String inner =
          expr instanceof Expr.Slice slice
              ? part(slice.operand(), slice.high(), slice.low(), consumer, Roles.WIDE)
              : expr instanceof Expr.Constant
                  ? write(expr, consumer).flat()
                  : name(expr, consumer, role);
      return Text.of("$signed(" + inner + ")");
    }

    private Text signedLiteral(Expr.Literal node) {
      int width = node.width();
      BigInteger value = ConstantValue.signed(node.value(), width);
      // The least number has no positive partner that would fit the width.
      boolean least = value.negate().equals(BigInteger.ONE.shiftLeft(width - 1));
      if (least || value.bitLength() > Long.SIZE / 4) {
        return Text.of(width + "'sh" + node.value().toString(16));
      }
      String magnitude = width + "'sd" + value.abs();
      return Text.of(value.signum() < 0 ? "(-" + magnitude + ")" : magnitude);
    }

    @Override
    public Text mux(Expr.Mux node) {
      Text condition = operand(node.condition());
      return new Text.Chain(
          List.of(condition, operand(node.whenTrue()), operand(node.whenFalse())),
          List.of("?", ":"));
    }

    @Override
    public Text slice(Expr.Slice node) {
      return Text.of(part(node.operand(), node.high(), node.low(), consumer, Roles.WIDE));
    }

    @Override
    public Text concat(Expr.Concat node) {
      List<Text> parts = parts(node.parts());
      return parts.size() == 1 ? parts.get(0) : new Text.Bracketed("{", parts, "}");
    }

    /** Runs of one and the same part are written as a replication. */
    private List<Text> parts(List<Expr> parts) {
      List<Text> items = new ArrayList<>();
      int next = 0;
      while (next < parts.size()) {
        Expr part = parts.get(next);
        int end = next + 1;
        while (end < parts.size() && same(parts.get(end), part)) {
          end++;
        }
        Text text = text(part, consumer);
        items.add(end - next > 1 ? Text.of(replication(end - next, text.flat())) : text);
        next = end;
      }
      return items;
    }

    private boolean same(Expr left, Expr right) {
      return left == right
          || (left instanceof Expr.Ref a && right instanceof Expr.Ref b && a.signal() == b.signal())
          || (Uses.cheap(left) && left.equals(right));
    }

    private String replication(int count, String part) {
      return "{" + count + "{" + part + "}}";
    }

    @Override
    public Text extend(Expr.Extend node) {
      Expr operand = node.operand();
      int more = node.width() - operand.width();
      List<Text> items = new ArrayList<>();
      if (!node.signed()) {
        items.add(Text.of(Bits.literal(BigInteger.ZERO, more)));
        if (operand instanceof Expr.Concat concat && !isNamed(operand)) {
          items.addAll(parts(concat.parts()));
        } else {
          items.add(text(operand, consumer));
        }
        return new Text.Bracketed("{", items, "}");
      }
      if (operand.width() == 1) {
        return Text.of(replication(node.width(), text(operand, consumer).flat()));
      }
      int top = operand.width() - 1;
      String sign = part(operand, top, top, consumer, Roles.NARROW);
      items.add(Text.of(more == 1 ? sign : replication(more, sign)));
      items.add(Text.of(part(operand, top, 0, consumer, Roles.NARROW)));
      return new Text.Bracketed("{", items, "}");
    }

    private boolean isNamed(Expr expr) {
      return names.containsKey(expr) || uses.repeated(expr);
    }

    @Override
    public Text bitSelect(Expr.BitSelect node) {
      String bits = name(node.operand(), consumer, Roles.BITS);
      return new Text.Wrapped(bits + "[", index(node.index(), consumer, "index"), "]");
    }

    private String operator(BinaryOp op) {
      return switch (op) {
        case ADD -> "+";
        case SUB -> "-";
        case AND -> "&";
        case OR -> "|";
        case XOR -> "^";
        case MUL, MUL_SIGNED -> "*";
        case EQ -> "==";
        case NE -> "!=";
        case LT, LT_SIGNED -> "<";
        case LE, LE_SIGNED -> "<=";
        case SHIFT_LEFT -> "<<";
        case SHIFT_RIGHT -> ">>";
        case SHIFT_RIGHT_SIGNED -> ">>>";
      };
    }
  }
}
