package dev.saccade.network.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads ONNX models from files that are not trusted.
 *
 * <p>A hand-written reader of the protobuf wire format: the part of {@code onnx.proto3} that is
 * needed is small, and bounds can be held field by field. Nothing is recursive (subgraphs are not
 * read), so depth is bounded by the code; memory is bounded by some ten times the size of the file,
 * whatever is in it.
 */
public final class OnnxReader {
  /** Larger files are refused before they are read. */
  public static final long MOST_BYTES = 128L << 20;

  private OnnxReader() {}

  /**
   * Reads a file.
   *
   * @throws OnnxException if the file is too large or no legible model
   * @throws UncheckedIOException if it cannot be read
   */
  public static OnnxModel read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new OnnxException(
            file.toString(),
            "the file has " + Files.size(file) + " bytes, more than " + MOST_BYTES,
            "networks for this accelerator are far smaller; check that it is the right file");
      }
      return read(Files.readAllBytes(file), file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a file's content.
   *
   * @param name names the bytes in errors
   * @throws OnnxException if they are no legible model
   */
  public static OnnxModel read(byte[] bytes, String name) {
    WireReader in = WireReader.of(bytes, name);
    long irVersion = 0;
    String producer = "";
    Map<String, Long> opsets = new LinkedHashMap<>();
    OnnxGraph graph = null;
    while (in.next()) {
      switch (in.field()) {
        case 1 -> irVersion = in.integer();
        case 2 -> producer = in.text();
        case 7 -> graph = graph(in.message("graph"));
        case 8 -> opset(in.message("opset import"), opsets);
        default -> in.skip();
      }
    }
    if (graph == null) {
      throw new OnnxException(name, "there is no graph in it", "give an ONNX model");
    }
    return new OnnxModel(irVersion, producer, opsets, graph);
  }

  private static void opset(WireReader in, Map<String, Long> opsets) {
    String domain = "";
    long version = 1;
    while (in.next()) {
      switch (in.field()) {
        case 1 -> domain = in.text();
        case 2 -> version = in.integer();
        default -> in.skip();
      }
    }
    opsets.put(domain, version);
  }

  private static OnnxGraph graph(WireReader in) {
    String name = "";
    List<OnnxNode> nodes = new ArrayList<>();
    List<OnnxTensor> initializers = new ArrayList<>();
    List<OnnxValue> inputs = new ArrayList<>();
    List<OnnxValue> outputs = new ArrayList<>();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> nodes.add(node(in.message("node " + nodes.size())));
        case 2 -> name = in.text();
        case 5 ->
            initializers.add(TensorReader.read(in.message("initializer " + initializers.size())));
        case 11 -> inputs.add(value(in.message("input " + inputs.size())));
        case 12 -> outputs.add(value(in.message("output " + outputs.size())));
        case 15 ->
            throw new OnnxException(
                in.place(), "it holds a sparse initializer", "export the weights as dense tensors");
        default -> in.skip();
      }
    }
    return new OnnxGraph(name, nodes, initializers, inputs, outputs);
  }

  private static OnnxNode node(WireReader in) {
    String name = "";
    String operator = "";
    String domain = "";
    List<String> inputs = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> inputs.add(in.text());
        case 2 -> outputs.add(in.text());
        case 3 -> name = in.text();
        case 4 -> operator = in.text();
        case 5 -> AttributeReader.read(in.message("attribute " + attributes.size()), attributes);
        case 7 -> domain = in.text();
        default -> in.skip();
      }
    }
    return new OnnxNode(name, operator, domain, inputs, outputs, attributes);
  }

  private static OnnxValue value(WireReader in) {
    String name = "";
    Optional<OnnxValue> tensor = Optional.empty();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> name = in.text();
        case 2 -> tensor = type(in.message("type"));
        default -> in.skip();
      }
    }
    String found = name;
    return tensor
        .map(value -> new OnnxValue(found, value.type(), value.shape()))
        .orElse(new OnnxValue(found, ElementType.FLOAT, Optional.empty()));
  }

  private static Optional<OnnxValue> type(WireReader in) {
    Optional<OnnxValue> tensor = Optional.empty();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> tensor = Optional.of(tensorType(in.message("tensor type")));
        default -> in.skip();
      }
    }
    return tensor;
  }

  private static OnnxValue tensorType(WireReader in) {
    ElementType type = ElementType.FLOAT;
    Optional<List<Long>> shape = Optional.empty();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> {
          long number = in.integer();
          type =
              ElementType.of(number)
                  .orElseThrow(
                      () ->
                          new OnnxException(
                              in.place(),
                              "elements of type " + number,
                              "use float32, or uint8 for pixels"));
        }
        case 2 -> shape = Optional.of(shape(in.message("shape")));
        default -> in.skip();
      }
    }
    return new OnnxValue("", type, shape);
  }

  private static List<Long> shape(WireReader in) {
    List<Long> sizes = new ArrayList<>();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> sizes.add(dimension(in.message("dimension " + sizes.size())));
        default -> in.skip();
      }
    }
    return sizes;
  }

  private static long dimension(WireReader in) {
    long size = OnnxValue.UNKNOWN;
    while (in.next()) {
      switch (in.field()) {
        case 1 -> size = in.integer();
        default -> in.skip();
      }
    }
    return size;
  }
}
