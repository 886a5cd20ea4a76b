package dev.saccade.hdl.sim;

import java.util.Arrays;

/** Sums, products and comparisons of bit vectors, word by word with carries. */
final class Arithmetic {
  private final WordGraph graph;
  private final BitVectors vectors;

  Arithmetic(WordGraph graph, BitVectors vectors) {
    this.graph = graph;
    this.vectors = vectors;
  }

  Word[] add(Word[] x, Word[] y, int width) {
    Word[] result = new Word[x.length];
    Word carry = graph.constant(0);
    for (int i = 0; i < x.length; i++) {
      result[i] = graph.add(graph.add(x[i], y[i]), carry);
      carry = carry(x[i], y[i], result[i]);
    }
    return vectors.truncate(result, width);
  }

  Word[] sub(Word[] x, Word[] y, int width) {
    Word[] result = new Word[x.length];
    Word borrow = graph.constant(0);
    for (int i = 0; i < x.length; i++) {
      result[i] = graph.sub(graph.sub(x[i], y[i]), borrow);
      borrow = borrow(x[i], y[i], result[i]);
    }
    return vectors.truncate(result, width);
  }

  /**
   * Modulo {@code 2^width}. Operands of a signed product must be sign-extended to the words of it.
   */
  Word[] mul(Word[] x, Word[] y, int width) {
    int words = BitVectors.words(width);
    Word[] result = new Word[words];
    Arrays.fill(result, graph.constant(0));
    for (int i = 0; i < Math.min(x.length, words); i++) {
      Word carry = graph.constant(0);
      for (int j = 0; i + j < words; j++) {
        Word factor = vectors.word(y, j);
        Word low = graph.mul(x[i], factor);
        Word first = graph.add(low, carry);
        Word sum = graph.add(first, result[i + j]);
        // Cannot overflow: (2^64 - 1)^2 + 2 * (2^64 - 1) < 2^128.
        carry =
            graph.add(
                graph.mulHigh(x[i], factor),
                graph.add(carry(low, carry, first), carry(first, result[i + j], sum)));
        result[i + j] = sum;
      }
    }
    return vectors.truncate(result, width);
  }

  Word equal(Word[] x, Word[] y) {
    Word difference = graph.constant(0);
    for (int i = 0; i < x.length; i++) {
      difference = graph.or(difference, graph.xor(x[i], y[i]));
    }
    return vectors.zero(difference);
  }

  /** Unsigned {@code x < y}: the borrow out of {@code x - y}. */
  Word less(Word[] x, Word[] y) {
    Word borrow = graph.constant(0);
    for (int i = 0; i < x.length; i++) {
      Word difference = graph.sub(graph.sub(x[i], y[i]), borrow);
      borrow = borrow(x[i], y[i], difference);
    }
    return borrow;
  }

  /** Two's-complement {@code x < y}: as unsigned numbers with their sign bits inverted. */
  Word lessSigned(Word[] x, Word[] y, int width) {
    return less(signInverted(x, width), signInverted(y, width));
  }

  private Word[] signInverted(Word[] x, int width) {
    Word[] result = x.clone();
    int top = x.length - 1;
    result[top] = graph.xor(x[top], graph.constant(1L << (width - 1)));
    return result;
  }

  /** The carry out of {@code x + y + (0 or 1)}, given its lower 64 bits. */
  private Word carry(Word x, Word y, Word sum) {
    if (x.nonNegative() && y.nonNegative()) {
      return graph.constant(0);
    }
    Word either = graph.and(graph.or(x, y), graph.not(sum));
    return graph.shiftRight(graph.or(graph.and(x, y), either), 63);
  }

  /** The borrow out of {@code x - y - (0 or 1)}, given its lower 64 bits. */
  private Word borrow(Word x, Word y, Word difference) {
    if (x.nonNegative() && y.nonNegative()) {
      return graph.shiftRight(difference, 63);
    }
    Word either = graph.and(graph.or(graph.not(x), y), difference);
    return graph.shiftRight(graph.or(graph.and(graph.not(x), y), either), 63);
  }
}
