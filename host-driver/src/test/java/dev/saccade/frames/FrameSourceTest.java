package dev.saccade.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every source promises, and how names choose one. */
class FrameSourceTest {
  @TempDir Path folder;

  private static final InputStream NOTHING = InputStream.nullInputStream();

  @Test
  void endsOnceAndForAll() {
    FrameSource source = FrameSource.open("synthetic:frames=2,size=4x4");

    assertThat(source.hasNext()).isTrue();
    assertThat(source.hasNext()).isTrue();
    assertThat(source.next().origin().number()).isZero();
    assertThat(source.next().origin().number()).isEqualTo(1);
    assertThat(source.hasNext()).isFalse();
    assertThat(source.hasNext()).isFalse();
    assertThatThrownBy(source::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("ends after 2 frames");
    source.close();
    source.close();
  }

  @Test
  void aClosedSourceIsNotAnEmptyOne() {
    FrameSource source = FrameSource.open("synthetic:size=4x4");
    source.close();

    assertThatThrownBy(source::hasNext)
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("frame 0: the source was closed");
  }

  /** A damaged video must never look like a short one, however often it is asked. */
  @Test
  void aFailureStays() {
    byte[] cut = SampleFiles.ascii("YUV4MPEG2 W2 H2 Cmono\nFRAME\n1234FRAME\n12");
    FrameSource source = FrameSource.open("-", new ByteArrayInputStream(cut));
    source.next();

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(source::hasNext)
          .isInstanceOf(FrameException.class)
          .hasMessage(
              "-, frame 1: it ends after 2 of 4 bytes;"
                  + " the stream was cut off; copy or record it again");
    }
  }

  @Test
  void aBrokenPipeIsNamedWithItsFrame() {
    byte[] whole = SampleFiles.ascii("YUV4MPEG2 W2 H2 Cmono\nFRAME\n1234FRAME\n1234");
    InputStream broken =
        new FilterInputStream(new ByteArrayInputStream(whole)) {
          private int left = 40;

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
              throw new IOException("Connection reset");
            }
            int got = super.read(into, from, Math.min(left, length));
            left -= got;
            return got;
          }
        };
    FrameSource source = FrameSource.open("-", broken);
    source.next();

    assertThatThrownBy(source::next)
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("-, frame 1: Connection reset");
  }

  @Test
  void standardInputStaysOpen() {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(SampleFiles.ascii("P5 1 1 255 x")) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    FrameSource.open("-", in).close();

    assertThat(closed[0]).isFalse();
  }

  @Test
  void aRefusingStageClosesItsSource() {
    boolean[] released = new boolean[1];
    FrameSource source =
        new FrameSource("test", new FrameShape(1, 1, 1), FrameRate.DEFAULT) {
          @Override
          protected Optional<Frame> read() {
            return Optional.empty();
          }

          @Override
          protected void release() {
            released[0] = true;
          }
        };
    FrameStage refusing =
        upstream -> {
          throw new FrameException("test", "stage", "no", "none");
        };

    assertThatThrownBy(() -> source.through(refusing)).isInstanceOf(FrameException.class);
    assertThat(released[0]).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'', name: it is empty",
        "nowhere.y4m, there is no such file or folder; check the name",
        "nowhere.y4m?range=full, there is no such file or folder",
        "y4m:nowhere, there is no such file",
        "npz:nowhere, there is no such file",
        "raw:clip.bin, raw frames do not say their size; add it, such as raw:clip.bin?size=48x32x1",
        "raw:clip.bin?size=4, size: '4' is no size; write width x height",
        "raw:clip.bin?size=4x4&size=4x4, 'size' is given twice",
        "raw:clip.bin?size=4x4&tempo=3, there is no setting 'tempo' here; it takes fps, size",
        "synthetic:seed=x, seed: 'x' is no number; give a whole number",
        "synthetic:noise=65, noise: 65 is out of range; give a whole number of 0 to 64",
        "synthetic:scene=pan+explosion, there is no scene 'explosion'; join with + some of move",
        "synthetic:frames=0, '0' is no number of frames; give 1 or more, or endless",
        "synthetic:size=4x4x2, 4x4x2 has neither 1 nor 3 channels",
        "synthetic:size=99999x9, frames of 99999x9 pixels with 1 channels are outside of",
        "-, it is no format that can be read from a pipe; send Y4M or PNM",
        "-?range=narrow, it is no format that can be read from a pipe",
        "y4m:-?range=narrow, 'narrow' is unknown; give one of full, limited",
        "y4m:-?range, 'range' is no setting; write key=value",
      })
  void refusalsNameInputAndCure(String nameAndMessage) {
    int comma = nameAndMessage.indexOf(", ");
    String name = nameAndMessage.substring(0, comma).replace("''", "");

    assertThatThrownBy(() -> FrameSource.open(name, NOTHING))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(nameAndMessage.substring(comma + 2));
  }

  /** A file may be called like a setting or a scheme; it wins. */
  @Test
  void filesWinOverOtherReadingsOfTheirName() throws IOException {
    Path file = folder.resolve("raw:odd?size=9x9.y4m");
    Files.write(file, SampleFiles.y4m("W2 H2 Cmono", 4, 3, new SplittableRandom(1)));

    assertThat(SampleFiles.all(FrameSource.open(file.toString()))).hasSize(3);
    assertThat(SampleFiles.all(FrameSource.open(file + "?planes=luma"))).hasSize(3);
  }

  /** A named pipe, such as a shell's process substitution, is read once and told by content. */
  @Test
  void namedPipesAreReadOnce() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    byte[] y4m = SampleFiles.y4m("W2 H2 Cmono", 4, 3, new SplittableRandom(1));
    for (byte[] content : List.of(y4m, SampleFiles.ascii("neither"))) {
      CompletableFuture<Void> writer =
          CompletableFuture.runAsync(
              () -> {
                try {
                  Files.write(pipe, content);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      if (content == y4m) {
        assertThat(SampleFiles.all(FrameSource.open(pipe.toString()))).hasSize(3);
      } else {
        assertThatThrownBy(() -> FrameSource.open(pipe.toString()))
            .isInstanceOf(FrameException.class)
            .hasMessageContaining("pipe, start: it is no format that can be read from a pipe");
      }
      writer.join();
    }
  }

  /** However a pipe cuts up what it carries, the frames are the same. */
  @Test
  void chunksDoNotMatter() {
    long seed = new Random().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    byte[] y4m = SampleFiles.y4m("W5 H3 C420 F30:1", 15 + 2 * 6, 7, random);
    byte[] pnm =
        SampleFiles.joined(
            SampleFiles.ascii("P6\n# made\n2 3\n255\n"),
            SampleFiles.random(18, random),
            SampleFiles.ascii("P3 2 3 15 " + "1 2 15 ".repeat(6)));
    byte[] raw = SampleFiles.random(4 * 3 * 2 * 9, random);
    for (int i = 0; i < 200; i++) {
      assertSameInChunks("-", y4m, 7, random.split(), seed);
      assertSameInChunks("-", pnm, 2, random.split(), seed);
      assertSameInChunks("raw:-?size=4x3x2", raw, 9, random.split(), seed);
    }
  }

  private static void assertSameInChunks(
      String name, byte[] bytes, int frames, SplittableRandom random, long seed) {
    List<Frame> whole = SampleFiles.all(FrameSource.open(name, new ByteArrayInputStream(bytes)));

    assertThat(whole).hasSize(frames);
    assertThat(SampleFiles.all(FrameSource.open(name, new Chunked(bytes, random))))
        .as("seed %d", seed)
        .isEqualTo(whole);
  }

  @Test
  void twoReadersOfOneFileSeeTheSame() throws IOException {
    Path file = folder.resolve("clip.y4m");
    Files.write(file, SampleFiles.y4m("W64 H48 C444", 3 * 64 * 48, 40, new SplittableRandom(3)));
    List<CompletableFuture<List<Frame>>> readers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> SampleFiles.all(FrameSource.open(file.toString()))))
            .toList();

    List<Frame> first = readers.get(0).join();
    assertThat(first).hasSize(40);
    assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEqualTo(first));
  }

  /** Gives at most a few bytes at a time. */
  private static final class Chunked extends ByteArrayInputStream {
    private final SplittableRandom random;

    Chunked(byte[] bytes, SplittableRandom random) {
      super(bytes);
      this.random = random;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return super.read(into, from, Math.min(length, 1 + random.nextInt(9)));
    }
  }
}
