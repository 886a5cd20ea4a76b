package dev.saccade.network.onnx;

import java.util.List;

/** The value of an attribute of a node. */
public sealed interface OnnxAttribute {
  /** One integer. */
  record Integer64(long value) implements OnnxAttribute {}

  /** One float32. */
  record Real(float value) implements OnnxAttribute {}

  /** One string. */
  record Text(String value) implements OnnxAttribute {}

  /** A tensor, as nodes {@code Constant} have. */
  record Tensor(OnnxTensor value) implements OnnxAttribute {}

  /** Integers. */
  record Integers(List<Long> values) implements OnnxAttribute {
    public Integers {
      values = List.copyOf(values);
    }
  }

  /** Float32s. */
  record Reals(List<Float> values) implements OnnxAttribute {
    public Reals {
      values = List.copyOf(values);
    }
  }

  /**
   * A value that no supported operator has, such as a subgraph; it was not read.
   *
   * @param kind number of the kind in {@code onnx.proto3}
   */
  record Unread(int kind) implements OnnxAttribute {}
}
