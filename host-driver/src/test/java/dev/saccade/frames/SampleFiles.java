package dev.saccade.frames;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every format, made byte by byte, and all frames of a source. */
public final class SampleFiles {
  private SampleFiles() {}

  /** Frames of random samples behind a Y4M header. */
  public static byte[] y4m(String header, int frameBytes, int frames, SplittableRandom random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("YUV4MPEG2 " + header + "\n"));
    for (int i = 0; i < frames; i++) {
      out.writeBytes(ascii(i % 2 == 0 ? "FRAME\n" : "FRAME Ip\n"));
      out.writeBytes(random(frameBytes, random));
    }
    return out.toByteArray();
  }

  /** A version 1 array as numpy.save writes it. */
  public static byte[] npy(String type, String shape, byte[] elements) {
    return npy(
        1, "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }", elements);
  }

  /** An array with any header text. */
  public static byte[] npy(int version, String header, byte[] elements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0x93);
    out.writeBytes(ascii("NUMPY"));
    out.write(version);
    out.write(0);
    int lengthBytes = version == 1 ? 2 : 4;
    int used = 8 + lengthBytes + header.length() + 1;
    String padded = header + " ".repeat(Math.floorMod(-used, 64)) + "\n";
    for (int i = 0; i < lengthBytes; i++) {
      out.write(padded.length() >> (8 * i));
    }
    out.writeBytes(ascii(padded));
    out.writeBytes(elements);
    return out.toByteArray();
  }

  /** A zip of arrays, given as name, content, name, content. */
  public static byte[] npz(Object... namesAndArrays) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndArrays.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndArrays[i] + ".npy"));
        zip.write((byte[]) namesAndArrays[i + 1]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] random(int length, SplittableRandom random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Reads a source to its end and closes it. */
  public static List<Frame> all(FrameSource source) {
    List<Frame> frames = new ArrayList<>();
    try (source) {
      source.forEachRemaining(frames::add);
    }
    return frames;
  }

  /** A frame's codes as numbers of 0 to 255. */
  public static int[] codes(Frame frame) {
    byte[] codes = frame.codes();
    int[] numbers = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      numbers[i] = codes[i] & 0xFF;
    }
    return numbers;
  }
}
