package dev.saccade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.packet.PacketReader;
import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxAttribute;
import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxTensor;
import dev.saccade.network.onnx.OnnxValue;
import dev.saccade.network.onnx.OnnxWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {
  private static final String QONNX = "qonnx.custom_op.general";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  /** A 3x3 convolution of 8 filters on 8x8x3 with 4-bit weights and results. */
  private Path model() {
    float[] weights = new float[8 * 3 * 3 * 3];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (i % 15 - 7) / 8f;
    }
    List<OnnxTensor> constants =
        List.of(
            OnnxTensor.of("weights", List.of(8L, 3L, 3L, 3L), weights),
            OnnxTensor.of("scale", List.of(), new float[] {0.125f}),
            OnnxTensor.of("zero", List.of(), new float[] {0}),
            OnnxTensor.of("bits", List.of(), new float[] {4}));
    List<OnnxNode> nodes =
        List.of(
            quant("weights", "codes", 1),
            OnnxNode.of("Conv", List.of("frame", "codes"), "sums")
                .with("pads", List.of(1L, 1L, 1L, 1L)),
            quant("sums", "result", 0));
    OnnxGraph graph =
        new OnnxGraph(
            "sample",
            nodes,
            constants,
            List.of(
                new OnnxValue("frame", ElementType.FLOAT, Optional.of(List.of(1L, 3L, 8L, 8L)))),
            List.of(new OnnxValue("result", ElementType.FLOAT, Optional.empty())));
    Path file = folder.resolve("sample.qonnx.onnx");
    OnnxWriter.write(new OnnxModel(8, "test", Map.of("", 17L, QONNX, 1L), graph), file);
    return file;
  }

  private static OnnxNode quant(String input, String output, long signed) {
    return OnnxNode.of("Quant", List.of(input, "scale", "zero", "bits"), output)
        .in(QONNX)
        .with("signed", signed)
        .with("narrow", 0)
        .with("rounding_mode", new OnnxAttribute.Text("ROUND"));
  }

  @Test
  void saysWhatAModelTakes() {
    assertThat(run("compile", model().toString(), "--layers")).isEqualTo(ExitCode.SUCCESS);

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .containsPattern("activations +8 +384 +65,536")
        .containsPattern("weights +128 +8 +8,192")
        // 64 pixels of 2 segments of 4 planes, and little more.
        .containsPattern("default +result +539 +0\\.801")
        .containsPattern("(?m)^default +539 ");
  }

  @Test
  void writesThePacketsThatLoadAFabric() throws IOException {
    Path packets = folder.resolve("sample.packets");

    assertThat(run("compile", model().toString(), "--out", packets.toString())).isZero();
    PacketReader reader = new PacketReader(true, 1 << 16);
    reader.feed(Files.readAllBytes(packets));
    int count = 0;
    while (reader.next().isPresent()) {
      count++;
    }
    assertThat(count).isGreaterThanOrEqualTo(7);
    assertThat(reader.dropped()).isZero();
  }

  @Test
  void namesWhatIsTooSmallAndTheCure() {
    assertThat(run("compile", model().toString(), "--set", "weightWords=7"))
        .isEqualTo(ExitCode.FAILURE);
    assertThat(err.toString())
        .contains("weights 8x3x3x3 on 8x8x3")
        .contains("use a fabric with weightWords of at least 8");
  }

  @Test
  void namesAWrongChoice() {
    assertThat(run("compile", model().toString(), "--set", "lanes=12")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--set: FabricConfig.lanes = 12: give one of 8, 16, 32");
  }
}
