package dev.saccade.frames.picture;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** PGM or PPM pictures one behind the other in a file or pipe; all have one shape. */
final class PnmSource extends FrameSource {
  private final InputStream in;
  private final PnmReader reader;
  private Optional<Picture> ahead;
  private long number;

  private PnmSource(String name, FrameRate rate, InputStream in, PnmReader reader, Picture first) {
    super(name, first.shape(), rate);
    this.in = in;
    this.reader = reader;
    this.ahead = Optional.of(first);
  }

  /**
   * Opens a stream and reads its first picture.
   *
   * @param in closed with the source, or at once if the first picture is refused
   */
  static FrameSource open(String name, InputStream in, FrameRate rate) {
    PnmReader reader = new PnmReader(name, in);
    try {
      Picture first =
          reader
              .read()
              .orElseThrow(
                  () ->
                      new FrameException(
                          name, "picture 0", "it is empty", "check what should have written it"));
      return new PnmSource(name, rate, in, reader, first);
    } catch (IOException e) {
      close(in);
      throw new FrameException(name, "picture 0", e.toString(), "check that it can be read", e);
    } catch (RuntimeException e) {
      close(in);
      throw e;
    }
  }

  @Override
  protected Optional<Frame> read() throws IOException {
    Optional<Picture> next = ahead.isPresent() ? ahead : reader.read();
    ahead = Optional.empty();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Picture picture = next.orElseThrow();
    if (!picture.shape().equals(shape())) {
      throw new FrameException(
          name(),
          "picture " + number,
          "it is " + picture.shape() + ", and the first one is " + shape(),
          "give all pictures one size and kind of colour");
    }
    FrameOrigin origin = FrameOrigin.of(name(), number++, rate());
    return Optional.of(new Frame(shape(), picture.codes(), origin));
  }

  @Override
  protected void release() {
    close(in);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // Nothing is written to it, so nothing is lost.
    }
  }
}
