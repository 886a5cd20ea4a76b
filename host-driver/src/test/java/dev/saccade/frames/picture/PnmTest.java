package dev.saccade.frames.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.SampleFiles;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PGM and PPM, alone and in streams. */
class PnmTest {
  /** Samples of every kind, scaled to 255 and rounded half up, worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "'P2 3 1 255 0 7 255', '0 7 255'",
    "'P2 3 1 15 0 7 15', '0 119 255'",
    "'P2 4 1 2 0 1 2 1', '0 128 255 128'",
    "'P2 2 1 65535 32767 65535', '127 255'",
    "'P2 2 1 1 1 0', '255 0'",
    "'P5 3 1 255 Az!', '65 122 33'",
    "'P5\t3\n1\r255\u000bAz!', '65 122 33'",
    "'P5 # size\n 3 1 # most\n255 Az!', '65 122 33'",
    "'P5 1 1 65535 A!', '65'",
    "'P5 2 1 122 z=', '255 128'",
    "'P3 1 2 255 1 2 3 4 5 6 ', '1 2 3 4 5 6'",
    "'P6 1 2 255 ABCDEF', '65 66 67 68 69 70'",
  })
  void readsSamplesOfEveryKind(String file, String codes) {
    List<Frame> frames = read(file);

    assertThat(frames).hasSize(1);
    int[] expected = Arrays.stream(codes.split(" ")).mapToInt(Integer::parseInt).toArray();
    assertThat(SampleFiles.codes(frames.get(0))).containsExactly(expected);
  }

  @Test
  void picturesFollowOneAnother() {
    List<Frame> frames = read("P5 2 1 255 AB\n\nP5 2 1 255 CDP2 2 1 255 69 70 \n");

    assertThat(frames).extracting(f -> f.code(0, 1, 0)).containsExactly(66, 68, 70);
    assertThat(frames).extracting(f -> f.origin().number()).containsExactly(0L, 1L, 2L);
    assertThat(frames.get(0).shape()).isEqualTo(new FrameShape(2, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "'P5 2 1 255 A', 'picture 0: it ends after 1 of 2 bytes'",
    "'P2 2 1 255 1', 'picture 0: it ends after its sample'",
    "'P2 2 1 9 1 10', 'picture 0: a sample is 10, above 9'",
    "'P2 2 1 9 1 -1', 'its sample is no number'",
    "'P5 2 1 255 ABP5 2 2 255 ABCD', 'picture 1: it is 2x2x1, and the first one is 2x1x1'",
    "'P5 2 1 255 ABxyz', 'picture 1: it does not begin with P2, P3, P5 or P6'",
    "'P5 2 1 0 AB', 'its greatest sample is 0'",
    "'P5 2 1 65536 AB', 'its greatest sample is 65536'",
    "'P5 99999 1 255 AB', 'frames of 99999x1 pixels'",
    "'P5 9999999999 1 255 AB', 'has more than 9 digits'",
    "'P5 # never ends', 'it ends after its width'",
    "'P6 0 1 255 ', 'frames of 0x1 pixels'",
  })
  void refusalsNameThePicture(String file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(FrameException.class)
        .hasMessageStartingWith("-, ")
        .hasMessageContaining(message);
  }

  private static List<Frame> read(String file) {
    return SampleFiles.all(
        FrameSource.open("-", new ByteArrayInputStream(SampleFiles.ascii(file))));
  }
}
