package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;

/** The words of {@code in}, offered only while {@code open} or once they were on offer. */
final class ThrottledWords extends QueueModel {
  private boolean open;
  private boolean promised;

  ThrottledWords() {
    super(List.of("out"));
  }

  @Override
  public void drive(Simulation simulation, SplittableRandom random) {
    open = random.nextInt(3) == 0;
    simulation.poke("open", open ? 1 : 0);
  }

  @Override
  public void settled(Simulation simulation) {
    boolean offered = simulation.peek("out_valid") != 0;
    boolean due = simulation.peek("in_valid") != 0 && (open || promised);
    if (offered != due) {
      throw new AssertionError("out_valid is " + offered + ", open " + open);
    }
    promised = offered && simulation.peek("out_ready") == 0;
  }

  @Override
  public void take(String stream, BigInteger word) {
    expect("out", word);
  }
}
