package dev.saccade.fuzz;

import dev.saccade.fuzz.Node.Apply;
import java.util.ArrayList;
import java.util.List;

/** Makes random expressions of a wanted shape over what is visible. */
final class NodeGenerator {
  private final Dice dice;
  private final Form form;
  private final Visible visible;

  NodeGenerator(Dice dice, Form form, Visible visible) {
    this.dice = dice;
    this.form = form;
    this.visible = visible;
  }

  Node of(Shape shape) {
    return of(shape, dice.between(1, form.depth()));
  }

  Node bool() {
    return of(Shape.BOOL);
  }

  private Node of(Shape shape, int depth) {
    if (depth <= 0 || dice.chance(8)) {
      return leaf(shape);
    }
    return shape.bool() ? bool(depth - 1) : number(shape, depth - 1);
  }

  private Node leaf(Shape shape) {
    List<Node.Ref> fitting =
        visible.symbols().stream().filter(s -> s.shape().equals(shape)).toList();
    int kind = dice.below(20);
    if (kind == 0) {
      return dice.literal(shape);
    }
    if (!fitting.isEmpty() && kind < 17) {
      return dice.pick(fitting);
    }
    if (kind == 17 && !visible.vectors().isEmpty()) {
      Declaration.Vector vector = dice.pick(visible.vectors());
      int bits = Math.max(1, Shape.index(vector.size()).width() + dice.between(-1, 1));
      return fit(new Node.Element(vector.name(), index(bits), vector.shape()), shape);
    }
    if (kind == 18 && !visible.bundles().isEmpty()) {
      return fit(pack(dice.pick(visible.bundles())), shape);
    }
    if (kind == 19 && shape.bool() && !visible.machines().isEmpty()) {
      Declaration.Machine machine = dice.pick(visible.machines());
      return new Node.InState(machine.name(), dice.below(machine.states()));
    }
    return fit(dice.pick(visible.symbols()), shape);
  }

  private static Node pack(Declaration bundle) {
    int width =
        bundle instanceof Declaration.Bundle b
            ? Declaration.packedWidth(b.first(), b.second())
            : Declaration.packedWidth(
                ((Declaration.Unpacked) bundle).first(), ((Declaration.Unpacked) bundle).second());
    return new Node.Pack(bundle.name(), Shape.unsigned(width));
  }

  /** A number of so many bits to index something with. */
  Node index(int bits) {
    return of(Shape.unsigned(bits), dice.below(2));
  }

  /** A value made to have a shape, with as little as that takes. */
  Node fit(Node node, Shape shape) {
    if (node.shape().equals(shape)) {
      return node;
    }
    if (shape.bool()) {
      return dice.chance(50)
          ? Apply.of(Op.BIT, List.of(dice.below(node.shape().width())), List.of(node))
          : Apply.of(dice.pick(List.of(Op.REDUCE_AND, Op.REDUCE_OR, Op.REDUCE_XOR)), node);
    }
    Node number = node.shape().bool() ? Apply.of(Op.AS_UINT, node) : node;
    if (number.shape().kind() != shape.kind()) {
      boolean toSigned = shape.kind() == Shape.Kind.SIGNED;
      number = Apply.of(toSigned ? Op.AS_SINT : Op.AS_UINT, number);
    }
    int width = number.shape().width();
    if (width > shape.width() && !toSignedSlice(shape)) {
      int low = dice.below(width - shape.width() + 1);
      return Apply.of(Op.BITS, List.of(low + shape.width() - 1, low), List.of(number));
    }
    if (width == shape.width()) {
      return number;
    }
    Op op = width > shape.width() ? Op.TRUNC : Op.EXTEND;
    return Apply.of(op, List.of(shape.width()), List.of(number));
  }

  private boolean toSignedSlice(Shape shape) {
    return shape.kind() == Shape.Kind.SIGNED || dice.chance(40);
  }

  private Node bool(int depth) {
    Shape operand = dice.number(form.widest());
    return switch (dice.below(16)) {
      case 0, 1, 2, 3, 4, 5 -> {
        Op op = dice.pick(List.of(Op.EQ, Op.NE, Op.LT, Op.LE, Op.GT, Op.GE));
        yield Apply.of(op, of(operand, depth), orLiteral(operand, depth));
      }
      case 6, 7 -> {
        Op op = dice.pick(List.of(Op.REDUCE_AND, Op.REDUCE_OR, Op.REDUCE_XOR));
        yield Apply.of(op, of(operand, depth));
      }
      case 8 -> Apply.of(Op.BIT, List.of(dice.below(operand.width())), List.of(of(operand, depth)));
      case 9 -> Apply.of(Op.BIT_AT, of(operand, depth), amount(operand, depth));
      case 10, 11, 12 -> {
        Op op = dice.pick(List.of(Op.AND, Op.OR, Op.XOR, Op.EQ, Op.NE));
        yield Apply.of(op, of(Shape.BOOL, depth), of(Shape.BOOL, depth));
      }
      case 13 -> Apply.of(Op.NOT, of(Shape.BOOL, depth));
      case 14 ->
          Apply.of(Op.MUX, of(Shape.BOOL, depth), of(Shape.BOOL, depth), of(Shape.BOOL, depth));
      default -> Apply.of(Op.AS_BOOL, of(Shape.unsigned(1), depth));
    };
  }

  private Node orLiteral(Shape shape, int depth) {
    return dice.chance(25) ? dice.literal(shape) : of(shape, depth);
  }

  /** A shift distance or bit number: small, over-wide, constant or computed. */
  private Node amount(Shape of, int depth) {
    int enough = Shape.index(of.width() + 1).width();
    Shape shape = Shape.unsigned(dice.chance(85) ? dice.between(1, enough + 1) : dice.width(70));
    if (dice.chance(30)) {
      return Node.Literal.of(dice.between(0, of.width() + 3), shape);
    }
    return of(shape, Math.min(depth, 1));
  }

  private Node number(Shape shape, int depth) {
    List<Op> possible = new ArrayList<>(List.of(Op.ADD, Op.SUB, Op.AND, Op.OR, Op.XOR));
    possible.addAll(List.of(Op.ADD, Op.SUB, Op.NOT, Op.MUX, Op.MUX, Op.MUX));
    possible.addAll(List.of(Op.SHIFT_LEFT, Op.SHIFT_RIGHT, Op.SHIFT_RIGHT, Op.TRUNC, Op.SHR));
    boolean signed = shape.kind() == Shape.Kind.SIGNED;
    possible.add(signed ? Op.AS_SINT : Op.AS_UINT);
    if (shape.width() >= 2) {
      possible.addAll(List.of(Op.ADD_WIDE, Op.SHL, Op.EXTEND, Op.EXTEND));
      if (signed) {
        possible.addAll(List.of(Op.SUB_WIDE, Op.SUB_WIDE, Op.NEGATE_WIDE));
      } else {
        possible.addAll(List.of(Op.CONCAT, Op.CONCAT, Op.REPLICATE));
      }
      if (shape.width() <= form.widestProduct()) {
        possible.addAll(List.of(Op.TIMES, Op.TIMES));
      }
    }
    if (!signed) {
      possible.addAll(List.of(Op.BITS, Op.BITS));
    }
    return number(dice.pick(possible), shape, depth);
  }

  private Node number(Op op, Shape shape, int depth) {
    int width = shape.width();
    return switch (op) {
      case ADD, SUB -> Apply.of(op, of(shape, depth), orLiteral(shape, depth));
      case AND, OR, XOR -> Apply.of(op, of(shape, depth), of(shape, depth));
      case NOT -> Apply.of(op, of(shape, depth));
      case MUX -> Apply.of(op, of(Shape.BOOL, depth), of(shape, depth), of(shape, depth));
      case SHIFT_LEFT, SHIFT_RIGHT -> Apply.of(op, of(shape, depth), amount(shape, depth));
      case ADD_WIDE, SUB_WIDE -> wide(op, shape, depth);
      case NEGATE_WIDE -> Apply.of(op, of(shape.withWidth(width - 1), depth));
      case SHL -> {
        int bits = dice.below(width);
        yield Apply.of(op, List.of(bits), List.of(of(shape.withWidth(width - bits), depth)));
      }
      case SHR -> {
        int bits = dice.between(0, extra(width));
        yield Apply.of(op, List.of(bits), List.of(of(shape.withWidth(width + bits), depth)));
      }
      case TRUNC ->
          Apply.of(op, List.of(width), List.of(of(shape.withWidth(width + extra(width)), depth)));
      case EXTEND -> {
        Shape narrow = shape.withWidth(dice.between(1, width));
        yield Apply.of(op, List.of(width), List.of(of(narrow, depth)));
      }
      case TIMES -> {
        int left = dice.between(1, width - 1);
        yield Apply.of(
            op, of(shape.withWidth(left), depth), of(shape.withWidth(width - left), depth));
      }
      case CONCAT -> {
        int left = dice.between(1, width - 1);
        yield Apply.of(
            op, of(Shape.unsigned(left), depth), of(Shape.unsigned(width - left), depth));
      }
      case REPLICATE -> {
        int times = width % 3 == 0 ? 3 : width % 2 == 0 ? 2 : width;
        Shape part = times == width && dice.chance(50) ? Shape.BOOL : Shape.unsigned(width / times);
        yield Apply.of(op, List.of(times), List.of(of(part, depth)));
      }
      case BITS -> {
        Shape whole = dice.number(form.widest());
        whole = whole.withWidth(Math.max(whole.width(), width));
        int low = dice.below(whole.width() - width + 1);
        yield Apply.of(op, List.of(low + width - 1, low), List.of(of(whole, depth)));
      }
      case AS_SINT -> Apply.of(op, of(Shape.unsigned(width), depth));
      case AS_UINT ->
          Apply.of(op, of(width == 1 && dice.chance(50) ? Shape.BOOL : Shape.signed(width), depth));
      default -> throw new IllegalArgumentException(op + " makes no number");
    };
  }

  private Node wide(Op op, Shape shape, int depth) {
    int wider = shape.width() - 1;
    int other = dice.chance(60) ? wider : dice.between(1, wider);
    boolean unsigned = op == Op.SUB_WIDE && dice.chance(50);
    Shape a = unsigned ? Shape.unsigned(wider) : shape.withWidth(wider);
    Shape b = a.withWidth(other);
    boolean swap = dice.chance(50);
    return Apply.of(op, of(swap ? b : a, depth), of(swap ? a : b, depth));
  }

  /** How many bits more an operand may have that a slice of it is taken from. */
  private int extra(int width) {
    int most = Math.max(0, Math.min(form.widest() - width, dice.chance(70) ? 4 : form.widest()));
    return dice.between(Math.min(1, most), most);
  }
}
