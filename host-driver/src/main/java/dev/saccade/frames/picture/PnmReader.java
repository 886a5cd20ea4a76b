package dev.saccade.frames.picture;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameShape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * PGM and PPM pictures (P2, P3, P5, P6) of 8 or 16 bits, any number of them one behind the other,
 * as {@code ffmpeg -f image2pipe -c:v ppm} and Netpbm's tools write them. Samples of fewer or more
 * bits than 8 are scaled to 0..255 and rounded.
 */
final class PnmReader {
  private static final int MOST_SAMPLE = 65_535;

  private final String input;
  private final InputStream in;
  private long number;

  /**
   * @param input names the stream in errors
   */
  PnmReader(String input, InputStream in) {
    this.input = input;
    this.in = in;
  }

  /** The next picture; nothing at the end of the stream. */
  Optional<Picture> read() throws IOException {
    int first = skipSpace(in.read());
    if (first < 0) {
      return Optional.empty();
    }
    int kind = in.read();
    if (first != 'P' || (kind != '2' && kind != '3' && kind != '5' && kind != '6')) {
      throw wrong(
          "it does not begin with P2, P3, P5 or P6",
          "give PGM or PPM pictures; bitmaps (P1, P4) and PAM (P7) are not read");
    }
    boolean plain = kind < '5';
    long width = number("width");
    long height = number("height");
    int most = number("greatest sample");
    if (most < 1 || most > MOST_SAMPLE) {
      throw wrong("its greatest sample is " + most, "it must be 1 to " + MOST_SAMPLE);
    }
    int channels = kind == '3' || kind == '6' ? 3 : 1;
    FrameShape shape = FrameShape.claimed(input, "picture " + number, width, height, channels);
    byte[] codes = plain ? plainCodes(shape, most) : binaryCodes(shape, most);
    number++;
    return Optional.of(new Picture(shape, codes));
  }

  private byte[] binaryCodes(FrameShape shape, int most) throws IOException {
    int bytesPerSample = most > 255 ? 2 : 1;
    int wanted = Math.multiplyExact(shape.codes(), bytesPerSample);
    byte[] samples = in.readNBytes(wanted);
    if (samples.length < wanted) {
      throw cutOff(samples.length + " of " + wanted + " bytes");
    }
    if (most == 255) {
      return samples;
    }
    byte[] codes = new byte[shape.codes()];
    for (int i = 0; i < codes.length; i++) {
      int at = i * bytesPerSample;
      int sample = samples[at] & 0xFF;
      codes[i] = code(bytesPerSample == 1 ? sample : sample << 8 | (samples[at + 1] & 0xFF), most);
    }
    return codes;
  }

  /** Codes as decimal numbers; their memory grows with what is there. */
  private byte[] plainCodes(FrameShape shape, int most) throws IOException {
    ByteArrayOutputStream codes = new ByteArrayOutputStream();
    for (int i = 0; i < shape.codes(); i++) {
      codes.write(code(number("sample"), most));
    }
    return codes.toByteArray();
  }

  private byte code(int sample, int most) {
    if (sample > most) {
      throw wrong("a sample is " + sample + ", above " + most, "the file is damaged");
    }
    return Picture.code(sample, most);
  }

  /** A number and the one character behind it. */
  private int number(String what) throws IOException {
    int next = skipSpace(in.read());
    long value = 0;
    int digits = 0;
    for (; next >= '0' && next <= '9'; next = in.read()) {
      value = 10 * value + next - '0';
      if (++digits > 9) {
        throw wrong("its " + what + " has more than 9 digits", "the file is damaged");
      }
    }
    if (next < 0 && digits == 0) {
      throw cutOff("its " + what);
    }
    if (digits == 0 || (next >= 0 && !isSpace(next))) {
      throw wrong("its " + what + " is no number", "the file is damaged or no PNM picture");
    }
    return (int) value;
  }

  /** Skips white space and comments, which begin with # and end with the line. */
  private int skipSpace(int first) throws IOException {
    int next = first;
    boolean comment = false;
    while (comment || isSpace(next) || next == '#') {
      comment = next == '#' || (comment && next != '\n' && next >= 0);
      if (next < 0) {
        break;
      }
      next = in.read();
    }
    return next;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private FrameException cutOff(String after) {
    return wrong("it ends after " + after, "the file was cut off; copy it again");
  }

  private FrameException wrong(String mistake, String cure) {
    return new FrameException(input, "picture " + number, mistake, cure);
  }
}
