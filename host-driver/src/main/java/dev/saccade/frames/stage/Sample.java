package dev.saccade.frames.stage;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.FrameStage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * T frames of each clip, uniformly: of N frames those in the middles of T equal parts, numbers
 * floor((2 i + 1) N / (2 T)). A clip of fewer than T frames repeats some.
 *
 * <p>This is how temporal segment networks and VideoIQ choose frames at test (there in floating
 * point; and for N up to T it draws at random). A whole clip is in memory until its end is seen;
 * one that is too long for that is refused.
 */
final class Sample implements FrameStage {
  /** Most codes of a clip. */
  static final long MOST_CODES = 1L << 28;

  private final int count;

  private Sample(int count) {
    this.count = count;
  }

  static Sample parse(String text) {
    return new Sample((int) Stages.number("sample", text, 1, 1 << 20));
  }

  /** Which frame of a clip is the i-th of a uniform sample. */
  static long index(int i, long frames, int count) {
    return (2L * i + 1) * frames / (2L * count);
  }

  @Override
  public FrameSource apply(FrameSource source) {
    return new StageSource(source, source.shape()) {
      private final Deque<Frame> sampled = new ArrayDeque<>();
      private Optional<Frame> nextClip = Optional.empty();

      @Override
      protected Optional<Frame> read() {
        if (sampled.isEmpty()) {
          List<Frame> clip = clip();
          for (int i = 0; i < count && !clip.isEmpty(); i++) {
            Frame frame = clip.get((int) index(i, clip.size(), count));
            sampled.add(frame.from(frame.origin().inClip(frame.origin().clip(), i)));
          }
        }
        return Optional.ofNullable(sampled.poll());
      }

      /** All frames up to the next clip. */
      private List<Frame> clip() {
        List<Frame> clip = new ArrayList<>(nextClip.stream().toList());
        nextClip = Optional.empty();
        while (upstream().hasNext()) {
          Frame frame = upstream().next();
          if (!clip.isEmpty() && frame.origin().clip() != clip.get(0).origin().clip()) {
            nextClip = Optional.of(frame);
            break;
          }
          clip.add(frame);
          if ((long) clip.size() * shape().codes() > MOST_CODES) {
            throw new FrameException(
                name(),
                "frame " + frame.origin().number(),
                "its clip is too long to sample: "
                    + clip.size()
                    + " frames of "
                    + shape()
                    + " are more than 2^28 codes",
                "resize before sample, or cut it up with window=FRAMES");
          }
        }
        return clip;
      }
    };
  }
}
