package dev.saccade.cli;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.stage.Stages;
import dev.saccade.network.integer.TensorShape;
import java.util.ArrayList;
import java.util.List;

/** Frames of the shape that a model takes, from whatever a user names. */
final class ModelFrames {
  /** More change no statistics, and all are in memory at once. */
  static final int MOST = 256;

  private ModelFrames() {}

  /**
   * All frames of a source. Grey and colour are converted to what the model takes; how to cut and
   * scale is the user's choice.
   *
   * @param name as {@link FrameSource#open(String)} reads it
   * @param stages as {@link Stages#parse} reads them, done first
   * @param shape of the model's input
   * @throws FrameException naming the source, what is wrong with it and the cure
   */
  static List<byte[]> read(String name, String stages, TensorShape shape) {
    List<byte[]> frames = new ArrayList<>();
    try (FrameSource source =
        FrameSource.open(name)
            .through(Stages.parse(stages))
            .through(upstream -> coloured(upstream, shape))) {
      requireShape(source, shape);
      while (source.hasNext()) {
        Frame frame = source.next();
        if (frames.size() == MOST) {
          throw new FrameException(
              name,
              "frame " + frame.origin().number(),
              "these are more than " + MOST + " frames",
              "take some of them with --stages sample=16 or first=" + MOST);
        }
        frames.add(frame.codes());
      }
    }
    return frames;
  }

  private static FrameSource coloured(FrameSource source, TensorShape shape) {
    int channels = source.shape().channels();
    boolean other = channels != shape.channels() && (channels == 1 || channels == 3);
    String stage = shape.channels() == 1 ? "grey" : shape.channels() == 3 ? "rgb" : "";
    return other ? source.through(Stages.parse(stage)) : source;
  }

  private static void requireShape(FrameSource source, TensorShape shape) {
    boolean fits =
        source.shape().width() == shape.width()
            && source.shape().height() == shape.height()
            && source.shape().channels() == shape.channels();
    if (!fits) {
      String size = shape.width() + "x" + shape.height();
      throw new FrameException(
          source.name(),
          "size",
          "its frames are "
              + source.shape()
              + " (width x height x channels), and the model takes "
              + size
              + "x"
              + shape.channels(),
          "scale or cut them, such as with --stages resize=" + size);
    }
  }
}
