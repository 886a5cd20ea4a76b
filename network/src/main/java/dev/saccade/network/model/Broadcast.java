package dev.saccade.network.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** ONNX's (and numpy's) rule of how tensors of different shapes meet. */
final class Broadcast {
  private Broadcast() {}

  /** The common shape. */
  static List<Long> shape(List<Long> left, List<Long> right) {
    List<Long> shape = new ArrayList<>();
    for (int i = 1; i <= Math.max(left.size(), right.size()); i++) {
      long a = i <= left.size() ? left.get(left.size() - i) : 1;
      long b = i <= right.size() ? right.get(right.size() - i) : 1;
      if (a != b && a != 1 && b != 1) {
        throw mismatch(left, right);
      }
      shape.add(a == 1 ? b : a);
    }
    Collections.reverse(shape);
    return shape;
  }

  /** For each element of the target, in order, the element of the source. */
  static int[] indices(List<Long> source, List<Long> target) {
    if (source.size() > target.size() || !shape(source, target).equals(target)) {
      throw mismatch(source, target);
    }
    int[] strides = new int[target.size()];
    int stride = 1;
    for (int i = 1; i <= source.size(); i++) {
      int size = Math.toIntExact(source.get(source.size() - i));
      strides[target.size() - i] = size == 1 ? 0 : stride;
      stride *= size;
    }
    return walk(target, strides);
  }

  /** For each element of a shape, in order, the sum of its coordinates times the strides. */
  static int[] walk(List<Long> shape, int[] strides) {
    int elements = elements(shape);
    int[] indices = new int[elements];
    int[] coordinates = new int[shape.size()];
    int index = 0;
    for (int i = 0; i < elements; i++) {
      indices[i] = index;
      for (int axis = shape.size() - 1; axis >= 0; axis--) {
        index += strides[axis];
        if (++coordinates[axis] < shape.get(axis)) {
          break;
        }
        index -= coordinates[axis] * strides[axis];
        coordinates[axis] = 0;
      }
    }
    return indices;
  }

  /** Number of elements of a shape. */
  static int elements(List<Long> shape) {
    long elements = 1;
    for (long size : shape) {
      if (size < 0 || size > Limits.MOST_CODES || elements * size > Limits.MOST_CODES) {
        throw new ModelException(
            "shape " + shape,
            "it has a negative size or more than " + Limits.MOST_CODES + " elements",
            "use a smaller frame");
      }
      elements *= size;
    }
    return (int) elements;
  }

  private static ModelException mismatch(List<Long> left, List<Long> right) {
    return new ModelException(
        "shapes " + left + " and " + right,
        "they cannot be broadcast to one",
        "sizes must be equal or 1, counted from the last one");
  }
}
