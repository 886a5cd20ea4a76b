package dev.saccade.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.saccade.frames.stage.Stages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Real clips, where the folder of shared data is there, beside the project; another is named with
 * {@code -Dsaccade.data=FOLDER}. Skipped without it.
 */
class RealClipsTest {
  private static final Path DATA = Path.of(System.getProperty("saccade.data", "../../shared/data"));

  @Test
  void spokenWords() {
    Path file = DATA.resolve("grid-words/grid_s1_words_48x32.npz");
    assumeTrue(Files.isRegularFile(file), () -> "there is no " + file + ", with real clips");
    int clips = 0;
    long still = 0;
    long pixels = 0;
    CRC32 crc = new CRC32();
    byte[] before = new byte[0];
    try (FrameSource source = FrameSource.open(file.toString())) {
      assertThat(source.shape()).isEqualTo(new FrameShape(48, 32, 1));
      long frames = 0;
      while (source.hasNext()) {
        Frame frame = source.next();
        clips = frame.origin().clip() + 1;
        byte[] codes = frame.codes();
        for (int i = 0; i < codes.length && frame.origin().numberInClip() > 0; i++) {
          still += Math.abs((codes[i] & 0xFF) - (before[i] & 0xFF)) <= 2 ? 1 : 0;
          pixels++;
        }
        crc.update(codes);
        before = codes;
        frames++;
      }
      assertThat(frames).isEqualTo(21_743);
    }
    assertThat(clips).isEqualTo(2384);
    // Counted, and the checksum taken, with NumPy.
    assertThat(still).isEqualTo(21_527_789);
    assertThat(pixels).isEqualTo(29_735_424);
    assertThat(crc.getValue()).isEqualTo(559_636_822);
  }

  @Test
  void videos() throws IOException {
    Path folder = DATA.resolve("videos");
    assumeTrue(Files.isDirectory(folder), () -> "there is no " + folder + ", with real clips");
    assumeTrue(hasFfmpeg(), "ffmpeg is not installed, which real clips need");
    List<Path> videos;
    try (Stream<Path> files = Files.list(folder)) {
      videos = files.filter(file -> file.toString().matches(".*\\.(mp4|webm)")).toList();
    }
    assertThat(videos).isNotEmpty();
    for (Path video : videos) {
      List<Frame> frames =
          SampleFiles.all(
              FrameSource.open(video.toString()).through(Stages.parse("first=20,resize=48x32")));

      assertThat(frames).as(video.toString()).hasSize(20);
      long colours = Arrays.stream(SampleFiles.codes(frames.get(19))).distinct().count();
      assertThat(colours).as("codes of frame 19 of " + video).isGreaterThan(20);
    }
  }

  private static boolean hasFfmpeg() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ffmpeg")));
  }
}
