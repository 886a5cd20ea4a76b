package dev.saccade.frames.numpy;

import dev.saccade.frames.FrameException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arrays of whole numbers in one dimension: offsets and labels of clips. */
final class NpyIntegers {
  /** More clips than any file of frames has. */
  private static final int MOST = 1 << 24;

  private static final Pattern TYPE = Pattern.compile("([<>|])([iu])([1248])");

  private NpyIntegers() {}

  /**
   * Reads a whole array; its memory grows with what is there.
   *
   * @param input and {@code place} name the array in errors
   */
  static long[] read(String input, String place, InputStream in) throws IOException {
    NpyHeader header = NpyHeader.read(input, place, in);
    Matcher type = TYPE.matcher(header.type());
    if (!type.matches() || header.shape().size() != 1 || header.elements() > MOST) {
      throw new FrameException(
          input,
          place,
          "it is of type " + header.type() + " and shape " + header.shape(),
          "save a one-dimensional array of at most 2^24 integers");
    }
    boolean bigEndian = type.group(1).equals(">");
    boolean signed = type.group(2).equals("i");
    int size = Integer.parseInt(type.group(3));
    int count = (int) header.elements();
    long[] numbers = new long[0];
    for (int i = 0; i < count; i++) {
      byte[] bytes = in.readNBytes(size);
      if (bytes.length < size) {
        throw new FrameException(
            input,
            place,
            "it ends after " + i + " of " + count + " numbers",
            "the file was cut off; copy it again");
      }
      if (i == numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.min(count, Math.max(1024, 2 * i)));
      }
      numbers[i] = number(bytes, bigEndian, signed);
    }
    return numbers;
  }

  private static long number(byte[] bytes, boolean bigEndian, boolean signed) {
    int last = bytes.length - 1;
    long value = signed && bytes[bigEndian ? 0 : last] < 0 ? -1 : 0;
    for (int i = 0; i <= last; i++) {
      value = value << 8 | (bytes[bigEndian ? i : last - i] & 0xFF);
    }
    return value;
  }
}
