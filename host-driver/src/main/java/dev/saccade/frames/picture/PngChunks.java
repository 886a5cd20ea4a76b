package dev.saccade.frames.picture;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameShape;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Checks a PNG file and keeps the chunks that its pixels need. A decoder sees no byte before
 * lengths, checksums and size are known to be sound, and none of the texts and profiles in which
 * small files hide large memory.
 */
final class PngChunks {
  static final String MAGIC = "\u0089PNG\r\n\u001a\n";

  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final int HEADER_BYTES = 13;

  private final String input;
  private final ByteBuffer file;

  private PngChunks(String input, byte[] file) {
    this.input = input;
    this.file = ByteBuffer.wrap(file);
  }

  /**
   * Gives a PNG file of the needed chunks only.
   *
   * @param file begins with {@link #MAGIC}
   * @throws FrameException if it is damaged, or claims a size that no frame may have
   */
  static byte[] needed(String input, byte[] file) {
    return new PngChunks(input, file).needed();
  }

  private byte[] needed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MAGIC.getBytes(StandardCharsets.ISO_8859_1));
    file.position(MAGIC.length());
    for (String type = ""; !type.equals("IEND"); ) {
      int start = file.position();
      if (file.remaining() < 12) {
        throw wrong(start, "it ends within a chunk");
      }
      long length = file.getInt() & 0xFFFF_FFFFL;
      byte[] name = new byte[4];
      file.get(name);
      type = new String(name, StandardCharsets.ISO_8859_1);
      if (length > file.remaining() - 4) {
        throw wrong(
            start, "a chunk claims " + length + " bytes where " + file.remaining() + " are left");
      }
      if (start == MAGIC.length() && !type.equals("IHDR")) {
        throw wrong(start, "the first chunk is not IHDR");
      }
      check(start, (int) length);
      if (type.equals("IHDR")) {
        checkSize(start, (int) length);
      }
      int end = start + 12 + (int) length;
      if (NEEDED.contains(type)) {
        out.write(file.array(), start, end - start);
      }
      file.position(end);
    }
    return out.toByteArray();
  }

  private void check(int start, int length) {
    CRC32 crc = new CRC32();
    crc.update(file.array(), start + 4, length + 4);
    if ((int) crc.getValue() != file.getInt(start + 8 + length)) {
      throw wrong(start, "a chunk's checksum is wrong");
    }
  }

  private void checkSize(int start, int length) {
    if (length != HEADER_BYTES) {
      throw wrong(start, "its header has " + length + " bytes, not " + HEADER_BYTES);
    }
    long width = file.getInt(start + 8) & 0xFFFF_FFFFL;
    long height = file.getInt(start + 12) & 0xFFFF_FFFFL;
    FrameShape.claimed(input, "PNG header", width, height, 3);
  }

  private FrameException wrong(int at, String mistake) {
    return new FrameException(
        input, "byte " + at, mistake, "the PNG file is damaged or cut off; save it again");
  }
}
