package dev.saccade.network.model;

import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxAttribute;
import dev.saccade.network.onnx.OnnxModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random QONNX networks: any precision, zero points, scales, kernels; residuals with and without
 * Quant before the Add; poolings, concatenations, batch norm. Scales of activations fit the numbers
 * that a frame gives, so that codes are neither all 0 nor all clipped.
 */
public final class RandomModel {
  private final SplittableRandom random;
  private final boolean linear;
  private final QonnxBuilder builder = new QonnxBuilder();
  private final byte[] frame;
  private String x;
  private int channels;
  private int height;
  private int width;
  private boolean hasZero = true;
  private final OnnxModel model;

  private RandomModel(SplittableRandom random, boolean linear) {
    this.random = random;
    this.linear = linear;
    channels = 1 + random.nextInt(4);
    height = 4 + random.nextInt(9);
    width = 4 + random.nextInt(9);
    frame = new byte[channels * height * width];
    random.nextBytes(frame);
    model = build();
  }

  /** The QONNX model of a seed. */
  public static RandomModel of(long seed) {
    return new RandomModel(new SplittableRandom(seed), false);
  }

  /** The QCDQ model of a seed: QuantizeLinear, Clip, DequantizeLinear. */
  public static RandomModel qcdq(long seed) {
    return new RandomModel(new SplittableRandom(seed), true);
  }

  public OnnxModel model() {
    return model;
  }

  /** A frame for which the scales fit. */
  public byte[] frame() {
    return frame.clone();
  }

  private OnnxModel build() {
    x = builder.input(1L, (long) channels, (long) height, (long) width);
    if (random.nextInt(3) > 0) {
      if (random.nextBoolean()) {
        x = builder.node("Sub", x, channelConstant(0.2, 0.7));
        x = builder.node("Div", x, channelConstant(0.1, 0.4));
      }
      x = quantised(x, 3 + random.nextInt(6), true);
    }
    int blocks = 1 + random.nextInt(4);
    for (int i = 0; i < blocks; i++) {
      block();
    }
    String result = head();
    return builder.build(result);
  }

  private void block() {
    switch (random.nextInt(7)) {
      case 0 -> maxPool();
      case 1 -> averagePool();
      case 2 -> residual();
      case 3 -> concat();
      case 4 -> x = quantised(x, 1 + random.nextInt(8), true);
      default -> {
        x = conv(x, 1 + random.nextInt(12), true);
        x = activation(x);
      }
    }
  }

  private void maxPool() {
    int size = Math.min(Math.min(height, width), 2 + random.nextInt(2));
    int stride = 1 + random.nextInt(size);
    int pad = random.nextInt(3) == 0 ? random.nextInt(size) / 2 : 0;
    x = builder.pool("MaxPool", x, size, stride, pad);
    height = (height + 2 * pad - size) / stride + 1;
    width = (width + 2 * pad - size) / stride + 1;
  }

  private void averagePool() {
    int size = Math.min(Math.min(height, width), 2 + random.nextInt(2));
    x = builder.pool("AveragePool", x, size, size, 0);
    height = (height - size) / size + 1;
    width = (width - size) / size + 1;
    x = quantised(x, 2 + random.nextInt(7), random.nextBoolean());
  }

  private void residual() {
    String skip = x;
    String main = sameSizeConv(x);
    if (random.nextBoolean()) {
      main = quantised(main, 3 + random.nextInt(6), true);
      skip = random.nextBoolean() ? skip : quantised(skip, 3 + random.nextInt(6), true);
    }
    x =
        builder.node(
            "Add",
            random.nextBoolean()
                ? List.of(main, skip).toArray(new String[0])
                : List.of(skip, main).toArray(new String[0]));
    x = activation(x);
  }

  private void concat() {
    int before = channels;
    String one = conv(x, 1 + random.nextInt(5), false);
    int first = channels;
    channels = before;
    String other = conv(x, 1 + random.nextInt(5), false);
    x = builder.node("Concat", node -> node.with("axis", 1), one, other);
    channels += first;
    x = activation(x);
  }

  private String head() {
    switch (random.nextInt(4)) {
      case 0 -> {
        return conv(x, 1 + random.nextInt(5), true);
      }
      case 1 -> {
        x = builder.node("GlobalAveragePool", x);
        height = 1;
        width = 1;
        if (random.nextBoolean()) {
          x = quantised(x, 4 + random.nextInt(5), true);
        }
      }
      case 2 -> {
        return x.equals("frame") ? conv(x, 2, true) : x;
      }
      default -> {}
    }
    int inputs = channels * height * width;
    int filters = 1 + random.nextInt(6);
    String flat = builder.node("Flatten", x);
    boolean transposed = random.nextBoolean();
    String weights =
        weights(
            transposed ? filters : inputs,
            transposed ? inputs : filters,
            1,
            1,
            2,
            transposed ? 0 : 1);
    String y =
        builder.node(
            "Gemm",
            node ->
                node.with("transB", transposed ? 1 : 0).with("alpha", new OnnxAttribute.Real(0.5f)),
            flat,
            weights,
            builder.reals(List.of((long) filters), reals(filters, -1, 1)));
    channels = filters;
    height = 1;
    width = 1;
    return random.nextBoolean() ? y : quantised(y, 2 + random.nextInt(7), true);
  }

  private String sameSizeConv(String input) {
    int kernel = hasZero ? 1 + 2 * random.nextInt(2) : 1;
    String weights = weights(channels, channels, kernel, kernel, 4, 0);
    return after(builder.conv(input, weights, 1, kernel / 2, 1));
  }

  private String conv(String input, int filters, boolean anyStride) {
    int most = Math.min(height, width);
    int kernel =
        anyStride ? 1 + random.nextInt(Math.min(5, most)) : 1 + random.nextInt(Math.min(2, most));
    int pad = hasZero && anyStride ? random.nextInt(kernel) : 0;
    int stride = anyStride ? 1 + random.nextInt(2) : 1;
    if (!anyStride) {
      kernel = 1;
    }
    int groups = random.nextInt(4) == 0 ? channels : 1;
    int made = groups == 1 ? filters : channels * (1 + random.nextInt(2));
    String weights = weights(made, channels / groups, kernel, kernel, 4, 0);
    String y = builder.conv(input, weights, stride, pad, groups);
    if (anyStride) {
      height = (height + 2 * pad - kernel) / stride + 1;
      width = (width + 2 * pad - kernel) / stride + 1;
    }
    channels = made;
    return after(y);
  }

  /** Bias or batch norm. */
  private String after(String y) {
    return switch (random.nextInt(4)) {
      case 0 -> builder.node("Add", y, channelConstant(-0.5, 0.5));
      case 1 ->
          builder.node(
              "BatchNormalization",
              y,
              builder.reals(List.of((long) channels), reals(channels, -0.5, 2)),
              builder.reals(List.of((long) channels), reals(channels, -1, 1)),
              builder.reals(List.of((long) channels), reals(channels, -1, 1)),
              builder.reals(List.of((long) channels), reals(channels, 0.1, 2)));
      case 2 -> builder.node("Mul", y, channelConstant(0.5, 2));
      default -> y;
    };
  }

  private String activation(String y) {
    boolean relu = random.nextBoolean();
    String real = relu ? builder.node("Relu", y) : y;
    return quantised(real, 1 + random.nextInt(8), !relu);
  }

  private String quantised(String y, int bits, boolean signed) {
    double[] numbers = numbers(y);
    double most = 1e-3;
    for (double number : numbers) {
      most = Math.max(most, Math.abs(number));
    }
    if (linear) {
      return linear(y, most, Math.max(2, bits), signed);
    }
    if (bits == 1 && random.nextBoolean()) {
      hasZero = false;
      return builder.bipolar(y, builder.real(most / 2));
    }
    boolean withSign = signed && bits > 1;
    double levels = withSign ? (1 << (bits - 1)) : (1 << bits) - 1;
    double scale = most / levels * (0.4 + random.nextDouble());
    if (random.nextInt(3) == 0) {
      scale = Math.scalb(1.0, Math.getExponent(scale));
    }
    boolean narrow = bits > 1 && random.nextInt(4) == 0;
    int zero = withSign || random.nextInt(3) > 0 ? 0 : random.nextInt(1 << (bits - 1));
    hasZero = true;
    String rounding = random.nextInt(6) == 0 ? "FLOOR" : "ROUND";
    return builder.quant(y, builder.real(scale), zero, bits, withSign, narrow, rounding);
  }

  /** QuantizeLinear, Clip for fewer than 8 bits, DequantizeLinear. */
  private String linear(String y, double most, int bits, boolean signed) {
    ElementType type = signed ? ElementType.INT8 : ElementType.UINT8;
    long low = signed ? -(1L << (bits - 1)) : 0;
    long high = low + (1L << bits) - 1;
    String scale = builder.real(most / (signed ? high : high / 2.0) * (0.4 + random.nextDouble()));
    long zero = random.nextInt(3) == 0 ? random.nextInt(1 << (bits - 1)) : 0;
    hasZero = true;
    return dequantised(y, scale, type, zero, low, high, bits);
  }

  private String dequantised(
      String y, String scale, ElementType type, long zero, long low, long high, int bits) {
    String point = builder.integers(type, List.of(), zero);
    String integers = builder.node("QuantizeLinear", y, scale, point);
    if (bits < 8) {
      integers =
          builder.node(
              "Clip",
              integers,
              builder.integers(type, List.of(), low),
              builder.integers(type, List.of(), high));
    }
    return builder.node("DequantizeLinear", integers, scale, point);
  }

  private double[] numbers(String y) {
    QuantizedGraph graph = OnnxImport.of(builder.build(y));
    return GraphEvaluator.run(graph, frame).get(graph.outputs().get(0).node());
  }

  /**
   * Quantised weights.
   *
   * @param rank 4 for convolutions, 2 for matrices
   * @param filterAxis axis of the filters, for scales per filter
   */
  private String weights(int one, int two, int three, int four, int rank, int filterAxis) {
    List<Long> shape = new ArrayList<>(List.of((long) one, (long) two, (long) three, (long) four));
    List<Long> used = shape.subList(0, rank);
    int elements = one * two * three * four;
    String real = builder.reals(used, reals(elements, -1, 1));
    int bits = 1 + random.nextInt(8);
    int taps = elements / Math.max(1, filterAxis == 0 ? one : two);
    double scale = 2.0 / (1 << bits) / Math.sqrt(taps);
    String scales;
    if (random.nextBoolean()) {
      List<Long> along = new ArrayList<>(List.of(1L, 1L, 1L, 1L)).subList(0, rank);
      int filters = filterAxis == 0 ? one : two;
      along.set(filterAxis, (long) filters);
      scales = builder.reals(along, reals(filters, scale, 2 * scale));
    } else {
      scales =
          builder.real(random.nextInt(3) == 0 ? Math.scalb(1.0, Math.getExponent(scale)) : scale);
    }
    if (linear) {
      int wide = Math.max(2, bits);
      long highest = (1L << (wide - 1)) - 1;
      return dequantised(
          real, builder.real(2 * scale), ElementType.INT8, 0, -highest - 1, highest, wide);
    }
    if (bits == 1) {
      return builder.bipolar(real, scales);
    }
    return switch (random.nextInt(3)) {
      case 0 -> builder.quant(real, scales, -0.5, bits, true, false, "ROUND");
      case 1 -> builder.quant(real, scales, 1 << (bits - 1), bits, false, false, "ROUND");
      default -> builder.quant(real, scales, 0, bits, true, random.nextBoolean(), "ROUND");
    };
  }

  private String channelConstant(double low, double high) {
    return builder.reals(List.of(1L, (long) channels, 1L, 1L), reals(channels, low, high));
  }

  private float[] reals(int count, double low, double high) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) (low + (high - low) * random.nextDouble());
    }
    return numbers;
  }
}
