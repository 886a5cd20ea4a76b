package dev.saccade.rtl.array;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
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
import dev.saccade.rtl.signal.Delayed;
import dev.saccade.rtl.signal.SumFormat;
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
 * <p>Cycles: the codes of cycle t-1, or t if the body {@link #keepsOperands keeps} none, meet the
 * weights of cycle t; their plane sum is there in t+2, when {@code control} says what becomes of
 * it; sums change in t+3. The plane sum takes two cycles: one for each half of the lanes or, with
 * relative signs, for the tree; one to add these or to give the sum its sign.
 *
 * @param rows R
 * @param lanes N
 * @param digitBits B
 * @param sumFormat how sums leave
 * @param encoding of the planes
 * @param body what the adders are made of
 * @param depthwise whether rows can have activations of their own; planes are plain then
 */
public record PixelCluster(
    int rows,
    int lanes,
    int digitBits,
    SumFormat sumFormat,
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
   * @param half the plane is the last and the zero point is half more; of the same cycle as {@code
   *     zeroBit}
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
      Vec<UInt> sums,
      UInt zero,
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

  /** Bits of a plane sum: with its sign, if it can have one, and as the highest digit weighs. */
  private int dotBits() {
    return Math.max(dot().sumBits(), laneSumBits()) + signBits() + CODE_BITS - digitBits;
  }

  /** Bits of a pixel's sum of one digit's lanes. */
  private int laneSumBits() {
    return halfDot().sumBits() + 1;
  }

  private int signBits() {
    return sumFormat.signed() ? 1 : 0;
  }

  private RowAccumulator rowAccumulator() {
    return new RowAccumulator(dotBits(), sumFormat.sumBits(), sumFormat.signed(), body);
  }

  /** Its plane sum is up to three times the sum of the lanes. */
  private RowAccumulator zeroAccumulator() {
    int bits = laneSumBits() + 2 + signBits() + CODE_BITS - digitBits;
    return new RowAccumulator(bits, sumFormat.zeroBits(), sumFormat.signed(), body);
  }

  /**
   * Whether operands are kept in registers behind the memories that they come from, so that no
   * cycle lasts as long as a memory and an adder together. On iCE40 each bit of them would cost a
   * cell of its own, so the addresses in front of the memories wait instead.
   */
  static boolean keepsOperands(Body body) {
    return body != Body.ICE40;
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
        p.out(uint(sumFormat.sumBits()), rows),
        p.out(uint(sumFormat.zeroBits())),
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
    UInt digit = digitOfPlaneSum(m, io);
    List<UInt> pairs = pairSums(m, "pairs", digits);
    List<Bool> overflows = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      UInt plane = io.weights().bits(row * lanes + lanes - 1, row * lanes);
      List<UInt> rowDigits = depthwise ? rowDigits(m, io, row, shared) : digits;
      List<UInt> rowPairs = depthwise ? pairSums(m, "pairs" + row, rowDigits) : pairs;
      UInt dot = planeSum(m, io, "dot" + row, plane, rowDigits, rowPairs);
      RowAccumulator.Io accumulator =
          accumulate(m, io, "row" + row, rowAccumulator(), weighted(dot, digit));
      io.sums().get(row).set(accumulator.sum());
      overflows.add(accumulator.overflow());
    }
    UInt zeroDot = weighted(zeroDot(m, io, digits, pairs), digit);
    RowAccumulator.Io zeros = accumulate(m, io, "zeros", zeroAccumulator(), zeroDot);
    overflows.add(zeros.overflow());
    io.zero().set(zeros.sum());
    io.overflow().set(m.delay("some_overflow", overflows.stream().reduce(Bool::or).get(), 0));
  }

  /**
   * What the zero point takes for a plane: its bit times the sum of the lanes, twice with plain
   * planes, or that sum added or taken off with relative signs; once more with the last plane if
   * the zero point is half more.
   */
  private UInt zeroDot(Logic m, Io io, List<UInt> digits, List<UInt> pairs) {
    UInt ones = m.lit(lanes, BigInteger.ONE.shiftLeft(lanes).subtract(BigInteger.ONE));
    UInt all = m.val("lane_sum", sumOfHalves(m, "lanes", ones, digits, pairs));
    Bool zeroBit = m.delay("zero_bit_before", io.zeroBit(), 0);
    Bool half = m.delay("half_before", io.half(), 0);
    if (encoding == PlaneEncoding.PLAIN) {
      UInt twice = zeroBit.mux(all.shl(1), 0);
      UInt dot = twice.plusWide(half.mux(all, 0).extend(twice.width()));
      return bits(dot, zeroAccumulator().dotBits());
    }
    SInt sum = signed(all).extend(all.width() + 2);
    SInt more = half.mux(sum.shl(1).trunc(sum.width()), sum);
    SInt less = half.mux(0, minus(all).extend(sum.width()));
    return bits(zeroBit.mux(more, less), zeroAccumulator().dotBits());
  }

  /** Digits of codes, one cycle later if operands are kept. */
  private List<UInt> digits(Logic m, Io io, String name, List<UInt> codes) {
    List<UInt> digits = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      UInt digit = digitOf(codes.get(lane), io.digit());
      digits.add(keepsOperands(body) ? Delayed.withoutReset(m, name + lane, digit) : digit);
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
  private UInt planeSum(
      Logic m, Io io, String name, UInt plane, List<UInt> digits, List<UInt> pairs) {
    if (encoding == PlaneEncoding.RELATIVE_SIGNS) {
      UInt tree = m.delay(name + "_tree", place(m, name, dot(), plane, digits, List.of()), 0);
      Bool minus = m.delay(name + "_minus", plane.bit(lanes - 1).not(), 0);
      return bits(minusIf(minus, tree), dotBits());
    }
    UInt sum = sumOfHalves(m, name, plane, digits, pairs);
    if (!depthwise) {
      return bits(sum, dotBits());
    }
    Bool minus = m.delay(name + "_minus", io.own().get(0).subtracts(), 0);
    return bits(minusIf(minus, sum), dotBits());
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

  /** Which digit of the codes the plane sum is of. */
  private UInt digitOfPlaneSum(Logic m, Io io) {
    if (digitBits == CODE_BITS) {
      m.ignore(io.digit()); // a code is one digit
      return io.digit();
    }
    return Delayed.by(m, "digit_index", keepsOperands(body) ? 2 : 1, io.digit());
  }

  /** A sum of digits of weight {@code 2^(digitBits index)}, in as many bits. */
  private UInt weighted(UInt sum, UInt index) {
    UInt weighted = sum;
    for (int i = 1; i < CODE_BITS / digitBits; i++) {
      UInt shifted = sum.shl(i * digitBits).trunc(sum.width());
      weighted = index.eq(i).mux(shifted, weighted);
    }
    return weighted;
  }

  private static RowAccumulator.Io accumulate(
      Logic m, Io io, String name, RowAccumulator block, UInt dot) {
    RowAccumulator.Io accumulator = m.instance(name, block);
    m.set(accumulator.control(), io.control());
    accumulator.dot().set(m.delay("dot_of_" + name, dot, 0));
    return accumulator;
  }

  private static UInt bits(UInt number, int bits) {
    return number.extend(bits);
  }

  private static UInt bits(SInt number, int bits) {
    return number.extend(bits).asUInt();
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
