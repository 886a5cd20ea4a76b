package dev.saccade.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A frame keeps what it was given, and refuses what no frame can be. */
class FrameTest {
  private static final FrameShape SHAPE = new FrameShape(3, 2, 2);

  @Test
  void nobodyChangesAFrame() {
    byte[] codes = new byte[12];
    codes[SHAPE.index(1, 2, 1)] = (byte) 200;
    Frame frame = new Frame(SHAPE, codes, FrameOrigin.of("test", 5, FrameRate.DEFAULT));

    codes[SHAPE.index(1, 2, 1)] = 7;
    frame.codes()[0] = 9;

    assertThat(frame.code(1, 2, 1)).isEqualTo(200);
    assertThat(frame.code(0, 0, 0)).isZero();
    assertThat(frame.origin().nanos()).isEqualTo(200_000_000);
  }

  @Test
  void equalFramesShowTheSameFromTheSamePlace() {
    Frame frame = new Frame(SHAPE, new byte[12], FrameOrigin.of("test", 0, FrameRate.DEFAULT));
    Frame later = frame.from(FrameOrigin.of("test", 1, FrameRate.DEFAULT));

    assertThat(frame).isEqualTo(new Frame(SHAPE, new byte[12], frame.origin()));
    assertThat(frame.hashCode())
        .isEqualTo(new Frame(SHAPE, new byte[12], frame.origin()).hashCode());
    assertThat(frame).isNotEqualTo(later);
    assertThat(frame.showsSameAs(later)).isTrue();
    assertThat(frame.showsSameAs(new Frame(new FrameShape(2, 3, 2), new byte[12], frame.origin())))
        .isFalse();
  }

  @Test
  void codesMustBeAsManyAsTheShapeHas() {
    FrameOrigin origin = FrameOrigin.of("test", 0, FrameRate.DEFAULT);

    assertThatThrownBy(() -> new Frame(SHAPE, new byte[11], origin))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("11 codes for a frame of 3x2x2, which has 12");
  }

  @Test
  void shapesBeyondTheLimitsAreRefusedWithPlaceAndCure() {
    assertThat(FrameShape.claimed("f", "p", 1 << 14, 1 << 13, 1).codes()).isEqualTo(1 << 27);
    for (long[] size :
        new long[][] {
          {0, 1, 1},
          {1, -1, 1},
          {1, 1, 0},
          {16385, 1, 1},
          {1, 16385, 1},
          {1, 1, 65},
          {16384, 8193, 1},
          {1L << 40, 1L << 40, 1}
        }) {
      assertThatThrownBy(() -> FrameShape.claimed("clip", "header", size[0], size[1], size[2]))
          .isInstanceOf(FrameException.class)
          .hasMessageStartingWith("clip, header: frames of ")
          .hasMessageEndingWith("scale its frames down before they come here");
    }
  }

  @Test
  void ratesAreExact() {
    FrameRate ntsc = FrameRate.parse("clip", "fps", "30000/1001");

    assertThat(ntsc.nanos(30_000)).isEqualTo(1_001_000_000_000L);
    assertThat(ntsc.nanos(1)).isEqualTo(33_366_666);
    // Ten years of frames still have their time.
    assertThat(ntsc.nanos(9_460_800_000L)).isEqualTo(315_675_360_000_000_000L);
    for (String text : new String[] {"0", "0/1", "25/0", "", "x", "25/", "1e3", "-25"}) {
      assertThatThrownBy(() -> FrameRate.parse("clip", "fps", text))
          .isInstanceOf(FrameException.class)
          .hasMessageContaining("clip, fps: '" + text + "' is no frame rate");
    }
  }
}
