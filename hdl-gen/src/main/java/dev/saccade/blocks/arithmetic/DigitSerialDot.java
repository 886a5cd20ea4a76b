package dev.saccade.blocks.arithmetic;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One plane of a weight-serial dot product: N activation digits, each counted where its weight bit
 * says so. Combinational; a caller feeds one plane of weights per cycle, the most significant
 * first, and accumulates {@code acc = 2 acc + dot}.
 *
 * <p>With {@link PlaneEncoding#PLAIN} planes, {@code sum = Σ w[i] a[i]}. With {@link
 * PlaneEncoding#RELATIVE_SIGNS} planes, which {@link #encode} makes, {@code Σ ±a[i] = (w[0] ? sum :
 * -sum) - error(w)} where a weight bit of 1 counts as plus and of 0 as minus; bit N-1 of the stored
 * plane is {@code w[0]} and is left to the accumulator. As {@code Σ ±a = 2 Σ w a - Σ a}, both serve
 * the same convolution. Relative signs are a property of the stored plane: N bits as before.
 *
 * <p>What the bodies cost is in {@code bench/results/dot-cost.json}.
 *
 * @param lanes N, 2 to 256
 * @param digitBits bits of an activation digit: 1, 2, 4 or 8
 * @param encoding of the planes; GOWIN takes relative signs, ICE40, ECP5 and XC7 plain planes
 */
public record DigitSerialDot(int lanes, int digitBits, PlaneEncoding encoding, Body body)
    implements Hardware<DigitSerialDot.Io> {
  public DigitSerialDot {
    if (lanes < 2 || lanes > 256) {
      throw new IllegalArgumentException("a dot product of " + lanes + " lanes; use 2 to 256");
    }
    if (digitBits != 1 && digitBits != 2 && digitBits != 4 && digitBits != 8) {
      throw new IllegalArgumentException("digits of " + digitBits + " bits; use 1, 2, 4 or 8");
    }
    if (body != Body.BEHAVIOURAL && encoding != bestEncoding(body)) {
      throw new IllegalArgumentException(
          "the body for " + body + " takes planes of " + bestEncoding(body) + ", not " + encoding);
    }
  }

  /** The block with the encoding that its body takes. */
  public static DigitSerialDot of(int lanes, int digitBits, Body body) {
    return new DigitSerialDot(lanes, digitBits, bestEncoding(body), body);
  }

  /** The encoding of planes for a body; PLAIN for the behavioural one, which takes both. */
  public static PlaneEncoding bestEncoding(Body body) {
    return body == Body.GOWIN ? PlaneEncoding.RELATIVE_SIGNS : PlaneEncoding.PLAIN;
  }

  /**
   * Ports. Bit i of {@code plane} belongs to lane i, or as {@link #encode} puts it. {@code
   * pairSums} comes from {@link PairSums} and is empty unless {@link #usesPairSums}.
   */
  public record Io(UInt plane, List<UInt> activations, List<UInt> pairSums, UInt sum) {}

  /** Whether rows share sums of neighbouring activations. */
  public boolean usesPairSums() {
    return body == Body.XC7 && Xc7Dot.prefersPairs(lanes, digitBits);
  }

  /** Bits of the sum. */
  public int sumBits() {
    return encoding == PlaneEncoding.PLAIN
        ? Long.SIZE - Long.numberOfLeadingZeros(lanes * ((1L << digitBits) - 1))
        : tree().root().width();
  }

  /** The stored plane of the weight bits of one plane, lane by lane. */
  public List<Boolean> encode(List<Boolean> weights) {
    checkLanes(weights);
    return encoding == PlaneEncoding.PLAIN ? List.copyOf(weights) : tree().encode(weights);
  }

  /** What the sum is off by for these weights, in the sense of the formula above; 0 if PLAIN. */
  public long error(List<Boolean> weights) {
    checkLanes(weights);
    if (encoding == PlaneEncoding.PLAIN) {
      return 0;
    }
    long error = tree().error(weights);
    return weights.get(0) ? error : -error;
  }

  private void checkLanes(List<Boolean> weights) {
    if (weights.size() != lanes) {
      throw new IllegalArgumentException(
          weights.size() + " weight bits for " + lanes + " lanes; give one per lane");
    }
  }

  private RelativeSignTree tree() {
    return new RelativeSignTree(lanes, digitBits);
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(uint(lanes)),
        p.in(uint(digitBits), lanes),
        p.in(uint(digitBits + 1), usesPairSums() ? lanes / 2 : 0),
        p.out(uint(sumBits())));
  }

  @Override
  public void build(Logic m, Io io) {
    UInt sum =
        switch (body) {
          case BEHAVIOURAL ->
              encoding == PlaneEncoding.PLAIN ? gatedSum(m, io) : signedSum(tree().root(), m, io);
          case ICE40 -> ice40(m, io);
          case ECP5 -> FamilyChains.sum(m, body, products(io), sumBits());
          case GOWIN -> gowin(m, io);
          case XC7 -> Xc7Dot.sum(m, this, io);
        };
    io.sum().set(sum);
    if (encoding == PlaneEncoding.RELATIVE_SIGNS) {
      m.ignore(io.plane().bit(lanes - 1));
    }
  }

  /** Every bit of every lane, gated by the lane's weight. */
  static Columns products(Io io) {
    Columns columns = new Columns();
    for (int lane = 0; lane < io.activations().size(); lane++) {
      Bool weight = io.plane().bit(lane);
      List<Bool> bits = bits(io.activations().get(lane));
      for (int weightOfBit = 0; weightOfBit < bits.size(); weightOfBit++) {
        columns.add(weightOfBit, Operand.gated(bits.get(weightOfBit), weight));
      }
    }
    return columns;
  }

  static List<Bool> bits(UInt number) {
    List<Bool> bits = new ArrayList<>();
    for (int i = 0; i < number.width(); i++) {
      bits.add(number.bit(i));
    }
    return bits;
  }

  private UInt gatedSum(Logic m, Io io) {
    List<UInt> gated = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      gated.add(m.val("gated" + lane, io.plane().bit(lane).mux(io.activations().get(lane), 0)));
    }
    return sumOf(m, gated, 0).extend(sumBits());
  }

  private UInt sumOf(Logic m, List<UInt> numbers, int first) {
    if (numbers.size() == 1) {
      return numbers.get(0);
    }
    int half = numbers.size() / 2;
    UInt low = sumOf(m, numbers.subList(0, half), first);
    UInt high = sumOf(m, numbers.subList(half, numbers.size()), first + half);
    UInt sum = low.plusWide(high);
    String name = "sum" + first + "to" + (first + numbers.size() - 1);
    return m.val(name, sum.trunc(Math.min(sum.width(), sumBits())));
  }

  private static UInt signedSum(RelativeSignTree.Node node, Logic m, Io io) {
    if (!(node instanceof RelativeSignTree.Sum sum)) {
      return io.activations().get(node.firstLane());
    }
    UInt left = signedSum(sum.left(), m, io).extend(sum.width());
    UInt right = signedSum(sum.right(), m, io);
    UInt chosen = io.plane().bit(sum.agrees()).mux(right, right.not()).extend(sum.width());
    String name = "sum" + sum.firstLane() + "and" + sum.right().firstLane();
    UInt both = m.val(name, left.plus(chosen));
    if (sum.carryLane().isEmpty()) {
      return both;
    }
    Bool carry =
        io.activations().get(sum.carryLane().get()).bit(0).eq(io.plane().bit(sum.agreesCarry()));
    return both.plus(carry.asUInt().extend(sum.width()));
  }

  private UInt ice40(Logic m, Io io) {
    LaneAccumulation shape = LaneAccumulation.cheapest(lanes, digitBits, sumBits());
    Ice40Chains chains = new Ice40Chains(m);
    Columns columns = new Columns();
    List<List<Bool>> kept = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      Bool weight = io.plane().bit(lane);
      List<Bool> digit = bits(io.activations().get(lane));
      if (lane < shape.accumulators()) {
        kept.add(digit.stream().map(weight::and).toList());
        continue;
      }
      int accumulator = lane % shape.accumulators();
      List<Bool> sum = chains.addIf(weight, digit, kept.get(accumulator));
      kept.set(accumulator, sum.subList(0, digitBits));
      columns.add(digitBits, Operand.plain(sum.get(digitBits)));
    }
    kept.forEach(columns::add);
    CompressionPlan plan = columns.plan(sumBits());
    chains.build(plan, columns.operands());
    chains.finish();
    return columns.result(m, plan);
  }

  private UInt gowin(Logic m, Io io) {
    GowinChains chains = new GowinChains(m);
    List<List<Bool>> digits = io.activations().stream().map(DigitSerialDot::bits).toList();
    List<Bool> sum = chains.sum(tree().root(), digits, bits(io.plane()));
    chains.finish();
    List<Bool> highestFirst = new ArrayList<>(sum);
    Collections.reverse(highestFirst);
    return m.concat(highestFirst);
  }
}
