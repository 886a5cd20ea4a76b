package dev.saccade.network.example;

import dev.saccade.network.bundle.ModelFile;
import dev.saccade.network.calibration.Calibrator;
import dev.saccade.network.fold.FoldedNetwork;
import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.fold.NetworkFolder;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.QonnxBuilder;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.onnx.OnnxWriter;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.requantize.RequantizerWidths;
import dev.saccade.network.zoo.Frames;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The code of docs/models.md, in the order of the page. */
final class ModelsPage {
  private ModelsPage() {}

  static void run(PrintStream out) {
    Path file = model();
    List<ModeGraph> modes = ModelFile.read(file);
    FoldedNetwork folded = NetworkFolder.fold(modes, new RequantizerWidths(28, 55));
    IntegerNetwork network = folded.network();
    byte[] frame = Frames.texture(network.inputShape(), 2);
    Activations run = new ReferenceModel(network).run(frame, 0);
    out.println(network.inputShape() + ", modes " + network.modes());
    out.println(Arrays.toString(run.output(network.outputs().get(0))));
  }

  static void calibrate(PrintStream out) {
    Path file = model();
    QuantizedGraph trained = ModelFile.read(file).get(0).graph();
    List<byte[]> frames =
        List.of(
            Frames.texture(trained.input().shape(), 3), Frames.texture(trained.input().shape(), 4));
    List<ModeGraph> modes =
        List.of(
            new ModeGraph("w8a8", trained),
            Calibrator.mode(trained, frames, 4),
            Calibrator.mode(trained, frames, 2));
    Path bundle = file.resolveSibling("model.zip");
    ModelFile.write(modes, bundle);
    for (ModeGraph mode : ModelFile.read(bundle)) {
      out.println(mode.name() + (mode.trained() ? "" : ", not trained"));
    }
    IntegerNetwork network = NetworkFolder.fold(modes, new RequantizerWidths(28, 55)).network();
    out.println(network.layers().get(0).weights() + " weights serve " + network.modes());
  }

  static void refusal(PrintStream out) {
    QonnxBuilder softmax = new QonnxBuilder();
    softmax.node("Softmax", softmax.input(1L, 10L));
    byte[] bytes = OnnxWriter.bytes(softmax.build("softmax_0"));
    try {
      ModelFile.read(bytes, "model.onnx");
    } catch (ModelException e) {
      out.println(e.getMessage());
    }
  }

  /** A convolution, pooling and connection of random weights, as Brevitas exports them. */
  private static Path model() {
    SplittableRandom random = new SplittableRandom(1);
    QonnxBuilder b = new QonnxBuilder();
    String x = b.quant(b.input(1L, 1L, 8L, 8L), b.real(1 / 255f), 0, 8, false);
    String kernel = b.reals(List.of(4L, 1L, 3L, 3L), reals(random, 36));
    String sums = b.conv(x, b.quant(kernel, b.real(1 / 128f), -0.5, 8, true), 1, 1, 1);
    String codes = b.quant(b.node("Relu", sums), b.real(1 / 64f), 0, 8, false);
    String flat = b.node("Flatten", b.pool("MaxPool", codes, 4, 4, 0));
    String matrix = b.reals(List.of(16L, 3L), reals(random, 48));
    String y = b.node("MatMul", flat, b.quant(matrix, b.real(1 / 128f), -0.5, 8, true));
    try {
      Path folder = Files.createTempDirectory("saccade");
      Path file = folder.resolve("model.onnx");
      // Last registered, first deleted.
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      folder.resolve("model.zip").toFile().deleteOnExit();
      OnnxWriter.write(b.build(y), file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[] reals(SplittableRandom random, int count) {
    float[] reals = new float[count];
    for (int i = 0; i < count; i++) {
      reals[i] = (float) (2 * random.nextDouble() - 1);
    }
    return reals;
  }
}
