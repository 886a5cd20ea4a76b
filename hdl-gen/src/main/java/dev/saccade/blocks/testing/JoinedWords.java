package dev.saccade.blocks.testing;

import java.math.BigInteger;
import java.util.List;

/** One word of each input side by side, the first input at the top. */
final class JoinedWords extends QueueModel {
  private final List<Integer> widths;
  private BigInteger joined = BigInteger.ZERO;
  private int parts;

  JoinedWords(List<Integer> widths) {
    super(List.of("out"));
    this.widths = widths;
  }

  @Override
  public void take(String stream, BigInteger word) {
    // The bench hands over the inputs of one cycle in order, and all move in one cycle.
    if (!stream.equals("in" + parts)) {
      throw new AssertionError(stream + " moves before in" + parts);
    }
    joined = joined.shiftLeft(widths.get(parts)).or(word);
    parts++;
    if (parts == widths.size()) {
      expect("out", joined);
      joined = BigInteger.ZERO;
      parts = 0;
    }
  }
}
