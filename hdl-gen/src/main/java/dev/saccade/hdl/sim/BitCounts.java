package dev.saccade.hdl.sim;

import dev.saccade.hdl.sim.Word.Op;
import java.util.Optional;

/** Sums of single bits of one word, in any order, become one bit count of the word under a mask. */
final class BitCounts {
  private BitCounts() {}

  /** How many bits of {@code source & mask} are 1. */
  private record Count(Word source, long mask) {}

  /** The sum as a bit count, if both operands count different bits of one word. */
  static Optional<Word> sum(WordGraph graph, Word x, Word y) {
    Optional<Count> left = of(x);
    Optional<Count> right = of(y);
    if (left.isEmpty()
        || right.isEmpty()
        || left.get().source() != right.get().source()
        || (left.get().mask() & right.get().mask()) != 0) {
      return Optional.empty();
    }
    long mask = left.get().mask() | right.get().mask();
    return Optional.of(graph.count(graph.mask(left.get().source(), mask)));
  }

  private static Optional<Count> of(Word word) {
    if (word.op() == Op.COUNT) {
      Word counted = word.a();
      return counted.op() == Op.AND && counted.b().isConstant()
          ? Optional.of(new Count(counted.a(), counted.b().imm()))
          : Optional.of(new Count(counted, counted.ones()));
    }
    return word.max() == 1
        ? Fields.of(word)
            .filter(field -> field.mask() == 1)
            .map(field -> new Count(field.source(), 1L << field.low()))
        : Optional.empty();
  }
}
