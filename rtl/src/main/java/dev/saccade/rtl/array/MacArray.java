package dev.saccade.rtl.array;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.PlaneEncoding;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.ir.MemoryIr.Style;
import dev.saccade.rtl.fill.PatchWrite;
import dev.saccade.rtl.fill.TapWrite;
import dev.saccade.rtl.signal.Delayed;
import dev.saccade.rtl.signal.SumFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * P pixel clusters of R rows with their operands: the weight memory, of which a word goes to all
 * pixels, and one patch buffer per pixel, of which a word goes to all its rows; {@link OwnPatches}
 * beside it serve depthwise layers.
 *
 * <p>An issue of cycle t changes the sums in t+5. {@code sumsReady} is high in cycle t+5 after the
 * last issue t of a row group, with the sums; in the next cycle they may be others.
 *
 * @param config the fabric: rows, lanes, pixels, digits, accumulators, encoding and memories
 * @param body what the adders are made of
 */
public record MacArray(FabricConfig config, Body body) implements Hardware<MacArray.Io> {
  /**
   * Ports.
   *
   * @param weights writes a word of the weight memory that is not read in the same cycle
   * @param taps where each lane of the rows' own patch buffers takes the codes of {@code patches}
   * @param sumsNext {@code sumsReady} is high in the next cycle
   * @param sums of row r of pixel p, at {@code p R + r}, in a {@link SumFormat}
   * @param zeros what the zero point takes from twice the sums, of each pixel
   */
  public record Io(
      Issue issue,
      Flow<WeightWrite> weights,
      PatchWrite patches,
      Vec<TapWrite> taps,
      Bool sumsNext,
      Bool sumsReady,
      Vec<UInt> sums,
      Vec<UInt> zeros,
      Bool overflow) {}

  /** {@code word} has R x N bits; lane l of row r is bit {@code r N + l}. */
  public record WeightWrite(UInt address, UInt word, UInt mask) {}

  /** Which work to do when. */
  public IssueStage issueStage() {
    return new IssueStage(
        config.digitBits(),
        config.weightWords(),
        config.patchSegments(),
        config.drainSteps() * config.drainPeriod(false),
        config.rows(),
        config.lanes(),
        config.depthwiseWords(),
        config.external());
  }

  /** One pixel's rows. */
  public PixelCluster cluster() {
    return new PixelCluster(
        config.rows(),
        config.lanes(),
        config.digitBits(),
        SumFormat.of(config),
        PlaneEncoding.valueOf(config.encoding().name()),
        body,
        config.depthwise());
  }

  /** The type of a write to the weight memory. */
  public static BundleType<WeightWrite> weightWriteType(FabricConfig config) {
    return bundle(
        WeightWrite.class,
        uint(Widths.indexBits(config.weightWords())),
        uint(config.weightWordBits()),
        uint(config.weightWordBits() / 8));
  }

  private BundleType<PatchWrite> patchWriteType() {
    return bundle(
        PatchWrite.class,
        uint(config.pixels()),
        uint(patchAddressBits()),
        vec(uint(8), config.lanes()));
  }

  private BundleType<TapWrite> tapWriteType() {
    OwnPatches own = issueStage().ownPatches();
    return bundle(TapWrite.class, uint(config.pixels()), uint(1 + own.wordBits()));
  }

  private int patchAddressBits() {
    return 1 + Widths.indexBits(config.patchSegments());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(issueStage().issueType()),
        p.flowIn(weightWriteType(config)),
        p.in(patchWriteType()),
        p.in(tapWriteType(), config.depthwise() ? config.lanes() : 0),
        p.out(bool()),
        p.out(bool()),
        p.out(uint(SumFormat.of(config).sumBits()), config.pixels() * config.rows()),
        p.out(uint(SumFormat.of(config).zeroBits()), config.pixels()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    Issue issue = io.issue();
    Read read = read(m, issue);
    Memory<UInt> weights =
        m.memory(
            "weight_memory",
            uint(config.weightWordBits()),
            config.weightWords(),
            Style.BLOCK,
            List.of());
    WeightWrite write = io.weights().payload();
    weights.write(io.weights().valid(), write.address(), write.word(), write.mask());
    Bool readsWeights = read.valid().and(issue.halfPlane().not());
    UInt word = weights.readSync("weight_word", readsWeights, read.weightAddress());
    UInt bits = config.depthwise() ? ownZeros(m, issue, word) : word;
    UInt plane = PixelCluster.keepsOperands(body) ? m.delay("plane", bits, 0) : bits;

    RowAccumulator.Control control = control(m, issue);
    UInt digit = m.delay("digit", read.digit(), 0);
    Bool zeroBit = Delayed.by(m, "zero_bit", 2, issue.zeroBit());
    Bool half = Delayed.by(m, "half", 2, issue.half().and(issue.lastPlane()));
    io.sumsNext().set(control.ends());
    io.sumsReady().set(m.delay("group_ended", control.ends(), 0));
    List<Bool> overflows = new ArrayList<>();
    for (int pixel = 0; pixel < config.pixels(); pixel++) {
      PixelCluster.Io cluster = m.instance("pixel" + pixel, cluster());
      m.set(cluster.codes(), patch(m, io, read, pixel));
      cluster.digit().set(digit);
      cluster.weights().set(plane);
      cluster.zeroBit().set(zeroBit);
      cluster.half().set(half);
      ownActivations(m, io, pixel, cluster);
      m.set(cluster.control(), control);
      for (int row = 0; row < config.rows(); row++) {
        io.sums().get(pixel * config.rows() + row).set(cluster.sums().get(row));
      }
      io.zeros().get(pixel).set(cluster.zero());
      overflows.add(cluster.overflow());
    }
    io.overflow().set(m.delay("overflowed", overflows.stream().reduce(Bool::or).get(), 0));
  }

  /** What the memories are asked for. */
  private record Read(Bool valid, UInt weightAddress, UInt patchAddress, UInt digit) {}

  /** An issue waits for a cycle before the memories or, as operands, behind them. */
  private Read read(Logic m, Issue issue) {
    if (PixelCluster.keepsOperands(body)) {
      return new Read(issue.valid(), issue.weightAddress(), issue.patchAddress(), issue.digit());
    }
    return new Read(
        m.delay("reads", issue.valid(), 0),
        m.delay("weight_address", issue.weightAddress(), 0),
        m.delay("patch_address", issue.patchAddress(), 0),
        m.delay("digit_read", issue.digit(), 0));
  }

  /** When the plane sum of an issue reaches the accumulators. */
  private static RowAccumulator.Control control(Logic m, Issue issue) {
    return new RowAccumulator.Control(
        Delayed.by(m, "adds", 4, issue.valid()),
        Delayed.by(m, "doubles", 4, issue.planeBegins()),
        Delayed.by(m, "begins", 4, issue.groupBegins()),
        Delayed.by(m, "ends", 4, issue.valid().and(issue.groupEnds())));
  }

  /** Weights with the zero point's bit taken off, as far as a plane can say it. */
  private UInt ownZeros(Logic m, Issue issue, UInt word) {
    Bool halfPlane = m.delay("half_plane", issue.halfPlane(), 0);
    Bool subtracts = m.delay("subtracts", issue.subtracts(), 0);
    return halfPlane.mux(0, word).xor(subtracts.replicate(word.width()));
  }

  private void ownActivations(Logic m, Io io, int pixel, PixelCluster.Io cluster) {
    Issue issue = io.issue();
    if (!config.depthwise()) {
      m.ignore(issue.own().reads(), issue.own().address());
      m.ignore(issue.own().rowGroup(), issue.own().lanes(), issue.subtracts());
      return;
    }
    OwnPatches.Io own = m.instance("own" + pixel, issueStage().ownPatches());
    for (int lane = 0; lane < config.lanes(); lane++) {
      TapWrite tap = io.taps().get(lane);
      own.taps().get(lane).pixels().set(tap.pixels().bit(pixel).asUInt());
      own.taps().get(lane).address().set(tap.address());
    }
    m.set(own.codes(), io.patches().codes());
    own.valid().set(issue.valid());
    m.set(own.read(), issue.own());
    PixelCluster.Own activations = cluster.own().get(0);
    m.set(activations.codes(), own.rowCodes());
    activations.only().set(m.delay("own_only" + pixel, issue.own().reads(), 0));
    activations.subtracts().set(Delayed.by(m, "own_subtracts" + pixel, 2, issue.subtracts()));
  }

  private Vec<UInt> patch(Logic m, Io io, Read read, int pixel) {
    PatchWrite write = io.patches();
    Memory<Vec<UInt>> buffer =
        m.memory(
            "patch" + pixel,
            vec(uint(8), config.lanes()),
            1 << patchAddressBits(),
            Style.BLOCK,
            List.of());
    buffer.write(write.pixels().bit(pixel), write.address(), write.codes());
    return buffer.readSync("patch_word" + pixel, read.valid(), read.patchAddress());
  }
}
