package dev.saccade.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of every format, damaged in thousands of ways: each gives frames or a refusal that names
 * it, in little time and memory.
 */
class DamagedInputTest {
  /** One frame of the largest kind, twice: more than any small file may cost. */
  private static final long MOST_BYTES = 400L << 20;

  private static final int MUTANTS = Boolean.getBoolean("saccade.full") ? 10_000 : 250;

  private final long seed = new Random().nextLong();
  private final SplittableRandom random = new SplittableRandom(seed);

  @TempDir Path folder;

  @Test
  void y4m() throws IOException {
    mutate("y4m:", SampleFiles.y4m("W4 H4 F25:1 Ip A1:1 C420jpeg", 24, 3, random));
    mutate("y4m:", SampleFiles.y4m("W3 H2 Cmono XCOLORRANGE=FULL", 6, 3, random));
    mutate("y4m:", SampleFiles.y4m("W3 H2 C422", 6 + 8, 2, random));
  }

  @Test
  void pnm() throws IOException {
    byte[] binary = SampleFiles.joined(SampleFiles.ascii("P6 3 2 255\n"), new byte[18]);
    mutate("pictures:", SampleFiles.joined(binary, binary));
    mutate(
        "pictures:", SampleFiles.ascii("P2 # grey\n3 2\n15\n1 2 3\n4 5 6\nP2 3 2 9 1 2 3 4 5 6\n"));
    mutate("pictures:", SampleFiles.joined(SampleFiles.ascii("P5 2 2 999\n"), new byte[8]));
  }

  @Test
  void pictures() throws IOException {
    for (String format : new String[] {"png", "jpg", "bmp"}) {
      BufferedImage image = new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < 63; i++) {
        image.setRGB(i % 9, i / 9, random.nextInt());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThat(ImageIO.write(image, format, out)).isTrue();
      mutate("pictures:", out.toByteArray());
    }
  }

  @Test
  void npz() throws IOException {
    byte[] frames = SampleFiles.npy("|u1", "(4, 2, 3)", SampleFiles.random(24, random));
    byte[] offset = SampleFiles.npy("<i2", "(3,)", new byte[] {0, 0, 1, 0, 4, 0});
    byte[] label = SampleFiles.npy("|u1", "(2,)", new byte[] {1, 0});
    mutate("npz:", SampleFiles.npz("frames", frames, "offset", offset, "label", label));
    mutate("npy:", frames);
    // Behind the checksums of the zip, where damage would hide.
    for (int i = 0; i < MUTANTS / 2; i++) {
      check(
          "npz:",
          SampleFiles.npz(
              "frames", mutant(frames), "offset", mutant(offset), "label", mutant(label)));
    }
  }

  @Test
  void names() {
    String alphabet = "ynsp:=?&,+-/.0123456789xabz%";
    for (int i = 0; i < 2000; i++) {
      StringBuilder name = new StringBuilder(random.nextBoolean() ? "synthetic:" : "");
      for (int length = random.nextInt(30); length > 0; length--) {
        name.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      if (name.indexOf("://") < 0) {
        attempt(name.toString(), 2);
      }
    }
  }

  private void mutate(String scheme, byte[] whole) throws IOException {
    assertThat(check(scheme, whole)).as("frames of the sound file").isPositive();
    for (int length = 0; length < Math.min(whole.length, 120); length++) {
      check(scheme, Arrays.copyOf(whole, length));
    }
    for (int i = 0; i < MUTANTS; i++) {
      check(scheme, mutant(whole));
    }
  }

  private long check(String scheme, byte[] bytes) throws IOException {
    Path file = folder.resolve("clip.bin");
    Files.write(file, bytes);
    return attempt(scheme + file, Long.MAX_VALUE);
  }

  /** Reads some frames, or to the end, and gives their number. */
  private long attempt(String name, long most) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
          long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
          long frames = 0;
          try (FrameSource source = FrameSource.open(name, InputStream.nullInputStream())) {
            while (frames < most && source.hasNext()) {
              source.next();
              frames++;
            }
          } catch (FrameException e) {
            assertThat(e).as("seed %d", seed).hasMessageContaining("; ");
            assertThat(e.input()).as("seed %d", seed).startsWith(name.isEmpty() ? "frames" : name);
            assertThat(e.place()).as("seed %d", seed).isNotBlank();
            assertThat(e.cure()).as("seed %d", seed).isNotBlank();
          }
          long used = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
          assertThat(used).as("bytes allocated, seed %d", seed).isLessThan(MOST_BYTES);
          return frames;
        },
        () -> "seed " + seed);
  }

  /** One to three changes: bits, bytes, digits, cuts, repetitions. */
  private byte[] mutant(byte[] whole) {
    byte[] bytes = whole.clone();
    for (int changes = 1 + random.nextInt(3); changes > 0 && bytes.length > 0; changes--) {
      int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(bytes.length, 100));
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt();
        case 2 -> bytes[at] = (byte) ('0' + random.nextInt(10));
        case 3 -> bytes = Arrays.copyOf(bytes, at);
        case 4 ->
            bytes =
                SampleFiles.joined(
                    Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at / 2, bytes.length));
        default -> {
          for (int i = at; i < Math.min(bytes.length, at + 4); i++) {
            bytes[i] = -1;
          }
        }
      }
    }
    return bytes;
  }
}
