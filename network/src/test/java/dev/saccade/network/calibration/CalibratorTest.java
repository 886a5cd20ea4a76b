package dev.saccade.network.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.fold.NetworkFolder;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.OnnxImport;
import dev.saccade.network.model.QonnxBuilder;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.QuantizedWeights;
import dev.saccade.network.model.RandomModel;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.requantize.RequantizerWidths;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Modes that were derived are modes of the same network, and as good as their bits allow. */
class CalibratorTest {
  private static final RequantizerWidths WIDTHS = new RequantizerWidths(48, 63);
  private static final int FRAMES = 12;

  @Test
  void derivedModesAreModesOfOneNetwork() {
    long first = new Random().nextLong();
    for (int i = 0; i < 25; i++) {
      RandomModel sample = RandomModel.of(first + i);
      QuantizedGraph graph = OnnxImport.of(sample.model());
      List<ModeGraph> modes = new ArrayList<>(List.of(new ModeGraph("trained", graph)));
      for (int bits : List.of(4, 2)) {
        modes.add(Calibrator.mode(graph, List.of(sample.frame()), bits));
      }

      IntegerNetwork network = NetworkFolder.fold(modes, WIDTHS).network();

      assertThat(network.modes())
          .as("seed %d", first + i)
          .containsExactly("trained", "w4a4", "w2a2");
      assertThat(modes).extracting(ModeGraph::trained).containsExactly(true, false, false);
    }
  }

  /** Of 8, 4 and 2 bits asked for, a model that has 8 and 4 lacks 2 only. */
  @Test
  void onlyMissingModesAreDerived() {
    QuantizedGraph graph = network();
    List<byte[]> frames = frames(graph, 1);
    ModeGraph four = Calibrator.mode(graph, frames, 4);
    List<ModeGraph> had =
        List.of(new ModeGraph("small", four.graph()), new ModeGraph("large", graph));

    List<ModeGraph> all = MissingModes.complete(had, frames, List.of(8, 4, 2, 2));

    assertThat(all).extracting(ModeGraph::name).containsExactly("small", "large", "w2a2");
    assertThat(all).extracting(ModeGraph::trained).containsExactly(true, true, false);
    ModeGraph two = Calibrator.mode(graph, frames, 2);
    assertThat(all.get(2)).usingRecursiveComparison().isEqualTo(two);
    assertThatThrownBy(() -> MissingModes.complete(had.subList(0, 1), frames, List.of(8)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("a mode of 8 bits")
        .hasMessageContaining("ask for fewer bits");
  }

  @Test
  void prefixesStandForTheMiddleOfWhatTheyCover() {
    byte[] codes = new byte[256];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) i;
    }
    QuantizedWeights midRise = new QuantizedWeights(1, 1, 1, 256, 8, 255, List.of(0.5), codes);
    QuantizedWeights signed = new QuantizedWeights(1, 1, 1, 256, 8, 256, List.of(0.5), codes);
    for (int bits = 1; bits <= 8; bits++) {
      QuantizedWeights prefix = WeightPrefix.of(midRise, bits);
      assertThat(prefix.zeroHalves()).isEqualTo((1 << bits) - 1);
      assertThat(mean(prefix)).isCloseTo(mean(midRise), within(1e-12));
      // All of [-64, 63.5] but for what a half-integer zero point cannot say.
      assertThat(mean(WeightPrefix.of(signed, bits))).isCloseTo(mean(signed), within(0.3));
    }
  }

  @Test
  void fewerBitsAreWorseAndCalibrationIsBetterThanNone() {
    QuantizedGraph graph = network();
    List<byte[]> frames = frames(graph, 1);
    List<byte[]> unseen = frames(graph, 2);
    List<ModeGraph> modes = new ArrayList<>(List.of(new ModeGraph("w8a8", graph)));
    List.of(6, 4, 2).forEach(bits -> modes.add(Calibrator.mode(graph, frames, bits)));

    double[] errors = errors(modes, unseen);

    assertThat(errors[1]).as("6 bits").isLessThan(0.12);
    assertThat(errors[2]).as("4 bits").isBetween(errors[1], 0.4);
    assertThat(errors[3]).as("2 bits").isBetween(errors[2], 1.2);
    // Calibrated on frames without content, the channels get statistics that mean nothing.
    List<byte[]> blank = List.of(new byte[graph.input().shape().codes()]);
    double[] uninformed = errors(List.of(modes.get(0), Calibrator.mode(graph, blank, 2)), unseen);
    assertThat(uninformed[1]).as("2 bits, blank frames").isGreaterThan(1.2 * errors[3]);
  }

  @Test
  void framesAndBitsAreNeeded() {
    assertThatThrownBy(() -> Calibrator.mode(network(), List.of(), 4))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("there are 0 frames; give representative frames");
    assertThatThrownBy(() -> Calibrator.mode(network(), frames(network(), 1), 9))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("to 9 bits");
  }

  /** Mean distance of the results from those of the first mode, in their standard deviations. */
  private static double[] errors(List<ModeGraph> modes, List<byte[]> frames) {
    IntegerNetwork network = NetworkFolder.fold(modes, WIDTHS).network();
    ReferenceModel model = new ReferenceModel(network);
    Output output = network.outputs().get(0);
    double[] sums = new double[modes.size()];
    double squares = 0;
    double mean = 0;
    int count = 0;
    for (byte[] frame : frames) {
      double[][] reals = new double[modes.size()][];
      for (int mode = 0; mode < reals.length; mode++) {
        int[] integers = model.run(frame, mode).output(output);
        reals[mode] = new double[integers.length];
        for (int k = 0; k < integers.length; k++) {
          reals[mode][k] = output.scales().get(mode).real(k, integers[k]);
          double error = reals[mode][k] - reals[0][k];
          sums[mode] += error * error;
        }
      }
      for (double real : reals[0]) {
        squares += real * real;
        mean += real;
        count++;
      }
    }
    double variance = squares / count - mean / count * (mean / count);
    for (int mode = 0; mode < sums.length; mode++) {
      sums[mode] = Math.sqrt(sums[mode] / count / variance);
    }
    return sums;
  }

  /** Three convolutions and a connection, 8 bits. */
  private static QuantizedGraph network() {
    SplittableRandom random = new SplittableRandom(3);
    QonnxBuilder b = new QonnxBuilder();
    String x = b.quant(b.input(1L, 1L, 12L, 12L), b.real(1 / 255f), 0, 8, false);
    int channels = 1;
    for (int filters : new int[] {8, 12, 12}) {
      String weights =
          b.quant(
              b.reals(
                  List.of((long) filters, (long) channels, 3L, 3L),
                  reals(random, filters * channels * 9)),
              b.real(1 / 128f),
              -0.5,
              8,
              true);
      String sums = b.conv(x, weights, 1, 0, 1);
      double largest = 0.35 * Math.sqrt(9 * channels);
      x = b.quant(b.node("Relu", sums), b.real(largest / 255), 0, 8, false);
      channels = filters;
    }
    String flat = b.node("Flatten", b.pool("MaxPool", x, 2, 2, 0));
    String weights =
        b.quant(b.reals(List.of(108L, 10L), reals(random, 1080)), b.real(1 / 128f), -0.5, 8, true);
    return OnnxImport.of(b.build(b.node("MatMul", flat, weights)));
  }

  private static float[] reals(SplittableRandom random, int count) {
    float[] reals = new float[count];
    for (int i = 0; i < count; i++) {
      reals[i] = (float) (random.nextDouble() * 2 - 1);
    }
    return reals;
  }

  /** Blobs of light at random places. */
  private static List<byte[]> frames(QuantizedGraph graph, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < FRAMES; i++) {
      byte[] frame = new byte[graph.input().shape().codes()];
      double cy = random.nextInt(12);
      double cx = random.nextInt(12);
      double size = 2 + 8 * random.nextDouble();
      for (int k = 0; k < frame.length; k++) {
        int row = k / 12;
        double distance = Math.hypot(row - cy, k % 12 - cx);
        frame[k] = (byte) (250 * Math.exp(-distance / size) + random.nextInt(5));
      }
      frames.add(frame);
    }
    return frames;
  }

  private static double mean(QuantizedWeights weights) {
    double sum = 0;
    for (int tap = 0; tap < weights.taps(); tap++) {
      sum += weights.real(0, tap);
    }
    return sum / weights.taps();
  }
}
