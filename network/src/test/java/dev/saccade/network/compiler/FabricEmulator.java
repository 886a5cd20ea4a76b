package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ModeBase;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.ParameterWord;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.fabric.ProgramEntry;
import dev.saccade.fabric.SignTree;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A fabric that sees nothing but the memory images: what it computes must be what the network
 * means. It adds, shifts and counts as the hardware does, plane by plane and digit by digit, with
 * the steps of the descriptors, and asserts on the way that no accumulator overflows and no address
 * leaves its memory.
 */
final class FabricEmulator {
  private final FabricConfig config;
  private final byte[] activations;
  private final SignTree signs;
  private final Map<MemoryTarget, byte[]> memories = new EnumMap<>(MemoryTarget.class);

  private Descriptor d;
  private ModeEntry mode;
  private long base;
  private ByteArrayOutputStream results;
  private int resultWords;
  private int[] pool;

  FabricEmulator(FabricImage image) {
    this(image, Map.of());
  }

  /**
   * A fabric some of whose memories hold something else.
   *
   * @param changed instead of what the image says
   */
  FabricEmulator(FabricImage image, Map<MemoryTarget, byte[]> changed) {
    this.config = image.config();
    this.activations = new byte[config.activationBytes()];
    this.signs = new SignTree(config.lanes(), config.digitBits());
    for (MemoryTarget target : MemoryTarget.values()) {
      memories.put(target, changed.getOrDefault(target, image.memory(target)));
    }
    Arrays.fill(activations, (byte) 0xA5);
  }

  /** The results of a frame as they leave the fabric. */
  byte[] run(int program, int modeNumber, int slot, int originX, int originY, byte[] pixels) {
    int programWord = program * MemoryTarget.programWords(config);
    byte[] programs = memories.get(MemoryTarget.PROGRAMS);
    ProgramEntry entry = ProgramEntry.LAYOUT.decode(programs, 4 * programWord);
    int baseWord = programWord + ProgramEntry.LAYOUT.words() + modeNumber;
    ModeBase modeBase = ModeBase.LAYOUT.decode(programs, 4 * baseWord);
    assertThat(entry.valid() && modeBase.valid()).isTrue();
    assertThat(originX).isLessThanOrEqualTo(entry.maxOriginX());
    assertThat(originY).isLessThanOrEqualTo(entry.maxOriginY());
    int slotBase =
        ByteBuffer.wrap(memories.get(MemoryTarget.SLOTS))
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt(4 * slot);
    upload(entry, slotBase, pixels);
    results = new ByteArrayOutputStream();
    resultWords = 0;
    int descriptorWord = entry.firstDescriptor();
    int modeWord = modeBase.firstEntry();
    for (int layer = 0; layer < entry.layers(); layer++) {
      d = Descriptor.LAYOUT.decode(memories.get(MemoryTarget.DESCRIPTORS), 4 * descriptorWord);
      mode = ModeEntry.LAYOUT.decode(memories.get(MemoryTarget.MODE_ENTRIES), 4 * modeWord);
      int origin = originY * entry.frameRowStep() + originX * entry.channels();
      base = (long) d.inBase() + (d.inputIsFrame() ? slotBase + origin : 0);
      layer();
      descriptorWord += Descriptor.LAYOUT.words();
      modeWord += ModeEntry.LAYOUT.words();
    }
    assertThat(results.size()).isGreaterThanOrEqualTo(entry.resultValues());
    assertThat(resultWords).isEqualTo(entry.resultWords());
    return results.toByteArray();
  }

  private void upload(ProgramEntry entry, int slotBase, byte[] pixels) {
    byte[] tables = memories.get(MemoryTarget.PIXEL_TABLES);
    assertThat(pixels).hasSize(entry.frameCodes());
    for (int i = 0; i < pixels.length; i++) {
      int table = entry.pixelTable() + i % entry.channels();
      activations[slotBase + i] = tables[256 * table + (pixels[i] & 0xFF)];
    }
  }

  private void layer() {
    assertThat((d.strips() - 1) * d.stripBatches() + d.lastStripBatches()).isEqualTo(d.batchesX());
    assertThat(d.rowsEnd() % d.rowStride()).isZero();
    pool = new int[d.rowGroups() * config.rows() * config.pixels()];
    for (int group = 0; group < d.groups(); group++) {
      for (int y = 0; y < d.outH(); y++) {
        for (int batch = 0; batch < d.batchesX(); batch++) {
          for (int wy = 0; wy < d.poolH(); wy++) {
            for (int wx = 0; wx < d.poolW(); wx++) {
              batch(group, y, batch, wy, wx);
            }
          }
        }
      }
    }
  }

  private void batch(int group, int y, int batch, int wy, int wx) {
    int pixels = batch == d.batchesX() - 1 ? d.lastPixels() : config.pixels();
    int filtersOfGroup = group == d.groups() - 1 ? d.lastFilters() : d.filters();
    int[][] patches = new int[pixels][];
    for (int p = 0; p < pixels; p++) {
      long row = firstRow() + (long) y * d.outStride() + (long) wy * d.windowStride();
      long window = (long) wx * d.stepX();
      if (d.depthwise()) {
        int strip = batch / d.stripBatches();
        long column = (long) strip * d.stripStepX() + window;
        int pixel = batch % d.stripBatches() * config.pixels() + p;
        patches[p] = ownPatches(group, row, column, pixel);
      } else {
        long column = (long) batch * d.stripStepX() + (long) p * d.pixelStepX() + window;
        patches[p] = patch(group, row, column);
      }
    }
    boolean first = wy == 0 && wx == 0;
    boolean last = wy == d.poolH() - 1 && wx == d.poolW() - 1;
    for (int rowGroup = 0; rowGroup < d.rowGroups(); rowGroup++) {
      for (int p = 0; p < pixels; p++) {
        int filters = Math.min(config.rows(), filtersOfGroup - rowGroup * config.rows());
        for (int r = 0; r < filters; r++) {
          int channel = rowGroup * config.rows() + r;
          long sum =
              d.depthwise()
                  ? accumulateOwn(group, rowGroup, r, ofChannel(patches[p], channel))
                  : accumulate(group, rowGroup, r, patches[p]);
          int filter = group * d.filters() + rowGroup * config.rows() + r;
          long residual =
              d.residual()
                  ? read(
                      d.residualBase()
                          + (long) y * d.residualOutStride()
                          + (long) wy * d.residualRowStride()
                          + (long) batch * d.residualBatchStep()
                          + (long) p * d.residualPixelStep()
                          + (long) wx * d.residualStepX()
                          + filter)
                  : 0;
          int value = requantise(group, rowGroup, r, sum, residual);
          int entry = (rowGroup * config.rows() + r) * config.pixels() + p;
          pool[entry] = first ? value : Math.max(pool[entry], value);
          if (last) {
            write(y, batch, p, filter, pool[entry]);
          }
        }
        if (last && d.output()) {
          resultWords += (filters + config.requantisers() - 1) / config.requantisers();
        }
      }
    }
  }

  /** The codes of a patch, in segments of N lanes. */
  private int[] patch(int group, long firstRow, long column) {
    int[] patch = new int[d.segments() * config.lanes()];
    int tap = 0;
    for (int ky = 0; ky < d.kernelH(); ky++) {
      long row = firstRow + (long) ky * d.rowStride();
      for (int run = 0; run < d.runs(); run++) {
        for (int j = 0; j < d.runLength(); j++) {
          long code = column + run * runStep() + j - d.padCodes();
          patch[tap++] = exists(row, code) ? read(address(group, row, code)) : mode.padCode();
        }
      }
    }
    return patch;
  }

  /** The patches of all channels of a group, each in segments of N lanes. */
  private int[] ownPatches(int group, long firstRow, long column, int pixel) {
    int taps = (d.segments() - 1) * config.lanes() + d.lastLanes();
    int channels = group == d.groups() - 1 ? d.lastFilters() : d.runLength();
    int[] patches = new int[d.filters() * d.segments() * config.lanes()];
    int enters = pixel * d.columnStep();
    assertThat(enters + d.kernelW()).isLessThanOrEqualTo(d.runs());
    for (int tap = 0; tap < Math.min(taps, d.kernelH() * d.kernelW()); tap++) {
      long row = firstRow + (long) (tap / d.kernelW()) * d.rowStride();
      long code = column + (enters + tap % d.kernelW()) * runStep() - d.padCodes();
      for (int channel = 0; channel < channels; channel++) {
        int at = channel * d.segments() * config.lanes() + tap;
        patches[at] =
            exists(row, code) ? read(address(group, row, code) + channel) : mode.padCode();
      }
    }
    return patches;
  }

  /** From the input's first row to the first one read, which is negative with padding above. */
  private long firstRow() {
    int above = Long.SIZE - Descriptor.FIRST_ROW_BITS;
    return (long) d.firstRow() << above >> above;
  }

  /** Codes from a run to the next. */
  private long runStep() {
    int codes = config.readCodes();
    return d.runJump() + (long) (d.runLength() - 1) / codes * codes;
  }

  private boolean exists(long row, long code) {
    return row >= 0 && row < d.rowsEnd() && code >= 0 && code < d.rowLength();
  }

  private long address(int group, long row, long code) {
    return base + (long) group * d.groupStep() + row + code;
  }

  private int[] ofChannel(int[] patches, int channel) {
    int length = d.segments() * config.lanes();
    return Arrays.copyOfRange(patches, channel * length, (channel + 1) * length);
  }

  /** {@code A}, the zero point being subtracted plane by plane. */
  private long accumulateOwn(int group, int rowGroup, int row, int[] patch) {
    long acc = 0;
    for (int plane = 0; plane < mode.weightBits(); plane++) {
      acc *= 2;
      for (int digit = 0; digit < mode.digits(); digit++) {
        for (int segment = 0; segment < d.segments(); segment++) {
          long[] digits = digits(patch, segment, digit);
          long stored = stored(group, rowGroup, row, segment, plane);
          long dot = zeroBit(plane) ? -gated(~stored, digits) : gated(stored, digits);
          acc += dot << (digit * config.digitBits());
          requireFits(acc, false);
        }
      }
    }
    if (!mode.half()) {
      return 2 * acc;
    }
    acc *= 2;
    for (int digit = 0; digit < mode.digits(); digit++) {
      for (int segment = 0; segment < d.segments(); segment++) {
        acc -= gated(~0, digits(patch, segment, digit)) << (digit * config.digitBits());
        requireFits(acc, false);
      }
    }
    return acc;
  }

  private boolean zeroBit(int plane) {
    return (mode.zeroPlanes() >> (mode.weightBits() - 1 - plane) & 1) == 1;
  }

  private int read(long address) {
    return activations[Math.toIntExact(address)] & 0xFF;
  }

  /** {@code A}, less the constant that the bias holds with relative signs. */
  private long accumulate(int group, int rowGroup, int row, int[] patch) {
    boolean plain = config.encoding() == PlaneEncoding.PLAIN;
    long acc = 0;
    long zero = 0;
    for (int plane = 0; plane < mode.weightBits(); plane++) {
      boolean half = mode.half() && plane == mode.weightBits() - 1;
      int zeroFactor = plain ? (zeroBit(plane) ? 2 : 0) : (zeroBit(plane) ? 1 : -1);
      acc *= 2;
      zero *= 2;
      for (int digit = 0; digit < mode.digits(); digit++) {
        for (int segment = 0; segment < d.segments(); segment++) {
          long[] digits = digits(patch, segment, digit);
          long stored = stored(group, rowGroup, row, segment, plane);
          long dot = plain ? gated(stored, digits) : signs.dot(stored, digits);
          long zeroDot = (zeroFactor + (half ? 1 : 0)) * Arrays.stream(digits).sum();
          acc += dot << (digit * config.digitBits());
          zero += zeroDot << (digit * config.digitBits());
          requireFits(acc, plain);
          requireFits(zero / 4, plain);
        }
      }
    }
    return plain ? 2 * acc - zero : acc - zero;
  }

  private void requireFits(long value, boolean unsigned) {
    long limit = 1L << config.accumulatorBits();
    if (value >= limit || value < (unsigned ? 0 : -limit)) {
      throw new AssertionError(value + " overflows " + config.accumulatorBits() + " bits");
    }
  }

  private long[] digits(int[] patch, int segment, int digit) {
    long[] digits = new long[config.lanes()];
    for (int lane = 0; lane < digits.length; lane++) {
      int code = patch[segment * config.lanes() + lane];
      digits[lane] = code >> (digit * config.digitBits()) & ((1 << config.digitBits()) - 1);
    }
    return digits;
  }

  private static long gated(long plane, long[] digits) {
    long sum = 0;
    for (int lane = 0; lane < digits.length; lane++) {
      sum += (plane >> lane & 1) == 1 ? digits[lane] : 0;
    }
    return sum;
  }

  private long stored(int group, int rowGroup, int row, int segment, int plane) {
    int word =
        d.weightBase()
            + ((group * d.rowGroups() + rowGroup) * d.segments() + segment) * d.storedPlanes()
            + plane;
    byte[] weights =
        memories.get(d.external() ? MemoryTarget.EXTERNAL_WEIGHTS : MemoryTarget.WEIGHTS);
    long bits = 0;
    for (int lane = 0; lane < config.lanes(); lane++) {
      int bit = word * config.weightWordBits() + row * config.lanes() + lane;
      bits |= (long) (weights[bit / 8] >> (bit % 8) & 1) << lane;
    }
    return bits;
  }

  private int requantise(int group, int rowGroup, int row, long sum, long residual) {
    int banks = config.requantisers();
    int word =
        mode.parameterBase()
            + (group * d.rowGroups() + rowGroup) * (config.rows() / banks)
            + row / banks;
    int address = word * banks + row % banks;
    ParameterWord parameters =
        ParameterWord.decode(
            config,
            memories.get(MemoryTarget.PARAMETERS),
            address * MemoryTarget.PARAMETERS.bytesPerWord(config));
    long p = parameters.m1() * sum + parameters.m2() * residual + parameters.bias();
    assertThat(Math.max(p, -1 - p)).isLessThan(1L << (config.productBits() - 1));
    if (mode.raw()) {
      return (int) p;
    }
    long v = p >> parameters.shift();
    int t = parameters.tie();
    boolean tie = t > 0 && (p >> (parameters.shift() - t) & ((1L << t) - 1)) == 0;
    v -= tie && (v & 1) == 1 ? 1 : 0;
    return (int) Math.max(mode.low(), Math.min(mode.high(), v));
  }

  private void write(int y, int batch, int p, int filter, int value) {
    if (d.output()) {
      for (int b = 0; b < (mode.raw() ? 4 : 1); b++) {
        results.write(value >> (8 * b));
      }
      return;
    }
    long address =
        d.outBase()
            + (long) y * d.outRowStride()
            + (long) batch * d.outBatchStride()
            + (long) p * d.outPixelStride()
            + filter;
    activations[Math.toIntExact(address)] = (byte) value;
  }
}
