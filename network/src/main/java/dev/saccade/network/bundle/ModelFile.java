package dev.saccade.network.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.saccade.network.export.QonnxExport;
import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.OnnxImport;
import dev.saccade.network.onnx.OnnxReader;
import dev.saccade.network.onnx.OnnxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A model in a file: an ONNX graph, which is one mode, or a bundle, a zip of {@code bundle.json}
 * and one QONNX graph per mode:
 *
 * <pre>{"version": 1, "modes": [{"name": "w8a8", "file": "w8a8.onnx"},
 *                          {"name": "w4a4", "file": "w4a4.onnx", "trained": false}]}</pre>
 */
public final class ModelFile {
  /** Name of the only mode of a file that is no bundle. */
  public static final String ONLY_MODE = "default";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ModelFile() {}

  /**
   * The modes of a file.
   *
   * @throws ModelException if it is no bundle, or a graph cannot be imported
   * @throws dev.saccade.network.onnx.OnnxException if a graph is no legible ONNX file
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<ModeGraph> read(Path file) {
    try {
      if (Files.size(file) > OnnxReader.MOST_BYTES) {
        throw new ModelException(
            file.toString(),
            "the file has " + Files.size(file) + " bytes, more than " + OnnxReader.MOST_BYTES,
            "networks for this accelerator are far smaller; check that it is the right file");
      }
      return read(Files.readAllBytes(file), file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * The modes of a file's content.
   *
   * @param name names the content in errors
   */
  public static List<ModeGraph> read(byte[] content, String name) {
    boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
    return zip
        ? bundle(ZipEntries.read(content, name), name)
        : List.of(new ModeGraph(ONLY_MODE, OnnxImport.of(OnnxReader.read(content, name))));
  }

  private static List<ModeGraph> bundle(Map<String, byte[]> files, String name) {
    BundleIndex index = index(files, name);
    List<ModeGraph> modes = new ArrayList<>();
    for (BundleIndex.Mode mode : index.modes()) {
      byte[] graph = files.get(mode.file());
      if (graph == null) {
        throw new ModelException(
            name + ", mode '" + mode.name() + "'",
            "there is no file '" + mode.file() + "' in it",
            "add it, or correct " + BundleIndex.FILE);
      }
      String place = name + "/" + mode.file();
      modes.add(
          new ModeGraph(
              mode.name(), OnnxImport.of(OnnxReader.read(graph, place)), mode.isTrained()));
    }
    return modes;
  }

  private static BundleIndex index(Map<String, byte[]> files, String name) {
    String place = name + "/" + BundleIndex.FILE;
    byte[] json = files.get(BundleIndex.FILE);
    if (json == null) {
      throw new ModelException(
          place, "it is missing", "a bundle is a zip with it and a graph per mode");
    }
    BundleIndex index;
    try {
      index = JSON.readValue(json, BundleIndex.class);
    } catch (JsonProcessingException e) {
      throw new ModelException(
          place, e.getOriginalMessage(), "give version and modes with name and file each");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
    boolean valid =
        index != null
            && index.version() == BundleIndex.VERSION
            && index.modes() != null
            && index.modes().stream()
                .allMatch(mode -> mode != null && mode.name() != null && mode.file() != null);
    if (!valid) {
      throw new ModelException(
          place,
          "it is of another version, or a mode lacks its name or file",
          "give version " + BundleIndex.VERSION + " and modes with name and file each");
    }
    return index;
  }

  /**
   * Writes a bundle; each mode's graph is exported as QONNX.
   *
   * @throws ModelException if a graph cannot be exported
   */
  public static void write(List<ModeGraph> modes, Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      List<BundleIndex.Mode> entries = new ArrayList<>();
      for (ModeGraph mode : modes) {
        String name = mode.name() + ".onnx";
        entries.add(new BundleIndex.Mode(mode.name(), name, mode.trained()));
        put(out, name, OnnxWriter.bytes(QonnxExport.of(mode.graph())));
      }
      BundleIndex index = new BundleIndex(BundleIndex.VERSION, entries);
      put(out, BundleIndex.FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(index));
      out.finish();
      Files.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The same modes give the same bytes.
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
