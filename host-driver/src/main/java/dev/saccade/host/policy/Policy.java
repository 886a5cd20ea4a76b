package dev.saccade.host.policy;

import dev.saccade.frames.Frame;
import dev.saccade.network.compiler.Program;
import java.util.List;

/**
 * Decides what is done with each frame. A policy may serve many streams at once: what it remembers
 * of one is in the {@link Decider} that {@link #start} makes for it.
 */
@FunctionalInterface
public interface Policy {
  /** Decides for one stream; used by one thread. */
  @FunctionalInterface
  interface Decider {
    /**
     * Called with each frame in turn, but for those that the skip before has decided too and those
     * that were dropped.
     */
    FrameDecision decide(Frame frame);
  }

  /**
   * Begins a stream.
   *
   * @param programs that are loaded, by number
   * @throws IllegalArgumentException if the policy names a program or mode that there is not
   */
  Decider start(List<Program> programs);
}
