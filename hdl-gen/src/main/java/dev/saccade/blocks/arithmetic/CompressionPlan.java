package dev.saccade.blocks.arithmetic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Adds many bits of many weights by carry chains of two bits and a carry per position, with few
 * positions.
 *
 * <p>A position that adds two bits and a carry removes one bit; whatever the plan, that takes as
 * many positions as bits have to go. What a plan can waste is the rest: a position per chain that
 * copies the last carry out, first positions without a carry, positions with a single bit. So a
 * chain starts with three bits, goes on as long as its weight offers two, and the start of further
 * chains waits until bits from below have arrived: those that are there from the beginning are
 * saved for the first carries. Rounds follow each other; within a round no chain waits for another.
 *
 * <p>The idea is that of column compression (Dadda 1965) with ripple chains in place of single
 * adders, as the chain is what an FPGA has for nothing.
 */
final class CompressionPlan {
  private static final int[] SPARING = {3, 4, 5};

  private final List<Chain> chains = new ArrayList<>();
  private final List<Integer> rounds = new ArrayList<>();
  private final int resultBits;
  private final int sparing;
  private final boolean absorbLast;
  private List<Deque<Bit>> given = new ArrayList<>();
  private List<Deque<Bit>> sums = new ArrayList<>();

  private CompressionPlan(
      List<List<Bit>> columns, int resultBits, int sparing, boolean absorbLast) {
    this.resultBits = resultBits;
    this.sparing = sparing;
    this.absorbLast = absorbLast;
    for (int weight = 0; weight < resultBits; weight++) {
      given.add(new ArrayDeque<>());
      sums.add(new ArrayDeque<>());
      if (weight < columns.size()) {
        for (Bit bit : columns.get(weight)) {
          (bit.isSum() ? sums : given).get(weight).add(bit);
        }
      }
    }
    while (unfinished(0)) {
      round();
    }
  }

  /**
   * The plan with the fewest positions among those tried.
   *
   * @param columns the bits of each weight, from 2^0 up
   * @param resultBits bits of the largest possible sum
   */
  static CompressionPlan of(List<List<Bit>> columns, int resultBits) {
    CompressionPlan best = null;
    for (int sparing : SPARING) {
      for (boolean absorbLast : new boolean[] {true, false}) {
        CompressionPlan plan = new CompressionPlan(columns, resultBits, sparing, absorbLast);
        if (best == null || plan.positions() < best.positions()) {
          best = plan;
        }
      }
    }
    return best;
  }

  /** In an order in which each chain needs only bits of the chains before it. */
  List<Chain> chains() {
    return chains;
  }

  /** For each round, the number of the first chain after it. */
  List<Integer> rounds() {
    return rounds;
  }

  /** The bit of each weight of the sum; empty where it is always 0. */
  List<Optional<Bit>> result() {
    List<Optional<Bit>> result = new ArrayList<>();
    for (int weight = 0; weight < resultBits; weight++) {
      Bit sum = sums.get(weight).peek();
      result.add(Optional.ofNullable(sum == null ? given.get(weight).peek() : sum));
    }
    return result;
  }

  /** Positions of all chains, copies of the last carries included. */
  int positions() {
    return chains.stream()
        .mapToInt(c -> c.positions().size() + (c.carryOut().isPresent() ? 1 : 0))
        .sum();
  }

  private int count(int weight) {
    return given.get(weight).size() + sums.get(weight).size();
  }

  /** Whether some weight from this one up has more than one bit. */
  private boolean unfinished(int from) {
    for (int weight = from; weight < resultBits; weight++) {
      if (count(weight) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Builds the chains that today's bits allow; what they make is there in the next round. */
  private void round() {
    List<Deque<Bit>> made = new ArrayList<>();
    for (int weight = 0; weight < resultBits; weight++) {
      made.add(new ArrayDeque<>());
    }
    List<Open> open = new ArrayList<>();
    List<Open> all = new ArrayList<>();
    for (int weight = 0; weight < resultBits; weight++) {
      boolean lonely = open.size() == 1 && absorbLast && !unfinished(weight);
      List<Open> going = new ArrayList<>();
      for (Open chain : open) {
        if (count(weight) >= 2 || (count(weight) == 1 && lonely)) {
          made.get(weight).add(chain.add(take(weight, 2)));
          going.add(chain);
        } else {
          made.get(weight).add(chain.end());
        }
      }
      for (int starts = starts(weight, all.isEmpty()); starts > 0; starts--) {
        Open chain = new Open(weight);
        List<Bit> first = take(weight, 2);
        chain.carryIn = Optional.ofNullable(given.get(weight).poll());
        if (chain.carryIn.isEmpty()) {
          chain.carryIn = Optional.ofNullable(sums.get(weight).poll());
        }
        made.get(weight).add(chain.add(first));
        all.add(chain);
        going.add(chain);
      }
      open = going;
    }
    all.forEach(chain -> chains.add(chain.close()));
    rounds.add(chains.size());
    for (int weight = 0; weight < resultBits; weight++) {
      sums.get(weight).addAll(made.get(weight));
    }
  }

  private int starts(int weight, boolean first) {
    int bits = count(weight);
    int starts = bits / sparing;
    if (starts == 0 && first && (bits >= 3 || (bits == 2 && !crowdedBelow(weight)))) {
      return 1;
    }
    return starts;
  }

  private boolean crowdedBelow(int weight) {
    for (int below = 0; below < weight; below++) {
      if (count(below) > 1) {
        return true;
      }
    }
    return false;
  }

  private List<Bit> take(int weight, int most) {
    List<Bit> taken = new ArrayList<>();
    while (taken.size() < most && !sums.get(weight).isEmpty()) {
      taken.add(sums.get(weight).poll());
    }
    while (taken.size() < most && !given.get(weight).isEmpty()) {
      taken.add(given.get(weight).poll());
    }
    return taken;
  }

  /** A chain that may still grow. */
  private static final class Open {
    private final int weight;
    private final List<Chain.Position> positions = new ArrayList<>();
    private Optional<Bit> carryIn = Optional.empty();
    private Optional<Bit> carryOut = Optional.empty();

    Open(int weight) {
      this.weight = weight;
    }

    Bit add(List<Bit> addends) {
      Bit sum = Bit.sum();
      positions.add(new Chain.Position(addends, sum));
      return sum;
    }

    Bit end() {
      Bit copy = Bit.sum();
      carryOut = Optional.of(copy);
      return copy;
    }

    Chain close() {
      return new Chain(weight, carryIn, positions, carryOut);
    }
  }
}
