package dev.saccade.frames.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PNG, JPEG, BMP and folders of them. PNG files are made chunk by chunk, by no library. */
class PictureTest {
  @TempDir Path folder;

  /** Colour type, bit depth, rows with their filter byte, and the codes they mean. */
  @ParameterizedTest
  @CsvSource({
    "0, 8, 2, '00 01 FE 00 80 FF', '1 254 128 255'",
    "0, 1, 4, '00 A0 00 50', '255 0 255 0 0 255 0 255'",
    "0, 2, 2, '00 90 00 C0', '170 85 255 0'",
    "0, 4, 2, '00 1F 00 80', '17 255 136 0'",
    "0, 16, 1, '00 80 80 00 FF 7F', '128 255'",
    "2, 8, 1, '00 01 02 03 00 FF 80 00', '1 2 3 255 128 0'",
    "4, 8, 1, '00 10 00 00 20 FF', '16 32'",
    "6, 8, 1, '00 01 02 03 00 00 FF 80 00 FF', '1 2 3 255 128 0'",
    "3, 8, 2, '00 00 01 00 01 00', '9 8 7 250 251 252 250 251 252 9 8 7'",
    "2, 8, 1, '00 01 02 03 02 01 01 01', '1 2 3 2 3 4'",
  })
  void storedSamplesCount(int type, int depth, int width, String rows, String codes)
      throws IOException {
    byte[] data = HexFormat.ofDelimiter(" ").parseHex(rows);
    Path file = folder.resolve("a.png");
    Files.write(file, png(width, 2, depth, type, data));

    Frame frame = FrameSource.open(file.toString()).next();

    int[] expected = Arrays.stream(codes.split(" ")).mapToInt(Integer::parseInt).toArray();
    assertThat(SampleFiles.codes(frame)).containsExactly(expected);
  }

  /** Written by Pillow: an 8x4 grey ramp at quality 90, and what Pillow reads from it. */
  @Test
  void readsJpeg() throws IOException {
    Path file = folder.resolve("a.jpg");
    Files.write(file, Base64.getDecoder().decode(PILLOW_JPEG));

    Frame frame = FrameSource.open(file.toString()).next();

    assertThat(SampleFiles.codes(frame)).containsExactly(PILLOW_CODES);
  }

  @Test
  void readsBmpAndFoldersInTheOrderOfNumbers() throws IOException {
    for (int i : new int[] {1, 2, 10}) {
      write("frame" + i + (i == 2 ? ".bmp" : ".png"), i);
    }
    Files.writeString(folder.resolve("notes.txt"), "no picture");
    Files.createDirectory(folder.resolve("folder.png"));

    List<Frame> frames = SampleFiles.all(FrameSource.open(folder + "?fps=5"));

    assertThat(frames).extracting(f -> f.code(0, 0, 2)).containsExactly(1, 2, 10);
    assertThat(frames.get(2).origin().nanos()).isEqualTo(400_000_000);
  }

  @Test
  void greyAmongColouredBecomesColoured() throws IOException {
    write("a.png", 3);
    Files.write(folder.resolve("b.pgm"), SampleFiles.ascii("P5 4 4 255 0123456789ABCDEF"));

    List<Frame> frames = SampleFiles.all(FrameSource.open(folder.toString()));

    assertThat(frames.get(1).code(0, 1, 0)).isEqualTo('1');
    assertThat(frames.get(1).code(0, 1, 2)).isEqualTo('1');
  }

  @Test
  void otherSizesAndEmptyFoldersAreRefused() throws IOException {
    assertRefused("folder: it holds no pictures; put into it what ends with .png, .jpg");
    write("a.png", 3);
    Files.write(folder.resolve("b.ppm"), SampleFiles.ascii("P6 1 1 255 abc"));
    assertRefused("b.ppm: it is 1x1x3, and the first picture is 4x4x3; give all pictures one size");
  }

  @Test
  void damagedPicturesAreRefusedBeforeTheyAreDecoded() throws IOException {
    byte[] whole = png(4, 2, 8, 0, new byte[10]);
    Path file = folder.resolve("a.png");
    byte[] flipped = whole.clone();
    flipped[50] ^= 1;
    Files.write(file, flipped);
    assertRefused("a.png, byte 33: a chunk's checksum is wrong; the PNG file is damaged");
    Files.write(file, Arrays.copyOf(whole, 60));
    assertRefused("a.png, byte ");
    Files.write(file, png(16_000, 16_000, 8, 2, new byte[10]));
    assertRefused("a.png, PNG header: frames of 16000x16000 pixels with 3 channels are outside of");
    Files.write(file, png(6000, 6000, 8, 0, new byte[10]));
    assertRefused("a.png: it claims 6000x6000 pixels, more than its ");
    // Sound chunks, but fewer rows than the header says.
    Files.write(file, png(4, 400, 8, 0, new byte[10]));
    assertRefused("a.png: it cannot be decoded (");
    Files.write(file, SampleFiles.ascii("GIF89a but not really"));
    assertRefused("a.png: it is no picture; give one of .png");
    Files.write(file, new byte[0]);
    assertRefused("a.png: it is no picture");
    byte[] jpeg = Base64.getDecoder().decode(PILLOW_JPEG);
    Files.write(folder.resolve("a.jpg"), Arrays.copyOf(jpeg, jpeg.length - 8));
    Files.delete(file);
    assertRefused("a.jpg: it cannot be decoded (");
  }

  /** A small file that unpacks to much would be decoded before anybody asked for its text. */
  @Test
  void textsInPicturesAreNeverUnpacked() {
    byte[] text = SampleFiles.joined(SampleFiles.ascii("key\0\0"), deflated(new byte[1 << 20]));
    byte[] plain = png(2, 1, 8, 0, new byte[3]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 33);
    chunk(out, "zTXt", text);
    out.write(plain, 33, plain.length - 33);

    assertThat(PngChunks.needed("test", out.toByteArray())).isEqualTo(plain);
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> SampleFiles.all(FrameSource.open("pictures:" + folder)))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(message);
  }

  private void write(String name, int blue) throws IOException {
    BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0x102000 | blue);
    String ending = name.substring(name.indexOf('.') + 1);
    assertThat(ImageIO.write(image, ending, folder.resolve(name).toFile())).isTrue();
  }

  /** A PNG file; type 3 has a palette of two colours. */
  static byte[] png(int width, int height, int depth, int type, byte[] rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SampleFiles.ascii(PngChunks.MAGIC));
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) depth)
            .put((byte) type)
            .array();
    chunk(out, "IHDR", header);
    if (type == 3) {
      chunk(out, "PLTE", new byte[] {9, 8, 7, (byte) 250, (byte) 251, (byte) 252});
    }
    chunk(out, "IDAT", deflated(rows));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
    byte[] body = SampleFiles.joined(SampleFiles.ascii(type), content);
    CRC32 crc = new CRC32();
    crc.update(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] packed = new byte[bytes.length + 64];
    int length = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  private static final String PILLOW_JPEG =
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsN"
          + "DhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/wAALCAAEAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAA"
          + "AAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEI"
          + "I0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1"
          + "dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
          + "4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AIP+Cd3h6y/4ln7r+7X/2Q==";

  private static final int[] PILLOW_CODES = {
    1, 30, 61, 90, 121, 150, 181, 210, 9, 38, 69, 98, 129, 158, 189, 218, 20, 49, 80, 109, 140, 168,
    200, 229, 26, 55, 87, 115, 147, 175, 206, 236
  };
}
