package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * A fair merge of {@code in0}, {@code in1} and so on; {@code chosen} tells where a word is from.
 */
final class MergedWords extends QueueModel {
  private final int inputs;
  private final int[] othersBefore;
  private final boolean[] waits;
  private int chosen;

  MergedWords(int inputs) {
    super(IntStream.range(0, inputs).mapToObj(MergedWords::input).toList());
    this.inputs = inputs;
    this.othersBefore = new int[inputs];
    this.waits = new boolean[inputs];
  }

  private static String input(int number) {
    return "in" + number;
  }

  @Override
  public void settled(Simulation simulation) {
    chosen = (int) simulation.peek("chosen");
    boolean some = false;
    for (int i = 0; i < inputs; i++) {
      waits[i] = simulation.peek(input(i) + "_valid") != 0;
      some |= waits[i];
    }
    if (some != (simulation.peek("out_valid") != 0)) {
      throw new AssertionError("out_valid is " + !some + " and some input waits: " + some);
    }
  }

  @Override
  public void take(String stream, BigInteger word) {
    expect(stream, word);
  }

  @Override
  public void give(String stream, BigInteger word) {
    if (chosen >= inputs || owed(input(chosen)) == 0) {
      throw new AssertionError("chosen is " + chosen + ", which gives no word");
    }
    super.give(input(chosen), word);
    for (int i = 0; i < inputs; i++) {
      othersBefore[i] = waits[i] && i != chosen ? othersBefore[i] + 1 : 0;
      if (othersBefore[i] >= inputs) {
        throw new AssertionError(othersBefore[i] + " words of others go before one of in" + i);
      }
    }
  }
}
