package dev.saccade.network.compiler;

import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.OutputScale;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.PixelTable;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.integer.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Small random networks of everything that a layer can be. */
final class RandomNetworks {
  private static final int MODES = 3;

  private final Random random;
  private final List<Tensor> tensors = new ArrayList<>();
  private final List<Convolution> layers = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private final List<List<CodeFormat>> formats = new ArrayList<>();
  private int buffers;

  private RandomNetworks(Random random) {
    this.random = random;
  }

  /**
   * A random layer to a concatenation, a second one beside it, a layer that adds, one that pools,
   * and results as codes and raw.
   */
  static IntegerNetwork network(Random random) {
    return new RandomNetworks(random).build();
  }

  private IntegerNetwork build() {
    int channels = 1 + random.nextInt(4);
    TensorShape frame = new TensorShape(4 + random.nextInt(6), 4 + random.nextInt(6), channels);
    PixelTable table = table(channels);
    tensor(frame, buffers++, 0, Collections.nCopies(MODES, table.format()));
    List<CodeFormat> joined = randomFormats();
    int left = 1 + random.nextInt(20);
    int right = 1 + random.nextInt(6);
    int stride = 1 + random.nextInt(2);
    int kernel = 1 + random.nextInt(3);
    Padding padding = new Padding(kernel / 2, random.nextInt(kernel), kernel / 2, kernel - 1);
    int joint = buffers++;
    int a = layer(0, left, kernel, stride, padding, 1, Window.NONE, -1, joint, 0, joined);
    int b = layer(0, right, kernel, stride, padding, 1, Window.NONE, -1, joint, left, joined);
    TensorShape half = tensors.get(a).shape();
    int both = tensor(half.withChannels(left + right), joint, 0, joined);
    int c = layer(both, 9, 1, 1, Padding.NONE, 1, Window.NONE, -1, buffers++, 0, randomFormats());
    int groups = 3;
    int d = layer(c, 9, 1, 1, Padding.NONE, groups, Window.NONE, c, buffers++, 0, randomFormats());
    Window window =
        new Window(
            Math.min(2, half.height()),
            1 + random.nextInt(Math.min(2, half.width())),
            1 + random.nextInt(2),
            1 + random.nextInt(3));
    int e = layer(d, 17, 1, 1, Padding.NONE, 1, window, d(d, 17), buffers++, 0, randomFormats());
    int depth = random.nextBoolean() ? 17 : 1;
    layer(e, 34, 1, 1, Padding.NONE, depth, Window.NONE, -1, buffers++, 0, null);
    layer(b, 3, 1, 1, Padding.NONE, 1, Window.NONE, -1, buffers++, 0, List.of());
    return new IntegerNetwork("random", table, tensors, layers, names(), outputs);
  }

  /** Sometimes a second operand of that many channels, else none. */
  private int d(int input, int channels) {
    return random.nextBoolean()
        ? -1
        : layer(
            input, channels, 1, 1, Padding.NONE, 1, Window.NONE, -1, buffers++, 0, randomFormats());
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int mode = 0; mode < MODES; mode++) {
      names.add("mode" + mode);
    }
    return names;
  }

  private PixelTable table(int channels) {
    CodeFormat format = CodeFormat.signed(1 + random.nextInt(8));
    byte[] codes = new byte[256 * channels];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) random.nextInt(format.highest() + 1);
    }
    return new PixelTable(format, channels, codes);
  }

  private List<CodeFormat> randomFormats() {
    List<CodeFormat> list = new ArrayList<>();
    for (int mode = 0; mode < MODES; mode++) {
      list.add(new CodeFormat(1 + random.nextInt(8), random.nextInt(3)));
    }
    return list;
  }

  private int tensor(TensorShape shape, int buffer, int offset, List<CodeFormat> format) {
    tensors.add(new Tensor(tensors.size(), "t" + tensors.size(), shape, buffer, offset));
    formats.add(format);
    return tensors.size() - 1;
  }

  /**
   * Adds a layer.
   *
   * @param format of its output; empty for results as codes, null for raw results
   */
  private int layer(
      int input,
      int filters,
      int kernel,
      int stride,
      Padding padding,
      int groups,
      Window pool,
      int residual,
      int buffer,
      int offset,
      List<CodeFormat> format) {
    TensorShape in = tensors.get(input).shape();
    int height = Math.min(kernel, in.height());
    int channels = in.channels() / groups;
    int stored = 1 + random.nextInt(8);
    byte[] codes = new byte[filters * height * kernel * channels];
    boolean extreme = random.nextInt(8) == 0;
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) ((extreme ? 255 : random.nextInt(256)) & (-1 << (8 - stored)));
    }
    WeightCodes weights = new WeightCodes(filters, height, kernel, channels, stored, codes);
    Destination destination =
        format == null
            ? Destination.RESULT_RAW
            : format.isEmpty() ? Destination.RESULT_CODES : Destination.MEMORY;
    List<CodeFormat> written = format == null || format.isEmpty() ? randomFormats() : format;
    List<ConvolutionMode> modes = new ArrayList<>();
    for (int mode = 0; mode < MODES; mode++) {
      modes.add(mode(weights, input, residual, mode, destination, written.get(mode)));
    }
    Convolution layer =
        new Convolution(
            "layer" + layers.size(),
            input,
            tensors.size(),
            weights,
            1 + random.nextInt(stride),
            stride,
            padding,
            groups,
            pool,
            residual < 0 ? OptionalInt.empty() : OptionalInt.of(residual),
            destination,
            modes);
    if (!layers.isEmpty() && offset > 0) {
      Convolution beside = layers.get(layers.size() - 1);
      layer =
          new Convolution(
              layer.name(),
              input,
              tensors.size(),
              weights,
              beside.strideY(),
              stride,
              padding,
              groups,
              pool,
              layer.residual(),
              destination,
              modes);
    }
    int output = tensor(layer.outputShape(in), buffer, offset, written);
    layers.add(layer);
    if (destination != Destination.MEMORY) {
      OutputScale scale =
          new OutputScale(Collections.nCopies(filters, 1.0), Collections.nCopies(filters, 0.0));
      outputs.add(new Output(layer.name(), output, Collections.nCopies(MODES, scale)));
    }
    return output;
  }

  private ConvolutionMode mode(
      WeightCodes weights,
      int input,
      int residual,
      int mode,
      Destination destination,
      CodeFormat written) {
    int bits = 1 + random.nextInt(weights.storedBits());
    int zeroHalves = random.nextInt(2 << bits);
    CodeFormat in = formats.get(input).get(mode);
    boolean raw = destination == Destination.RESULT_RAW;
    ConvolutionMode settings =
        new ConvolutionMode(
            bits,
            zeroHalves,
            in,
            random.nextInt(in.highest() + 1),
            Collections.nCopies(weights.filters(), Requantizer.identity()),
            Optional.empty());
    if (raw) {
      return settings;
    }
    List<Requantizer> requantizers = new ArrayList<>();
    for (int filter = 0; filter < weights.filters(); filter++) {
      SumRange range = SumRange.of(weights, filter, settings);
      requantizers.add(requantizer(range, residual >= 0, written.highest()));
    }
    int low = random.nextInt(2);
    int high = Math.max(low, written.highest() - random.nextInt(2));
    return new ConvolutionMode(
        bits,
        zeroHalves,
        in,
        settings.padCode(),
        requantizers,
        Optional.of(new OutputCodes(written, low, high)));
  }

  /** One that spreads the reachable sums over about twice the codes. */
  private Requantizer requantizer(SumRange range, boolean residual, int highest) {
    int shift = random.nextInt(24);
    long spread = Math.max(255, range.highest() - range.lowest());
    long m1 = Math.max(1, (((2L * highest) << shift) / spread)) * (random.nextBoolean() ? 1 : -1);
    long m2 = residual ? random.nextInt(1 << 20) - (1 << 19) : 0;
    long bias = -m1 * ((range.highest() + range.lowest()) / 2) + ((long) highest << shift) / 2;
    return new Requantizer(m1, m2, bias, shift, random.nextInt(shift + 1));
  }
}
