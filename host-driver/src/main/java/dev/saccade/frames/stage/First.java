package dev.saccade.frames.stage;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.FrameStage;
import java.util.Optional;

/** The first frames of a source, and not a frame more read from it. */
final class First implements FrameStage {
  private final long count;

  private First(long count) {
    this.count = count;
  }

  static First parse(String text) {
    return new First(Stages.number("first", text, 1, Long.MAX_VALUE));
  }

  @Override
  public FrameSource apply(FrameSource source) {
    return new StageSource(source, source.shape()) {
      private long left = count;

      @Override
      protected Optional<Frame> read() {
        if (left == 0 || !upstream().hasNext()) {
          return Optional.empty();
        }
        left--;
        return Optional.of(upstream().next());
      }
    };
  }
}
