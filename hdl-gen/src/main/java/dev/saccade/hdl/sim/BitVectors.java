package dev.saccade.hdl.sim;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Bit vectors of any width as words: the lowest word first, zeros above the width. Cutting, joining
 * and extending them.
 */
final class BitVectors {
  private final WordGraph graph;

  BitVectors(WordGraph graph) {
    this.graph = graph;
  }

  /** How many words hold {@code width} bits. */
  static int words(int width) {
    return (width + 63) / 64;
  }

  /** The bits of word {@code index} that lie within {@code width}. */
  static long mask(int width, int index) {
    int bits = Math.max(0, Math.min(64, width - 64 * index));
    return bits == 0 ? 0 : -1L >>> (64 - bits);
  }

  Word[] constant(BigInteger value, int width) {
    Word[] result = new Word[words(width)];
    for (int i = 0; i < result.length; i++) {
      result[i] = graph.constant(value.shiftRight(64 * i).longValue() & mask(width, i));
    }
    return result;
  }

  /** Bits of {@code x} beyond its words count as 0. */
  Word word(Word[] x, int index) {
    return index < x.length ? x[index] : graph.constant(0);
  }

  /** The lowest {@code width} bits of {@code x}, with zeros if it has fewer words. */
  Word[] truncate(Word[] x, int width) {
    Word[] result = new Word[words(width)];
    for (int i = 0; i < result.length; i++) {
      result[i] = graph.mask(word(x, i), mask(width, i));
    }
    return result;
  }

  Word[] slice(Word[] x, int low, int width) {
    Word[] result = new Word[words(width)];
    int by = low % 64;
    for (int i = 0; i < result.length; i++) {
      int from = low / 64 + i;
      Word lower = graph.shiftRight(word(x, from), by);
      result[i] = by == 0 ? lower : graph.or(lower, graph.shiftLeft(word(x, from + 1), 64 - by));
    }
    return truncate(result, width);
  }

  /** {@code x} moved up by {@code low} bits, in words enough for {@code width}. */
  Word[] place(Word[] x, int low, int width) {
    Word[] result = new Word[words(width)];
    int by = low % 64;
    for (int i = 0; i < result.length; i++) {
      int from = i - low / 64;
      Word upper = from < 0 ? graph.constant(0) : graph.shiftLeft(word(x, from), by);
      result[i] =
          by == 0 || from < 1
              ? upper
              : graph.or(upper, graph.shiftRight(word(x, from - 1), 64 - by));
    }
    return result;
  }

  /** Copies of bit {@code width - 1} above the width, up to {@code words} whole words. */
  Word[] signExtend(Word[] x, int width, int words) {
    Word[] result = Arrays.copyOf(x, words);
    int top = (width - 1) / 64;
    Word unused = graph.constant(63 - (width - 1) % 64);
    result[top] = graph.shiftRightSigned(graph.shiftLeft(x[top], unused), unused);
    Word fill = graph.shiftRightSigned(result[top], graph.constant(63));
    Arrays.fill(result, top + 1, words, fill);
    return result;
  }

  Word[] extend(Word[] x, int from, int to, boolean signed) {
    return truncate(signed ? signExtend(x, from, words(to)) : x, to);
  }

  Word[] mux(Word condition, Word[] whenTrue, Word[] whenFalse) {
    Word[] result = new Word[whenTrue.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = graph.mux(condition, whenTrue[i], whenFalse[i]);
    }
    return result;
  }

  /** 1 if {@code word} is not 0. */
  Word nonZero(Word word) {
    if (word.max() == 1) {
      return word;
    }
    Word negated = graph.negate(word);
    Word sign = word.nonNegative() ? negated : graph.or(word, negated);
    return graph.shiftRight(sign, 63);
  }

  /** 1 if {@code word} is 0. */
  Word zero(Word word) {
    return word.nonNegative() && word.max() != 1
        ? graph.shiftRight(graph.sub(word, graph.constant(1)), 63)
        : graph.xor(nonZero(word), graph.constant(1));
  }
}
