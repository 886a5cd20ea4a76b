package dev.saccade.blocks.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sum of numbers with signs as a tree of chains that add or subtract. A node adds its right side
 * to its left one if their signs agree, and else adds the right side's complement; one bit more may
 * enter as the carry. So the sum has the sign of the first lane, and an error that depends on the
 * signs alone: a complement of n bits is {@code 2^n - 1} minus the number.
 *
 * <p>The idea is NEureka's offset trick taken to every node; the encoding is Saccade's.
 */
final class RelativeSignTree {
  /** A lane, or two sides with perhaps a third, one-bit lane. */
  sealed interface Node {
    /** The lane whose sign the node's sum has. */
    int firstLane();

    /** The largest sum. */
    long largest();

    default int width() {
      return Long.SIZE - Long.numberOfLeadingZeros(largest());
    }
  }

  /** A number of the block's digit width. */
  record Lane(int firstLane, long largest) implements Node {}

  /**
   * The sum of two sides; {@code agrees} and {@code agreesCarry} are places in the stored plane.
   */
  record Sum(
      Node left, Node right, int agrees, Optional<Integer> carryLane, int agreesCarry, long largest)
      implements Node {
    @Override
    public int firstLane() {
      return left.firstLane();
    }

    /** Positions of its chain below the copied carry. */
    int positions() {
      return Math.max(left.width(), right.width());
    }
  }

  private record Shape(int cells, long largest, int left, boolean carry) {}

  private final long digit;
  private final Map<Integer, Shape> shapes = new HashMap<>();
  private final Node root;
  private int nextLane;
  private int nextBit;

  RelativeSignTree(int lanes, int digitBits) {
    this.digit = (1L << digitBits) - 1;
    this.root = build(lanes);
  }

  Node root() {
    return root;
  }

  private Node build(int lanes) {
    if (lanes == 1) {
      return new Lane(nextLane++, digit);
    }
    Shape shape = shape(lanes);
    int extra = shape.carry() ? 1 : 0;
    Node left = build(shape.left());
    Node right = build(lanes - extra - shape.left());
    Optional<Integer> carryLane = shape.carry() ? Optional.of(nextLane++) : Optional.empty();
    int agrees = nextBit++;
    int agreesCarry = shape.carry() ? nextBit++ : -1;
    return new Sum(left, right, agrees, carryLane, agreesCarry, shape.largest());
  }

  /** The cheapest way to add so many lanes, by trying all ways to divide them. */
  private Shape shape(int lanes) {
    if (lanes == 1) {
      return new Shape(0, digit, 0, false);
    }
    Shape known = shapes.get(lanes);
    if (known != null) {
      return known;
    }
    Shape best = null;
    for (int extra = 0; extra <= (digit == 1 && lanes > 2 ? 1 : 0); extra++) {
      for (int left = 1; left <= lanes - extra - 1; left++) {
        Shape candidate = shape(lanes, left, extra);
        if (best == null
            || candidate.cells() < best.cells()
            || (candidate.cells() == best.cells() && candidate.largest() < best.largest())) {
          best = candidate;
        }
      }
    }
    shapes.put(lanes, best);
    return best;
  }

  private Shape shape(int lanes, int left, int extra) {
    Shape a = shape(left);
    Shape b = shape(lanes - extra - left);
    long complement = ceiling(b.largest());
    long largest = a.largest() + complement + extra;
    int positions = Math.max(bits(a.largest()), bits(b.largest()));
    int copy = bits(largest) > positions ? 1 : 0;
    // A carry lane costs the table that applies its sign.
    return new Shape(a.cells() + b.cells() + positions + copy + extra, largest, left, extra == 1);
  }

  private static int bits(long largest) {
    return Long.SIZE - Long.numberOfLeadingZeros(largest);
  }

  private static long ceiling(long largest) {
    return (1L << bits(largest)) - 1;
  }

  /** The stored plane of a plane of weight bits. */
  List<Boolean> encode(List<Boolean> weights) {
    List<Boolean> stored = new ArrayList<>(weights);
    encode(root, weights, stored);
    stored.set(weights.size() - 1, weights.get(root.firstLane()));
    return stored;
  }

  private static void encode(Node node, List<Boolean> weights, List<Boolean> stored) {
    if (node instanceof Sum sum) {
      encode(sum.left(), weights, stored);
      encode(sum.right(), weights, stored);
      boolean sign = weights.get(sum.firstLane());
      stored.set(sum.agrees(), weights.get(sum.right().firstLane()) == sign);
      sum.carryLane().ifPresent(lane -> stored.set(sum.agreesCarry(), weights.get(lane) == sign));
    }
  }

  /** What the tree gives beyond the signed sum (relative to the first lane) for these weights. */
  long error(List<Boolean> weights) {
    return error(root, weights);
  }

  private static long error(Node node, List<Boolean> weights) {
    if (!(node instanceof Sum sum)) {
      return 0;
    }
    boolean sign = weights.get(sum.firstLane());
    long right = error(sum.right(), weights);
    boolean agrees = weights.get(sum.right().firstLane()) == sign;
    long error =
        error(sum.left(), weights) + (agrees ? right : ceiling(sum.right().largest()) - right);
    boolean complementedCarry =
        sum.carryLane().isPresent() && weights.get(sum.carryLane().get()) != sign;
    return error + (complementedCarry ? 1 : 0);
  }
}
