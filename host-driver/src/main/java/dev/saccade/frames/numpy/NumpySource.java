package dev.saccade.frames.numpy;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The frames of an array of bytes, one after the other, with their clips. */
final class NumpySource extends FrameSource {
  private final InputStream in;
  private final AutoCloseable file;
  private final Clips clips;
  private final long end;
  private long number;
  private int clip;

  /**
   * @param in stands at the array's first element
   * @param file closed with the source
   * @param first clip to deliver, and {@code last}
   */
  NumpySource(
      String name,
      FrameShape shape,
      FrameRate rate,
      InputStream in,
      AutoCloseable file,
      Clips clips,
      int first,
      int last) {
    super(name, shape, rate);
    this.in = in;
    this.file = file;
    this.clips = clips;
    this.clip = first;
    this.end = clips.end(last);
  }

  /** The shape of frames in an array of shape F,H,W or F,H,W,C. */
  static FrameShape frames(String input, String place, NpyHeader header) {
    int dimensions = header.shape().size();
    if (!header.type().equals("|u1") || dimensions < 3 || dimensions > 4) {
      throw new FrameException(
          input,
          place,
          "it is of type " + header.type() + " and shape " + header.shape(),
          "save frames as uint8 of shape (frames, height, width) or (..., channels)");
    }
    long channels = dimensions == 4 ? header.shape().get(3) : 1;
    return FrameShape.claimed(input, place, header.shape().get(2), header.shape().get(1), channels);
  }

  @Override
  protected Optional<Frame> read() throws IOException {
    if (number < clips.first(clip)) {
      skip();
    }
    if (number == end) {
      return Optional.empty();
    }
    byte[] codes = in.readNBytes(shape().codes());
    if (codes.length < shape().codes()) {
      throw cutOff();
    }
    if (number == clips.end(clip)) {
      clip++;
    }
    FrameOrigin origin =
        new FrameOrigin(
            name(),
            number,
            rate().nanos(number),
            clip,
            number - clips.first(clip),
            clips.label(clip));
    number++;
    return Optional.of(new Frame(shape(), codes, origin));
  }

  @Override
  protected void release() {
    try {
      file.close();
    } catch (Exception e) {
      // Nothing is written to it, so nothing is lost.
    }
  }

  private void skip() throws IOException {
    try {
      in.skipNBytes((clips.first(clip) - number) * shape().codes());
    } catch (java.io.EOFException e) {
      throw cutOff();
    }
    number = clips.first(clip);
  }

  private FrameException cutOff() {
    return new FrameException(
        name(),
        "frame " + number,
        "the array ends before it, of " + clips.end(clips.count() - 1) + " frames",
        "the file was cut off or is damaged; copy it again");
  }
}
