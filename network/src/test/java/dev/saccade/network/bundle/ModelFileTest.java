package dev.saccade.network.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.network.export.QonnxExport;
import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.fold.NetworkFolder;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.OnnxImport;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.RandomModel;
import dev.saccade.network.onnx.OnnxException;
import dev.saccade.network.onnx.OnnxWriter;
import dev.saccade.network.requantize.RequantizerWidths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles that are written and read, and files that are none. */
class ModelFileTest {
  private static final RequantizerWidths WIDTHS = new RequantizerWidths(48, 63);

  @Test
  void bundlesComeBackTheSame(@TempDir Path folder) throws IOException {
    QuantizedGraph graph = OnnxImport.of(RandomModel.of(5).model());
    List<ModeGraph> modes =
        List.of(new ModeGraph("first", graph), new ModeGraph("second", graph, false));
    Path file = folder.resolve("model.zip");

    ModelFile.write(modes, file);
    List<ModeGraph> again = ModelFile.read(file);

    assertThat(again).extracting(ModeGraph::name).containsExactly("first", "second");
    assertThat(again).extracting(ModeGraph::trained).containsExactly(true, false);
    IntegerNetwork expected = NetworkFolder.fold(modes, WIDTHS).network();
    IntegerNetwork actual = NetworkFolder.fold(again, WIDTHS).network();
    assertThat(actual.pixels()).isEqualTo(expected.pixels());
    assertThat(actual.outputs()).isEqualTo(expected.outputs());
    for (int i = 0; i < expected.layers().size(); i++) {
      assertThat(actual.layers().get(i).modes()).isEqualTo(expected.layers().get(i).modes());
      assertThat(actual.layers().get(i).weights()).isEqualTo(expected.layers().get(i).weights());
    }
    byte[] once = Files.readAllBytes(file);
    ModelFile.write(modes, file);
    assertThat(Files.readAllBytes(file)).isEqualTo(once);
  }

  @Test
  void anOnnxFileIsOneMode(@TempDir Path folder) {
    Path file = folder.resolve("model.onnx");
    OnnxWriter.write(QonnxExport.of(OnnxImport.of(RandomModel.of(6).model())), file);

    assertThat(ModelFile.read(file)).extracting(ModeGraph::name).containsExactly("default");
  }

  @Test
  void whatIsNoBundleIsRefused() throws IOException {
    refuses(zip(Map.of("a.onnx", "x")), "b.zip/bundle.json: it is missing; a bundle is a zip");
    refuses(zip(Map.of("bundle.json", "{")), "b.zip/bundle.json: ");
    refuses(zip(Map.of("bundle.json", "null")), "another version");
    refuses(zip(Map.of("bundle.json", "{\"version\": 1}")), "modes");
    refuses(zip(Map.of("bundle.json", "{\"version\": 1, \"modes\": [null]}")), "lacks its name");
    refuses(zip(Map.of("bundle.json", "{\"version\": 2, \"modes\": []}")), "another version");
    refuses(
        zip(
            Map.of(
                "bundle.json",
                "{\"version\": 1, \"modes\": [{\"name\": \"w8\", \"file\": \"w8.onnx\"}]}")),
        "mode 'w8': there is no file 'w8.onnx' in it; add it");
    byte[] cut = zip(Map.of("bundle.json", "{\"version\": 1, \"modes\": []}"));
    cut[cut.length / 2] ^= 0x55;
    refuses(Arrays.copyOf(cut, 30), "b.zip");
    assertThatThrownBy(
            () ->
                ModelFile.read(
                    zip(
                        Map.of(
                            "w8.onnx",
                            "no graph",
                            "bundle.json",
                            "{\"version\": 1, \"modes\": [{\"name\": \"w8\", \"file\":"
                                + " \"w8.onnx\"}]}")),
                    "b.zip"))
        .isInstanceOf(OnnxException.class)
        .hasMessageContaining("b.zip/w8.onnx");
  }

  @Test
  void bombsAreNotInflated() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("bomb"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(block);
      }
      out.closeEntry();
    }
    assertThat(bytes.size()).isLessThan(1 << 20);
    refuses(bytes.toByteArray(), "its files have more than");

    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      many.put("f" + i, "");
    }
    refuses(zip(many), "more than 64 files");
  }

  private static void refuses(byte[] content, String message) {
    assertThatThrownBy(() -> ModelFile.read(content, "b.zip"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
