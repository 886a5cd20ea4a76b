package dev.saccade.blocks.testing;

import java.math.BigInteger;
import java.util.List;

/** Joins or splits the words of {@code in}, the lowest part first. */
final class ResizedWords extends QueueModel {
  private final int width;
  private final int ratio;
  private final boolean up;
  private BigInteger group = BigInteger.ZERO;
  private int collected;

  ResizedWords(int width, int ratio, boolean up) {
    super(List.of("out"));
    this.width = width;
    this.ratio = ratio;
    this.up = up;
  }

  @Override
  public void take(String stream, BigInteger word) {
    if (up) {
      collect(word);
      return;
    }
    for (int part = 0; part < ratio; part++) {
      expect("out", word.shiftRight(part * width).mod(BigInteger.ONE.shiftLeft(width)));
    }
  }

  private void collect(BigInteger word) {
    group = group.or(word.shiftLeft(collected * width));
    collected++;
    if (collected == ratio) {
      expect("out", group);
      group = BigInteger.ZERO;
      collected = 0;
    }
  }
}
