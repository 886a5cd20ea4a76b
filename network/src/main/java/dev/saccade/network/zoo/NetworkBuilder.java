package dev.saccade.network.zoo;

import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.OutputScale;
import dev.saccade.network.integer.PixelTable;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.reference.LayerModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Builds a network layer by layer with random weights, and chooses the requantisers of each layer
 * from what a calibration frame gives there.
 */
public final class NetworkBuilder {
  private static final double WEIGHT_DEVIATION = 48;

  private final String name;
  private final List<ModePlan> modes;
  private final SplittableRandom random;
  private final PixelTable pixels;
  private final Calibration calibration;
  private final List<Tensor> tensors = new ArrayList<>();
  private final List<Convolution> layers = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private int buffers;

  /** Codes and formats of each written tensor, one entry per mode. */
  private final Map<Integer, List<byte[]>> codes = new HashMap<>();

  private final Map<Integer, List<CodeFormat>> formats = new HashMap<>();

  /** Requantisers of 28-bit factors in sums of 55 bits, and pixels as they are. */
  public NetworkBuilder(String name, TensorShape input, List<ModePlan> modes, long seed) {
    this(
        name,
        input,
        PixelTable.identity(input.channels()),
        modes,
        Calibration.tame(new SplittableRandom(~seed), 28, 55),
        seed);
  }

  NetworkBuilder(
      String name,
      TensorShape input,
      PixelTable pixels,
      List<ModePlan> modes,
      Calibration calibration,
      long seed) {
    this.name = name;
    this.modes = List.copyOf(modes);
    this.pixels = pixels;
    this.random = new SplittableRandom(seed);
    this.calibration = calibration;
    Tensor tensor = newTensor("input", input);
    byte[] frame = pixels.codes(Frames.texture(input, seed));
    codes.put(tensor.id(), Collections.nCopies(modes.size(), frame));
    formats.put(tensor.id(), Collections.nCopies(modes.size(), pixels.format()));
  }

  /** Begins a layer that reads a tensor. */
  public LayerSketch layer(String layerName, int input) {
    return new LayerSketch(this, layerName, input, channels(input));
  }

  /** The average of each channel over the whole tensor: a depthwise layer of weight code 1. */
  public int globalAverage(String layerName, int input) {
    TensorShape shape = tensors.get(input).shape();
    byte[] ones = new byte[shape.codes()];
    Arrays.fill(ones, (byte) 0x80);
    WeightCodes weights =
        new WeightCodes(shape.channels(), shape.height(), shape.width(), 1, 1, ones);
    return layer(layerName, input)
        .depthwise()
        .kernel(shape.height(), shape.width())
        .weights(weights, Collections.nCopies(modes.size(), 1), bits -> 0)
        .add();
  }

  /**
   * One tensor of the channels of several, which must have one format.
   *
   * @param parts ids of tensors that are part of no other concatenation
   * @return its id
   */
  public int concat(String tensorName, List<Integer> parts) {
    TensorShape shape = tensors.get(parts.get(0)).shape();
    int channels = parts.stream().mapToInt(this::channels).sum();
    Tensor whole = newTensor(tensorName, shape.withChannels(channels));
    int offset = 0;
    for (int id : parts) {
      Tensor part = tensors.get(id);
      tensors.set(id, new Tensor(id, part.name(), part.shape(), whole.buffer(), offset));
      offset += part.shape().channels();
    }
    formats.put(whole.id(), formats.get(parts.get(0)));
    List<byte[]> joined = new ArrayList<>();
    for (int mode = 0; mode < modes.size(); mode++) {
      joined.add(join(whole, parts, mode));
    }
    codes.put(whole.id(), joined);
    return whole.id();
  }

  private byte[] join(Tensor whole, List<Integer> parts, int mode) {
    byte[] joined = new byte[whole.shape().codes()];
    for (int id : parts) {
      int channels = channels(id);
      for (int pixel = 0; pixel < whole.shape().pixels(); pixel++) {
        System.arraycopy(
            codes.get(id).get(mode),
            pixel * channels,
            joined,
            pixel * whole.shape().channels() + tensors.get(id).channelOffset(),
            channels);
      }
    }
    return joined;
  }

  /** The network of all layers so far. */
  public IntegerNetwork build() {
    List<String> names = modes.stream().map(ModePlan::name).toList();
    return new IntegerNetwork(name, pixels, tensors, layers, names, outputs);
  }

  /** Shape of a tensor. */
  public TensorShape shape(int tensor) {
    return tensors.get(tensor).shape();
  }

  int channels(int tensor) {
    return tensors.get(tensor).shape().channels();
  }

  private Tensor newTensor(String tensorName, TensorShape shape) {
    Tensor tensor = new Tensor(tensors.size(), tensorName, shape, buffers++, 0);
    tensors.add(tensor);
    return tensor;
  }

  int add(LayerSketch sketch) {
    WeightCodes weights = sketch.weights.orElseGet(() -> randomWeights(sketch));
    int index = layers.size();
    int id = tensors.size();
    List<ConvolutionMode> sums = new ArrayList<>();
    for (int mode = 0; mode < modes.size(); mode++) {
      sums.add(summing(sketch, weights, mode, index));
    }
    Convolution summing = sketch.summing(id, weights, sums);
    List<ConvolutionMode> settings = new ArrayList<>();
    for (int mode = 0; mode < modes.size(); mode++) {
      boolean raw = sketch.destination == Destination.RESULT_RAW;
      settings.add(raw ? sums.get(mode) : calibrated(sketch, summing, mode, index));
    }
    Convolution layer = sketch.convolution(id, weights, settings);
    layers.add(layer);
    newTensor(sketch.name, layer.outputShape(shape(sketch.input)));
    if (layer.destination() == Destination.MEMORY) {
      keepCodes(layer);
    } else {
      addOutput(layer);
    }
    return id;
  }

  /** The settings of a mode with requantisers that hand on the sums. */
  private ConvolutionMode summing(LayerSketch sketch, WeightCodes weights, int mode, int index) {
    int bits =
        sketch.weights.isPresent()
            ? sketch.weightBits.get(mode)
            : modes.get(mode).precision(index).weightBits();
    CodeFormat input = formats.get(sketch.input).get(mode);
    return new ConvolutionMode(
        bits,
        sketch.zeroHalves.applyAsInt(bits),
        input,
        input.hasZero() ? input.zeroHalves() / 2 : 0,
        Collections.nCopies(weights.filters(), Requantizer.identity()),
        Optional.empty());
  }

  /** The settings of a mode with requantisers by the sums of the calibration frame. */
  private ConvolutionMode calibrated(LayerSketch sketch, Convolution summing, int mode, int index) {
    ConvolutionMode settings = summing.modes().get(mode);
    CodeFormat format =
        sketch.like.isPresent()
            ? formats.get(sketch.like.getAsInt()).get(mode)
            : CodeFormat.unsigned(modes.get(mode).precision(index).activationBits());
    byte[] input = codes.get(sketch.input).get(mode);
    long[] sums = new LayerModel(summing, mode, shape(sketch.input)).sums(input);
    Optional<long[]> residual =
        sketch.residual.stream().mapToObj(id -> longs(codes.get(id).get(mode))).findFirst();
    int filters = summing.weights().filters();
    boolean onePixel = sums.length == filters;
    List<Requantizer> requantizers = new ArrayList<>();
    for (int filter = 0; filter < filters; filter++) {
      Spread spread = onePixel ? Spread.of(sums, 0, 1) : Spread.of(sums, filter, filters);
      SumRange reachable = SumRange.of(summing.weights(), filter, settings);
      requantizers.add(
          residual.isEmpty()
              ? calibration.requantizer(spread, reachable, format.highest())
              : calibration.requantizer(
                  spread,
                  reachable,
                  Spread.of(residual.get(), filter, filters),
                  formats.get(sketch.residual.getAsInt()).get(mode).highest(),
                  format.highest()));
    }
    return new ConvolutionMode(
        settings.weightBits(),
        settings.weightZeroHalves(),
        settings.input(),
        settings.padCode(),
        requantizers,
        Optional.of(OutputCodes.of(format)));
  }

  private static long[] longs(byte[] values) {
    long[] longs = new long[values.length];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = values[i] & 0xFF;
    }
    return longs;
  }

  private void keepCodes(Convolution layer) {
    List<byte[]> results = new ArrayList<>();
    for (int i = 0; i < modes.size(); i++) {
      int mode = i;
      Optional<byte[]> residual =
          layer.residual().stream().mapToObj(id -> codes.get(id).get(mode)).findFirst();
      LayerModel model = new LayerModel(layer, mode, shape(layer.input()));
      results.add(model.codes(codes.get(layer.input()).get(mode), residual));
    }
    codes.put(layer.output(), results);
    formats.put(
        layer.output(),
        layer.modes().stream().map(mode -> mode.output().orElseThrow().format()).toList());
  }

  private void addOutput(Convolution layer) {
    int channels = layer.weights().filters();
    OutputScale scale =
        new OutputScale(Collections.nCopies(channels, 1.0), Collections.nCopies(channels, 0.0));
    outputs.add(new Output(layer.name(), layer.output(), Collections.nCopies(modes.size(), scale)));
  }

  /** Codes around the middle, so that mid-rise weights have mean 0. */
  private WeightCodes randomWeights(LayerSketch sketch) {
    int channels = channels(sketch.input) / sketch.groups;
    byte[] weights = new byte[sketch.filters * sketch.kernelHeight * sketch.kernelWidth * channels];
    for (int i = 0; i < weights.length; i++) {
      long code = Math.round(127.5 + WEIGHT_DEVIATION * gaussian());
      weights[i] = (byte) Math.max(0, Math.min(255, code));
    }
    return new WeightCodes(
        sketch.filters, sketch.kernelHeight, sketch.kernelWidth, channels, 8, weights);
  }

  /** About normal, of deviation 1: a sum of uniform numbers. */
  private double gaussian() {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum - 6;
  }
}
