package dev.saccade.rtl.core;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.ParameterWord;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.fabric.SignTree;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.rtl.testing.LayerShape;
import dev.saccade.rtl.testing.LayerShape.Place;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A random layer with its weights, parameters and mode, and what it computes, in plain arithmetic
 * from an array of codes.
 */
final class LayerCase {
  private static final int CODE_BITS = 8;

  final LayerShape shape;
  final Place place;
  final ModeEntry mode;
  private final FabricConfig config;
  private final int[][] weights;
  private final List<ParameterWord> parameters;
  private final SignTree signs;

  LayerCase(
      FabricConfig config,
      LayerShape shape,
      Place place,
      ModeEntry mode,
      int[][] weights,
      List<ParameterWord> parameters) {
    this.config = config;
    this.shape = shape;
    this.place = place;
    this.mode = mode;
    this.weights = weights;
    this.parameters = parameters;
    this.signs = new SignTree(config.lanes(), config.digitBits());
  }

  /** Random weights, parameters and mode. */
  static LayerCase random(
      FabricConfig config, LayerShape shape, Place place, SplittableRandom random) {
    int filters = shape.groups() * shape.filters();
    boolean largest = random.nextInt(6) == 0;
    int[][] weights = new int[filters][shape.segments(config.lanes()) * config.lanes()];
    List<ParameterWord> parameters = new ArrayList<>();
    for (int[] filter : weights) {
      for (int tap = 0; tap < shape.taps(); tap++) {
        filter[tap] = largest ? 255 : random.nextInt(256);
      }
      parameters.add(parameter(config, shape.residual(), random));
    }
    return new LayerCase(config, shape, place, mode(config, shape, random), weights, parameters);
  }

  /** The same for inputs of any codes, with its parameters from another word on. */
  LayerCase ofAnyCodes(int parameterBase) {
    ModeEntry moved =
        new ModeEntry(
            mode.weightBits(),
            CODE_BITS / config.digitBits(),
            mode.zeroPlanes(),
            mode.half(),
            mode.raw(),
            mode.padCode(),
            mode.low(),
            mode.high(),
            parameterBase);
    return new LayerCase(config, shape, place, moved, weights, parameters);
  }

  /** The same but for the highest bit of every weight. */
  LayerCase withOtherWeights() {
    int[][] others =
        Arrays.stream(weights)
            .map(filter -> Arrays.stream(filter).map(weight -> weight ^ 128).toArray())
            .toArray(int[][]::new);
    return new LayerCase(config, shape, place, mode, others, parameters);
  }

  /** Sends the whole activation memory as results, eight codes for a pixel. */
  static LayerCase dump(FabricConfig config) {
    int channels = 8;
    LayerShape shape = LayerShape.dump(config.activationBytes() / channels, channels);
    int[][] weights = new int[channels][config.lanes()];
    for (int filter = 0; filter < channels; filter++) {
      weights[filter][filter] = 128;
    }
    int digits = CODE_BITS / config.digitBits();
    ModeEntry mode = new ModeEntry(1, digits, 0, false, false, 0, 0, 255, 0);
    List<ParameterWord> parameters = new ArrayList<>();
    LayerCase identity =
        new LayerCase(config, shape, new Place(0, 0, 0, 0), mode, weights, parameters);
    for (int filter = 0; filter < channels; filter++) {
      parameters.add(new ParameterWord(1, 0, -identity.error(filter), 1, 0));
    }
    return identity;
  }

  private static ModeEntry mode(FabricConfig config, LayerShape shape, SplittableRandom random) {
    int planes =
        random.nextInt(2) == 0 ? shape.storedPlanes() : 1 + random.nextInt(shape.storedPlanes());
    int maxDigits = CODE_BITS / config.digitBits();
    int digits = random.nextInt(2) == 0 ? maxDigits : 1 + random.nextInt(maxDigits);
    int low = random.nextInt(3) == 0 ? random.nextInt(256) : 0;
    int high = random.nextInt(3) == 0 ? low + random.nextInt(256 - low) : 255;
    boolean raw = shape.output() && shape.poolH() * shape.poolW() == 1 && random.nextBoolean();
    int words =
        shape.groups() * shape.rowGroups(config.rows()) * config.rows() / config.requantisers();
    return new ModeEntry(
        planes,
        digits,
        random.nextInt(1 << planes),
        random.nextBoolean(),
        raw,
        random.nextInt(1 << (digits * config.digitBits())),
        low,
        high,
        random.nextInt(config.parameterWords() - words + 1));
  }

  private int stepsOfPixel() {
    return config.rows() / config.requantisers();
  }

  /** Factors of all sizes, powers of two often, shifted so that results are near a code. */
  private static ParameterWord parameter(
      FabricConfig config, boolean residual, SplittableRandom random) {
    int factorBits = 1 + random.nextInt(config.multiplierBits() - 1);
    long m1 = random.nextInt(3) == 0 ? 1L << (factorBits - 1) : random.nextLong(1L << factorBits);
    m1 = random.nextInt(4) == 0 ? -m1 : m1;
    int sumBits = 2 + random.nextInt(config.accumulatorBits());
    int shift = Math.min(63, Math.max(0, factorBits + sumBits - CODE_BITS - random.nextInt(4)));
    int tie =
        random.nextInt(2) == 0 ? 0 : random.nextInt(2) == 0 ? shift : random.nextInt(shift + 1);
    long bias =
        random.nextLong(1L << (factorBits + sumBits - 1)) - (1L << (factorBits + sumBits - 2));
    long m2 = residual ? random.nextLong(1L << factorBits) - (1L << (factorBits - 1)) : 0;
    return new ParameterWord(m1, m2, bias, shift, tie);
  }

  /** What the core is told of the layer. */
  CoreBench.Work work(boolean first) {
    return new CoreBench.Work(first, shape.descriptor(config, place), mode);
  }

  /** Chunks that the fill reads. */
  int reads() {
    int runs = shape.dense() ? 1 : shape.kernelW();
    int runLength = shape.taps() / shape.kernelH() / runs;
    int chunks =
        shape.kernelH() * runs * ((runLength + config.readCodes() - 1) / config.readCodes());
    int positions = shape.outH() * shape.outW() * shape.poolH() * shape.poolW();
    return shape.groups() * positions * chunks;
  }

  /** Codes that an input may hold. */
  int inputCodes() {
    return 1 << (mode.digits() * config.digitBits());
  }

  void load(CoreBench bench) {
    int address = place.weights();
    int rowGroups = shape.rowGroups(config.rows());
    for (int group = 0; group < shape.groups(); group++) {
      for (int g = 0; g < rowGroups; g++) {
        for (int segment = 0; segment < shape.segments(config.lanes()); segment++) {
          for (int plane = 0; plane < shape.storedPlanes(); plane++) {
            bench.writeWeights(address++, word(group, g, segment, plane));
          }
        }
        for (int row = 0; row < config.rows(); row++) {
          int filter = g * config.rows() + row;
          if (filter < shape.filters()) {
            bench.writeParameters(
                row % config.requantisers(),
                mode.parameterBase()
                    + (group * rowGroups + g) * stepsOfPixel()
                    + row / config.requantisers(),
                word(parameters.get(group * shape.filters() + filter)));
          }
        }
      }
    }
  }

  private BigInteger word(ParameterWord parameter) {
    byte[] bytes = parameter.encode(config);
    return CoreBench.word(bytes, 0, bytes.length);
  }

  private BigInteger word(int group, int rowGroup, int segment, int plane) {
    BigInteger word = BigInteger.ZERO;
    for (int row = 0; row < config.rows(); row++) {
      int filter = rowGroup * config.rows() + row;
      if (filter < shape.filters()) {
        long bits = plane(group * shape.filters() + filter, segment, plane);
        long stored = config.encoding() == PlaneEncoding.PLAIN ? bits : signs.encode(bits);
        word = word.or(BigInteger.valueOf(stored).shiftLeft(row * config.lanes()));
      }
    }
    return word;
  }

  private long plane(int filter, int segment, int plane) {
    long bits = 0;
    for (int lane = 0; lane < config.lanes(); lane++) {
      long bit = weights[filter][segment * config.lanes() + lane] >> (CODE_BITS - 1 - plane) & 1;
      bits |= bit << lane;
    }
    return bits;
  }

  /** Computes the layer: writes codes into memory, or returns results in drain order. */
  List<Integer> compute(int[] memory) {
    List<Integer> results = new ArrayList<>();
    for (int group = 0; group < shape.groups(); group++) {
      for (int y = 0; y < shape.outH(); y++) {
        for (int batch = 0; batch < shape.batchesX(config.pixels()); batch++) {
          for (int first = 0; first < shape.filters(); first += config.rows()) {
            for (int p = 0; p < shape.pixelsOf(batch, config.pixels()); p++) {
              int x = batch * config.pixels() + p;
              for (int f = first; f < Math.min(first + config.rows(), shape.filters()); f++) {
                int value = pooled(memory, group, f, y, x);
                if (shape.output()) {
                  results.add(value);
                } else {
                  int at = place.out() + (y * shape.outW() + x) * shape.outStride();
                  memory[at + group * shape.filters() + f] = value;
                }
              }
            }
          }
        }
      }
    }
    return results;
  }

  private int pooled(int[] memory, int group, int filter, int y, int x) {
    int largest = Integer.MIN_VALUE;
    for (int wy = 0; wy < shape.poolH(); wy++) {
      for (int wx = 0; wx < shape.poolW(); wx++) {
        int convY = y * shape.poolStrideY() + wy;
        int convX = x * shape.poolStrideX() + wx;
        largest = Math.max(largest, value(memory, group, filter, convY, convX));
      }
    }
    return largest;
  }

  private int value(int[] memory, int group, int filter, int convY, int convX) {
    int all = group * shape.filters() + filter;
    ParameterWord parameter = parameters.get(all);
    long a = result(memory, group, all, convY, convX);
    long q =
        shape.residual()
            ? memory[
                place.residual()
                    + (convY * shape.convW() + convX) * shape.groups() * shape.filters()
                    + all]
            : 0;
    if (mode.raw()) {
      return (int) (parameter.m1() * a + parameter.m2() * q + parameter.bias());
    }
    long v =
        Requantizer.apply(
            parameter.m1(),
            parameter.m2(),
            parameter.bias(),
            parameter.shift(),
            parameter.tie(),
            a,
            q);
    return (int) Math.max(mode.low(), Math.min(mode.high(), v));
  }

  private long result(int[] memory, int group, int filter, int convY, int convX) {
    long sum = 0;
    long codes = 0;
    int tap = 0;
    for (int ky = 0; ky < shape.kernelH(); ky++) {
      for (int kx = 0; kx < shape.kernelW(); kx++) {
        int y = convY * shape.strideY() - shape.padTop() + ky;
        int x = convX * shape.strideX() - shape.padLeft() + kx;
        boolean exists = y >= 0 && y < shape.inH() && x >= 0 && x < shape.inW();
        int at = place.in() + (y * shape.inW() + x) * shape.pixelStride();
        for (int c = 0; c < shape.channels(); c++) {
          int code = exists ? memory[at + group * shape.channels() + c] : mode.padCode();
          sum += (long) (weights[filter][tap++] >> (CODE_BITS - mode.weightBits())) * code;
          codes += code;
        }
      }
    }
    long zero = 2L * mode.zeroPlanes() + (mode.half() ? 1 : 0);
    return 2 * sum - zero * codes + error(filter);
  }

  /** What relative signs add to the result, whatever the activations. */
  private long error(int filter) {
    if (config.encoding() == PlaneEncoding.PLAIN) {
      return 0;
    }
    long error = 0;
    for (int digit = 0; digit < mode.digits(); digit++) {
      for (int segment = 0; segment < shape.segments(config.lanes()); segment++) {
        for (int plane = 0; plane < mode.weightBits(); plane++) {
          error +=
              signs.error(plane(filter, segment, plane))
                  << (digit * config.digitBits() + mode.weightBits() - 1 - plane);
        }
      }
    }
    return error;
  }

  @Override
  public String toString() {
    return shape + ", " + place + ", " + mode;
  }
}
