package dev.saccade.blocks.testing;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expects the words of each output stream in the order in which they are announced. */
public abstract class QueueModel implements StreamModel {
  private final Map<String, ArrayDeque<BigInteger>> expected = new LinkedHashMap<>();

  protected QueueModel(List<String> outputs) {
    outputs.forEach(output -> expected.put(output, new ArrayDeque<>()));
  }

  /** Announces the next word of an output stream. */
  protected final void expect(String output, BigInteger word) {
    expected.get(output).add(word);
  }

  /** How many announced words an output stream still owes. */
  protected final int owed(String output) {
    return expected.get(output).size();
  }

  @Override
  public void give(String stream, BigInteger word) {
    BigInteger next =
        Optional.ofNullable(expected.get(stream).poll())
            .orElseThrow(
                () -> new AssertionError(stream + " gives " + word + ", which is too many"));
    if (!next.equals(word)) {
      throw new AssertionError(stream + " gives " + word + " instead of " + next);
    }
  }

  @Override
  public boolean complete() {
    return expected.values().stream().allMatch(ArrayDeque::isEmpty);
  }
}
