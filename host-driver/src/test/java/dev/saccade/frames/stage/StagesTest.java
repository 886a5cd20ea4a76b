package dev.saccade.frames.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.SampleFiles;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cutting, colours, differences, windows and samples, against values worked out by hand. */
class StagesTest {
  @ParameterizedTest
  @CsvSource({
    "crop=1x1, 5",
    "crop=2x2, '1 2 5 6'",
    "crop=3x1, '4 5 6'",
    "crop=2x1+2+2, '10 11'",
    "crop=4x3+0+0, '0 1 2 3 4 5 6 7 8 9 10 11'",
    "'', '0 1 2 3 4 5 6 7 8 9 10 11'",
    "'crop=2x2 , crop=1x1+1+1', 6",
  })
  void cropsFromTheMiddleOrACorner(String stages, String codes) {
    byte[] pixels = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

    assertThat(texts(run("4x3x1", pixels, stages).get(0))).isEqualTo(codes);
  }

  @Test
  void greyIsLuma() {
    byte[] pixels = {(byte) 255, 0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255, 9, 9, 9, 1, 2, 3};

    // 76.245, 149.685, 29.07, 9, 1.815
    assertThat(texts(run("5x1x3", pixels, "grey").get(0))).isEqualTo("76 150 29 9 2");
    assertThat(texts(run("2x1x1", new byte[] {7, -1}, "grey").get(0))).isEqualTo("7 255");
    assertThat(texts(run("2x1x1", new byte[] {7, -1}, "rgb").get(0)))
        .isEqualTo("7 7 7 255 255 255");
  }

  @Test
  void everyGreyStaysItself() {
    byte[] greys = new byte[256];
    for (int i = 0; i < 256; i++) {
      greys[i] = (byte) i;
    }

    Frame frame = run("16x16x1", greys, "rgb,grey").get(0);

    assertThat(frame.codes()).isEqualTo(greys);
  }

  @Test
  void differencesLookBackWithinTheirClip() {
    List<Frame> clips =
        List.of(pixel(0, 100, 50), pixel(0, 103, 10), pixel(0, 90, 250), pixel(1, 0, 0));

    assertThat(texts(clips, "difference=absolute"))
        .containsExactly("100 50 0 0", "103 10 3 40", "90 250 13 240", "0 0 0 0");
    assertThat(texts(clips, "difference=signed"))
        .containsExactly("100 50 128 128", "103 10 131 88", "90 250 115 255", "0 0 128 128");
    assertThat(texts(clips, "difference=signed:4:2"))
        .containsExactly(
            "100 50 128 128 128 128",
            "103 10 140 0 128 128",
            "90 250 76 255 140 0",
            "0 0 128 128 128 128");
  }

  /** floor((2 i + 1) N / (2 T)), tabulated by hand. */
  @ParameterizedTest
  @CsvSource({
    "1, 3, '0 0 0'",
    "3, 3, '0 1 2'",
    "4, 2, '1 3'",
    "10, 4, '1 3 6 8'",
    "7, 1, '3'",
    "2, 5, '0 0 1 1 1'",
  })
  void samplesStandInTheMiddlesOfEqualParts(int frames, int count, String numbers) {
    List<Frame> clip = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      clip.add(pixel(4, i, 0));
    }
    clip.add(pixel(5, 99, 0));

    List<Frame> sampled = SampleFiles.all(of(clip).through(Stages.parse("sample=" + count)));

    List<Frame> ofFirst = sampled.subList(0, count);
    assertThat(ofFirst).extracting(f -> f.code(0, 0, 0)).hasToString(list(numbers));
    assertThat(ofFirst).extracting(f -> f.origin().clip()).containsOnly(4);
    assertThat(ofFirst.get(count - 1).origin().numberInClip()).isEqualTo(count - 1);
    assertThat(sampled.subList(count, 2 * count)).extracting(f -> f.code(0, 0, 0)).containsOnly(99);
    assertThat(sampled).hasSize(2 * count);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 3, '0 1 2 / 3 4 5 / 6'",
    "6, 3, '0 1 2 / 3 4 5'",
    "7, 3:1, '0 1 2 / 1 2 3 / 2 3 4 / 3 4 5 / 4 5 6'",
    "6, 4:2, '0 1 2 3 / 2 3 4 5'",
    "7, 4:2, '0 1 2 3 / 2 3 4 5 / 4 5 6'",
    "2, 4:1, '0 1'",
    "3, 1, '0 / 1 / 2'",
  })
  void windowsAreClips(int frames, String window, String expected) {
    List<Frame> clip = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      clip.add(pixel(0, i, 0));
    }
    clip.add(pixel(1, 50, 0));
    clip.add(pixel(1, 51, 0));

    List<Frame> cut = SampleFiles.all(of(clip).through(Stages.parse("window=" + window)));

    StringBuilder shown = new StringBuilder();
    for (Frame frame : cut) {
      boolean begins = frame.origin().numberInClip() == 0;
      shown.append(shown.isEmpty() ? "" : begins ? " / " : " ").append(frame.code(0, 0, 0));
    }
    String other = window.equals("1") ? " / 50 / 51" : " / 50 51";
    assertThat(shown).hasToString(expected + other);
    for (int i = 1; i < cut.size(); i++) {
      int step = cut.get(i).origin().clip() - cut.get(i - 1).origin().clip();
      assertThat(step).isEqualTo(cut.get(i).origin().numberInClip() == 0 ? 1 : 0);
    }
  }

  @Test
  void endlessStreamsAreSampledWindowByWindow() {
    FrameSource endless = FrameSource.open("synthetic:frames=endless,size=8x8");

    List<Frame> frames =
        SampleFiles.all(endless.through(Stages.parse("window=10:5,sample=2,first=5")));

    assertThat(frames).extracting(f -> f.origin().number()).containsExactly(2L, 7L, 7L, 12L, 12L);
    assertThat(frames).extracting(f -> f.origin().clip()).containsExactly(0, 0, 1, 1, 2);
  }

  /** A live source must not be asked for a frame that nobody wants. */
  @Test
  void firstReadsNoFrameMore() {
    byte[] damaged = SampleFiles.ascii("P5 1 1 255 ab");
    FrameSource whole = FrameSource.open("-", new ByteArrayInputStream(damaged));
    FrameSource cut = FrameSource.open("-", new ByteArrayInputStream(damaged));

    assertThatThrownBy(() -> SampleFiles.all(whole)).isInstanceOf(FrameException.class);
    assertThat(SampleFiles.all(cut.through(Stages.parse("first=1")))).hasSize(1);
  }

  @Test
  void aClipTooLongToSampleIsRefusedInTime() {
    FrameShape shape = new FrameShape(16_384, 1024, 1);
    Frame black =
        new Frame(shape, new byte[shape.codes()], FrameOrigin.of("large", 0, FrameRate.DEFAULT));
    FrameSource source =
        new FrameSource("large", shape, FrameRate.DEFAULT) {
          private long number;

          @Override
          protected Optional<Frame> read() {
            return Optional.of(black.from(FrameOrigin.of("large", number++, rate())));
          }

          @Override
          protected void release() {}
        };

    assertThatThrownBy(() -> SampleFiles.all(source.through(Stages.parse("sample=4"))))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("large, frame 16: its clip is too long to sample: 17 frames")
        .hasMessageContaining("resize before sample, or cut it up with window=FRAMES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "blur=3; there is no such stage; it is one of crop=..., difference=..., first=..., grey",
        "grey=1; there is no such stage; grey",
        "crop; there is no such stage; crop=...",
        "crop=9x9; reaches out of frames of 4x3x1; cut less",
        "crop=4x3+1+0; reaches out of frames; cut less",
        "crop=0x1; frames of 0x1 pixels; check",
        "crop=a; 'a' is not understood; 32x32+8+0",
        "resize=4; '4' is not understood; write width x height",
        "resize=4x4:cubic; '4x4:cubic' is not understood; the filter is area or bilinear",
        "resize=20000x4; frames of 20000x4; scale",
        "difference=2; '2' is not understood; write absolute, signed",
        "difference=signed:0; is not understood; gain 1 to 99",
        "difference=signed:4:3; is not understood; gain 1 to 99",
        "difference=absolute,grey; neither grey nor red, green and blue; put grey before",
        "difference=absolute,rgb; neither grey nor red, green and blue; put rgb before",
        "sample=0; '0' is not understood; 1 to",
        "window=4:5; '5' is not understood; 1 to 4",
        "first=x; 'x' is not understood; 1 to",
        "'grey,,rgb'; there is no such stage; it is one of",
      })
  void refusesStagesWithACure(String stages, String message, String cure) {
    assertThatThrownBy(() -> run("4x3x1", new byte[12], stages.replace("'", "")))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(cure);
  }

  private static List<Frame> run(String shape, byte[] codes, String stages) {
    String name = "raw:-?size=" + shape;
    FrameSource source = FrameSource.open(name, new ByteArrayInputStream(codes));
    return SampleFiles.all(source.through(Stages.parse(stages)));
  }

  private static List<String> texts(List<Frame> frames, String stages) {
    return SampleFiles.all(of(frames).through(Stages.parse(stages))).stream()
        .map(StagesTest::texts)
        .toList();
  }

  private static String texts(Frame frame) {
    StringBuilder text = new StringBuilder();
    for (int code : SampleFiles.codes(frame)) {
      text.append(text.isEmpty() ? "" : " ").append(code);
    }
    return text.toString();
  }

  private static String list(String numbers) {
    return "[" + numbers.replace(" ", ", ") + "]";
  }

  /** A frame of two pixels of a clip; its place in it is set by {@link #of}. */
  private static Frame pixel(int clip, int left, int right) {
    FrameOrigin origin = new FrameOrigin("test", 0, 0, clip, 0, OptionalInt.empty());
    return new Frame(new FrameShape(1, 1, 2), new byte[] {(byte) left, (byte) right}, origin);
  }

  private static FrameSource of(List<Frame> frames) {
    Iterator<Frame> left = frames.iterator();
    return new FrameSource("test", frames.get(0).shape(), FrameRate.DEFAULT) {
      private int clip = -1;
      private long inClip;

      @Override
      protected Optional<Frame> read() {
        if (!left.hasNext()) {
          return Optional.empty();
        }
        Frame frame = left.next();
        inClip = frame.origin().clip() == clip ? inClip + 1 : 0;
        clip = frame.origin().clip();
        return Optional.of(frame.from(frame.origin().inClip(clip, inClip)));
      }

      @Override
      protected void release() {}
    };
  }
}
