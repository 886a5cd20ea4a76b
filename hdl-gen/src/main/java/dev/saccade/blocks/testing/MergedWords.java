package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * A fair merge of {@code in0}, {@code in1} and so on; {@code chosen} tells where a word is from.
 * The input after that of the last word is asked first; a word on offer stays.
 */
final class MergedWords extends QueueModel {
  private final int inputs;
  private int askedFirst;
  private int chosen;

  MergedWords(int inputs) {
    super(IntStream.range(0, inputs).mapToObj(MergedWords::input).toList());
    this.inputs = inputs;
  }

  private static String input(int number) {
    return "in" + number;
  }

  @Override
  public void settled(Simulation simulation) {
    boolean some = false;
    int expected = 0;
    for (int i = 0; i < inputs && !some; i++) {
      int asked = (askedFirst + i) % inputs;
      some = simulation.peek(input(asked) + "_valid") != 0;
      expected = some ? asked : 0;
    }
    if (some != (simulation.peek("out_valid") != 0)) {
      throw new AssertionError("out_valid is " + !some + " and some input waits: " + some);
    }
    chosen = (int) simulation.peek("chosen");
    if (chosen != expected) {
      throw new AssertionError("chosen is " + chosen + " instead of " + expected);
    }
    if (some) {
      askedFirst = simulation.peek("out_ready") != 0 ? (chosen + 1) % inputs : chosen;
    }
  }

  @Override
  public void take(String stream, BigInteger word) {
    expect(stream, word);
  }

  @Override
  public void give(String stream, BigInteger word) {
    super.give(input(chosen), word);
  }
}
