package dev.saccade.rtl.array;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.blocks.arithmetic.PairSums;
import dev.saccade.blocks.arithmetic.PlaneEncoding;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * R rows of the array that share the activations of one output pixel. Row r sums {@code S = Σ c a}
 * over its weights c; with planes of relative signs {@code S' = Σ ±a}, what the rows of {@link
 * DigitSerialDot} call error included. Beside the rows the pixel sums what the zero point z takes:
 * {@code zero = 2z Σ a} with plain planes, {@code (2z - 2^w + 1) Σ a} with relative signs, so that
 * {@code A = 2 S - zero}, or {@code S' - zero} less the error.
 *
 * <p>Rows with activations of their own share no zero point. Each takes it off plane by plane:
 * {@code S = Σ_k 2^k Σ (c_k - z_k) a}, where {@code c_k - z_k} is {@code c_k}, or {@code -(not
 * c_k)}, which the row subtracts; {@code zero} is 0 then.
 *
 * <p>Cycles: codes of cycle t meet the weights of cycle t+1; their plane sum is there in t+3, when
 * {@code control} says what becomes of it; sums change in t+5. The plane sum takes two cycles: one
 * for each half of the lanes or, with relative signs, for the tree; one to add these or to give the
 * sum its sign.
 *
 * @param rows R
 * @param lanes N
 * @param digitBits B
 * @param accumulatorBits of every sum
 * @param encoding of the planes
 * @param body what the adders are made of
 * @param depthwise whether rows can have activations of their own; planes are plain then
 */
public record PixelCluster(
    int rows,
    int lanes,
    int digitBits,
    int accumulatorBits,
    PlaneEncoding encoding,
    Body body,
    boolean depthwise)
    implements Hardware<PixelCluster.Io> {
  private static final int CODE_BITS = 8;

  /**
   * Ports.
   *
   * @param digit which digit of the codes, 0 for the lowest; of the same cycle as the codes
   * @param weights one plane of R x N weights; lane l of row r is bit {@code r N + l}
   * @param zeroBit the plane's bit of the zero point; of the same cycle as the weights
   * @param half the zero point is half more
   * @param own activations of the rows; none without depthwise layers
   */
  public record Io(
      Vec<UInt> codes,
      UInt digit,
      UInt weights,
      Bool zeroBit,
      Bool half,
      Vec<Own> own,
      RowAccumulator.Control control,
      Vec<SInt> sums,
      SInt zero,
      Bool overflow) {}

  /**
   * Activations of the rows.
   *
   * @param codes lane l of row r at {@code r N + l}, 0 where the shared codes count
   * @param only the shared codes count as 0; of the same cycle as the codes
   * @param subtracts rows subtract; of the same cycle as the weights
   */
  public record Own(Vec<UInt> codes, Bool only, Bool subtracts) {}

  private DigitSerialDot dot() {
    return new DigitSerialDot(lanes, digitBits, encoding, body);
  }

  /** Adds half of the lanes. */
  private DigitSerialDot halfDot() {
    return new DigitSerialDot(lanes / 2, digitBits, PlaneEncoding.PLAIN, plainBody());
  }

  /** The cells for planes of plain bits, as a row of ones is one. */
  private Body plainBody() {
    return body == Body.GOWIN ? Body.BEHAVIOURAL : body;
  }

  private RowAccumulator accumulator() {
    int bits = Math.max(dot().sumBits(), halfDot().sumBits() + 1) + 1;
    int halfPlaneBits = depthwise ? 1 : 0;
    return new RowAccumulator(bits + halfPlaneBits, digitBits, accumulatorBits, body);
  }

  /** Bits of the number of a digit. */
  public static int digitIndexBits(int digitBits) {
    return Widths.indexBits(CODE_BITS / digitBits);
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(uint(CODE_BITS), lanes),
        p.in(uint(digitIndexBits(digitBits))),
        p.in(uint(rows * lanes)),
        p.in(bool()),
        p.in(bool()),
        p.in(ownType(), depthwise ? 1 : 0),
        p.in(RowAccumulator.controlType()),
        p.out(sint(accumulatorBits + 1), rows),
        p.out(sint(accumulatorBits + 3)),
        p.out(bool()));
  }

  private BundleType<Own> ownType() {
    return bundle(Own.class, vec(uint(CODE_BITS), rows * lanes), bool(), bool());
  }

  @Override
  public void build(Logic m, Io io) {
    List<UInt> shared = new ArrayList<>();
    for (UInt code : io.codes()) {
      shared.add(depthwise ? io.own().get(0).only().mux(0, code) : code);
    }
    List<UInt> digits = digits(m, io, "digit", shared);
    if (digitBits == CODE_BITS) {
      m.ignore(io.digit());
    }
    List<UInt> pairs = pairSums(m, "pairs", digits);
    List<Bool> overflows = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      UInt plane = io.weights().bits(row * lanes + lanes - 1, row * lanes);
      List<UInt> rowDigits = depthwise ? rowDigits(m, io, row, shared) : digits;
      List<UInt> rowPairs = depthwise ? pairSums(m, "pairs" + row, rowDigits) : pairs;
      SInt dot = planeSum(m, io, "dot" + row, plane, rowDigits, rowPairs);
      RowAccumulator.Io accumulator = accumulate(m, io, "row" + row, dot);
      io.sums().get(row).set(accumulator.sum());
      overflows.add(accumulator.overflow());
    }

    UInt ones = m.lit(lanes, BigInteger.ONE.shiftLeft(lanes).subtract(BigInteger.ONE));
    UInt all = m.val("lane_sum", sumOfHalves(m, "lanes", ones, digits, pairs));
    Bool zeroBit = m.delay("zero_bit_before", io.zeroBit(), 0);
    SInt zeroDot =
        encoding == PlaneEncoding.PLAIN
            ? zeroBit.mux(signed(all), 0)
            : zeroBit.mux(signed(all), minus(all));
    RowAccumulator.Io zeros = accumulate(m, io, "zeros", zeroDot);
    RowAccumulator.Io total = m.instance("code_sum", accumulator());
    m.set(total.control(), oneDotPerSegment(m, io.control()));
    total.dot().set(m.delay("dot_of_code_sum", signed(all).extend(accumulator().dotBits()), 0));
    overflows.add(zeros.overflow());
    overflows.add(total.overflow());
    SInt twice = encoding == PlaneEncoding.PLAIN ? zeros.sum().shl(1) : zeros.sum();
    SInt halfTotal = m.val("half_total", io.half().mux(total.sum(), 0));
    int zeroBits = accumulatorBits + 3;
    io.zero().set(twice.extend(zeroBits).plus(halfTotal.extend(zeroBits)));
    io.overflow().set(m.delay("some_overflow", overflows.stream().reduce(Bool::or).get(), 0));
  }

  /** Digits of codes, one cycle later. */
  private List<UInt> digits(Logic m, Io io, String name, List<UInt> codes) {
    List<UInt> digits = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      UInt digit = m.regNoReset(name + lane, uint(digitBits));
      digit.next(digitOf(codes.get(lane), io.digit()));
      digits.add(digit);
    }
    return digits;
  }

  /** Of the row's own codes and the shared ones, all of one are 0. */
  private List<UInt> rowDigits(Logic m, Io io, int row, List<UInt> shared) {
    List<UInt> own = io.own().get(0).codes().subList(row * lanes, (row + 1) * lanes);
    List<UInt> codes = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      codes.add(own.get(lane).or(shared.get(lane)));
    }
    return digits(m, io, "row" + row + "_digit", codes);
  }

  /** What a row adds up for a plane, one cycle later; negative if it takes the plane off. */
  private SInt planeSum(
      Logic m, Io io, String name, UInt plane, List<UInt> digits, List<UInt> pairs) {
    if (encoding == PlaneEncoding.RELATIVE_SIGNS) {
      UInt tree = m.delay(name + "_tree", place(m, name, dot(), plane, digits, List.of()), 0);
      return minusIf(m.delay(name + "_minus", plane.bit(lanes - 1).not(), 0), tree);
    }
    UInt sum = sumOfHalves(m, name, plane, digits, pairs);
    return depthwise
        ? minusIf(m.delay(name + "_minus", io.own().get(0).subtracts(), 0), sum)
        : signed(sum);
  }

  /** The sum of the lanes whose bit of the plane is 1, one cycle later: half by half. */
  private UInt sumOfHalves(Logic m, String name, UInt plane, List<UInt> digits, List<UInt> pairs) {
    int count = lanes / 2;
    List<UInt> halves = new ArrayList<>();
    for (int first = 0; first < lanes; first += count) {
      List<UInt> pairsOfHalf =
          pairs.isEmpty() ? pairs : pairs.subList(first / 2, (first + count) / 2);
      UInt sum =
          place(
              m,
              name + "_from" + first,
              halfDot(),
              plane.bits(first + count - 1, first),
              digits.subList(first, first + count),
              pairsOfHalf);
      halves.add(m.delay(name + "_sum_from" + first, sum, 0));
    }
    return halves.get(0).plusWide(halves.get(1));
  }

  /** Planes do not add up: the inner sum is that of one plane, as all have the same lanes. */
  private static RowAccumulator.Control oneDotPerSegment(Logic m, RowAccumulator.Control control) {
    return new RowAccumulator.Control(
        control.plane(), m.lit(true), control.segment(), control.clears(), control.shifts());
  }

  private UInt digitOf(UInt code, UInt index) {
    int digits = CODE_BITS / digitBits;
    UInt chosen = code.trunc(digitBits);
    for (int i = 1; i < digits; i++) {
      chosen = index.eq(i).mux(code.bits(i * digitBits + digitBits - 1, i * digitBits), chosen);
    }
    return chosen;
  }

  private List<UInt> pairSums(Logic m, String name, List<UInt> digits) {
    if (!halfDot().usesPairSums()) {
      return List.of();
    }
    PairSums.Io pairs = m.instance(name, new PairSums(lanes, digitBits));
    for (int lane = 0; lane < lanes; lane++) {
      pairs.activations().get(lane).set(digits.get(lane));
    }
    return pairs.sums();
  }

  private static UInt place(
      Logic m, String name, DigitSerialDot block, UInt plane, List<UInt> digits, List<UInt> pairs) {
    DigitSerialDot.Io dot = m.instance(name, block);
    dot.plane().set(plane);
    for (int lane = 0; lane < digits.size(); lane++) {
      dot.activations().get(lane).set(digits.get(lane));
    }
    for (int pair = 0; pair < dot.pairSums().size(); pair++) {
      dot.pairSums().get(pair).set(pairs.get(pair));
    }
    return dot.sum();
  }

  private RowAccumulator.Io accumulate(Logic m, Io io, String name, SInt dot) {
    RowAccumulator.Io accumulator = m.instance(name, accumulator());
    m.set(accumulator.control(), io.control());
    accumulator.dot().set(m.delay("dot_of_" + name, dot.extend(accumulator().dotBits()), 0));
    return accumulator;
  }

  private static SInt signed(UInt number) {
    return number.extend(number.width() + 1).asSInt();
  }

  private static SInt minusIf(Bool minus, UInt number) {
    return minus.mux(minus(number), signed(number));
  }

  private static SInt minus(UInt number) {
    return signed(number).negateWide().trunc(number.width() + 1);
  }
}
