package dev.saccade.network.model;

import dev.saccade.network.onnx.OnnxTensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tensor that is the same for all frames.
 *
 * @param shape sizes, outermost first
 * @param values one per element
 * @param declared the range of integers that the type or a clip declares; empty for real numbers
 * @param grid the quantiser's integers that the values stand for; empty if they are not quantised
 */
record Constant(
    List<Long> shape, Reals values, Optional<IntegerRange> declared, Optional<Grid> grid)
    implements Item {

  /** {@code values = (integers - zero) * steps}, element by element. */
  record Grid(Reals integers, Reals steps, double zero, IntegerRange range) {}

  static Constant of(List<Long> shape, double... values) {
    return new Constant(List.copyOf(shape), Reals.of(values), Optional.empty(), Optional.empty());
  }

  static Constant of(OnnxTensor tensor) {
    double[] values = new double[tensor.elements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = tensor.real(i);
    }
    Optional<IntegerRange> declared =
        tensor.type().isReal() || tensor.type().bits() > 32
            ? Optional.empty()
            : Optional.of(IntegerRange.of(tensor.type().bits(), tensor.type().isSigned(), false));
    return new Constant(tensor.shape(), Reals.of(values), declared, Optional.empty());
  }

  int elements() {
    return values.size();
  }

  /** The integers of a small tensor, such as sizes or axes. */
  List<Long> integers() {
    List<Long> integers = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      integers.add((long) values.get(i));
    }
    return integers;
  }

  /** The same elements with other sizes. */
  Constant reshaped(List<Long> newShape) {
    return new Constant(List.copyOf(newShape), values, declared, grid);
  }

  /**
   * Elements taken from this one.
   *
   * @param from for each new element, the old one
   */
  Constant picked(List<Long> newShape, int[] from) {
    return new Constant(
        List.copyOf(newShape),
        values.pick(from),
        declared,
        grid.map(
            g -> new Grid(g.integers().pick(from), g.steps().pick(from), g.zero(), g.range())));
  }

  /** The elements repeated to fill a shape, as ONNX broadcasts. */
  Reals broadcast(List<Long> target) {
    return values.pick(Broadcast.indices(shape, target));
  }
}
