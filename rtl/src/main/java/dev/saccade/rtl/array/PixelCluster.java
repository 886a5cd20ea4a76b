package dev.saccade.rtl.array;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.blocks.arithmetic.PairSums;
import dev.saccade.blocks.arithmetic.PlaneEncoding;
import dev.saccade.hdl.Bool;
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
 * <p>Cycles: codes of cycle t meet the weights of cycle t+1; their plane sum is there in t+2, when
 * {@code control} says what becomes of it; sums change in t+4.
 *
 * @param rows R
 * @param lanes N
 * @param digitBits B
 * @param accumulatorBits of every sum
 * @param encoding of the planes
 * @param body what the adders are made of
 */
public record PixelCluster(
    int rows, int lanes, int digitBits, int accumulatorBits, PlaneEncoding encoding, Body body)
    implements Hardware<PixelCluster.Io> {
  private static final int CODE_BITS = 8;

  /**
   * Ports.
   *
   * @param digit which digit of the codes, 0 for the lowest; of the same cycle as the codes
   * @param weights one plane of R x N weights; lane l of row r is bit {@code r N + l}
   * @param zeroBit the plane's bit of the zero point; of the same cycle as the weights
   * @param half the zero point is half more
   */
  public record Io(
      Vec<UInt> codes,
      UInt digit,
      UInt weights,
      Bool zeroBit,
      Bool half,
      RowAccumulator.Control control,
      Vec<SInt> sums,
      SInt zero,
      Bool overflow) {}

  private DigitSerialDot dot() {
    return new DigitSerialDot(lanes, digitBits, encoding, body);
  }

  /** Adds all lanes; a row of ones. Planes of relative signs have no simpler form of it. */
  private DigitSerialDot laneSum() {
    Body plain = body == Body.GOWIN ? Body.BEHAVIOURAL : body;
    return new DigitSerialDot(lanes, digitBits, PlaneEncoding.PLAIN, plain);
  }

  private RowAccumulator accumulator() {
    int bits = Math.max(dot().sumBits(), laneSum().sumBits()) + 1;
    return new RowAccumulator(bits, digitBits, accumulatorBits);
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
        p.in(RowAccumulator.controlType()),
        p.out(sint(accumulatorBits + 1), rows),
        p.out(sint(accumulatorBits + 3)),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    List<UInt> digits = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      UInt digit = m.regNoReset("digit" + lane, uint(digitBits));
      digit.next(digitOf(io.codes().get(lane), io.digit()));
      digits.add(digit);
    }
    if (digitBits == CODE_BITS) {
      m.ignore(io.digit());
    }
    List<UInt> pairs = pairSums(m, digits);
    List<Bool> overflows = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      UInt plane = io.weights().bits(row * lanes + lanes - 1, row * lanes);
      UInt sum = place(m, "dot" + row, dot(), plane, digits, pairs);
      Bool plus = plane.bit(lanes - 1);
      SInt dot = encoding == PlaneEncoding.PLAIN ? signed(sum) : plus.mux(signed(sum), minus(sum));
      RowAccumulator.Io accumulator = accumulate(m, io, "row" + row, dot);
      io.sums().get(row).set(accumulator.sum());
      overflows.add(accumulator.overflow());
    }

    UInt ones = m.lit(lanes, BigInteger.ONE.shiftLeft(lanes).subtract(BigInteger.ONE));
    UInt all = place(m, "lane_sum", laneSum(), ones, digits, pairs);
    SInt zeroDot =
        encoding == PlaneEncoding.PLAIN
            ? io.zeroBit().mux(signed(all), 0)
            : io.zeroBit().mux(signed(all), minus(all));
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

  private List<UInt> pairSums(Logic m, List<UInt> digits) {
    if (!dot().usesPairSums()) {
      return List.of();
    }
    PairSums.Io pairs = m.instance("pairs", new PairSums(lanes, digitBits));
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

  private static SInt minus(UInt number) {
    return signed(number).negateWide().trunc(number.width() + 1);
  }
}
