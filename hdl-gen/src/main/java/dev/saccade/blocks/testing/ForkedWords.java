package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
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
  public void settled(Simulation simulation) {
    boolean allTake = true;
    for (String output : outputs) {
      allTake &= owed(output) == 0 || simulation.peek(output + "_ready") != 0;
    }
    if (simulation.peek("in_valid") != 0 && allTake != (simulation.peek("in_ready") != 0)) {
      throw new AssertionError("in_ready is " + !allTake + " and every output takes: " + allTake);
    }
  }

  @Override
  public void take(String stream, BigInteger word) {}
}
