package dev.saccade.frames.stage;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.FrameStage;
import java.util.Optional;

/** A stage that makes one frame of each frame, out of that frame alone. */
abstract class PixelStage implements FrameStage {
  @Override
  public final FrameSource apply(FrameSource source) {
    FrameShape from = source.shape();
    FrameShape to = shape(source.name(), from);
    return new StageSource(source, to) {
      @Override
      protected Optional<Frame> read() {
        if (!upstream().hasNext()) {
          return Optional.empty();
        }
        Frame frame = upstream().next();
        byte[] made = new byte[to.codes()];
        convert(frame.codes(), from, made, to);
        return Optional.of(new Frame(to, made, frame.origin()));
      }
    };
  }

  /**
   * The shape that frames of a shape get.
   *
   * @param input names the source in errors
   */
  abstract FrameShape shape(String input, FrameShape from);

  /** Makes all codes of a frame. */
  abstract void convert(byte[] codes, FrameShape from, byte[] made, FrameShape to);
}
