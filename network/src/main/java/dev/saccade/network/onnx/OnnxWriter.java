package dev.saccade.network.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes ONNX models; the same model gives the same bytes. */
public final class OnnxWriter {
  private OnnxWriter() {}

  /**
   * Writes a file, over one that is there.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(OnnxModel model, Path file) {
    try {
      Files.write(file, bytes(model));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** The bytes of the file. */
  public static byte[] bytes(OnnxModel model) {
    WireWriter out = new WireWriter();
    out.integer(1, model.irVersion());
    out.text(2, model.producer());
    out.message(7, graph -> graph(graph, model.graph()));
    model
        .opsets()
        .forEach(
            (domain, version) ->
                out.message(
                    8,
                    opset -> {
                      opset.text(1, domain);
                      opset.integer(2, version);
                    }));
    return out.toByteArray();
  }

  private static void graph(WireWriter out, OnnxGraph graph) {
    graph.nodes().forEach(node -> out.message(1, message -> node(message, node)));
    out.text(2, graph.name());
    graph.initializers().forEach(tensor -> out.message(5, message -> tensor(message, tensor)));
    graph.inputs().forEach(value -> out.message(11, message -> value(message, value)));
    graph.outputs().forEach(value -> out.message(12, message -> value(message, value)));
  }

  private static void node(WireWriter out, OnnxNode node) {
    node.inputs().forEach(input -> out.element(1, input));
    node.outputs().forEach(output -> out.element(2, output));
    out.text(3, node.name());
    out.text(4, node.operator());
    node.attributes()
        .forEach((name, value) -> out.message(5, message -> attribute(message, name, value)));
    out.text(7, node.domain());
  }

  private static void attribute(WireWriter out, String name, OnnxAttribute value) {
    out.text(1, name);
    if (value instanceof OnnxAttribute.Real real) {
      out.real(2, real.value());
      out.integer(20, 1);
    } else if (value instanceof OnnxAttribute.Integer64 integer) {
      out.integer(3, integer.value());
      out.integer(20, 2);
    } else if (value instanceof OnnxAttribute.Text text) {
      out.element(4, text.value());
      out.integer(20, 3);
    } else if (value instanceof OnnxAttribute.Tensor tensor) {
      out.message(5, message -> tensor(message, tensor.value()));
      out.integer(20, 4);
    } else if (value instanceof OnnxAttribute.Reals reals) {
      out.reals(7, reals.values());
      out.integer(20, 6);
    } else if (value instanceof OnnxAttribute.Integers integers) {
      out.integers(8, integers.values());
      out.integer(20, 7);
    } else {
      throw new OnnxException(
          "attribute '" + name + "'",
          "it is " + value + ", which was not read",
          "write models without subgraphs");
    }
  }

  private static void tensor(WireWriter out, OnnxTensor tensor) {
    out.integers(1, tensor.shape());
    out.integer(2, tensor.type().number());
    out.text(8, tensor.name());
    out.byteArray(9, tensor.data());
  }

  private static void value(WireWriter out, OnnxValue value) {
    out.text(1, value.name());
    out.message(
        2,
        type ->
            type.message(
                1,
                tensor -> {
                  tensor.integer(1, value.type().number());
                  value
                      .shape()
                      .ifPresent(
                          sizes ->
                              tensor.message(
                                  2,
                                  shape ->
                                      sizes.forEach(size -> shape.message(1, d -> size(d, size)))));
                }));
  }

  private static void size(WireWriter out, long size) {
    if (size != OnnxValue.UNKNOWN) {
      out.integer(1, size);
    }
  }
}
