package dev.saccade.host.policy;

import dev.saccade.fabric.DecisionRecord;

/**
 * What is to be done with a frame: a program in a mode on a region of it, or nothing. A session
 * makes a {@link DecisionRecord} of it, with the names of stream and frame.
 *
 * @param op {@link DecisionRecord#RUN} or {@link DecisionRecord#SKIP}
 * @param program number of the program
 * @param mode number of the program's mode
 * @param originX first column of the region in the frame
 * @param originY first row of the region
 * @param frames that the decision is for: this one, and of a skip those that follow it
 * @param userTag 0 to 2^32 - 1, returned with the result
 */
public record FrameDecision(
    int op, int program, int mode, int originX, int originY, int frames, long userTag) {
  public FrameDecision {
    if (op != DecisionRecord.RUN && op != DecisionRecord.SKIP) {
      throw new IllegalArgumentException("op " + op + ": give 0 (run) or 1 (skip)");
    }
    if (frames < 1 || (op == DecisionRecord.RUN && frames > 1)) {
      throw new IllegalArgumentException(
          frames + " frames: a skip is of 1 frame or more, everything else of 1");
    }
  }

  /** Runs the first program in a mode on the whole frame. */
  public static FrameDecision run(int mode) {
    return run(0, mode);
  }

  /** Runs a program in a mode on the whole frame. */
  public static FrameDecision run(int program, int mode) {
    return new FrameDecision(DecisionRecord.RUN, program, mode, 0, 0, 1, 0);
  }

  /** Computes nothing of this frame. */
  public static FrameDecision skip() {
    return skip(1);
  }

  /** Computes nothing of this frame and those that follow, so many in all, unless a clip ends. */
  public static FrameDecision skip(int frames) {
    return new FrameDecision(DecisionRecord.SKIP, 0, 0, 0, 0, frames, 0);
  }

  /** The same on the region that begins there. */
  public FrameDecision at(int x, int y) {
    return new FrameDecision(op, program, mode, x, y, frames, userTag);
  }

  /** The same with a number that comes back with the result. */
  public FrameDecision tagged(long tag) {
    return new FrameDecision(op, program, mode, originX, originY, frames, tag);
  }

  public boolean isSkip() {
    return op == DecisionRecord.SKIP;
  }

  /** The record for a frame of a stream. */
  public DecisionRecord record(int stream, long frame) {
    DecisionRecord record =
        isSkip()
            ? DecisionRecord.skip(stream, frame)
            : DecisionRecord.run(program, mode, stream, frame).withOrigin(originX, originY);
    return record.withUserTag(userTag);
  }
}
