package dev.saccade.network.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written and read again, the dialects of other writers, and damaged files. */
class OnnxFileTest {
  @Test
  void readsWhatItWrote() {
    OnnxModel model = Samples.everything();

    OnnxModel again = OnnxReader.read(OnnxWriter.bytes(model), "sample");

    assertThat(again).isEqualTo(model);
    assertThat(OnnxWriter.bytes(again)).isEqualTo(OnnxWriter.bytes(model));
  }

  @Test
  void readsModelsOfOthers() {
    List<Path> files = SharedModels.files();
    assumeThat(files).isNotEmpty();
    for (Path file : files) {
      OnnxModel model = OnnxReader.read(file);

      assertThat(model.graph().nodes()).as(file.toString()).isNotEmpty();
      assertThat(OnnxReader.read(OnnxWriter.bytes(model), "again")).isEqualTo(model);
    }
  }

  @Test
  void integersOfEveryTypeKeepTheirSign() {
    for (OnnxTensor tensor : Samples.everything().graph().initializers()) {
      if (!tensor.type().isReal()) {
        long lowest = tensor.type().isSigned() ? -(1L << (tensor.type().bits() - 1)) : 0;
        assertThat(tensor.integer(0)).as(tensor.toString()).isEqualTo(lowest);
        assertThat(tensor.integer(1)).isEqualTo(1);
        assertThat(tensor.integer(2)).isEqualTo(lowest + 1);
      }
    }
  }

  @Test
  void elementsMayStandInTheFieldsOfTheirType() {
    OnnxTensor floats = tensor(1, t -> t.reals(4, List.of(1.5f, -2f)), 2);
    OnnxTensor bytes = tensor(3, t -> t.integers(5, List.of(-1L, 127L)), 2);
    OnnxTensor longs = tensor(7, t -> t.integers(7, List.of(-1L, 1L << 50)), 2);
    // Four 4-bit elements: two numbers of int32_data with two elements each.
    OnnxTensor nibbles = tensor(22, t -> t.integers(5, List.of(0x8FL, 0x17L)), 4);
    OnnxTensor halves = tensor(10, t -> t.integers(5, List.of(0x3E00L, 0xC000L, 1L)), 3);
    OnnxTensor unpacked =
        tensor(
            1,
            t -> {
              t.real(4, 3f);
              t.real(4, 4f);
            },
            2);

    assertThat(reals(floats)).containsExactly(1.5, -2);
    assertThat(reals(bytes)).containsExactly(-1, 127);
    assertThat(reals(longs)).containsExactly(-1, Math.scalb(1.0, 50));
    assertThat(reals(nibbles)).containsExactly(-1, -8, 7, 1);
    assertThat(reals(halves)).containsExactly(1.5, -2, Math.scalb(1.0, -24));
    assertThat(reals(unpacked)).containsExactly(3, 4);
  }

  @Test
  void everyTruncationIsRefusedOrGivesAModel() {
    byte[] whole = OnnxWriter.bytes(Samples.everything());
    int refused = 0;
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        OnnxReader.read(cut, "cut");
      } catch (OnnxException e) {
        assertThat(e).hasMessageContaining("cut");
        refused++;
      }
    }
    // What may be missing is the opset import after the graph.
    assertThat(refused).isGreaterThan(whole.length - 30);
  }

  @Test
  void errorsNamePlaceAndCure() {
    assertRefused(
        out -> out.message(7, graph -> graph.message(5, t -> t.integers(1, List.of(-1L)))),
        "file, graph, initializer 0 '': elements of type 0; use float32");
    assertRefused(tensorOf(1, List.of(2L, -3L), new byte[8]), "shape [2, -3] has a negative size");
    assertRefused(
        tensorOf(1, List.of(1L << 31, 1L << 31, 1L << 2), new byte[8]), "more than 2^28 elements");
    assertRefused(tensorOf(1, List.of(3L), new byte[8]), "needs 12 bytes, there are 8");
    assertRefused(
        out -> out.message(7, g -> g.message(5, t -> t.integer(14, 1))),
        "save the model in one file");
    assertRefused(out -> out.message(7, g -> g.message(15, t -> {})), "dense tensors");
    assertRefused(out -> out.integer(1, 3), "there is no graph in it");
    assertRefused(out -> out.byteArray(1, new byte[1]), "field 1 must be an integer");
    assertRefused(out -> out.byteArray(2, new byte[] {(byte) 0xFF}), "no UTF-8 text");
    assertThatThrownBy(() -> OnnxReader.read(new byte[] {58, -1, -1, -1, -1, 7}, "file"))
        .isInstanceOf(OnnxException.class)
        .hasMessageContaining("claims 2147483647 bytes where 0 are left (byte 6)");
    assertThatThrownBy(
            () ->
                OnnxReader.read(new byte[] {8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1}, "file"))
        .isInstanceOf(OnnxException.class)
        .hasMessageContaining("more than 64 bits");
  }

  @Test
  void smallFilesDoNotBecomeManyObjects() {
    byte[] manyNodes = new byte[2 * 600_000];
    for (int i = 0; i < manyNodes.length; i += 2) {
      manyNodes[i] = 1 << 3 | 2;
    }
    assertRefused(out -> out.byteArray(7, manyNodes), "more than 500000 parts");
  }

  @Test
  void hugeFilesAreNotRead(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.onnx");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(OnnxReader.MOST_BYTES + 1);
    }
    assertThatThrownBy(() -> OnnxReader.read(huge))
        .isInstanceOf(OnnxException.class)
        .hasMessageContaining("huge.onnx")
        .hasMessageContaining("bytes, more than");
  }

  @Test
  void attributesOfTheWrongKindAreNamed() {
    OnnxNode node = OnnxNode.of("Conv", List.of("x"), "y").with("pads", 1);

    assertThatThrownBy(() -> node.integers("pads", List.of()))
        .isInstanceOf(OnnxException.class)
        .hasMessageContaining("Conv 'y', attribute 'pads'")
        .hasMessageContaining("must be integers");
    assertThat(node.integers("strides", List.of(1L))).containsExactly(1L);
  }

  private static void assertRefused(Consumer<WireWriter> content, String message) {
    WireWriter out = new WireWriter();
    content.accept(out);
    assertThatThrownBy(() -> OnnxReader.read(out.toByteArray(), "file"))
        .isInstanceOf(OnnxException.class)
        .hasMessageContaining(message);
  }

  private static Consumer<WireWriter> tensorOf(int type, List<Long> shape, byte[] raw) {
    return out ->
        out.message(
            7,
            graph ->
                graph.message(
                    5,
                    tensor -> {
                      tensor.integers(1, shape);
                      tensor.integer(2, type);
                      tensor.byteArray(9, raw);
                    }));
  }

  private static OnnxTensor tensor(int type, Consumer<WireWriter> elements, long size) {
    WireWriter out = new WireWriter();
    out.integers(1, List.of(size));
    elements.accept(out);
    out.integer(2, type);
    return TensorReader.read(WireReader.of(out.toByteArray(), "tensor"));
  }

  private static double[] reals(OnnxTensor tensor) {
    return IntStream.range(0, tensor.elements()).mapToDouble(tensor::real).toArray();
  }
}
