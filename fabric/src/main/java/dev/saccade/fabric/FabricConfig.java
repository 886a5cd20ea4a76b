package dev.saccade.fabric;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The choices that a fabric is generated from. Host and fabric must have equal ones; {@link
 * BuildIdentity} ties them together.
 *
 * @param rows R, filters that the array computes at once: 8 or 16
 * @param lanes N, products that a row sums in a cycle: 8, 16 or 32
 * @param pixels P, output pixels that the array computes at once: 1 to 64
 * @param digitBits B, bits of an activation that enter the array in a cycle: 1, 2, 4 or 8
 * @param requantisers Q, codes that leave a drain step: a power of two that divides rows
 * @param accumulatorBits bits of the sum S of products without its sign, 8 to 40
 * @param multiplierBits M, bits of a requantiser's signed factors, 8 to 40; {@code accumulatorBits
 *     + 3 + multiplierBits} is at most 63
 * @param encoding of the weight planes
 * @param activationBytes codes that the activation memory holds, frame slots included; a multiple
 *     of lanes
 * @param weightWords words of rows x lanes bits in the weight memory
 * @param parameterWords requantiser parameters in each of the Q banks
 * @param patchSegments words of lanes codes in one half of a pixel's patch buffer
 * @param poolWords words of Q codes in the pool memory; 0 without max pooling
 * @param resultWords words of Q results that the result FIFO holds
 * @param layers descriptors of all programs together
 * @param programs programs at once, 1 to 16
 * @param modes modes for every layer, 1 to 16
 * @param frameSlots frames that the fabric holds at once, 1 to 8
 * @param pixelTables tables of 256 codes, one per channel of every frame format
 * @param residual whether requantisers have a second factor
 * @param maxPool whether there is a pool memory
 * @param depthwiseWords words of lanes x lanes codes in one half of the patch buffer from which the
 *     rows of a pixel take activations of their own: a power of two, 2 to 256; 0 without it
 * @param externalWords weight words of the memory behind the external port; 0 without the port,
 *     when the next three are 0 as well
 * @param externalLatency most cycles from a request on the port to its word, 1 to 1023
 * @param externalCyclesPerWord most cycles from a request to the next that the port takes: a weight
 *     word comes every so many cycles, 1 to 255
 * @param externalBufferWords words of one half of the buffer that takes words from the port; both
 *     halves lie at the end of the weight memory
 * @param counters whether the cycles, waits, reads and writes of frames and layers are counted; a
 *     RESULT without them still has the cycles of its start and end
 * @param registerPort whether there are registers beside the link; without them the bus reads as 0
 * @param singlePortBanks banks of the activation memory that have one port and two codes a word, as
 *     the SPRAM of an iCE40 UP5K: a power of two, 2 to lanes / 2; 0 for block RAM with two ports
 */
public record FabricConfig(
    int rows,
    int lanes,
    int pixels,
    int digitBits,
    int requantisers,
    int accumulatorBits,
    int multiplierBits,
    PlaneEncoding encoding,
    int activationBytes,
    int weightWords,
    int parameterWords,
    int patchSegments,
    int poolWords,
    int resultWords,
    int layers,
    int programs,
    int modes,
    int frameSlots,
    int pixelTables,
    boolean residual,
    boolean maxPool,
    int depthwiseWords,
    int externalWords,
    int externalLatency,
    int externalCyclesPerWord,
    int externalBufferWords,
    boolean counters,
    boolean registerPort,
    int singlePortBanks) {

  /**
   * @throws IllegalArgumentException naming the field, its value and what to give instead
   */
  public FabricConfig {
    oneOf("rows", rows, 8, 16);
    oneOf("lanes", lanes, 8, 16, 32);
    within("pixels", pixels, 1, 64);
    oneOf("digitBits", digitBits, 1, 2, 4, 8);
    if (requantisers < 1 || requantisers > rows || Integer.bitCount(requantisers) != 1) {
      throw refuse("requantisers", requantisers, "give a power of two up to rows = " + rows);
    }
    within("accumulatorBits", accumulatorBits, 8, 40);
    within("multiplierBits", multiplierBits, 8, 40);
    if (accumulatorBits + 3 + multiplierBits > 63) {
      throw refuse(
          "accumulatorBits + 3 + multiplierBits",
          accumulatorBits + 3 + multiplierBits,
          "a product must fit 63 bits: give fewer accumulatorBits or multiplierBits");
    }
    within("activationBytes", activationBytes, lanes, Descriptor.MAX_ADDRESS + 1);
    if (activationBytes % lanes != 0) {
      throw refuse("activationBytes", activationBytes, "give a multiple of lanes = " + lanes);
    }
    within("weightWords", weightWords, 1, Descriptor.MAX_ADDRESS + 1);
    within("parameterWords", parameterWords, 1, ModeEntry.MAX_PARAMETER_BASE + 1);
    within("patchSegments", patchSegments, 1, Descriptor.MAX_SEGMENTS);
    within("poolWords", poolWords, maxPool ? 1 : 0, maxPool ? 1 << 16 : 0);
    within("resultWords", resultWords, 1, 1 << 20);
    within("layers", layers, 1, 256);
    within("programs", programs, 1, 16);
    within("modes", modes, 1, 16);
    within("frameSlots", frameSlots, 1, 8);
    within("pixelTables", pixelTables, 1, 256);
    if (depthwiseWords != 0) {
      within("depthwiseWords", depthwiseWords, 2, 256);
      checkDepthwise(rows, lanes, encoding, depthwiseWords);
    }
    within("externalWords", externalWords, 0, Descriptor.MAX_ADDRESS + 1);
    boolean external = externalWords > 0;
    within("externalLatency", externalLatency, external ? 1 : 0, external ? 1023 : 0);
    within("externalCyclesPerWord", externalCyclesPerWord, external ? 1 : 0, external ? 255 : 0);
    int most = external ? (weightWords - 1) / 2 : 0;
    within("externalBufferWords", externalBufferWords, external ? 1 : 0, most);
    if (singlePortBanks != 0) {
      checkSinglePort(lanes, requantisers, depthwiseWords, singlePortBanks);
    }
  }

  private static void checkSinglePort(int lanes, int requantisers, int depthwiseWords, int banks) {
    if (Integer.bitCount(banks) != 1 || banks < 2 || 2 * banks > lanes) {
      throw refuse(
          "singlePortBanks", banks, "give a power of two from 2 to lanes / 2 = " + lanes / 2);
    }
    if (requantisers != 1) {
      throw refuse(
          "requantisers",
          requantisers,
          "one code at a time is written with singlePortBanks = " + banks + ": give 1");
    }
    if (depthwiseWords != 0) {
      throw refuse(
          "depthwiseWords",
          depthwiseWords,
          "the rows' own activations are read lanes at a time, which singlePortBanks = "
              + banks
              + " does not: give 0");
    }
  }

  private static void checkDepthwise(int rows, int lanes, PlaneEncoding encoding, int words) {
    if (Integer.bitCount(words) != 1) {
      throw refuse("depthwiseWords", words, "give a power of two, 2 to 256, or 0");
    }
    if (lanes < rows) {
      throw refuse(
          "depthwiseWords",
          words,
          "a read of lanes = "
              + lanes
              + " codes has one for each of the rows: give 0 or more lanes");
    }
    if (encoding != PlaneEncoding.PLAIN) {
      throw refuse(
          "depthwiseWords",
          words,
          "rows of their own activations subtract zero points in planes of PLAIN bits: give 0");
    }
  }

  /** A small fabric to start from: 8 rows, 16 lanes, one pixel, 8-bit digits. */
  public static FabricConfigBuilder builder() {
    return new FabricConfigBuilder();
  }

  /** A builder that starts from these choices. */
  public FabricConfigBuilder toBuilder() {
    return new FabricConfigBuilder(this);
  }

  /**
   * These choices with another one, by name, as a user writes it.
   *
   * @param field a component of this record
   * @param value a number, {@code true} or {@code false}, or a {@link PlaneEncoding}
   * @throws IllegalArgumentException naming the field, its value and the cure
   */
  public FabricConfig with(String field, String value) {
    return with(Map.of(field, value));
  }

  /**
   * The same with several others, which may fit these choices only together.
   *
   * @throws IllegalArgumentException naming a field, its value and the cure
   */
  public FabricConfig with(Map<String, String> others) {
    RecordComponent[] components = FabricConfig.class.getRecordComponents();
    Object[] values = new Object[components.length];
    Set<String> unknown = new TreeSet<>(others.keySet());
    for (int i = 0; i < components.length; i++) {
      String other = others.get(components[i].getName());
      values[i] = other == null ? read(components[i]) : parse(components[i], other);
      unknown.remove(components[i].getName());
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "FabricConfig has no field '"
              + unknown.iterator().next()
              + "': give one of "
              + Arrays.stream(components)
                  .map(RecordComponent::getName)
                  .collect(Collectors.joining(", ")));
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return FabricConfig.class.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  private Object read(RecordComponent component) {
    try {
      return component.getAccessor().invoke(this);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a public record can be read", e);
    }
  }

  private static Object parse(RecordComponent component, String value) {
    try {
      if (component.getType() == int.class) {
        return Integer.valueOf(value);
      }
      if (component.getType() == PlaneEncoding.class) {
        return PlaneEncoding.valueOf(value.toUpperCase(Locale.ROOT));
      }
    } catch (IllegalArgumentException e) {
      throw wrongText(component, value);
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw wrongText(component, value);
    }
    return value.equals("true");
  }

  private static IllegalArgumentException wrongText(RecordComponent component, String value) {
    String cure =
        component.getType() == int.class
            ? "a whole number"
            : component.getType() == PlaneEncoding.class
                ? "one of " + Arrays.toString(PlaneEncoding.values())
                : "true or false";
    return new IllegalArgumentException(
        "FabricConfig." + component.getName() + " = " + value + ": give " + cure);
  }

  /** Drain steps of a row group: Q codes each, of all rows of all pixels. */
  public int drainSteps() {
    return rows * pixels / requantisers;
  }

  /** Whether the activation memory has one port, at which fill and drain take turns. */
  public boolean singlePort() {
    return singlePortBanks > 0;
  }

  /**
   * Neighbouring codes that a fill read takes, wherever the first of them lies: in banks of two
   * codes a word, one less than all banks have, as the codes of a word have one address.
   */
  public int readCodes() {
    return singlePort() ? 2 * singlePortBanks - 1 : lanes;
  }

  /**
   * Cycles from a fill slot to the next.
   *
   * @param residual in layers with a second operand, which the drain reads at the fill's port
   */
  public int fillPeriod(boolean residual) {
    return singlePort() || residual ? 2 : 1;
  }

  /**
   * Cycles from a drain step to the next; at a single port, steps write and read in turns.
   *
   * @param residual in layers with a second operand
   */
  public int drainPeriod(boolean residual) {
    return (singlePort() ? 2 : 1) * (residual ? 2 : 1);
  }

  /** Digits of a code of so many bits. */
  public int digits(int activationBits) {
    return (activationBits + digitBits - 1) / digitBits;
  }

  /** Whether rows can have activations of their own. */
  public boolean depthwise() {
    return depthwiseWords > 0;
  }

  /** Whether weights can come through the external port. */
  public boolean external() {
    return externalWords > 0;
  }

  /** Words at the beginning of the weight memory that hold resident weights. */
  public int residentWords() {
    return weightWords - 2 * externalBufferWords;
  }

  /** Mode entries that the mode table holds. */
  public int modeEntries() {
    return layers * modes;
  }

  /** Bits of {@code A}, signed: it is less than three times what the accumulators hold. */
  public int resultBits() {
    return accumulatorBits + 3;
  }

  /** Bits of a requantiser's offset and product, signed. */
  public int productBits() {
    return resultBits() + multiplierBits;
  }

  /** Bits of a weight word: one plane of one segment of a row group. */
  public int weightWordBits() {
    return rows * lanes;
  }

  private static void oneOf(String field, int value, int... allowed) {
    StringBuilder list = new StringBuilder();
    for (int candidate : allowed) {
      if (candidate == value) {
        return;
      }
      list.append(list.isEmpty() ? "" : ", ").append(candidate);
    }
    throw refuse(field, value, "give one of " + list);
  }

  private static void within(String field, int value, int min, int max) {
    if (value < min || value > max) {
      throw refuse(field, value, "give " + min + " to " + max);
    }
  }

  private static IllegalArgumentException refuse(String field, Object value, String cure) {
    return new IllegalArgumentException("FabricConfig." + field + " = " + value + ": " + cure);
  }
}
