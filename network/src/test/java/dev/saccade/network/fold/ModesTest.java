package dev.saccade.network.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.OnnxImport;
import dev.saccade.network.model.QonnxBuilder;
import dev.saccade.network.reference.ReferenceModel;
import dev.saccade.network.requantize.RequantizerWidths;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Several graphs as modes of one network, and graphs that cannot be one. */
class ModesTest {
  private static final RequantizerWidths WIDTHS = new RequantizerWidths(48, 63);
  private static final float[] WEIGHTS = {-0.99f, -0.3f, 0.05f, 0.4f, 0.7f, 0.98f};

  @Test
  void modesShareWeightsAndEachIsItsGraph() {
    List<ModeGraph> modes = List.of(mode(8, 0), mode(4, 0), mode(1, 0));
    byte[] frame = {1, 50, 100, (byte) 150, (byte) 200, (byte) 255};

    IntegerNetwork network = NetworkFolder.fold(modes, WIDTHS).network();

    assertThat(network.modes()).containsExactly("w8", "w4", "w1");
    ReferenceModel together = new ReferenceModel(network);
    for (int mode = 0; mode < modes.size(); mode++) {
      IntegerNetwork alone = NetworkFolder.fold(List.of(modes.get(mode)), WIDTHS).network();
      assertThat(together.run(frame, mode).output(network.outputs().get(0)))
          .isEqualTo(new ReferenceModel(alone).run(frame, 0).output(alone.outputs().get(0)));
      assertThat(network.layers().get(0).modes().get(mode).weightBits())
          .isEqualTo(List.of(8, 4, 1).get(mode));
    }
  }

  @Test
  void weightsThatAreNoPrefixesAreRefused() {
    assertThatThrownBy(() -> NetworkFolder.fold(List.of(mode(8, 0), mode(4, 0.2f)), WIDTHS))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("weights 1x1x1x6")
        .hasMessageContaining("filter 0, tap")
        .hasMessageContaining("in mode 'w4' of 4 bits")
        .hasMessageContaining("no prefix; train the modes of a bundle with nested weights");
  }

  @Test
  void modesOfOtherStructureOrInputAreRefused() {
    ModeGraph narrowInput =
        graph("other", b -> matrix(b, b.quant(b.input(1L, 6L), b.real(0.1), 0, 4, false), 8, 0));
    assertThatThrownBy(() -> NetworkFolder.fold(List.of(mode(8, 0), narrowInput), WIDTHS))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("mode 'other': its input quantiser differs");

    ModeGraph deeper =
        graph(
            "deep",
            b ->
                b.quant(
                    matrix(b, b.quant(b.input(1L, 6L), b.real(1 / 255f), 0, 8, false), 8, 0),
                    b.real(0.1),
                    0,
                    8,
                    true));
    assertThatThrownBy(() -> NetworkFolder.fold(List.of(mode(8, 0), deeper), WIDTHS))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("mode 'deep'")
        .hasMessageContaining("export all modes of a bundle from one network");
    assertThatThrownBy(() -> NetworkFolder.fold(List.of(), WIDTHS))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("it has 0 modes");
  }

  @Test
  void whatIntegersCannotDoIsRefused() {
    refuses(
        b -> b.conv(b.conv(b.input(1L, 1L, 4L, 4L), kernel(b, 1), 1, 0, 1), kernel(b, 1), 1, 0, 1),
        "(4x4x1): it reads numbers that were not quantised; put a Quant");
    refuses(
        b -> b.conv(b.bipolar(b.input(1L, 1L, 4L, 4L), b.real(1)), kernel(b, 3), 1, 1, 1),
        "padded with zeros, and no code stands for 0 (the zero point is 1/2); use no padding");
    refuses(
        b -> b.quant(b.conv(b.input(1L, 1L, 4L, 4L), kernel(b, 1), 1, 0, 1), b.real(1), 0, 9, true),
        "it quantises to 9 bits; use 8 bits or less");
    refuses(
        b ->
            b.quant(
                b.conv(b.input(1L, 1L, 4L, 4L), kernel(b, 1), 1, 0, 1), b.real(1), 0.3, 4, true),
        "integer or half-integer zero point");
    refuses(
        b -> {
          String sums = b.conv(b.input(1L, 1L, 4L, 4L), kernel(b, 1), 1, 0, 1);
          String moved = b.node("Add", sums, b.real(1e30));
          return b.quant(moved, b.real(1e-8), 0, 8, true);
        },
        "mode 'only', filter 0: its quantiser cannot be computed");
    refuses(
        b -> b.node("Relu", b.conv(b.input(1L, 1L, 4L, 4L), kernel(b, 1), 1, 0, 1)),
        "without Relu, pooling or Add; end the graph before these");
    refuses(
        b -> {
          String x = b.input(1L, 1L, 4L, 4L);
          return b.node("Add", b.conv(x, kernel(b, 1), 1, 0, 1), b.conv(x, kernel(b, 1), 1, 0, 1));
        },
        "(4x4x1): it reads numbers that were not quantised");
    refuses(
        b -> {
          String x = b.input(1L, 2L, 4L, 4L);
          String normalised = b.node("Mul", x, b.reals(List.of(1L, 2L, 1L, 1L), 1, 2));
          return b.pool("AveragePool", normalised, 2, 2, 0);
        },
        "Input 'frame' (4x4x2): it is normalised per channel, clamped or inverted, and not"
            + " quantised");
  }

  private static String kernel(QonnxBuilder b, int size) {
    long kernel = size;
    float[] weights = new float[size * size];
    weights[0] = 1;
    return b.quant(b.reals(List.of(1L, 1L, kernel, kernel), weights), b.real(1), 0, 2, true);
  }

  private static void refuses(Function<QonnxBuilder, String> build, String message) {
    ModeGraph mode = graph("only", build);
    assertThatThrownBy(() -> NetworkFolder.fold(List.of(mode), WIDTHS))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }

  /** A matrix of nested weights, mid-rise: (2 c + 1 - 2^n) / 2^n. */
  private static ModeGraph mode(int bits, float moved) {
    return graph(
        "w" + bits,
        b -> matrix(b, b.quant(b.input(1L, 6L), b.real(1 / 255f), 0, 8, false), bits, moved));
  }

  private static String matrix(QonnxBuilder b, String x, int bits, float moved) {
    float[] weights = WEIGHTS.clone();
    weights[3] += moved;
    String real = b.reals(List.of(6L, 1L), weights);
    double step = Math.scalb(1.0, 1 - bits);
    String nested =
        bits == 1 ? b.bipolar(real, b.real(0.5)) : b.quant(real, b.real(step), -0.5, bits, true);
    return b.quant(b.node("MatMul", x, nested), b.real(0.01), 0, 8, true);
  }

  private static ModeGraph graph(String name, Function<QonnxBuilder, String> build) {
    QonnxBuilder builder = new QonnxBuilder();
    String output = build.apply(builder);
    return new ModeGraph(name, OnnxImport.of(builder.build(output)));
  }
}
