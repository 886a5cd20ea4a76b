package dev.saccade.frames.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Y4M and raw frames, of all layouts, whole and cut off. */
class Y4mTest {
  /** Which of a frame's chroma samples each of 5 x 3 pixels uses, worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "C444, '0 1 2 3 4 / 5 6 7 8 9 / 10 11 12 13 14', 15",
    "C422, '0 0 1 1 2 / 3 3 4 4 5 / 6 6 7 7 8', 9",
    "C420jpeg, '0 0 1 1 2 / 0 0 1 1 2 / 3 3 4 4 5', 6",
    "C420mpeg2, '0 0 1 1 2 / 0 0 1 1 2 / 3 3 4 4 5', 6",
    "'', '0 0 1 1 2 / 0 0 1 1 2 / 3 3 4 4 5', 6",
    "C411, '0 0 0 0 1 / 2 2 2 2 3 / 4 4 4 4 5', 6",
  })
  void pixelsShareChromaAsTheLayoutSays(String tag, String samples, int chroma) {
    byte[] planes = new byte[15 + 2 * chroma];
    for (int i = 0; i < 15; i++) {
      planes[i] = (byte) (60 + 8 * i);
    }
    for (int i = 0; i < chroma; i++) {
      planes[15 + i] = (byte) (100 + 4 * i);
      planes[15 + chroma + i] = (byte) (150 - 3 * i);
    }

    Frame frame = read("W5 H3 F25:1 " + tag, planes).get(0);

    YcbcrMatrix matrix = new YcbcrMatrix(YcbcrMatrix.Standard.BT601, false);
    String[] used = samples.replace("/", "").trim().split(" +");
    for (int pixel = 0; pixel < 15; pixel++) {
      int y = 60 + 8 * pixel;
      int cb = 100 + 4 * Integer.parseInt(used[pixel]);
      int cr = 150 - 3 * Integer.parseInt(used[pixel]);
      int row = pixel / 5;
      int column = pixel % 5;
      assertThat(frame.code(row, column, 0)).isEqualTo(matrix.red(y, cr));
      assertThat(frame.code(row, column, 1)).isEqualTo(matrix.green(y, cb, cr));
      assertThat(frame.code(row, column, 2)).isEqualTo(matrix.blue(y, cb));
    }
  }

  @Test
  void theRangeComesFromTheHeaderUnlessTheUserSaysOtherwise() {
    byte[] sample = {100, (byte) 128, (byte) 128};

    assertThat(grey("C444", "", sample)).isEqualTo(98);
    assertThat(grey("C444 XCOLORRANGE=LIMITED", "", sample)).isEqualTo(98);
    assertThat(grey("C444 XCOLORRANGE=FULL", "", sample)).isEqualTo(100);
    assertThat(grey("C444 XCOLORRANGE=FULL", "?range=limited", sample)).isEqualTo(98);
    assertThat(grey("C444", "?range=full&matrix=709", sample)).isEqualTo(100);
    assertThat(grey("Cmono", "", sample)).isEqualTo(100);
    assertThat(grey("Cmono XCOLORRANGE=LIMITED", "", sample)).isEqualTo(98);
    assertThat(grey("C444", "?planes=luma", sample)).isEqualTo(100);
  }

  @Test
  void lumaAloneIsThePlaneAsStored() {
    byte[] planes = {0, 15, (byte) 255, 7, 1, 2};
    FrameSource source = FrameSource.open("-?planes=luma", pipe("W2 H2", planes));

    assertThat(source.shape()).isEqualTo(new FrameShape(2, 2, 1));
    assertThat(SampleFiles.codes(source.next())).containsExactly(0, 15, 255, 7);
  }

  @Test
  void anAlphaPlaneIsReadAndDropped() {
    byte[] planes = {(byte) 235, (byte) 128, (byte) 128, 77};

    List<Frame> frames = read("W1 H1 C444alpha", SampleFiles.joined(planes, new byte[0]));

    assertThat(SampleFiles.codes(frames.get(0))).containsExactly(255, 255, 255);
  }

  @Test
  void framesKnowTheirTime() {
    FrameSource source =
        FrameSource.open("-", pipe("W1 H1 F30000:1001 Cmono Xwhatever A1:1 It", new byte[1]));
    FrameSource unknown = FrameSource.open("-", pipe("W1 H1 F0:0 Cmono", new byte[1]));

    assertThat(source.rate()).isEqualTo(new FrameRate(30_000, 1001));
    assertThat(unknown.rate()).isEqualTo(FrameRate.DEFAULT);
    Frame last = SampleFiles.all(source).get(0);
    assertThat(last.origin().source()).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W4 H4 C420p10|'C420p10' is no format of 8-bit samples that is read here; convert it: ffmpeg",
        "W4 H4 Cmono16|'Cmono16' is no format",
        "W4|it names no width or height",
        "W4 Hx|'Hx' is no size",
        "W99999 H99999|frames of 99999x99999 pixels",
        "W16384 H16384|frames of 16384x16384 pixels with 1 channels",
        "W9000 H9000 C444|frames of 9000x9000 pixels with 3 channels",
        "W4 H4 F25:0|'25:0' is no frame rate",
        "W4 H4 Fx:1|'x:1' is no frame rate",
        "W4 H4 XCOLORRANGE=SOME|is no range",
      })
  void refusesHeadersWithPlaceAndCure(String headerAndMessage) {
    String[] parts = headerAndMessage.split("\\|");
    assertThatThrownBy(() -> FrameSource.open("-", pipe(parts[0], new byte[0])))
        .isInstanceOf(FrameException.class)
        .hasMessageStartingWith("-, Y4M header: ")
        .hasMessageContaining(parts[1]);
  }

  /** Every prefix of a stream gives its whole frames and then says what is missing. */
  @Test
  void everyTruncationIsNoticed() {
    byte[] whole = SampleFiles.joined(header("W2 H2 Cmono"), frame(4), frame(4), frame(4));
    int header = header("W2 H2 Cmono").length;
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      boolean atBorder = length >= header && (length - header) % 10 == 0;
      if (atBorder) {
        assertThat(SampleFiles.all(open(cut))).hasSize((length - header) / 10);
        continue;
      }
      int frames = Math.max(0, length - header) / 10;
      String place = length < header ? "Y4M header" : "frame " + frames;
      assertThatThrownBy(() -> SampleFiles.all(open(cut)))
          .isInstanceOf(FrameException.class)
          .extracting(e -> ((FrameException) e).place())
          .isEqualTo(place);
    }
  }

  @Test
  void linesThatNeverEndAreRefused() {
    byte[] endless = SampleFiles.ascii("YUV4MPEG2 " + "W4 ".repeat(10_000));

    assertThatThrownBy(() -> open(endless))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("its line has more than 1024 bytes");
  }

  @Test
  void whatStandsBetweenFramesMustBeAFrame() {
    byte[] shifted = SampleFiles.joined(header("W2 H2 Cmono"), frame(5), frame(4));

    assertThatThrownBy(() -> SampleFiles.all(open(shifted)))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("frame 1: it does not begin with FRAME");
  }

  @Test
  void rawFramesAreTakenAsTheyAre(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("clip.bin");
    Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6});
    String name = "raw:" + file + "?size=1x2x3&fps=10";

    List<Frame> frames = SampleFiles.all(FrameSource.open(name));

    assertThat(SampleFiles.codes(frames.get(0))).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(SampleFiles.codes(frames.get(1))).containsExactly(255, 254, 253, 252, 251, 250);
    assertThat(frames.get(1).origin().nanos()).isEqualTo(100_000_000);
    assertThatThrownBy(() -> FrameSource.open("raw:" + file + "?size=5x1"))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining(
            "frame 2: the file's 12 bytes are no whole number of frames of 5x1x1");
    FrameSource piped = FrameSource.open("raw:-?size=5x1", new ByteArrayInputStream(new byte[12]));
    assertThatThrownBy(() -> SampleFiles.all(piped))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("frame 2: it ends after 2 of 5 bytes");
  }

  private static int grey(String header, String settings, byte[] sample) {
    byte[] planes = header.startsWith("Cmono") ? new byte[] {sample[0]} : sample;
    return FrameSource.open("-" + settings, pipe("W1 H1 " + header, planes)).next().code(0, 0, 0);
  }

  private static List<Frame> read(String header, byte[] planes) {
    return SampleFiles.all(FrameSource.open("-", pipe(header, planes)));
  }

  private static FrameSource open(byte[] stream) {
    return FrameSource.open("y4m:-", new ByteArrayInputStream(stream));
  }

  private static ByteArrayInputStream pipe(String header, byte[] planes) {
    return new ByteArrayInputStream(
        SampleFiles.joined(header(header), SampleFiles.ascii("FRAME\n"), planes));
  }

  private static byte[] header(String tags) {
    return SampleFiles.ascii("YUV4MPEG2 " + tags + "\n");
  }

  private static byte[] frame(int bytes) {
    return SampleFiles.joined(SampleFiles.ascii("FRAME\n"), new byte[bytes]);
  }
}
