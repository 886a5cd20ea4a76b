package dev.saccade.hdl.sim;

import dev.saccade.hdl.sim.Word.Op;
import java.util.Optional;

/**
 * Bit fields cut out of words. Lane-by-lane logic, such as 64 one-bit ANDs of the bits of two
 * words, becomes one operation on whole words here.
 */
final class Fields {
  private Fields() {}

  /** {@code (source >>> low) & mask}. */
  record Field(Word source, int low, long mask) {}

  /** What {@code word} is cut out of, if it is. */
  static Optional<Field> of(Word word) {
    if (word.op() == Op.AND && word.b().isConstant()) {
      Word inner = word.a();
      return inner.op() == Op.SHIFT_RIGHT && inner.b().isConstant()
          ? Optional.of(new Field(inner.a(), (int) inner.b().imm(), word.b().imm()))
          : Optional.of(new Field(inner, 0, word.b().imm()));
    }
    if (word.op() == Op.SHIFT_RIGHT && word.b().isConstant()) {
      int low = (int) word.b().imm();
      return Optional.of(new Field(word.a(), low, -1L >>> low));
    }
    return Optional.empty();
  }

  /** AND, OR or XOR of two fields at one place: the field of the AND, OR or XOR. */
  static Optional<Word> bitwise(WordGraph graph, Op op, Word x, Word y) {
    Optional<Field> left = of(x);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Field field = left.get();
    if (op == Op.XOR && y.isConstant(field.mask())) {
      return Optional.of(cut(graph, graph.not(field.source()), field));
    }
    Optional<Field> right = of(y);
    if (right.isEmpty() || right.get().low() != field.low() || right.get().mask() != field.mask()) {
      return Optional.empty();
    }
    Word source = apply(graph, op, field.source(), right.get().source());
    return Optional.of(cut(graph, source, field));
  }

  /** OR of two masked parts of one word: the word under both masks. */
  static Optional<Word> joined(WordGraph graph, Word x, Word y) {
    Optional<Field> left = of(x);
    Optional<Field> right = of(y);
    if (left.isEmpty()
        || right.isEmpty()
        || left.get().source() != right.get().source()
        || left.get().low() != right.get().low()) {
      return Optional.empty();
    }
    Field field = left.get();
    return Optional.of(
        graph.mask(
            graph.shiftRight(field.source(), field.low()), field.mask() | right.get().mask()));
  }

  private static Word cut(WordGraph graph, Word source, Field field) {
    return graph.mask(graph.shiftRight(source, field.low()), field.mask());
  }

  private static Word apply(WordGraph graph, Op op, Word x, Word y) {
    return switch (op) {
      case AND -> graph.and(x, y);
      case OR -> graph.or(x, y);
      case XOR -> graph.xor(x, y);
      default -> throw new IllegalArgumentException(op + " is not bitwise");
    };
  }
}
