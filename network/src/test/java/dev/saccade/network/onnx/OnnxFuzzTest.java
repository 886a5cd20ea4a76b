package dev.saccade.network.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Damaged files give a model or an {@link OnnxException}: no other exception, no hang, no memory
 * out of proportion. 100,000 of them with {@code -Dsaccade.full=true}.
 */
class OnnxFuzzTest {
  private static final int FILES = Boolean.getBoolean("saccade.full") ? 100_000 : 2_000;

  /** What one byte of a file may cost at most, and what any file may. */
  private static final long BYTES_PER_BYTE = 60;

  private static final long BYTES_PER_FILE = 1 << 20;

  @Test
  void damagedFilesAreReadOrRefused() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<byte[]> originals = originals();
    int[] refused = new int[1];
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(FILES == 2_000 ? 2 : 30),
        () -> {
          for (int i = 0; i < FILES; i++) {
            byte[] file = Mutation.of(originals.get(i % originals.size()), random);
            refused[0] += read(file, "seed " + seed + ", file " + i) ? 0 : 1;
          }
        });
    assertThat(refused[0]).as("refused, seed " + seed).isBetween(FILES / 20, FILES - 1);
  }

  @Test
  void theTestNoticesMemoryOutOfProportion() {
    assertThatThrownBy(() -> requireProportion(BYTES_PER_FILE + 61 * 1000, 1000, "planted"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("planted");
  }

  private static boolean read(byte[] file, String place) {
    long before = allocated();
    boolean legible = true;
    try {
      OnnxReader.read(file, "damaged");
    } catch (OnnxException e) {
      legible = false;
      assertThat(e.getMessage()).as(place).contains("; ");
    } catch (RuntimeException e) {
      throw new AssertionError(place, e);
    }
    requireProportion(allocated() - before, file.length, place);
    return legible;
  }

  private static void requireProportion(long allocated, int length, String place) {
    assertThat(allocated)
        .as(place + ": bytes allocated for a file of " + length)
        .isLessThan(BYTES_PER_FILE + BYTES_PER_BYTE * length);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private static List<byte[]> originals() throws IOException {
    List<byte[]> originals = new ArrayList<>();
    originals.add(OnnxWriter.bytes(Samples.everything()));
    for (Path file : SharedModels.files()) {
      originals.add(Files.readAllBytes(file));
    }
    return originals;
  }
}
