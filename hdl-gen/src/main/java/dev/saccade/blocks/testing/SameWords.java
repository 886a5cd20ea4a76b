package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.List;

/**
 * The words of {@code in} come out of {@code out}; {@code level}, if there, counts those inside.
 */
final class SameWords extends QueueModel {
  private final boolean level;

  SameWords(boolean level) {
    super(List.of("out"));
    this.level = level;
  }

  @Override
  public void settled(Simulation simulation) {
    if (level && simulation.peek("level") != owed("out")) {
      throw new AssertionError(
          "level is " + simulation.peek("level") + " with " + owed("out") + " words inside");
    }
  }

  @Override
  public void take(String stream, BigInteger word) {
    expect("out", word);
  }
}
