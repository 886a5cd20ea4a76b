package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.fabric.SignTree;
import dev.saccade.network.integer.WeightCodes;

/**
 * The weights of a layer as the array reads them: one plane of one segment of a row group per word,
 * the most significant plane first, so that fewer weight bits are a prefix.
 */
final class WeightPlanes {
  private final FabricConfig config;
  private final LayerShape shape;
  private final WeightCodes weights;
  private final SignTree signs;

  WeightPlanes(FabricConfig config, LayerShape shape) {
    this.config = config;
    this.shape = shape;
    this.weights = shape.layer().weights();
    this.signs = new SignTree(config.lanes(), config.digitBits());
  }

  /** The memory words, in the order group, row group, segment, plane. */
  byte[] image() {
    int wordBytes = config.weightWordBits() / 8;
    byte[] image = new byte[Math.toIntExact(shape.weightWords() * wordBytes)];
    int rowBytes = config.lanes() / 8;
    int at = 0;
    for (int group = 0; group < shape.groups(); group++) {
      for (int rowGroup = 0; rowGroup < shape.rowGroups(); rowGroup++) {
        for (int segment = 0; segment < shape.segments(); segment++) {
          for (int plane = 0; plane < shape.storedPlanes(); plane++) {
            for (int row = 0; row < config.rows(); row++) {
              long stored = stored(group, rowGroup * config.rows() + row, segment, plane);
              for (int b = 0; b < rowBytes; b++) {
                image[at++] = (byte) (stored >> (8 * b));
              }
            }
          }
        }
      }
    }
    return image;
  }

  private long stored(int group, int filterOfGroup, int segment, int plane) {
    if (filterOfGroup >= shape.filtersOf(group)) {
      return 0;
    }
    long bits = plane(group * shape.filters() + filterOfGroup, segment, plane);
    return config.encoding() == PlaneEncoding.PLAIN ? bits : signs.encode(bits);
  }

  /** Bit i is bit {@code 7 - plane} of the code of lane i; lanes after the last tap have 0. */
  private long plane(int filter, int segment, int plane) {
    long bits = 0;
    int first = segment * config.lanes();
    int lanes = Math.min(config.lanes(), shape.taps() - first);
    for (int lane = 0; lane < lanes; lane++) {
      bits |= (long) (weights.code(filter, first + lane, plane + 1) & 1) << lane;
    }
    return bits;
  }

  /**
   * What the accumulator of a filter holds beyond the sum of its products, by the encoding: 0 for
   * {@link PlaneEncoding#PLAIN}.
   *
   * @param digits of an input code: each of them adds the error of its planes
   */
  long error(int filter, int weightBits, int digits) {
    return errors(filter, weightBits, digits, false);
  }

  /** The errors of all segments and planes without their signs: a bound of any partial sum. */
  long largestError(int filter, int weightBits, int digits) {
    return errors(filter, weightBits, digits, true);
  }

  private long errors(int filter, int weightBits, int digits, boolean absolute) {
    if (config.encoding() == PlaneEncoding.PLAIN) {
      return 0;
    }
    long sum = 0;
    for (int segment = 0; segment < shape.segments(); segment++) {
      for (int plane = 0; plane < weightBits; plane++) {
        long error = signs.error(plane(filter, segment, plane));
        sum += (absolute ? Math.abs(error) : error) << (weightBits - 1 - plane);
      }
    }
    long digitWeights = 0;
    for (int digit = 0; digit < digits; digit++) {
      digitWeights = (digitWeights << config.digitBits()) + 1;
    }
    return sum * digitWeights;
  }
}
