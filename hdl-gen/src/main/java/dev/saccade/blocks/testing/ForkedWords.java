package dev.saccade.blocks.testing;

import java.math.BigInteger;
import java.util.List;

/** Every word of {@code in} on each output, all before {@code in} offers the next. */
final class ForkedWords extends QueueModel {
  private final List<String> outputs;

  ForkedWords(List<String> outputs) {
    super(outputs);
    this.outputs = outputs;
  }

  @Override
  public void offer(String stream, BigInteger word) {
    for (String output : outputs) {
      if (owed(output) != 0) {
        throw new AssertionError("a word was taken before " + output + " gave it");
      }
      expect(output, word);
    }
  }

  @Override
  public void take(String stream, BigInteger word) {}
}
