package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import java.util.ArrayList;
import java.util.List;

/** Words of an expression from the words of its operands: what every operator means. */
final class Operators {
  private final WordGraph graph;
  private final BitVectors vectors;
  private final Arithmetic arithmetic;
  private final Shifts shifts;

  Operators(WordGraph graph) {
    this.graph = graph;
    this.vectors = new BitVectors(graph);
    this.arithmetic = new Arithmetic(graph, vectors);
    this.shifts = new Shifts(graph, vectors);
  }

  /** The value of {@code expr}, which is not a reference. */
  Word[] value(Expr expr, List<Word[]> operands) {
    return expr.accept(new Meaning(operands));
  }

  private final class Meaning implements Expr.Visitor<Word[]> {
    private final List<Word[]> operands;

    Meaning(List<Word[]> operands) {
      this.operands = operands;
    }

    @Override
    public Word[] literal(Expr.Literal node) {
      return vectors.constant(node.value(), node.width());
    }

    @Override
    public Word[] constant(Expr.Constant node) {
      return vectors.constant(node.value(), node.width());
    }

    @Override
    public Word[] ref(Expr.Ref node) {
      throw new IllegalArgumentException(node.signal() + " is no operator");
    }

    @Override
    public Word[] unary(Expr.Unary node) {
      Word[] x = operands.get(0);
      return switch (node.op()) {
        case NOT -> inverted(x, node.width());
        case REDUCE_AND -> bit(vectors.zero(any(inverted(x, node.operand().width()))));
        case REDUCE_OR -> bit(vectors.nonZero(any(x)));
        case REDUCE_XOR -> bit(parity(x));
      };
    }

    @Override
    public Word[] binary(Expr.Binary node) {
      Word[] x = operands.get(0);
      Word[] y = operands.get(1);
      int width = node.width();
      int operandWidth = node.left().width();
      return switch (node.op()) {
        case ADD -> arithmetic.add(x, y, width);
        case SUB -> arithmetic.sub(x, y, width);
        case AND, OR, XOR -> bitwise(node.op(), x, y);
        case MUL -> arithmetic.mul(x, y, width);
        case MUL_SIGNED ->
            arithmetic.mul(
                signed(x, operandWidth, width), signed(y, node.right().width(), width), width);
        case EQ -> bit(arithmetic.equal(x, y));
        case NE -> bit(graph.xor(arithmetic.equal(x, y), graph.constant(1)));
        case LT -> bit(arithmetic.less(x, y));
        case LE -> bit(graph.xor(arithmetic.less(y, x), graph.constant(1)));
        case LT_SIGNED -> bit(arithmetic.lessSigned(x, y, operandWidth));
        case LE_SIGNED ->
            bit(graph.xor(arithmetic.lessSigned(y, x, operandWidth), graph.constant(1)));
        case SHIFT_LEFT -> shifts.left(x, y, width);
        case SHIFT_RIGHT -> shifts.right(x, y);
        case SHIFT_RIGHT_SIGNED -> shifts.rightSigned(x, y, width);
      };
    }

    @Override
    public Word[] mux(Expr.Mux node) {
      return vectors.mux(operands.get(0)[0], operands.get(1), operands.get(2));
    }

    @Override
    public Word[] slice(Expr.Slice node) {
      return vectors.slice(operands.get(0), node.low(), node.width());
    }

    @Override
    public Word[] concat(Expr.Concat node) {
      int width = node.width();
      List<Word[]> placed = new ArrayList<>();
      int low = 0;
      for (int i = operands.size() - 1; i >= 0; i--) {
        placed.add(vectors.place(operands.get(i), low, width));
        low += node.parts().get(i).width();
      }
      return joined(placed);
    }

    @Override
    public Word[] extend(Expr.Extend node) {
      return vectors.extend(operands.get(0), node.operand().width(), node.width(), node.signed());
    }

    @Override
    public Word[] bitSelect(Expr.BitSelect node) {
      return bit(shifts.bit(operands.get(0), operands.get(1)));
    }
  }

  private static Word[] bit(Word word) {
    return new Word[] {word};
  }

  private Word[] inverted(Word[] x, int width) {
    Word[] result = new Word[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = graph.xor(x[i], graph.constant(BitVectors.mask(width, i)));
    }
    return result;
  }

  private Word[] bitwise(BinaryOp op, Word[] x, Word[] y) {
    Word[] result = new Word[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] =
          op == BinaryOp.AND
              ? graph.and(x[i], y[i])
              : op == BinaryOp.OR ? graph.or(x[i], y[i]) : graph.xor(x[i], y[i]);
    }
    return result;
  }

  /** Sign-extended to the words of the product; longer operands need no more bits. */
  private Word[] signed(Word[] x, int width, int productWidth) {
    int words = BitVectors.words(productWidth);
    return x.length > words ? x : vectors.signExtend(x, width, words);
  }

  private Word any(Word[] x) {
    Word result = graph.constant(0);
    for (Word word : x) {
      result = graph.or(result, word);
    }
    return result;
  }

  private Word parity(Word[] x) {
    Word result = graph.constant(0);
    for (Word word : x) {
      result = graph.xor(result, word);
    }
    return graph.mask(graph.count(result), 1);
  }

  /** The OR of all; in halves, which keeps the way from a part to the whole short. */
  private Word[] joined(List<Word[]> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int half = parts.size() / 2;
    return bitwise(
        BinaryOp.OR, joined(parts.subList(0, half)), joined(parts.subList(half, parts.size())));
  }
}
