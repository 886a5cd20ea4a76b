package dev.saccade.frames.video;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Frames of a Y4M stream: a header line, then for each frame a line that begins with {@code FRAME}
 * and the planes Y, Cb, Cr. Colour becomes red, green, blue; a chroma sample serves all pixels of
 * its block. What has no colour stays as stored, unless the header says that its range is limited.
 *
 * <p>Described by mjpegtools' yuv4mpeg(5).
 */
final class Y4mSource extends FrameSource {
  /** Longest header line; ffmpeg's have some hundred bytes. */
  private static final int MOST_LINE = 1024;

  private static final String FRAME = "FRAME";

  private final InputStream in;
  private final Y4mHeader header;
  private final Planes planes;
  private byte[] samples = new byte[0];
  private long number;

  private Y4mSource(String name, InputStream in, Y4mHeader header, Planes planes) {
    super(name, planes.shape(), header.rate());
    this.in = in;
    this.header = header;
    this.planes = planes;
  }

  /**
   * @param in closed with the source, or at once if its header is refused
   */
  static FrameSource open(String name, InputStream in, ColourSettings colours) {
    try {
      String line =
          line(in, name, "Y4M header")
              .orElseThrow(
                  () ->
                      new FrameException(
                          name, "Y4M header", "it is empty", "check what should have written it"));
      Y4mHeader header = Y4mHeader.parse(name, line);
      return new Y4mSource(name, in, header, new Planes(header, colours));
    } catch (IOException e) {
      close(in);
      throw new FrameException(
          name, "Y4M header", String.valueOf(e.getMessage()), "check that it can be read", e);
    } catch (RuntimeException e) {
      close(in);
      throw e;
    }
  }

  @Override
  protected Optional<Frame> read() throws IOException {
    String place = "frame " + number;
    Optional<String> line = line(in, name(), place);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    if (!line.equals(Optional.of(FRAME)) && !line.orElseThrow().startsWith(FRAME + " ")) {
      throw new FrameException(
          name(),
          place,
          "it does not begin with " + FRAME,
          "the stream is damaged, or its header has the wrong size or format; make it again");
    }
    readSamples(place);
    Frame frame = new Frame(shape(), planes.codes(samples), FrameOrigin.of(name(), number, rate()));
    number++;
    return Optional.of(frame);
  }

  @Override
  protected void release() {
    close(in);
  }

  /** The first frame's memory grows with what is there: a header may claim what never comes. */
  private void readSamples(String place) throws IOException {
    int wanted = header.frameBytes();
    int got;
    if (samples.length < wanted) {
      samples = in.readNBytes(wanted);
      got = samples.length;
    } else {
      got = in.readNBytes(samples, 0, wanted);
    }
    if (got < wanted) {
      throw new FrameException(
          name(),
          place,
          "it ends after " + got + " of " + wanted + " bytes",
          "the stream was cut off; copy or record it again");
    }
  }

  /** A line without its end; nothing if the stream ends before it. */
  private static Optional<String> line(InputStream in, String name, String place)
      throws IOException {
    byte[] line = new byte[MOST_LINE];
    for (int length = 0; length < MOST_LINE; length++) {
      int next = in.read();
      if (next < 0 && length == 0) {
        return Optional.empty();
      }
      if (next < 0) {
        throw new FrameException(
            name, place, "it ends within a line", "the stream was cut off; copy it again");
      }
      if (next == '\n') {
        return Optional.of(new String(line, 0, length, StandardCharsets.ISO_8859_1));
      }
      line[length] = (byte) next;
    }
    throw new FrameException(
        name,
        place,
        "its line has more than " + MOST_LINE + " bytes",
        "this is no Y4M stream, or it is damaged; make it again");
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // Nothing is written to it, so nothing is lost.
    }
  }

  /** The way from stored planes to a frame's codes. */
  private static final class Planes {
    private final Y4mHeader header;
    private final boolean lumaAsStored;
    private final YcbcrMatrix matrix;
    private final int[] chromaColumns;

    Planes(Y4mHeader header, ColourSettings colours) {
      this.header = header;
      boolean mono = !header.layout().isColour();
      Optional<Boolean> range = colours.fullRange().or(header::fullRange);
      this.lumaAsStored = colours.lumaOnly() || (mono && range.orElse(true));
      this.matrix = new YcbcrMatrix(colours.standard(), range.orElse(false));
      this.chromaColumns = header.layout().chromaColumns(header.luma().width());
    }

    FrameShape shape() {
      boolean colour = header.layout().isColour() && !lumaAsStored;
      return header.luma().withChannels(colour ? 3 : 1);
    }

    byte[] codes(byte[] samples) {
      int pixels = header.luma().pixels();
      byte[] codes = new byte[shape().codes()];
      if (lumaAsStored) {
        System.arraycopy(samples, 0, codes, 0, pixels);
      } else if (shape().channels() == 1) {
        for (int i = 0; i < pixels; i++) {
          codes[i] = (byte) matrix.grey(samples[i] & 0xFF);
        }
      } else {
        colour(samples, codes);
      }
      return codes;
    }

    private void colour(byte[] samples, byte[] codes) {
      ChromaLayout layout = header.layout();
      int width = header.luma().width();
      int height = header.luma().height();
      int blueDifference = width * height;
      int redDifference = blueDifference + layout.chromaPlane(width, height);
      int at = 0;
      for (int row = 0; row < height; row++) {
        int chromaRow = layout.chromaRow(row, width);
        for (int column = 0; column < width; column++) {
          int chroma = chromaRow + chromaColumns[column];
          int y = samples[row * width + column] & 0xFF;
          int cb = samples[blueDifference + chroma] & 0xFF;
          int cr = samples[redDifference + chroma] & 0xFF;
          codes[at++] = (byte) matrix.red(y, cr);
          codes[at++] = (byte) matrix.green(y, cb, cr);
          codes[at++] = (byte) matrix.blue(y, cb);
        }
      }
    }
  }
}
