package dev.saccade.host;

import dev.saccade.frames.Frame;
import dev.saccade.host.policy.FrameDecision;
import dev.saccade.host.policy.Policy.Decider;
import java.util.OptionalInt;

/**
 * The decisions on a stream's frames. The policy is not asked while a skip lasts: "skip k" sets a
 * count to k, each frame takes 1 from it, and until it is 0 the decision is that of the frame
 * before, as VideoIQ's policy network does it. A skip ends with its clip.
 */
final class Decisions {
  private final Decider decider;
  private FrameDecision last = FrameDecision.skip();
  private OptionalInt clip = OptionalInt.empty();
  private int remaining;

  Decisions(Decider decider) {
    this.decider = decider;
  }

  FrameDecision next(Frame frame) {
    OptionalInt itsClip = OptionalInt.of(frame.origin().clip());
    if (remaining == 0 || !clip.equals(itsClip)) {
      last = decider.decide(frame);
      remaining = last.frames();
      clip = itsClip;
    }
    remaining--;
    return last;
  }
}
