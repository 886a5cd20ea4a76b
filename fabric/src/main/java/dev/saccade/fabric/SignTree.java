package dev.saccade.fabric;

/**
 * How a plane of weight bits is stored with {@link PlaneEncoding#RELATIVE_SIGNS}, and what a row's
 * sum is off by. A weight bit of 1 counts as plus and of 0 as minus. A row adds its lanes in a tree
 * of chains that add or subtract: a node adds its right side to its left one if their signs (each
 * that of its first lane) agree, and else adds the right side's complement; a third, one-bit lane
 * may enter as the carry. So the sum has the sign of lane 0, and an error that depends on the
 * weights alone.
 *
 * <p>With digits of two bits or more the tree halves its lanes at every node. With one-bit digits
 * lane 0 is added to a tree of the others whose nodes each take a carry lane. The generator's tree
 * is the cheapest by search, and a test holds this rule to it.
 */
public final class SignTree {
  /** A number of lanes and the largest sum of their digits. */
  private sealed interface Node permits Lane, Sum {
    int firstLane();

    long largest();

    /** What a sum becomes when it is subtracted: its complement is this less the sum. */
    default long ceiling() {
      return (1L << (Long.SIZE - Long.numberOfLeadingZeros(largest()))) - 1;
    }
  }

  private record Lane(int firstLane, long largest) implements Node {}

  /**
   * The bits {@code agrees} and {@code agreesCarry} of the stored plane say whether signs agree.
   */
  private record Sum(
      Node left, Node right, int agrees, int carryLane, int agreesCarry, long largest)
      implements Node {
    @Override
    public int firstLane() {
      return left.firstLane();
    }

    boolean hasCarry() {
      return carryLane >= 0;
    }
  }

  private final int lanes;
  private final long digit;
  private final Node root;
  private int nextLane;
  private int nextBit;

  /**
   * The tree of a row.
   *
   * @param lanes a power of two, 2 to 32
   * @param digitBits bits of an activation digit
   */
  public SignTree(int lanes, int digitBits) {
    if (lanes < 2 || lanes > 32 || Integer.bitCount(lanes) != 1) {
      throw new IllegalArgumentException(
          "a sign tree of " + lanes + " lanes; use a power of two from 2 to 32");
    }
    this.lanes = lanes;
    this.digit = (1L << digitBits) - 1;
    this.root = digitBits == 1 ? sum(1, lanes - 1, false) : halves(lanes);
  }

  private Node halves(int count) {
    return count == 1 ? lane() : sum(count / 2, count / 2, false);
  }

  /** A tree of {@code 2^k - 1} lanes whose nodes each take one as carry. */
  private Node carried(int count) {
    return count == 1 ? lane() : sum(count / 2, count / 2, true);
  }

  private Node sum(int leftLanes, int rightLanes, boolean carry) {
    Node left = side(leftLanes);
    Node right = side(rightLanes);
    int carryLane = carry ? nextLane++ : -1;
    int agrees = nextBit++;
    int agreesCarry = carry ? nextBit++ : -1;
    long largest = left.largest() + right.ceiling() + (carry ? 1 : 0);
    return new Sum(left, right, agrees, carryLane, agreesCarry, largest);
  }

  private Node side(int count) {
    return digit == 1 ? carried(count) : halves(count);
  }

  private Node lane() {
    return new Lane(nextLane++, digit);
  }

  /**
   * The stored plane. Its highest bit is the weight bit of lane 0.
   *
   * @param plane bit i is the weight bit of lane i
   */
  public long encode(long plane) {
    return encode(root, plane) | bit(plane, 0) << (lanes - 1);
  }

  private static long encode(Node node, long plane) {
    if (!(node instanceof Sum sum)) {
      return 0;
    }
    long sign = bit(plane, sum.firstLane());
    long stored = encode(sum.left(), plane) | encode(sum.right(), plane);
    stored |= (bit(plane, sum.right().firstLane()) == sign ? 1L : 0) << sum.agrees();
    if (sum.hasCarry()) {
      stored |= (bit(plane, sum.carryLane()) == sign ? 1L : 0) << sum.agreesCarry();
    }
    return stored;
  }

  /**
   * What a row adds beyond the signed sum of its lanes' digits, whatever these are.
   *
   * @param plane bit i is the weight bit of lane i
   */
  public long error(long plane) {
    long error = error(root, plane);
    return bit(plane, 0) == 1 ? error : -error;
  }

  private static long error(Node node, long plane) {
    if (!(node instanceof Sum sum)) {
      return 0;
    }
    long sign = bit(plane, sum.firstLane());
    long right = error(sum.right(), plane);
    boolean agrees = bit(plane, sum.right().firstLane()) == sign;
    boolean complementedCarry = sum.hasCarry() && bit(plane, sum.carryLane()) != sign;
    return error(sum.left(), plane)
        + (agrees ? right : sum.right().ceiling() - right)
        + (complementedCarry ? 1 : 0);
  }

  /**
   * What the row adds to its accumulator for a plane and its lanes' digits: the tree itself, by
   * which {@link #encode} and {@link #error} can be checked.
   *
   * @param stored the plane as stored
   * @param digits one per lane
   */
  public long dot(long stored, long[] digits) {
    long sum = dot(root, stored, digits);
    return bit(stored, lanes - 1) == 1 ? sum : -sum;
  }

  private static long dot(Node node, long stored, long[] digits) {
    if (!(node instanceof Sum sum)) {
      return digits[node.firstLane()];
    }
    long right = dot(sum.right(), stored, digits);
    long total =
        dot(sum.left(), stored, digits)
            + (bit(stored, sum.agrees()) == 1 ? right : sum.right().ceiling() - right);
    if (sum.hasCarry()) {
      long carry = digits[sum.carryLane()];
      total += bit(stored, sum.agreesCarry()) == 1 ? carry : 1 - carry;
    }
    return total;
  }

  private static long bit(long plane, int lane) {
    return plane >> lane & 1;
  }
}
