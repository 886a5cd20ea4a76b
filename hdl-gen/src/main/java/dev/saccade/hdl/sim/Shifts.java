package dev.saccade.hdl.sim;

import java.util.Arrays;

/** Shifts of bit vectors by amounts known only at run time: whole words first, then the rest. */
final class Shifts {
  private final WordGraph graph;
  private final BitVectors vectors;

  Shifts(WordGraph graph, BitVectors vectors) {
    this.graph = graph;
    this.vectors = vectors;
  }

  Word[] left(Word[] x, Word[] amount, int width) {
    Word[] moved = x;
    for (int words = 1; words < x.length; words *= 2) {
      moved = vectors.mux(step(amount, words), up(moved, words), moved);
    }
    Word by = bits(amount);
    Word rest = graph.xor(by, graph.constant(63));
    Word[] result = new Word[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = graph.shiftLeft(moved[i], by);
      if (i > 0) {
        Word entering = graph.shiftRight(graph.shiftRight(moved[i - 1], 1), rest);
        result[i] = graph.or(result[i], entering);
      }
    }
    Word[] zeros = constants(x.length, graph.constant(0));
    return vectors.truncate(vectors.mux(inRange(amount, x.length), result, zeros), width);
  }

  Word[] right(Word[] x, Word[] amount) {
    return right(x, amount, graph.constant(0));
  }

  Word[] rightSigned(Word[] x, Word[] amount, int width) {
    Word[] extended = vectors.signExtend(x, width, x.length);
    Word fill = graph.shiftRightSigned(extended[x.length - 1], graph.constant(63));
    return vectors.truncate(right(extended, amount, fill), width);
  }

  /** The bit of {@code x} at {@code index}; 0 beyond its words. */
  Word bit(Word[] x, Word[] index) {
    Word[] moved = x;
    for (int words = 1; words < x.length; words *= 2) {
      moved = vectors.mux(step(index, words), down(moved, words, graph.constant(0)), moved);
    }
    Word bit = graph.mask(graph.shiftRight(moved[0], bits(index)), 1);
    return graph.and(bit, inRange(index, x.length));
  }

  private Word[] right(Word[] x, Word[] amount, Word fill) {
    Word[] moved = x;
    for (int words = 1; words < x.length; words *= 2) {
      moved = vectors.mux(step(amount, words), down(moved, words, fill), moved);
    }
    Word by = bits(amount);
    Word rest = graph.xor(by, graph.constant(63));
    Word[] result = new Word[x.length];
    for (int i = 0; i < x.length; i++) {
      if (i + 1 < x.length) {
        Word entering = graph.shiftLeft(graph.shiftLeft(moved[i + 1], 1), rest);
        result[i] = graph.or(graph.shiftRight(moved[i], by), entering);
      } else {
        result[i] =
            fill.isConstant(0)
                ? graph.shiftRight(moved[i], by)
                : graph.shiftRightSigned(moved[i], by);
      }
    }
    return vectors.mux(inRange(amount, x.length), result, constants(x.length, fill));
  }

  /** Whether the amount stays within the words that the steps cover. */
  private Word inRange(Word[] amount, int words) {
    int steps = words == 1 ? 0 : 32 - Integer.numberOfLeadingZeros(words - 1);
    Word beyond = graph.shiftRight(amount[0], 6 + steps);
    for (int i = 1; i < amount.length; i++) {
      beyond = graph.or(beyond, amount[i]);
    }
    return vectors.zero(beyond);
  }

  /** Bit of the amount that says whether to move by {@code words}, a power of two. */
  private Word step(Word[] amount, int words) {
    int bit = 6 + Integer.numberOfTrailingZeros(words);
    return graph.mask(graph.shiftRight(amount[0], bit), 1);
  }

  private Word bits(Word[] amount) {
    return graph.mask(amount[0], 63);
  }

  private Word[] up(Word[] x, int words) {
    Word[] result = constants(x.length, graph.constant(0));
    System.arraycopy(x, 0, result, words, x.length - words);
    return result;
  }

  private Word[] down(Word[] x, int words, Word fill) {
    Word[] result = constants(x.length, fill);
    System.arraycopy(x, words, result, 0, x.length - words);
    return result;
  }

  private static Word[] constants(int words, Word value) {
    Word[] result = new Word[words];
    Arrays.fill(result, value);
    return result;
  }
}
