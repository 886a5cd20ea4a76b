package dev.saccade.rtl.core;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.array.IssueStage;
import dev.saccade.rtl.array.MacArray;
import dev.saccade.rtl.drain.DrainUnit;
import dev.saccade.rtl.fill.FillEngine;
import dev.saccade.rtl.layer.Layer;
import dev.saccade.rtl.layer.Mode;
import dev.saccade.rtl.memory.ActivationMemory;
import dev.saccade.rtl.memory.SinglePortActivationMemory;
import dev.saccade.rtl.weights.WeightPrefetch;

/**
 * Computes layers: activation memory, fill engine, array and drain with the memories of weights and
 * parameters. It reads a layer's input from the activation memory and writes its output there, or
 * sends it off as results. {@link LayerTurns} says when it begins with the next.
 *
 * <p>Cycles of a layer, counted from that in which it begins, with the latencies of {@code
 * dev.saccade.fabric.Timing}; f and m are the {@code fillPeriod} and {@code drainPeriod} of {@link
 * FabricConfig}, 1 if fill and drain have a memory port each, else 2, and m is 4 if the drain reads
 * and writes at the port that it shares:
 *
 * <ul>
 *   <li>fill slots are in odd cycles if f = 2, in any if not. First slot of batch t: the first such
 *       cycle from {@code max(1, last slot of t-1 + 1, last issue of t-2 + 1)}; a batch takes the
 *       slots of {@link FillEngine} for its pixels
 *   <li>first issue of batch t: {@code max(last issue of t-1 + 1, last slot of t + FILL_LATENCY)}
 *   <li>last issue E of a row group: {@code max(first issue + w D segments - 1, E' + m R P / Q)},
 *       E' being that of the row group before; the next row group follows without a gap
 *   <li>first drain step: {@code E + DRAIN_LATENCY}, or the next multiple of m; the R P / Q steps
 *       follow every m cycles
 *   <li>{@code done}: {@code WRITE_LATENCY} after the last step.
 * </ul>
 *
 * <p>In depthwise layers the fill goes by strips of several batches, for which {@code t} stands
 * then; a strip's row groups are those of all its batches, and w is one more if the weights' zero
 * point is half more.
 *
 * <p>The first layer of a frame is counted from the cycle in which the array turns to it: when it
 * has issued all before, no residual operand of the frame before is still to be read, and the first
 * batch, whose fill begins when the fill of the frame before is over, is there; with a single port
 * the cycle is even for the frame before. Then batch 0 is issued from cycle 2 on, batch 1 has its
 * first slot in cycle 1 or later, and E' of the first row group is 0.
 *
 * @param config the fabric
 * @param body what the array's adders are made of
 */
public record Core(FabricConfig config, Body body) implements Hardware<CoreIo> {
  /**
   * A core.
   *
   * @throws IllegalArgumentException if rows have activations of their own on iCE40, or the
   *     activation memory one port elsewhere
   */
  public Core {
    if (config.depthwise() && body == Body.ICE40) {
      throw new IllegalArgumentException(
          "FabricConfig.depthwiseWords = "
              + config.depthwiseWords()
              + ": iCE40 has no lookup tables that serve as memory; give 0");
    }
    if (config.singlePort() && body != Body.ICE40 && body != Body.BEHAVIOURAL) {
      throw new IllegalArgumentException(
          "FabricConfig.singlePortBanks = "
              + config.singlePortBanks()
              + ": only iCE40 has large memories of one port; give 0");
    }
  }

  /** Unsigned bits of a multiplier with 18 signed ones: ECP5, Gowin, 7-series. */
  private static final int LIMB_BITS = 17;

  /** Of a multiplier with 16: iCE40. */
  private static final int ICE40_LIMB_BITS = 15;

  private ActivationMemory activations() {
    return CoreIo.activations(config);
  }

  private Hardware<ActivationMemory.Io> activationBanks() {
    return config.singlePort()
        ? new SinglePortActivationMemory(
            config.lanes(), config.singlePortBanks(), config.activationBytes())
        : activations();
  }

  private FillEngine fillEngine() {
    return new FillEngine(
        config.lanes(),
        config.readCodes(),
        config.pixels(),
        activations().addressBits(),
        config.patchSegments(),
        config.depthwiseWords());
  }

  private DrainUnit drainUnit() {
    return new DrainUnit(config, body == Body.ICE40 ? ICE40_LIMB_BITS : LIMB_BITS);
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public CoreIo io(Ports p) {
    return CoreIo.of(config, p);
  }

  @Override
  public void build(Logic m, CoreIo io) {
    MacArray array = new MacArray(config, body);
    ActivationMemory.Io memory = m.instance("activations", activationBanks());
    FillEngine.Io fill = m.instance("fill", fillEngine());
    IssueStage.Io issue = m.instance("issue", array.issueStage());
    MacArray.Io rows = m.instance("array", array);
    DrainUnit.Io drain = m.instance("drain", drainUnit());
    LayerTurns.Io turns = m.instance("layer_turns", new LayerTurns());
    Layer layer = io.next().payload().layer();
    Mode mode = io.next().payload().mode();
    Bool residual = layer.drain().residual();
    UInt phase = m.reg("phase", uint(DrainUnit.phaseBits(config)), 0);
    phase.next(turns.goes().mux(m.lit(phase.width(), 1), phase.plus(1)));
    Bool odd = phase.bit(0);
    turn(io, turns, fill, issue, rows, drain);
    Bool drainReads = drain.alternates();
    turns.mayTurn().set(config.singlePort() ? drainReads.or(odd).not() : drainReads.not());

    fill.take().set(turns.fill());
    fill.go().set(turns.fillGoes());
    m.set(fill.loops(), layer.loops());
    m.set(fill.layer(), layer.fill());
    fill.padCode().set(mode.padCode());
    fill.first().set(io.next().payload().first());
    fill.odd().set(odd);
    fill.alternates().set(config.singlePort() ? m.lit(true) : drainReads);
    fill.turns().set(turns.turns());
    fill.released().set(issue.released());
    m.set(fill.codes(), memory.codes());

    issue.take().set(turns.array());
    issue.go().set(turns.arrayGoes());
    issue.first().set(turns.turns());
    m.set(issue.layer(), layer.array());
    m.set(issue.mode(), mode.array());
    issue.residual().set(residual);
    issue.filled().valid().set(fill.filled().valid());
    m.set(issue.filled().payload(), fill.filled().payload());

    m.set(rows.issue(), issue.issue());
    weights(m, io, issue, rows);
    m.set(rows.patches(), fill.write());
    m.set(rows.taps(), fill.taps());

    drain.take().set(turns.drain());
    drain.phase().set(phase);
    m.set(drain.loops(), layer.loops());
    m.set(drain.layer(), layer.drain());
    drain.rowGroups().set(layer.array().rowGroups());
    m.set(drain.mode(), mode.drain());
    drain.parameters().valid().set(io.parameters().valid());
    m.set(drain.parameters().payload(), io.parameters().payload());
    drain.sumsReady().set(rows.sumsReady());
    m.set(drain.sums(), rows.sums());
    m.set(drain.zeros(), rows.zeros());
    for (int i = 0; i < config.requantisers(); i++) {
      drain.operands().get(i).set(memory.codes().get(i));
    }

    read(m, memory, fill, drain, odd);
    write(m, io, memory, drain, phase);
    io.results().valid().set(drain.results().valid());
    m.set(io.results().payload(), drain.results().payload());
    io.done().set(drain.done());
    io.events().fillsFrame().set(turns.fillsFrame());
    io.events().turns().set(turns.turns());
    io.events().issue().set(issue.issue().valid());
    io.events().fillWait().set(issue.fillWait());
    io.events().drainWait().set(issue.drainWait());
    io.events().weightWait().set(config.external() ? issue.fetched().get(0).waits() : m.lit(false));
    io.events().read().set(fill.reads());
    io.events().written().set(drain.written());
    io.events().overflow().set(rows.overflow());
  }

  /** The host writes weights while no layer is computed, the prefetch while one is. */
  private void weights(Logic m, CoreIo io, IssueStage.Io issue, MacArray.Io rows) {
    MacArray.WeightWrite write = rows.weights().payload();
    if (!config.external()) {
      rows.weights().valid().set(io.weights().valid());
      m.set(write, io.weights().payload());
      return;
    }
    WeightPrefetch.Io prefetch = m.instance("prefetch", new WeightPrefetch(config));
    Layer layer = io.next().payload().layer();
    prefetch.offered().set(io.next().valid());
    prefetch.layer().external().set(layer.array().external());
    prefetch.layer().weightBase().set(layer.array().weightBase());
    prefetch.layer().storedPlanes().set(layer.array().storedPlanes());
    prefetch.layer().segments().set(layer.array().segments());
    prefetch.layer().rowGroups().set(layer.array().rowGroups());
    prefetch.layer().groups().set(layer.loops().groups());
    prefetch.planes().set(io.next().payload().mode().array().weightBits());
    prefetch.taken().set(io.next().fire());
    CoreIo.Fetch fetch = io.fetch().get(0);
    fetch.request().connect(prefetch.request());
    prefetch.data().connect(fetch.data());
    fetch.late().set(prefetch.late());
    IssueStage.Fetched fetched = issue.fetched().get(0);
    fetched.ready().set(prefetch.ready());
    fetched.base().set(prefetch.base());
    fetched.nextBase().set(prefetch.nextBase());
    prefetch.released().set(fetched.released());

    Bool arrives = prefetch.write().valid();
    MacArray.WeightWrite loaded = io.weights().payload();
    m.assertAlways("one_writer", arrives.and(io.weights().valid()).not());
    rows.weights().valid().set(arrives.or(io.weights().valid()));
    write.address().set(arrives.mux(prefetch.write().payload().address(), loaded.address()));
    write.word().set(arrives.mux(prefetch.write().payload().word(), loaded.word()));
    write.mask().set(loaded.mask().or(arrives.replicate(write.mask().width())));
  }

  /** What decides on the next layer. */
  private static void turn(
      CoreIo io,
      LayerTurns.Io turns,
      FillEngine.Io fill,
      IssueStage.Io issue,
      MacArray.Io rows,
      DrainUnit.Io drain) {
    turns.offered().set(io.next().valid());
    turns.first().set(io.next().payload().first());
    turns.mayFill().set(io.mayFill());
    io.next().ready().set(turns.taken());
    turns.fillFree().set(fill.free());
    turns.arrayFree().set(issue.free());
    turns.patchReady().set(issue.patchReady());
    turns.sumsNext().set(rows.sumsNext());
    turns.endsLayer().set(drain.endsLayer());
    turns.drainOver().set(drain.over());
    turns.done().set(drain.done());
  }

  /** Fill and drain share the read port; while operands are read, even cycles are the drain's. */
  private void read(
      Logic m, ActivationMemory.Io memory, FillEngine.Io fill, DrainUnit.Io drain, Bool odd) {
    if (!config.residual()) {
      m.ignore(drain.residual().address(), drain.residual().mask());
      m.set(memory.read(), fill.read());
      return;
    }
    // Whose turn it is is known from registers, sooner than whether the drain asks for anything.
    Bool drainsTurn = m.val("drains_turn", drain.alternates().and(odd.not()));
    UInt operands = drain.residual().mask().extend(config.lanes());
    m.assertAlways("drain_in_turn", drainsTurn.or(operands.eq(0)));
    m.assertAlways("fill_in_turn", drainsTurn.not().or(fill.read().mask().eq(0)));
    memory.read().address().set(drainsTurn.mux(drain.residual().address(), fill.read().address()));
    memory.read().mask().set(drainsTurn.mux(operands, fill.read().mask()));
    memory.read().lane().set(drainsTurn.not().mux(fill.read().lane(), 0));
  }

  /** The drain writes whenever it likes; the upload waits in those cycles. */
  private void write(
      Logic m, CoreIo io, ActivationMemory.Io memory, DrainUnit.Io drain, UInt phase) {
    Bool drains = m.val("drain_writes", drain.write().mask().ne(0));
    Bool mayUpload = m.val("may_upload", drains.not().and(mayWrite(m, drain, phase)));
    io.upload().ready().set(mayUpload);
    ActivationMemory.Write upload = io.upload().payload();
    UInt uploads = mayUpload.and(io.upload().valid()).mux(upload.mask(), 0);
    memory.write().mask().set(drain.write().mask().or(uploads));
    memory.write().address().set(drains.mux(drain.write().address(), upload.address()));
    for (int i = 0; i < config.requantisers(); i++) {
      UInt code = drains.mux(drain.write().codes().get(i), upload.codes().get(i));
      memory.write().codes().get(i).set(code);
    }
  }

  /** Whether a write of this cycle, which is made in the next, finds the port free of reads. */
  private Bool mayWrite(Logic m, DrainUnit.Io drain, UInt phase) {
    if (!config.singlePort()) {
      return m.lit(true);
    }
    Bool odd = phase.bit(0);
    return config.residual() ? odd.and(phase.bit(1).and(drain.alternates()).not()) : odd;
  }
}
