package dev.saccade.blocks.arithmetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a carry chain can add only one gated number to a plain one: which lanes start an
 * accumulator (gated by tables of their own) and onto which accumulator each other lane is added. A
 * lane's carry is not rippled on; it waits, with the accumulators, for the final compression.
 *
 * @param lanes numbers in all
 * @param accumulators how many start one; each takes every {@code accumulators}-th lane
 */
record LaneAccumulation(int lanes, int accumulators) {
  /** No accumulator adds more lanes than this, one behind the other. */
  private static final int LONGEST = 8;

  /** The accumulation of the fewest positions, for numbers of {@code bits} bits. */
  static LaneAccumulation cheapest(int lanes, int bits, int resultBits) {
    LaneAccumulation best = new LaneAccumulation(lanes, lanes);
    int fewest = (lanes + LONGEST - 1) / LONGEST;
    for (int accumulators = fewest; accumulators < lanes; accumulators *= 2) {
      LaneAccumulation candidate = new LaneAccumulation(lanes, accumulators);
      if (candidate.cells(bits, resultBits) < best.cells(bits, resultBits)) {
        best = candidate;
      }
    }
    return best;
  }

  /** Positions and tables, for numbers of {@code bits} bits. */
  int cells(int bits, int resultBits) {
    List<List<Bit>> columns = new ArrayList<>();
    for (int weight = 0; weight < bits; weight++) {
      columns.add(bits(accumulators));
    }
    columns.add(bits(lanes - accumulators));
    int merge = CompressionPlan.of(columns, resultBits).positions();
    return accumulators * bits + (lanes - accumulators) * (bits + 1) + merge;
  }

  private static List<Bit> bits(int count) {
    List<Bit> bits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bits.add(Bit.given());
    }
    return bits;
  }
}
