package dev.saccade.network.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.fold.NetworkFolder;
import dev.saccade.network.integer.InvalidNetworkException;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.OnnxImport;
import dev.saccade.network.model.RandomModel;
import dev.saccade.network.onnx.Mutation;
import dev.saccade.network.onnx.OnnxException;
import dev.saccade.network.onnx.OnnxWriter;
import dev.saccade.network.requantize.RequantizerWidths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged models and bundles go all the way - read, imported, folded - or are refused by a typed
 * exception: no other exception, no hang. 100,000 of them with {@code -Dsaccade.full=true}.
 */
class ImportFuzzTest {
  private static final int FILES = Boolean.getBoolean("saccade.full") ? 100_000 : 2_000;
  private static final RequantizerWidths WIDTHS = new RequantizerWidths(48, 63);

  @Test
  void damagedModelsAreFoldedOrRefused(@TempDir Path folder) throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<byte[]> originals = originals(folder);
    int[] refused = new int[1];
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(FILES == 2_000 ? 5 : 120),
        () -> {
          for (int i = 0; i < FILES; i++) {
            byte[] file = Mutation.of(originals.get(i % originals.size()), random);
            refused[0] += folds(file, "seed " + seed + ", file " + i) ? 0 : 1;
          }
        });
    assertThat(refused[0]).as("refused, seed " + seed).isBetween(FILES / 10, FILES - 1);
  }

  private static boolean folds(byte[] file, String place) {
    try {
      NetworkFolder.fold(ModelFile.read(file, "damaged"), WIDTHS);
      return true;
    } catch (OnnxException | ModelException | InvalidNetworkException e) {
      assertThat(e.getMessage()).as(place).contains("; ");
      return false;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(place, e);
    }
  }

  /** Small models, so that damage hits what matters, and a bundle. */
  private static List<byte[]> originals(Path folder) throws IOException {
    List<byte[]> originals = new ArrayList<>();
    for (int seed = 0; originals.size() < 8; seed++) {
      byte[] model = OnnxWriter.bytes(RandomModel.of(seed).model());
      if (model.length < 6_000) {
        originals.add(model);
      }
    }
    Path bundle = folder.resolve("bundle.zip");
    ModelFile.write(
        List.of(new ModeGraph("only", OnnxImport.of(RandomModel.of(0).model()))), bundle);
    originals.add(Files.readAllBytes(bundle));
    return originals;
  }
}
