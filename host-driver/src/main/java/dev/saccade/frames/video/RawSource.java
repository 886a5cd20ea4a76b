package dev.saccade.frames.video;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Frames that lie one behind the other in a stream. */
final class RawSource extends FrameSource {
  private final InputStream in;
  private long number;

  RawSource(String name, InputStream in, FrameShape shape, FrameRate rate) {
    super(name, shape, rate);
    this.in = in;
  }

  @Override
  protected Optional<Frame> read() throws IOException {
    byte[] codes = in.readNBytes(shape().codes());
    if (codes.length == 0) {
      return Optional.empty();
    }
    if (codes.length < shape().codes()) {
      throw new FrameException(
          name(),
          "frame " + number,
          "it ends after " + codes.length + " of " + shape().codes() + " bytes",
          "check size and pixel format, or whether the stream was cut off");
    }
    return Optional.of(new Frame(shape(), codes, FrameOrigin.of(name(), number++, rate())));
  }

  @Override
  protected void release() {
    try {
      in.close();
    } catch (IOException e) {
      // Nothing is written to it, so nothing is lost.
    }
  }
}
