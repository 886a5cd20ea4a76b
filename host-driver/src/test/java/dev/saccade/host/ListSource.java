package dev.saccade.host;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.Frames;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Frames of noise, or others, from a list. */
final class ListSource extends FrameSource {
  private final Iterator<Frame> frames;

  private ListSource(FrameShape shape, List<Frame> frames) {
    super("list", shape, FrameRate.DEFAULT);
    this.frames = frames.iterator();
  }

  static ListSource of(List<Frame> frames) {
    return new ListSource(frames.get(0).shape(), frames);
  }

  static ListSource noise(TensorShape shape, int count, int clipLength) {
    return of(noiseFrames(shape, count, clipLength));
  }

  /** Frame i has the noise of seed i. */
  static List<Frame> noiseFrames(TensorShape shape, int count, int clipLength) {
    FrameShape frame = new FrameShape(shape.width(), shape.height(), shape.channels());
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      FrameOrigin origin =
          new FrameOrigin(
              "list", i, 0, i / clipLength, i % clipLength, OptionalInt.of(i / clipLength));
      frames.add(new Frame(frame, Frames.noise(shape, i), origin));
    }
    return frames;
  }

  @Override
  protected Optional<Frame> read() {
    return frames.hasNext() ? Optional.of(frames.next()) : Optional.empty();
  }

  @Override
  protected void release() {}
}
