package dev.saccade.frames.numpy;

import dev.saccade.frames.FrameException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the elements of an NPY array: magic, version, and a Python dictionary such as
 * {@code {'descr': '|u1', 'fortran_order': False, 'shape': (7, 32, 48), }}.
 *
 * <p>Versions 1 to 3, which differ in the length's bytes and the text's encoding (NumPy's {@code
 * numpy/lib/format.py}).
 *
 * @param type of elements, such as {@code <i4}
 * @param shape outermost first; at most 2^62 elements
 */
record NpyHeader(String type, List<Long> shape) {
  /** NumPy itself refuses longer ones. */
  private static final int MOST_BYTES = 10_000;

  private static final String MAGIC = "\u0093NUMPY";
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\G\\s*['\"](\\w{1,20})['\"]\\s*:\\s*"
              + "('[^']{0,99}'|\"[^\"]{0,99}\"|True|False|\\([0-9,L\\s]{0,999}\\))\\s*(?:,|$)");

  /**
   * Reads to the first element.
   *
   * @param input and {@code place} name the array in errors
   */
  static NpyHeader read(String input, String place, InputStream in) throws IOException {
    return new Reader(input, place).read(in);
  }

  /** Number of elements. */
  long elements() {
    return shape.stream().reduce(1L, Math::multiplyExact);
  }

  private record Reader(String input, String place) {
    NpyHeader read(InputStream in) throws IOException {
      String start = text(in, 8);
      if (!start.startsWith(MAGIC)) {
        throw wrong("it is no NPY array", "write it with numpy.save or numpy.savez");
      }
      int version = start.charAt(6);
      if (version < 1 || version > 3) {
        throw wrong("its format has version " + version, "save it in version 1, 2 or 3");
      }
      String bytes = text(in, version == 1 ? 2 : 4);
      long length = 0;
      for (int i = bytes.length() - 1; i >= 0; i--) {
        length = length << 8 | bytes.charAt(i);
      }
      if (length > MOST_BYTES) {
        throw wrong("its header claims " + length + " bytes", "the file is damaged");
      }
      return parse(text(in, (int) length).strip());
    }

    private NpyHeader parse(String text) {
      Map<String, String> entries = entries(text);
      String type = entries.getOrDefault("descr", "");
      String order = entries.getOrDefault("fortran_order", "");
      String shape = entries.getOrDefault("shape", "");
      if (type.length() < 3 || order.isEmpty() || !shape.startsWith("(")) {
        throw wrong(
            "its header lacks type, order or shape, or is no plain array's: " + shown(text),
            "save one plain array of integers");
      }
      if (!order.equals("False")) {
        throw wrong(
            "its elements are in Fortran order", "save numpy.ascontiguousarray(array) instead");
      }
      return new NpyHeader(type.substring(1, type.length() - 1), sizes(shape));
    }

    private Map<String, String> entries(String text) {
      Map<String, String> entries = new HashMap<>();
      if (text.length() < 2 || !text.startsWith("{") || !text.endsWith("}")) {
        throw wrong("its header is no dictionary: " + shown(text), "the file is damaged");
      }
      String inner = text.substring(1, text.length() - 1).strip();
      Matcher entry = ENTRY.matcher(inner);
      int end = 0;
      while (end < inner.length() && entry.find()) {
        entries.put(entry.group(1), entry.group(2));
        end = entry.end();
      }
      if (end < inner.length()) {
        throw wrong(
            "its header is not understood from '" + shown(inner.substring(end)) + "'",
            "save one plain array of integers");
      }
      return entries;
    }

    private List<Long> sizes(String tuple) {
      List<Long> sizes = new ArrayList<>();
      long elements = 1;
      for (String part : tuple.substring(1, tuple.length() - 1).split(",")) {
        String size = part.replace('L', ' ').strip();
        if (size.isEmpty()) {
          continue;
        }
        if (!size.matches("\\d{1,18}")) {
          throw wrong("'" + shown(size) + "' is no size of an array", "the file is damaged");
        }
        sizes.add(Long.parseLong(size));
        elements =
            Math.multiplyHigh(elements, Long.parseLong(size)) == 0
                ? elements * Long.parseLong(size)
                : -1;
        if (elements < 0 || elements >= 1L << 62) {
          throw wrong(
              "its shape " + shown(tuple) + " has too many elements", "the file is damaged");
        }
      }
      return List.copyOf(sizes);
    }

    private String text(InputStream in, int length) throws IOException {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw wrong("it ends within its header", "the file was cut off; copy it again");
      }
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private FrameException wrong(String mistake, String cure) {
      return new FrameException(input, place, mistake, cure);
    }

    private static String shown(String text) {
      String safe = text.replaceAll("[^ -~]", "?");
      return safe.length() <= 60 ? safe : safe.substring(0, 60) + "...";
    }
  }
}
