package dev.saccade.network.onnx;

import java.util.List;
import java.util.Optional;

/**
 * An input or output of a graph.
 *
 * @param shape sizes, outermost first; {@link #UNKNOWN} for one that the file leaves open; empty if
 *     the file says nothing
 */
public record OnnxValue(String name, ElementType type, Optional<List<Long>> shape) {
  /** A size that the file leaves open. */
  public static final long UNKNOWN = -1;

  public OnnxValue {
    shape = shape.map(List::copyOf);
  }

  /** A tensor of float32. */
  public static OnnxValue of(String name, List<Long> shape) {
    return new OnnxValue(name, ElementType.FLOAT, Optional.of(shape));
  }
}
