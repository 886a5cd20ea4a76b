package dev.saccade.network.ort;

import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxTensor;
import dev.saccade.network.onnx.OnnxValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * QONNX models as standard ONNX, for ONNX Runtime: each Quant becomes Div, Add, Clip, Round, Sub
 * and Mul, as its definition says. Values can be cut, so that their readers take them from outside.
 */
final class Lowering {
  private static final String FED = "/fed";

  private final OnnxModel model;
  private final Map<String, List<Long>> fed;
  private final Map<String, OnnxTensor> constants = new LinkedHashMap<>();
  private final List<OnnxNode> nodes = new ArrayList<>();

  private Lowering(OnnxModel model, Map<String, List<Long>> fed) {
    this.model = model;
    this.fed = fed;
  }

  /**
   * A standard model.
   *
   * @param fed values to be given from outside, with their shapes; their inputs are called {@link
   *     #input}
   * @param outputs values to be computed
   */
  static OnnxModel of(OnnxModel model, Map<String, List<Long>> fed, List<String> outputs) {
    return new Lowering(model, fed).lowered(outputs);
  }

  /** The name of the input that feeds a value. */
  static String input(String value) {
    return value + FED;
  }

  private OnnxModel lowered(List<String> outputs) {
    for (OnnxTensor tensor : model.graph().initializers()) {
      constants.put(tensor.name(), tensor);
    }
    for (OnnxNode node : model.graph().nodes()) {
      List<String> inputs =
          node.inputs().stream().map(name -> fed.containsKey(name) ? input(name) : name).toList();
      lower(
          new OnnxNode(
              node.name(),
              node.operator(),
              node.domain(),
              inputs,
              node.outputs(),
              node.attributes()));
    }
    List<OnnxValue> inputs = new ArrayList<>();
    fed.forEach((name, shape) -> inputs.add(OnnxValue.of(input(name), shape)));
    List<OnnxValue> results =
        outputs.stream()
            .map(name -> new OnnxValue(name, ElementType.FLOAT, Optional.empty()))
            .toList();
    OnnxGraph graph =
        new OnnxGraph("lowered", nodes, new ArrayList<>(constants.values()), inputs, results);
    return new OnnxModel(8, "test", Map.of("", 17L), graph);
  }

  private void lower(OnnxNode node) {
    switch (node.operator()) {
      case "Quant", "IntQuant" -> quant(node);
      case "BipolarQuant" -> bipolar(node);
      default -> nodes.add(node);
    }
  }

  private void quant(OnnxNode node) {
    double bits = constants.get(node.inputs().get(3)).real(0);
    boolean signed = node.integer("signed", 1) != 0;
    boolean narrow = node.integer("narrow", 0) != 0;
    double low = signed ? -Math.scalb(1.0, (int) bits - 1) + (narrow ? 1 : 0) : 0;
    double high = signed ? Math.scalb(1.0, (int) bits - 1) - 1 : Math.scalb(1.0, (int) bits) - 1;
    if (!signed && narrow) {
      high--;
    }
    String scale = node.inputs().get(1);
    String zero = real(node, "zero", constants.get(node.inputs().get(2)).real(0));
    String mode = node.text("rounding_mode", "ROUND").toUpperCase(Locale.ROOT);
    String operator = Map.of("ROUND", "Round", "FLOOR", "Floor", "CEIL", "Ceil").get(mode);
    String divided = step(node, "Div", "divided", node.inputs().get(0), scale);
    String moved = step(node, "Add", "moved", divided, zero);
    String clipped =
        step(node, "Clip", "clipped", moved, real(node, "low", low), real(node, "high", high));
    String rounded = step(node, operator, "rounded", clipped);
    String back = step(node, "Sub", "back", rounded, zero);
    nodes.add(OnnxNode.of("Mul", List.of(back, scale), node.outputs().get(0)));
  }

  private void bipolar(OnnxNode node) {
    String scale = node.inputs().get(1);
    String positive =
        step(node, "GreaterOrEqual", "positive", node.inputs().get(0), real(node, "zero", 0));
    String minus = step(node, "Neg", "minus", scale);
    nodes.add(OnnxNode.of("Where", List.of(positive, scale, minus), node.outputs().get(0)));
  }

  private String step(OnnxNode node, String operator, String name, String... inputs) {
    String output = node.outputs().get(0) + "/" + name;
    nodes.add(OnnxNode.of(operator, List.of(inputs), output));
    return output;
  }

  private String real(OnnxNode node, String name, double value) {
    String constant = node.outputs().get(0) + "/" + name;
    constants.put(constant, OnnxTensor.of(constant, List.of(), (float) value));
    return constant;
  }
}
