package dev.saccade.blocks.testing;

import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.SplittableRandom;

/**
 * What a block of streams should do, since its last reset. In every cycle the bench calls {@link
 * #offer} for each new word, {@link #drive}, {@link #settled}, then {@link #take} for each word
 * that moves in and {@link #give} for each that moves out. Every method but drive throws an {@link
 * AssertionError} if the block does something else.
 */
public interface StreamModel {
  /** Sets the inputs that belong to no stream. */
  default void drive(Simulation simulation, SplittableRandom random) {}

  /** Looks at the outputs that belong to no stream. */
  default void settled(Simulation simulation) {}

  /** A word is on offer to the block from now on. */
  default void offer(String stream, BigInteger word) {}

  /** A word moves into the block. */
  void take(String stream, BigInteger word);

  /** A word moves out of the block. */
  void give(String stream, BigInteger word);

  /** Whether everything that must come out has come out. */
  boolean complete();
}
