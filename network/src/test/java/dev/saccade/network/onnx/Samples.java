package dev.saccade.network.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models for the tests of files. They need not make sense as networks. */
final class Samples {
  private Samples() {}

  /** Every kind of attribute, every type of element, known and unknown shapes. */
  static OnnxModel everything() {
    List<OnnxTensor> initializers = new ArrayList<>();
    for (ElementType type : ElementType.values()) {
      if (!type.isReal()) {
        long lowest = type.isSigned() ? -(1L << (type.bits() - 1)) : 0;
        initializers.add(OnnxTensor.of("t" + type, type, List.of(3L, 1L), lowest, 1, lowest + 1));
      }
    }
    initializers.add(OnnxTensor.of("scalar", List.of(), -0.125f));
    initializers.add(OnnxTensor.of("empty", List.of(0L)));
    initializers.add(
        OnnxTensor.of("reals", List.of(2L, 3L), 1, Float.MIN_VALUE, Float.NaN, -0f, 1e30f, 1f / 3));
    OnnxNode node =
        new OnnxNode(
                "n",
                "Operator",
                "a.domain",
                List.of("x", "", "scalar"),
                List.of("y", "z"),
                Map.of())
            .with("integer", -1)
            .with("real", new OnnxAttribute.Real(1.5f))
            .with("text", new OnnxAttribute.Text("NOTSET"))
            .with("none", new OnnxAttribute.Text(""))
            .with("tensor", new OnnxAttribute.Tensor(OnnxTensor.of("", List.of(1L), 2f)))
            .with("integers", List.of(0L, -5L, 1L << 40))
            .with("reals", new OnnxAttribute.Reals(List.of(0.5f, -2f)));
    OnnxGraph graph =
        new OnnxGraph(
            "g",
            List.of(node, OnnxNode.of("Relu", List.of("y"), "r")),
            initializers,
            List.of(
                OnnxValue.of("x", List.of(1L, 3L, OnnxValue.UNKNOWN, 32L)),
                new OnnxValue("u", ElementType.UINT8, Optional.empty())),
            List.of(OnnxValue.of("r", List.of())));
    return new OnnxModel(10, "tests", Map.of("a.domain", 2L), graph);
  }
}
