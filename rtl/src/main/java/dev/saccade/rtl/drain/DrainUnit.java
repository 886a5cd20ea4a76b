package dev.saccade.rtl.drain;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.ParameterWord;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.fabric.layout.Field;
import dev.saccade.fabric.layout.FieldLayout;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.BatchLoops;
import dev.saccade.rtl.layer.DrainLayer;
import dev.saccade.rtl.layer.DrainMode;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.Taken;
import dev.saccade.rtl.memory.ActivationMemory;
import dev.saccade.rtl.signal.Delayed;
import dev.saccade.rtl.signal.SumFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the sums of a row group, requantises Q of them per step, pools the codes and says where
 * they go. Steps go through the rows of a pixel, then to the next pixel.
 *
 * <p>Cycles: sums are taken in the cycle of {@code sumsReady}; the first step follows in the next
 * cycle, the others one by one. In layers with residual operand steps take place in even cycles
 * only; the operand is asked for in the cycle of the step. A step of cycle t asks for its write in
 * t+9, so that the code is in memory in t+10, or leaves on {@code results} in t+10; {@code done} is
 * high in t+10 after the last.
 *
 * <p>With a memory of one port all steps, and so all writes to memory, are in even cycles. In
 * layers with residual operand steps are those whose number is a multiple of 4, as are the reads of
 * operands, and the writes of codes are two cycles off.
 *
 * <p>The next layer may be taken in the cycle of the last step of the one before, at the earliest,
 * and in that before its own first {@code sumsReady} at the latest, while codes of the one before
 * are on their way.
 *
 * @param config the fabric: rows, pixels, requantisers, widths, parameter and pool memories
 * @param limbBits of the requantisers' multipliers
 */
public record DrainUnit(FabricConfig config, int limbBits) implements Hardware<DrainUnit.Io> {
  private static final int STEP_TO_REQUANTISER = 2;
  private static final int STEP_TO_BIAS = STEP_TO_REQUANTISER + Requantiser.TO_BIAS;
  private static final int STEP_TO_VALUE = 8;
  private static final int STEP_TO_WRITE = 9;
  private static final int STEP_TO_DONE = 10;

  /**
   * Ports.
   *
   * @param take keeps {@code loops}, {@code layer}, {@code rowGroups} and {@code mode} for a layer
   * @param phase number of the cycle modulo 2, or modulo 4 with residual operands at a single port
   * @param endsLayer this is the last step of a layer
   * @param over all steps of the layers that were taken are over
   * @param alternates operands are asked for in even cycles, and not all were
   * @param residual asks for Q codes, with mask 0 if it does not
   * @param operands what was asked for two cycles ago
   * @param written codes that are written or leave in this cycle
   */
  public record Io(
      Bool take,
      UInt phase,
      BatchLoops loops,
      DrainLayer layer,
      UInt rowGroups,
      DrainMode mode,
      Flow<ParameterWrite> parameters,
      Bool sumsReady,
      Vec<UInt> sums,
      Vec<UInt> zeros,
      Bool endsLayer,
      Bool over,
      Bool alternates,
      ResidualRead residual,
      Vec<UInt> operands,
      ActivationMemory.Write write,
      Flow<Results> results,
      Bool done,
      UInt written) {}

  /** Asks for the codes from {@code address} on whose bit of {@code mask} is set. */
  public record ResidualRead(UInt address, UInt mask) {}

  /**
   * {@code word} as {@link ParameterWord#layout} says, in whole bytes, for requantiser {@code
   * bank}; {@code mask} says which of its bytes are written.
   */
  public record ParameterWrite(UInt bank, UInt address, UInt word, UInt mask) {}

  /**
   * The results of one drain step.
   *
   * @param values one per requantiser, 32 bits two's complement if raw, else a code
   * @param count how many of them exist, 1 to Q; the first ones
   * @param raw whether they are raw
   */
  public record Results(Vec<UInt> values, UInt count, Bool raw) {}

  /** The type of a write to the parameter memories. */
  public static BundleType<ParameterWrite> parameterWriteType(FabricConfig config) {
    return bundle(
        ParameterWrite.class,
        uint(Widths.indexBits(config.requantisers())),
        uint(Widths.indexBits(config.parameterWords())),
        uint(8 * MemoryTarget.PARAMETERS.bytesPerWord(config)),
        uint(MemoryTarget.PARAMETERS.bytesPerWord(config)));
  }

  /** The type of results. */
  public static BundleType<Results> resultsType(FabricConfig config) {
    return bundle(
        Results.class,
        vec(uint(32), config.requantisers()),
        uint(Widths.countBits(config.requantisers())),
        bool());
  }

  /** Bits of {@code phase}. */
  public static int phaseBits(FabricConfig config) {
    return config.singlePort() && config.residual() ? 2 : 1;
  }

  private static BundleType<DrainMode> modeType() {
    return EncodedSignals.type(DrainMode.class, ModeEntry.LAYOUT);
  }

  private DrainRegisters registers() {
    return new DrainRegisters(config.rows(), config.pixels(), config.requantisers(), sumFormat());
  }

  private SumFormat sumFormat() {
    return SumFormat.of(config);
  }

  private Requantiser requantiser() {
    return new Requantiser(
        config.accumulatorBits() + 3, config.multiplierBits(), config.residual(), limbBits);
  }

  private ActivationMemory activations() {
    return new ActivationMemory(config.lanes(), config.requantisers(), config.activationBytes());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    int requantisers = config.requantisers();
    return new Io(
        p.in(bool()),
        p.in(uint(phaseBits(config))),
        p.in(EncodedSignals.type(BatchLoops.class, Descriptor.LAYOUT)),
        p.in(EncodedSignals.type(DrainLayer.class, Descriptor.LAYOUT)),
        p.in(uint(Descriptor.LAYOUT.field("rowGroups").bits())),
        p.in(modeType()),
        p.flowIn(parameterWriteType(config)),
        p.in(bool()),
        p.in(uint(sumFormat().sumBits()), config.rows() * config.pixels()),
        p.in(uint(sumFormat().zeroBits()), config.pixels()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bundle(ResidualRead.class, uint(activations().addressBits()), uint(requantisers))),
        p.in(uint(8), requantisers),
        p.out(activations().writeType()),
        p.flowOut(resultsType(config)),
        p.out(bool()),
        p.out(uint(Widths.countBits(requantisers))));
  }

  @Override
  public void build(Logic m, Io io) {
    DrainSteps steps = new DrainSteps(config, m, io);
    DrainStep step = steps.build();
    DrainMode mode = Taken.when(m, io.take(), "taken_mode", modeType(), io.mode());
    m.ignore(mode.parameterBase());
    if (!config.depthwise()) {
      m.ignore(steps.layer().depthwise(), mode.half());
    }
    if (!config.depthwise() && !config.external()) {
      m.ignore(steps.layer().lastFilters());
    }
    // The first step of a layer comes in the cycle after it was taken, or later; its codes are
    // clipped so many cycles later, those of the layer before it until then.
    Bool clipsNext =
        Delayed.by(m, "clips_next", STEP_TO_REQUANTISER + Requantiser.TO_CLIP, io.take());
    UInt low = Taken.when(m, clipsNext, "low", uint(8), mode.low());
    UInt high = Taken.when(m, clipsNext, "high", uint(8), mode.high());
    DrainRegisters.Io registers = m.instance("registers", registers());
    registers.load().set(io.sumsReady());
    registers.step().set(step.valid());
    registers.pixelEnds().set(step.pixelEnds());
    m.set(registers.sums(), io.sums());
    m.set(registers.zeros(), io.zeros());
    Bool asks = steps.layer().residual();
    Bool adds = Delayed.by(m, "adds", STEP_TO_REQUANTISER, asks);
    Bool raw = Delayed.by(m, "raw", STEP_TO_BIAS, mode.raw());
    io.residual().address().set(step.residualAddress());
    io.residual().mask().set(asks.mux(step.real(), 0));

    List<UInt> values = new ArrayList<>();
    Bool halfPlanes = steps.layer().depthwise().and(mode.half());
    SInt zero = sumFormat().number(registers.zero());
    for (int i = 0; i < config.requantisers(); i++) {
      Requantiser.Io requantiser = m.instance("requantiser" + i, requantiser());
      parameters(m, io, step, i, requantiser);
      SInt result = result(m, halfPlanes, i, sumFormat().number(registers.heads().get(i)), zero);
      requantiser.a().set(Delayed.withoutReset(m, "result_before" + i, result));
      requantiser.q().set(adds.mux(io.operands().get(i), 0));
      requantiser.raw().set(raw);
      requantiser.low().set(low);
      requantiser.high().set(high);
      values.add(requantiser.value());
    }
    Bool leaves = Delayed.by(m, "leaves", STEP_TO_WRITE, steps.layer().output());
    io.results().payload().raw().set(Delayed.by(m, "leaves_raw", STEP_TO_DONE - STEP_TO_BIAS, raw));
    send(m, io, step, leaves, pool(m, step, values));
  }

  /** A, of the sum and what the zero point takes from it. */
  private SInt result(Logic m, Bool halfPlanes, int i, SInt sum, SInt zero) {
    int bits = config.accumulatorBits() + 3;
    SInt weighted = weighted(halfPlanes, sum).extend(bits);
    return m.delay("result" + i, weighted.minus(zero.extend(bits)), 0);
  }

  /** Plain planes sum up to half of A, unless there was one more for a half-integer zero point. */
  private SInt weighted(Bool halfPlanes, SInt sum) {
    if (config.encoding() == PlaneEncoding.RELATIVE_SIGNS) {
      return sum;
    }
    SInt twice = sum.shl(1);
    return config.depthwise() ? halfPlanes.mux(sum.extend(twice.width()), twice) : twice;
  }

  /**
   * Reads the parameters when they are needed, so that they wait for products in memory: the
   * factors lie in one, what follows them in another.
   */
  private void parameters(Logic m, Io io, DrainStep step, int bank, Requantiser.Io requantiser) {
    FieldLayout layout = ParameterWord.layout(config);
    int factorBits = layout.field("bias").offset();
    UInt factors = parameters(m, io, step, bank, new Part("factors", 0, factorBits, 0));
    requantiser.m1().set(field(factors, layout, "m1", 0).asSInt());
    if (config.residual()) {
      requantiser.m2().set(field(factors, layout, "m2", 0).asSInt());
    } else {
      requantiser.m2().set(0);
    }
    Part part = new Part("offsets", factorBits, layout.wordBits(), Requantiser.TO_BIAS);
    UInt offsets = parameters(m, io, step, bank, part);
    requantiser.bias().set(field(offsets, layout, "bias", factorBits).asSInt());
    requantiser.shift().set(field(offsets, layout, "shift", factorBits));
    requantiser.tie().set(field(offsets, layout, "tie", factorBits));
  }

  /** Bits {@code low} to {@code high - 1} of a parameter word, read {@code later} than the step. */
  private record Part(String name, int low, int high, int later) {
    int firstByte() {
      return low / 8;
    }

    /** The last byte's number, and 1. */
    int bytesEnd() {
      return (high + 7) / 8;
    }
  }

  private UInt parameters(Logic m, Io io, DrainStep step, int bank, Part part) {
    String name = part.name() + bank;
    int bytes = part.bytesEnd() - part.firstByte();
    Memory<UInt> memory = m.memory(name, uint(8 * bytes), Math.max(2, config.parameterWords()));
    ParameterWrite write = io.parameters().payload();
    memory.write(
        io.parameters().valid().and(write.bank().eq(bank)),
        write.address(),
        write.word().bits(8 * part.bytesEnd() - 1, 8 * part.firstByte()),
        write.mask().bits(part.bytesEnd() - 1, part.firstByte()));
    Bool reads = Delayed.by(m, name + "_valid", part.later(), step.valid());
    UInt address = Delayed.by(m, name + "_address", part.later(), step.parameterAddress());
    UInt read = memory.readSync(name + "_read", reads, address);
    m.ignore(read);
    int begin = part.low() - 8 * part.firstByte();
    UInt bits = read.bits(begin + part.high() - part.low() - 1, begin);
    return Delayed.withoutReset(m, name + "_word", bits);
  }

  /** A field of a word, of the part of it that begins at bit {@code low}. */
  private static UInt field(UInt part, FieldLayout layout, String name, int low) {
    Field field = layout.field(name);
    return part.bits(field.top() - low, field.offset() - low);
  }

  /** What leaves after pooling, one cycle after the values. */
  private List<UInt> pool(Logic m, DrainStep step, List<UInt> values) {
    Bool first = Delayed.by(m, "first_of_window", STEP_TO_VALUE, step.firstOfWindow());
    if (!config.maxPool()) {
      m.ignore(first);
      return delayed(m, values);
    }
    PoolUnit.Io pool =
        m.instance("pool_unit", new PoolUnit(config.requantisers(), config.poolWords()));
    pool.entry().set(poolEntry(m, step));
    pool.valid().set(Delayed.by(m, "pool_valid", STEP_TO_VALUE, step.valid()));
    pool.first().set(first);
    List<UInt> pooled = new ArrayList<>();
    List<UInt> before = delayed(m, values);
    for (int i = 0; i < values.size(); i++) {
      pool.codes().get(i).set(values.get(i).trunc(8));
      m.ignore(before.get(i).trunc(8));
      pooled.add(before.get(i).bits(31, 8).concat(pool.largest().get(i)));
    }
    return pooled;
  }

  /** Where the largest codes of the step's rows and pixel are: steps of a batch count from 0. */
  private UInt poolEntry(Logic m, DrainStep step) {
    UInt entry = m.reg("pool_entry", uint(Widths.indexBits(config.poolWords())), 0);
    Bool ends = Delayed.by(m, "row_groups_end", STEP_TO_VALUE - 1, step.rowGroupsEnd());
    Bool counts = Delayed.by(m, "counts_entry", STEP_TO_VALUE - 1, step.valid());
    m.when(ends, () -> entry.next(0)).elseWhen(counts, () -> entry.next(entry.plus(1)));
    return entry;
  }

  private static List<UInt> delayed(Logic m, List<UInt> values) {
    List<UInt> delayed = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      delayed.add(m.delay("value" + i, values.get(i), 0));
    }
    return delayed;
  }

  private void send(Logic m, Io io, DrainStep step, Bool leaves, List<UInt> values) {
    UInt real = Delayed.by(m, "real_codes", STEP_TO_WRITE, step.lastOfWindow().mux(step.real(), 0));
    io.write().address().set(writeAddress(m, step));
    io.write().mask().set(leaves.not().mux(real, 0));
    UInt count = m.delay("count", ones(real), 0);
    for (int i = 0; i < values.size(); i++) {
      io.write().codes().get(i).set(values.get(i).trunc(8));
      io.results().payload().values().get(i).set(m.delay("result_value" + i, values.get(i), 0));
    }
    Bool left = Delayed.by(m, "left", STEP_TO_DONE - STEP_TO_WRITE, leaves);
    io.results().valid().set(left.and(count.ne(0)));
    io.results().payload().count().set(count);
    io.written().set(count);
    io.done().set(Delayed.by(m, "layer_done", STEP_TO_DONE, step.endsLayer()));
  }

  /**
   * Where the codes of a step go. The address of a pixel waits in few registers, as it stays for
   * all the steps of the pixel: each takes it from the one before as late as it can.
   */
  private UInt writeAddress(Logic m, DrainStep step) {
    int stepsOfPixel = config.rows() / config.requantisers();
    int last = STEP_TO_WRITE - 1;
    Bool begins = step.valid().and(step.pixelBegins());
    UInt pixel = step.outAddress();
    int at = 0;
    for (int i = stepsOfPixel - 1; i < last; i += stepsOfPixel) {
      UInt kept = m.regNoReset("out_pixel_d" + (i + 1), uint(pixel.width()));
      begins = Delayed.by(m, "pixel_begins_to" + i, i - at, begins);
      UInt before = pixel;
      m.when(begins, () -> kept.next(before));
      pixel = kept;
      at = i;
    }
    Bool begun = Delayed.by(m, "pixel_begins_to" + last, last - at, begins);
    Bool steps = Delayed.by(m, "steps_to_write", last, step.valid());
    UInt address = m.regNoReset("codes_go_to", uint(pixel.width()));
    UInt first = pixel;
    m.when(begun, () -> address.next(first))
        .elseWhen(steps, () -> address.next(address.plus(config.requantisers())));
    return address;
  }

  private UInt ones(UInt bits) {
    int width = Widths.countBits(config.requantisers());
    UInt sum = bits.bit(0).asUInt().extend(width);
    for (int i = 1; i < bits.width(); i++) {
      sum = sum.plus(bits.bit(i).asUInt().extend(width));
    }
    return sum;
  }
}
