package dev.saccade.frames.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.SampleFiles;
import dev.saccade.frames.synthetic.FrameTruth.ObjectTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generator shows what its truth says, and always the same. */
class SyntheticVideoTest {
  /** Checksums of 60 frames: another JVM, or a change of the algorithm, would show here. */
  @ParameterizedTest
  @CsvSource({
    "'seed=7,size=48x32,frames=60', 436156113",
    "'seed=7,size=48x32x3,frames=60,scene=all', 3719780873",
    "'seed=-3,size=17x40x3,frames=60,scene=pan+cut,period=9', 4286516105",
  })
  void isTheSameEverywhere(String text, long checksum) {
    CRC32 crc = new CRC32();
    for (Frame frame : SampleFiles.all(SyntheticVideo.parse(text).source())) {
      crc.update(frame.codes());
    }
    assertThat(crc.getValue()).isEqualTo(checksum);
  }

  @Test
  void framesDoNotDependOnTheOrderTheyAreMadeIn() {
    String text = "seed=5,size=32x24,scene=all,frames=50";
    List<Frame> read = SampleFiles.all(FrameSource.open("synthetic:" + text));
    SyntheticVideo video = SyntheticVideo.parse(text);

    assertThat(read).hasSize(50);
    LongStream.range(0, 50)
        .map(i -> (i * 17) % 50)
        .parallel()
        .forEach(i -> assertThat(video.frame(i)).isEqualTo(read.get((int) i)));
    assertThat(SyntheticVideo.parse(text.replace("seed=5", "seed=6")).frame(0).codes())
        .isNotEqualTo(read.get(0).codes());
  }

  /** The ground of a pan is the same ground, elsewhere: after whole pixels exactly. */
  @Test
  void groundMovesAsTheTruthSays() {
    long seed = new Random().nextInt(1000);
    SyntheticVideo video = SyntheticVideo.parse("size=64x48x3,scene=pan,seed=" + seed);
    for (long number = 4; number < 24; number++) {
      int dx = 0;
      int dy = 0;
      for (long i = number - 3; i <= number; i++) {
        dx += video.truth(i).groundDx();
        dy += video.truth(i).groundDy();
      }
      assertThat(dx % 256).isZero();
      assertThat(dx).isNotZero();
      assertShifted(video.frame(number - 4), video.frame(number), dx / 256, dy / 256, seed);
    }
  }

  private static void assertShifted(Frame before, Frame after, int dx, int dy, long seed) {
    FrameShape shape = before.shape();
    int compared = 0;
    for (int row = Math.max(0, dy); row < Math.min(48, 48 + dy); row++) {
      for (int column = Math.max(0, dx); column < Math.min(64, 64 + dx); column++) {
        for (int channel = 0; channel < shape.channels(); channel++) {
          assertThat(after.code(row, column, channel))
              .as("seed %d", seed)
              .isEqualTo(before.code(row - dy, column - dx, channel));
          compared++;
        }
      }
    }
    assertThat(compared).isPositive();
  }

  /** All that changes without pan and noise lies in the boxes of objects that moved. */
  @Test
  void objectsAreWhereTheTruthSays() {
    long seed = new Random().nextInt(1000);
    SyntheticVideo video = SyntheticVideo.parse("size=64x48,objects=4,seed=" + seed);
    long moved = 0;
    for (long number = 1; number < 40; number++) {
      Frame before = video.frame(number - 1);
      Frame after = video.frame(number);
      FrameTruth now = video.truth(number);
      List<ObjectTruth> all = new ArrayList<>(now.objects());
      all.addAll(video.truth(number - 1).objects());
      for (int row = 0; row < 48; row++) {
        for (int column = 0; column < 64; column++) {
          if (before.code(row, column, 0) != after.code(row, column, 0)) {
            int y = row;
            int x = column;
            assertThat(all)
                .as("seed %d, frame %d, pixel %d,%d", seed, number, x, y)
                .anyMatch(o -> o.left() <= x && x <= o.right() && o.top() <= y && y <= o.bottom());
            moved++;
          }
        }
      }
      assertThat(now.objects()).allMatch(o -> o.dx() != 0 || o.dy() != 0);
    }
    assertThat(moved).isGreaterThan(1000);
  }

  @Test
  void stillStretchesShowOneFrameAndOnlyThey() {
    SyntheticVideo video = SyntheticVideo.parse("size=48x32,scene=move+pan+still,period=16");
    int still = 0;
    for (long number = 1; number < 160; number++) {
      boolean same = video.frame(number).showsSameAs(video.frame(number - 1));
      assertThat(video.truth(number).still()).as("frame %d", number).isEqualTo(same);
      still += same ? 1 : 0;
    }
    // A quarter of each period of 16 frames.
    assertThat(still).isEqualTo(40);
  }

  @Test
  void cutsChangeEverythingAndNothingElseDoes() {
    SyntheticVideo video = SyntheticVideo.parse("size=48x32,scene=move+cut,period=20,seed=3");
    int cuts = 0;
    for (long number = 1; number < 200; number++) {
      double change = meanChange(video.frame(number - 1), video.frame(number));
      boolean cut = video.truth(number).cut();
      assertThat(change > 20).as("frame %d changes by %f", number, change).isEqualTo(cut);
      cuts += cut ? 1 : 0;
    }
    assertThat(cuts).isBetween(8, 10);
  }

  @Test
  void noiseHasItsDeviationAndNoMean() {
    SyntheticVideo noisy = SyntheticVideo.parse("size=64x48,scene=still,noise=5,seed=9");
    SyntheticVideo clean = SyntheticVideo.parse("size=64x48,scene=still,noise=0,seed=9");
    double sum = 0;
    double squares = 0;
    int count = 0;
    double pairs = 0;
    for (long number = 0; number < 10; number++) {
      int[] noise = SampleFiles.codes(noisy.frame(number));
      int[] ground = SampleFiles.codes(clean.frame(number));
      int previous = 0;
      for (int i = 0; i < 64 * 48; i++) {
        int difference = noise[i] - ground[i];
        sum += difference;
        squares += (double) difference * difference;
        pairs += (double) difference * previous;
        previous = difference;
        count++;
      }
    }
    assertThat(sum / count).isBetween(-0.5, 0.5);
    assertThat(Math.sqrt(squares / count)).isBetween(4.7, 5.3);
    // Neighbours know nothing of each other, and frames neither.
    assertThat(pairs / squares).isBetween(-0.1, 0.1);
    assertThat(meanChange(noisy.frame(1), noisy.frame(2))).isBetween(5.0, 6.3);
  }

  @Test
  void fadesGoToBlackAndBack() {
    SyntheticVideo video = SyntheticVideo.parse("size=48x32,scene=move+fade,period=20");
    SyntheticVideo bright = SyntheticVideo.parse("size=48x32,scene=move,period=20");
    int black = 0;
    for (long number = 0; number < 100; number++) {
      int level = video.truth(number).brightness();
      int[] codes = SampleFiles.codes(video.frame(number));
      int[] full = SampleFiles.codes(bright.frame(number));
      for (int i = 0; i < codes.length; i++) {
        assertThat(codes[i]).isEqualTo(full[i] * level / 256);
      }
      black += level == 0 ? 1 : 0;
    }
    assertThat(black).isBetween(8, 10);
  }

  @Test
  void postsHideWhatIsBehindThem() {
    SyntheticVideo open = SyntheticVideo.parse("size=64x48,scene=move,objects=1,seed=2");
    SyntheticVideo hidden =
        SyntheticVideo.parse("size=64x48,scene=move+occlusion,objects=1,seed=2");
    int partly = 0;
    int wholly = 0;
    for (long number = 0; number < 200; number++) {
      ObjectTruth free = open.truth(number).objects().get(0);
      ObjectTruth behind = hidden.truth(number).objects().get(0);
      assertThat(free.visiblePixels()).isEqualTo(free.pixels()).isPositive();
      assertThat(behind.pixels()).isEqualTo(free.pixels());
      partly += behind.visiblePixels() < behind.pixels() ? 1 : 0;
      wholly += behind.visiblePixels() == behind.pixels() ? 1 : 0;
    }
    assertThat(partly).isGreaterThan(20);
    assertThat(wholly).isGreaterThan(20);
  }

  private static double meanChange(Frame a, Frame b) {
    int[] left = SampleFiles.codes(a);
    int[] right = SampleFiles.codes(b);
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += Math.abs(left[i] - right[i]);
    }
    return sum / left.length;
  }
}
