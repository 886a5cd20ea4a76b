package dev.saccade.blocks.arithmetic;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The dot product of 7-series. A table of six inputs chooses between nothing, either of two
 * activations and their sum, and adds it: two lanes in one position. The sums of the pairs are made
 * once for all rows. Where digits are short, gated bits are added one by one instead.
 */
final class Xc7Dot {
  /** Rows over which the cost of a shared sum is spread. */
  private static final int ROWS = 8;

  private Xc7Dot() {}

  /** Whether adding pairs takes fewer tables than adding single gated bits. */
  static boolean prefersPairs(int lanes, int digitBits) {
    if (lanes % 2 != 0) {
      return false;
    }
    int shared = (lanes / 2 * (digitBits + 1) + ROWS - 1) / ROWS;
    int resultBits = Long.SIZE - Long.numberOfLeadingZeros(lanes * ((1L << digitBits) - 1));
    int pairs = accumulation(lanes, digitBits).cells(digitBits + 1, resultBits) + shared;
    return pairs < lanes * digitBits;
  }

  private static LaneAccumulation accumulation(int lanes, int digitBits) {
    int resultBits = Long.SIZE - Long.numberOfLeadingZeros(lanes * ((1L << digitBits) - 1));
    return LaneAccumulation.cheapest(lanes / 2, digitBits + 1, resultBits);
  }

  static UInt sum(Logic m, DigitSerialDot dot, DigitSerialDot.Io io) {
    if (!dot.usesPairSums()) {
      return FamilyChains.sum(m, Body.XC7, DigitSerialDot.products(io), dot.sumBits());
    }
    Xc7Chains chains = new Xc7Chains(m);
    Columns columns = new Columns();
    int accumulators = accumulation(dot.lanes(), dot.digitBits()).accumulators();
    List<List<Bool>> kept = new ArrayList<>();
    for (int pair = 0; pair < dot.lanes() / 2; pair++) {
      List<Bool> chosen = choose(m, io, pair);
      if (pair < accumulators) {
        kept.add(chosen);
        continue;
      }
      List<Bool> sum = chains.add(chosen, kept.get(pair % accumulators));
      kept.set(pair % accumulators, sum.subList(0, chosen.size()));
      columns.add(chosen.size(), Operand.plain(sum.get(chosen.size())));
    }
    kept.forEach(columns::add);
    CompressionPlan plan = columns.plan(dot.sumBits());
    chains.build(plan, columns.operands());
    chains.finish();
    return columns.result(m, plan);
  }

  /** Nothing, one activation of the pair, or their sum. */
  private static List<Bool> choose(Logic m, DigitSerialDot.Io io, int pair) {
    Bool even = io.plane().bit(2 * pair);
    Bool odd = io.plane().bit(2 * pair + 1);
    UInt sum = io.pairSums().get(pair);
    List<Bool> chosen = new ArrayList<>();
    for (int i = 0; i < sum.width(); i++) {
      boolean top = i == sum.width() - 1;
      Bool first = top ? m.lit(false) : io.activations().get(2 * pair).bit(i);
      Bool second = top ? m.lit(false) : io.activations().get(2 * pair + 1).bit(i);
      chosen.add(odd.mux(even.mux(sum.bit(i), second), even.and(first)));
    }
    return chosen;
  }
}
