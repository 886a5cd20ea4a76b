package dev.saccade.network.onnx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of a graph.
 *
 * @param name may be empty
 * @param operator such as {@code Conv}
 * @param domain empty for the standard operators
 * @param inputs names of values; empty for an optional one that is left out
 */
public record OnnxNode(
    String name,
    String operator,
    String domain,
    List<String> inputs,
    List<String> outputs,
    Map<String, OnnxAttribute> attributes) {
  public OnnxNode {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** A node of the standard domain. */
  public static OnnxNode of(String operator, List<String> inputs, String output) {
    return new OnnxNode(output, operator, "", inputs, List.of(output), Map.of());
  }

  /** This node with one more attribute. */
  public OnnxNode with(String attribute, OnnxAttribute value) {
    Map<String, OnnxAttribute> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new OnnxNode(name, operator, domain, inputs, outputs, more);
  }

  /** This node with one more attribute of an integer. */
  public OnnxNode with(String attribute, long value) {
    return with(attribute, new OnnxAttribute.Integer64(value));
  }

  /** This node with one more attribute of integers. */
  public OnnxNode with(String attribute, List<Long> values) {
    return with(attribute, new OnnxAttribute.Integers(values));
  }

  /** This node in another domain. */
  public OnnxNode in(String otherDomain) {
    return new OnnxNode(name, operator, otherDomain, inputs, outputs, attributes);
  }

  /** The name of an input; empty if it is left out. */
  public Optional<String> input(int index) {
    return index < inputs.size() && !inputs.get(index).isEmpty()
        ? Optional.of(inputs.get(index))
        : Optional.empty();
  }

  public long integer(String attribute, long otherwise) {
    OnnxAttribute value = attributes.get(attribute);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof OnnxAttribute.Integer64 integer) {
      return integer.value();
    }
    throw wrongKind(attribute, "an integer");
  }

  public float real(String attribute, float otherwise) {
    OnnxAttribute value = attributes.get(attribute);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof OnnxAttribute.Real real) {
      return real.value();
    }
    throw wrongKind(attribute, "a float");
  }

  public String text(String attribute, String otherwise) {
    OnnxAttribute value = attributes.get(attribute);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof OnnxAttribute.Text text) {
      return text.value();
    }
    throw wrongKind(attribute, "a string");
  }

  public List<Long> integers(String attribute, List<Long> otherwise) {
    OnnxAttribute value = attributes.get(attribute);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof OnnxAttribute.Integers integers) {
      return integers.values();
    }
    throw wrongKind(attribute, "integers");
  }

  /** For messages: operator and name, or the first output of a node without name. */
  public String described() {
    String label = name.isEmpty() && !outputs.isEmpty() ? outputs.get(0) : name;
    return operator + " '" + label + "'";
  }

  private OnnxException wrongKind(String attribute, String needed) {
    return new OnnxException(
        described() + ", attribute '" + attribute + "'",
        "it is " + attributes.get(attribute) + " and must be " + needed,
        "export the model with a current exporter");
  }
}
