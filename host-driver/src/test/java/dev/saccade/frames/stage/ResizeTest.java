package dev.saccade.frames.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.SampleFiles;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scaling equals the definition in exact arithmetic, done another way. */
class ResizeTest {
  /** Worked out by hand; the bilinear rows are also what PyTorch's interpolate gives, rounded. */
  @ParameterizedTest
  @CsvSource({
    "2x1, '0 100', 4x1:bilinear, '0 25 75 100'",
    "4x1, '0 100 200 50', 2x1:bilinear, '50 125'",
    "5x1, '10 20 30 40 250', 2x1:bilinear, '18 93'",
    "3x1, '9 99 199', 3x1:bilinear, '9 99 199'",
    "1x1, '77', 3x2:bilinear, '77 77 77 77 77 77'",
    "2x1, '0 100', 4x1, '0 0 100 100'",
    "4x1, '0 100 200 51', 2x1, '50 126'",
    "3x1, '0 100 200', 2x1, '33 167'",
    "2x2, '1 2 3 4', 1x1, '3'",
    "2x2, '1 2 3 3', 1x1, '2'",
    "3x3, '0 0 0 0 255 0 0 0 0', 1x1, '28'",
  })
  void givesWhatIsExpected(String size, String codes, String to, String expected) {
    byte[] pixels = new byte[codes.split(" ").length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Integer.parseInt(codes.split(" ")[i]);
    }
    FrameShape shape = FrameShape.parse("test", "size", size, 1);

    assertThat(String.join(" ", texts(scaled(shape, pixels, to)))).isEqualTo(expected);
  }

  /** Against sums over the grid of common refinement, with one rounding of an exact fraction. */
  @Test
  void equalsTheDefinitionForRandomSizes() {
    long seed = new Random().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    int[][] corners = {{1, 1, 1, 1}, {1, 9, 9, 1}, {16, 16, 4, 4}, {7, 5, 7, 5}, {31, 2, 2, 31}};
    for (int i = 0; i < 300; i++) {
      int[] sides = i < corners.length ? corners[i] : random.ints(4, 1, 24).toArray();
      FrameShape from = new FrameShape(sides[0], sides[1], 1 + random.nextInt(3));
      FrameShape to = new FrameShape(sides[2], sides[3], from.channels());
      byte[] codes = SampleFiles.random(from.codes(), random);
      if (random.nextInt(4) == 0) {
        Arrays.fill(codes, (byte) 255);
      }
      boolean bilinear = random.nextBoolean();

      Frame made = scaled(from, codes, sides[2] + "x" + sides[3] + (bilinear ? ":bilinear" : ""));

      for (int row = 0; row < to.height(); row++) {
        for (int column = 0; column < to.width(); column++) {
          for (int channel = 0; channel < to.channels(); channel++) {
            int expected =
                bilinear
                    ? bilinear(from, codes, to, row, column, channel)
                    : area(from, codes, to, row, column, channel);
            assertThat(made.code(row, column, channel))
                .as("seed %d, %s to %s, bilinear %s", seed, from, to, bilinear)
                .isEqualTo(expected);
          }
        }
      }
    }
  }

  /** The largest sums that can come up fit their types. */
  @Test
  void theLongestSidesDoNotOverflow() {
    FrameShape wide = new FrameShape(FrameShape.MOST_SIDE, 3, 1);
    byte[] white = new byte[wide.codes()];
    Arrays.fill(white, (byte) 255);

    for (String to : new String[] {"1x1", "16383x2", "16383x2:bilinear", "1x16384:bilinear"}) {
      assertThat(SampleFiles.codes(scaled(wide, white, to))).containsOnly(255);
    }
  }

  /** Every input is cut into as many parts as there are outputs, and parts are counted. */
  private static int area(
      FrameShape from, byte[] codes, FrameShape to, int row, int column, int channel) {
    long sum = 0;
    for (int y = row * from.height(); y < (row + 1) * from.height(); y++) {
      for (int x = column * from.width(); x < (column + 1) * from.width(); x++) {
        sum += codes[from.index(y / to.height(), x / to.width(), channel)] & 0xFF;
      }
    }
    long count = (long) from.height() * from.width();
    return (int) ((2 * sum + count) / (2 * count));
  }

  /** The textbook's four terms with fractions over 2 W and 2 H. */
  private static int bilinear(
      FrameShape from, byte[] codes, FrameShape to, int row, int column, int channel) {
    BigInteger sum = BigInteger.ZERO;
    long unitX = 2L * to.width();
    long unitY = 2L * to.height();
    long x = (2L * column + 1) * from.width() - to.width();
    long y = (2L * row + 1) * from.height() - to.height();
    for (int down = 0; down < 2; down++) {
      for (int across = 0; across < 2; across++) {
        long left = Math.floorDiv(x, unitX);
        long top = Math.floorDiv(y, unitY);
        long shareX = across == 1 ? x - left * unitX : unitX - (x - left * unitX);
        long shareY = down == 1 ? y - top * unitY : unitY - (y - top * unitY);
        int fromX = (int) Math.max(0, Math.min(from.width() - 1, left + across));
        int fromY = (int) Math.max(0, Math.min(from.height() - 1, top + down));
        long code = codes[from.index(fromY, fromX, channel)] & 0xFF;
        sum = sum.add(BigInteger.valueOf(shareX * shareY * code));
      }
    }
    BigInteger all = BigInteger.valueOf(unitX * unitY);
    return sum.shiftLeft(1).add(all).divide(all.shiftLeft(1)).intValueExact();
  }

  private static Frame scaled(FrameShape shape, byte[] codes, String to) {
    String name = "raw:-?size=" + shape;
    FrameSource source = FrameSource.open(name, new ByteArrayInputStream(codes));
    Frame frame = SampleFiles.all(source.through(Stages.parse("resize=" + to))).get(0);
    assertThat(frame.origin()).isEqualTo(FrameOrigin.of(name, 0, FrameRate.DEFAULT));
    return frame;
  }

  private static String[] texts(Frame frame) {
    return Arrays.stream(SampleFiles.codes(frame))
        .mapToObj(Integer::toString)
        .toArray(String[]::new);
  }
}
