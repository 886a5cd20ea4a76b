package dev.saccade.rtl.array;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.fill.FillEngine;
import dev.saccade.rtl.layer.ArrayLayer;
import dev.saccade.rtl.layer.ArrayMode;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.Taken;
import dev.saccade.rtl.loop.Ahead;
import dev.saccade.rtl.loop.Loop;
import dev.saccade.rtl.signal.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Issues the work of the array, one plane of a segment per cycle: for every batch, row group,
 * plane, digit and segment; planes with the most significant first. A segment takes exactly w times
 * D cycles in all, and nothing comes between segments, digits, planes, row groups or batches but
 * these waits:
 *
 * <ul>
 *   <li>a layer's first issue comes two cycles after it was taken, at the earliest: its loops go to
 *       the first issue in between,
 *   <li>a batch waits for its patches: the first issue is one cycle after {@code filled}, at the
 *       earliest,
 *   <li>a group of a layer whose weights come through the external port waits until they are there,
 *       when its patches are,
 *   <li>the last issue of a row group is at least {@code drainCycles} after that of the row group
 *       before it, twice as many in layers with residual operand: the drain registers are free
 *       then. For the first of a frame the row group before it is one that ended in the cycle of
 *       {@code go}, whether there was one or not, so that a frame's cycles are its own.
 * </ul>
 *
 * <p>A strip of a depthwise layer holds the patches of several batches, which follow each other
 * without a gap; its half is released after the last of them. With a half-integer zero point its
 * row groups take one plane more.
 *
 * @param digitBits B
 * @param weightWords of the weight memory
 * @param patchSegments words of one half of a patch buffer
 * @param drainCycles that the steps of a row group take, R P / Q of them, without residual operand
 * @param rows R
 * @param lanes N
 * @param depthwiseWords words of one half of the rows' own patch buffers; 0 without depthwise
 *     layers
 * @param external whether weights can come through the external port
 */
public record IssueStage(
    int digitBits,
    int weightWords,
    int patchSegments,
    int drainCycles,
    int rows,
    int lanes,
    int depthwiseWords,
    boolean external)
    implements Hardware<IssueStage.Io> {
  /**
   * Ports.
   *
   * @param take keeps {@code layer}, {@code mode} and {@code residual} for a layer
   * @param go begins with the layer that was or is taken
   * @param first together with {@code go}: the layer is the first of a frame
   * @param residual the layer has a residual operand
   * @param free nothing is left to issue of the layers before
   * @param patchReady the next batch's patches are complete, or will be with this cycle
   * @param filled the next batch's patches are complete
   * @param issue the work of this cycle
   * @param released the patches of a batch are read for the last time
   * @param fillWait nothing is issued because patches are missing
   * @param drainWait nothing is issued because the drain registers are not free
   * @param fetched weights from the external port; none without it
   */
  public record Io(
      Bool take,
      Bool go,
      Bool first,
      ArrayLayer layer,
      ArrayMode mode,
      Bool residual,
      Bool free,
      Bool patchReady,
      Flow<FillEngine.Filled> filled,
      Issue issue,
      Bool released,
      Bool fillWait,
      Bool drainWait,
      List<Fetched> fetched) {}

  /**
   * The buffer of weights from the external port.
   *
   * @param ready the weights of the group that is to be computed, or is, are there
   * @param base where they begin in the weight memory, without the planes that the mode does not
   *     read
   * @param nextBase where those of the group behind it begin
   * @param released they are read for the last time
   * @param waits nothing is issued because they are not there
   */
  public record Fetched(Bool ready, UInt base, UInt nextBase, Bool released, Bool waits) {}

  private int segmentBits() {
    return Widths.indexBits(patchSegments);
  }

  /** A patch is in a patch buffer, or in those of the rows. */
  private int segmentTurnBits() {
    return Widths.indexBits(Math.max(patchSegments, depthwiseWords));
  }

  private boolean depthwise() {
    return depthwiseWords > 0;
  }

  /** The rows' own patch buffers of a pixel. */
  public OwnPatches ownPatches() {
    return new OwnPatches(rows, lanes, Math.max(2, depthwiseWords));
  }

  /** The type of an issue. */
  public BundleType<Issue> issueType() {
    return bundle(
        Issue.class,
        bool(),
        uint(Widths.indexBits(weightWords)),
        uint(1 + segmentBits()),
        uint(PixelCluster.digitIndexBits(digitBits)),
        bool(),
        bool(),
        bool(),
        bool(),
        bool(),
        bool(),
        ownPatches().readType(),
        bool(),
        bool());
  }

  private static BundleType<ArrayLayer> layerType() {
    return EncodedSignals.type(ArrayLayer.class, Descriptor.LAYOUT);
  }

  private static BundleType<ArrayMode> modeType() {
    return EncodedSignals.type(ArrayMode.class, ModeEntry.LAYOUT);
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(layerType()),
        p.in(modeType()),
        p.in(bool()),
        p.out(bool()),
        p.out(bool()),
        p.flowIn(FillEngine.filledType()),
        p.out(issueType()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        external ? List.of(fetched(p)) : List.of());
  }

  private Fetched fetched(Ports p) {
    int bits = Widths.indexBits(weightWords);
    return new Fetched(
        p.in(bool()), p.in(uint(bits)), p.in(uint(bits)), p.out(bool()), p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    ArrayLayer layer = Taken.when(m, io.take(), "taken", layerType(), io.layer());
    ArrayMode mode = Taken.when(m, io.take(), "taken_mode", modeType(), io.mode());
    m.ignore(layer.weightBase());
    Bool running = m.reg("running", bool(), 0);
    Bool half = m.reg("half", bool(), 0);
    Batch batch = batch(m, io, half);

    Bool issues = m.wire("issues", bool());
    Bool takesTurns = m.delay("takes_turns", io.take(), 0);
    Ahead ahead = new Ahead(m, takesTurns, issues);
    UInt planeIndex = m.reg("plane_index", uint(mode.weightBits().width()), 0);
    // Turns that are a power of two may wrap to 0, as the count of turns does.
    UInt segments = Width.of(m, segmentTurnBits(), layer.segments());
    UInt rowGroups = Width.of(m, Widths.indexBits(weightWords), layer.rowGroups());
    UInt segmentIndex = m.reg("segment_index", uint(segments.width()), 0);
    UInt digitIndex = m.reg("digit_index", uint(mode.digits().width()), 0);
    Loop segment = Loop.over(m, "segment", segmentIndex, ahead.goes(), segments);
    Loop digit = segment.over(m, "digit", digitIndex, mode.digits());
    Loop plane = digit.over(m, "plane", planeIndex, planes(layer, mode));
    UInt rowGroupIndex = m.reg("row_group_index", uint(rowGroups.width()), 0);
    Loop rowGroup = plane.over(m, "row_group", rowGroupIndex, rowGroups);
    Bool batchEnds = ahead.now("batch_ends", rowGroup.finishes());
    Loop strip = strip(m, batchEnds, batch, layer);
    Bool stripEnds = m.val("strip_ends", strip.finishes());

    Bool endsLayer = m.val("ends_layer", stripEnds.and(batch.endsLayer()));
    ahead.endsWith(endsLayer);

    Bool lastOfGroup = ahead.of("last_of_group", rowGroup.advances());
    Bool groupEnds = m.val("row_group_ends", issues.and(lastOfGroup));
    Bool drainFree = drainFree(m, io, groupEnds);
    Bool waitsForDrain = m.val("waits_for_drain", lastOfGroup.and(drainFree.not()));
    Bool endsGroup = batch.endsGroup().and(strip.last());
    Bool ready = m.val("is_ready", batch.ready().and(takesTurns.not()));
    Bool weightsThere = weightsThere(m, io, layer, running.and(ready), batchEnds.and(endsGroup));
    Bool canIssue = running.and(ready).and(weightsThere);
    issues.set(canIssue.and(waitsForDrain.not()));
    m.when(io.go(), () -> running.next(true)).elseWhen(endsLayer, () -> running.next(false));
    m.when(stripEnds, () -> half.next(half.not()));
    io.free().set(running.not());
    io.patchReady().set(batch.ready().or(io.filled().valid()));
    io.released().set(stripEnds);
    io.fillWait().set(running.and(ready.not()));
    io.drainWait().set(canIssue.and(waitsForDrain));

    Issue issue = io.issue();
    issue.valid().set(issues);
    Bool firstPlane = planeIndex.eq(0);
    Turns turns =
        new Turns(
            issues,
            ahead.now("ends_segments", digit.advances()),
            ahead.now("ends_digits", plane.advances()),
            groupEnds,
            ahead.of("first_plane", firstPlane),
            batchEnds,
            endsGroup);
    issue.weightAddress().set(weightAddress(m, io, layer, mode, turns));
    UInt segmentNow = ahead.of("segment_now", segmentIndex);
    issue.patchAddress().set(half.asUInt().concat(Width.of(m, segmentBits(), segmentNow)));
    UInt later = m.val("later_digits", mode.digits().minus(1).minus(digitIndex));
    int digitIndexBits = PixelCluster.digitIndexBits(digitBits);
    issue.digit().set(ahead.of("digit_now", Width.of(m, digitIndexBits, later)));
    UInt laterPlanes = m.val("later_planes", mode.weightBits().minus(1).minus(planeIndex));
    issue.zeroBit().set(ahead.of("zero_bit", mode.zeroPlanes().bit(laterPlanes)));
    issue.half().set(mode.half());
    Bool planeBegins = segmentIndex.eq(0).and(digitIndex.eq(0));
    issue.planeBegins().set(ahead.of("plane_begins", planeBegins));
    issue.lastPlane().set(ahead.of("last_plane", plane.last()));
    issue.groupBegins().set(ahead.of("group_begins", planeBegins.and(firstPlane)));
    issue.groupEnds().set(lastOfGroup);
    if (depthwise()) {
      Bool halfPlane = ahead.of("half_plane", planeIndex.eq(mode.weightBits()));
      issue.halfPlane().set(halfPlane);
      issue.subtracts().set(layer.depthwise().and(halfPlane.or(issue.zeroBit())));
      Position position =
          new Position(
              half,
              ahead.of("row_group_now", rowGroupIndex),
              segmentNow,
              ahead.of("last_segment", segment.last()));
      ownPatches(m, issue.own(), layer, position, batchEnds, stripEnds);
    } else {
      m.ignore(layer.depthwise(), layer.lastLanes(), batch.endsRow());
      m.ignore(layer.stripBatches(), layer.lastStripBatches());
      issue.halfPlane().set(false);
      issue.subtracts().set(false);
      m.set(issue.own(), noOwn(m));
    }
  }

  /** Whether the weights of the group are there, which are released with its end. */
  private Bool weightsThere(Logic m, Io io, ArrayLayer layer, Bool wants, Bool groupEnds) {
    if (!external) {
      m.ignore(layer.external());
      return m.lit(true);
    }
    Fetched fetched = io.fetched().get(0);
    Bool there = m.val("weights_there", layer.external().not().or(fetched.ready()));
    fetched.waits().set(wants.and(there.not()));
    fetched.released().set(layer.external().and(groupEnds));
    return there;
  }

  /** Where the loops are. */
  private record Position(Bool half, UInt rowGroup, UInt segment, Bool lastSegment) {}

  /** The patches of a strip follow each other, batch by batch and segment by segment. */
  private void ownPatches(
      Logic m, Issue.Own own, ArrayLayer layer, Position position, Bool batchEnds, Bool stripEnds) {
    UInt word = m.reg("strip_word", uint(ownPatches().wordBits()), 0);
    UInt segments = Width.of(m, word.width(), layer.segments());
    m.when(stripEnds, () -> word.next(0)).elseWhen(batchEnds, () -> word.next(word.plus(segments)));
    UInt address = word.plus(Width.of(m, word.width(), position.segment()));
    own.reads().set(layer.depthwise());
    own.address().set(position.half().asUInt().concat(address));
    own.rowGroup().set(Width.of(m, ownPatches().rowGroupBits(), position.rowGroup()));
    own.lanes().set(lanesOfTaps(m, position.lastSegment(), layer.lastLanes()));
  }

  private Issue.Own noOwn(Logic m) {
    int addressBits = 1 + ownPatches().wordBits();
    return new Issue.Own(
        m.lit(false),
        m.lit(addressBits, 0),
        m.lit(ownPatches().rowGroupBits(), 0),
        m.lit(lanes, 0));
  }

  /** A half-integer zero point takes a plane more where each row subtracts its own. */
  private UInt planes(ArrayLayer layer, ArrayMode mode) {
    UInt bits = mode.weightBits();
    return depthwise() ? layer.depthwise().and(mode.half()).mux(bits.plus(1), bits) : bits;
  }

  /** All lanes, but for those of the last segment that no tap has. */
  private UInt lanesOfTaps(Logic m, Bool lastSegment, UInt lastLanes) {
    List<UInt> holds = new ArrayList<>();
    for (int lane = lanes - 1; lane >= 0; lane--) {
      holds.add(lastSegment.not().or(lastLanes.gt(lane)).asUInt());
    }
    return m.concat(holds);
  }

  /** The loop over the batches whose patches have been filled together. */
  private Loop strip(Logic m, Bool batchEnds, Batch batch, ArrayLayer layer) {
    return depthwise()
        ? Loop.innermost(
            m,
            "batch",
            batchEnds,
            batch.endsRow().mux(layer.lastStripBatches(), layer.stripBatches()))
        : new Loop(batchEnds, m.lit(true));
  }

  /** The batch to be issued next, or strip of batches. */
  private record Batch(Bool ready, Bool endsRow, Bool endsGroup, Bool endsLayer) {}

  /** Remembers for each half of the patch buffers what was said when it was filled. */
  private static Batch batch(Logic m, Io io, Bool half) {
    Bool fillHalf = m.reg("fill_half", bool(), 0);
    m.when(io.filled().valid(), () -> fillHalf.next(fillHalf.not()));
    FillEngine.Filled filled = io.filled().payload();
    Batch[] halves = new Batch[2];
    for (int i = 0; i < halves.length; i++) {
      Bool full = m.reg("full" + i, bool(), 0);
      Bool endsRow = m.regNoReset("ends_row" + i, bool());
      Bool endsGroup = m.regNoReset("ends_group" + i, bool());
      Bool endsLayer = m.regNoReset("ends_layer" + i, bool());
      Bool fills = io.filled().valid().and(i == 0 ? fillHalf.not() : fillHalf);
      Bool empties = io.released().and(i == 0 ? half.not() : half);
      m.when(
              fills,
              () -> {
                full.next(true);
                endsRow.next(filled.endsRow());
                endsGroup.next(filled.endsGroup());
                endsLayer.next(filled.endsLayer());
              })
          .elseWhen(empties, () -> full.next(false));
      halves[i] = new Batch(full, endsRow, endsGroup, endsLayer);
    }
    return new Batch(
        m.val("ready", half.mux(halves[1].ready(), halves[0].ready())),
        half.mux(halves[1].endsRow(), halves[0].endsRow()),
        half.mux(halves[1].endsGroup(), halves[0].endsGroup()),
        half.mux(halves[1].endsLayer(), halves[0].endsLayer()));
  }

  /** Whether the last issue of a row group may come. */
  private Bool drainFree(Logic m, Io io, Bool groupEnds) {
    int longest = 2 * drainCycles - 1;
    UInt busy = m.reg("drain_busy", uint(Widths.countBits(longest)), 0);
    Bool residual = Taken.when(m, io.take(), "taken_residual", bool(), io.residual());
    UInt period = residual.mux(m.lit(busy.width(), longest), m.lit(busy.width(), drainCycles - 1));
    m.when(io.go().and(io.first()), () -> busy.next(drainCycles - 1))
        .elseWhen(groupEnds, () -> busy.next(period))
        .elseWhen(busy.ne(0), () -> busy.next(busy.minus(1)));
    return busy.eq(0);
  }

  /**
   * What ends in this cycle.
   *
   * @param issues an issue
   * @param segments the segments of a digit
   * @param digits those of a plane
   * @param rowGroup planes of a row group
   * @param firstPlane the plane is the first of its row group
   * @param batch row groups of a batch
   * @param endsGroup the group of channels ends with the batch
   */
  private record Turns(
      Bool issues,
      Bool segments,
      Bool digits,
      Bool rowGroup,
      Bool firstPlane,
      Bool batch,
      Bool endsGroup) {}

  /**
   * Segments follow each other by the stored planes, planes by 1 from the first segment on; a digit
   * begins its plane again, a batch its group of channels. A row group begins where the segments of
   * the plane 0 of that before have ended.
   */
  private UInt weightAddress(Logic m, Io io, ArrayLayer layer, ArrayMode mode, Turns turns) {
    int bits = Widths.indexBits(weightWords);
    UInt address = m.regNoReset("weight_address", uint(bits));
    UInt planeStart = m.regNoReset("plane_start", uint(bits));
    UInt groupStart = m.regNoReset("group_start", uint(bits));
    UInt afterFirstPlane = m.regNoReset("after_first_plane", uint(bits));
    UInt following = m.val("following", address.plus(Width.of(m, bits, stride(layer, mode))));
    m.when(turns.firstPlane().and(turns.segments()), () -> afterFirstPlane.next(following));
    UInt nextRowGroup = m.val("next_row_group", turns.firstPlane().mux(following, afterFirstPlane));
    UInt nextGroup = nextGroup(io, layer, nextRowGroup);
    UInt nextBatch = m.val("next_batch", turns.endsGroup().mux(nextGroup, groupStart));
    UInt nextPlane = m.val("next_plane", planeStart.plus(1));
    UInt first = firstWeight(io, Width.of(m, bits, io.layer().weightBase()));
    m.when(io.take(), () -> restart(first, address, planeStart, groupStart))
        .elseWhen(turns.batch(), () -> restart(nextBatch, address, planeStart, groupStart))
        .elseWhen(turns.rowGroup(), () -> restart(nextRowGroup, address, planeStart))
        .elseWhen(turns.digits(), () -> restart(nextPlane, address, planeStart))
        .elseWhen(turns.segments(), () -> address.next(planeStart))
        .elseWhen(turns.issues(), () -> address.next(following));
    return address;
  }

  /** Words from a segment's to the next one's: the buffer holds only those that are read. */
  private UInt stride(ArrayLayer layer, ArrayMode mode) {
    return external
        ? layer.external().mux(mode.weightBits(), layer.storedPlanes())
        : layer.storedPlanes();
  }

  private UInt nextGroup(Io io, ArrayLayer layer, UInt behind) {
    return external ? layer.external().mux(io.fetched().get(0).nextBase(), behind) : behind;
  }

  private UInt firstWeight(Io io, UInt resident) {
    return external ? io.layer().external().mux(io.fetched().get(0).base(), resident) : resident;
  }

  private static void restart(UInt at, UInt... registers) {
    for (UInt register : registers) {
      register.next(at);
    }
  }
}
