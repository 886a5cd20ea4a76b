package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.blocks.StreamFifo;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.packet.MemoryWrite;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.Work;
import dev.saccade.rtl.link.Fault;
import dev.saccade.rtl.link.PacketEvent;
import dev.saccade.rtl.link.PacketParser;
import dev.saccade.rtl.link.PacketWriter;
import java.util.List;

/**
 * All of the fabric but the core: takes packets, keeps programs and records, has the core compute
 * layer after layer, and answers. Each unit says what it does; this only ties them together.
 */
public record Control(FabricConfig config) implements Hardware<Control.Io> {
  /** Records from their packet to their answer: more than slots, so that skips go on. */
  private static final int QUEUE = 8;

  /**
   * Ports.
   *
   * @param in the link from the host
   * @param out the link to the host
   * @param bus the registers
   * @param compute starts layers in the core
   * @param weights words for the core's memories, as are {@code parameters}
   * @param upload codes of frames
   * @param results what output layers compute
   * @param events what happens in the core
   * @param overflow a sum did not fit its accumulator
   * @param late the external memory is slower than declared
   * @param external words for the external memory of weights; none without the port
   */
  public record Io(
      Stream<UInt> in,
      Stream<UInt> out,
      RegisterPort.Bus bus,
      Sequencer.Compute compute,
      Flow<ByteWrite> weights,
      Flow<ByteWrite> parameters,
      Stream<PixelUpload.Code> upload,
      Flow<ResultWord> results,
      Recorder.Events events,
      Bool overflow,
      Bool late,
      List<Stream<ExternalLoad.Word>> external) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.sink(uint(8)),
        p.source(uint(8)),
        RegisterPort.Bus.of(p),
        new Sequencer.Compute(p.source(Work.type()), p.out(bool()), p.in(bool()), p.in(bool())),
        p.flowOut(ByteWrite.type(MemoryTarget.WEIGHTS, config)),
        p.flowOut(ByteWrite.type(MemoryTarget.PARAMETERS, config)),
        p.source(PixelUpload.Code.type(config.activationBytes())),
        p.flowIn(ResultWord.type(config.requantisers())),
        p.in(Recorder.Events.type()),
        p.in(bool()),
        p.in(bool()),
        config.external() ? List.of(ExternalLoad.source(config, p)) : List.of());
  }

  /** The units. */
  private record Units(
      PacketParser.Io parser,
      MemoryLoader.Io loader,
      FrameIntake.Io intake,
      PixelUpload.Io upload,
      SlotTable.Io slots,
      RecordQueue.Io queue,
      FrameFetch.Io frameFetch,
      LayerFetch.Io layerFetch,
      Sequencer.Io sequencer,
      FrameLog.Io log,
      Reporter.Io reporter,
      PacketWriter.Io writer,
      RegisterPort.Io registers) {}

  @Override
  public void build(Logic m, Io io) {
    int writeBytes = MemoryWrite.MAX_PAYLOAD;
    int frameBytes = DecisionRecord.LAYOUT.bytes() + config.activationBytes();
    int resultBytesBits = Widths.countBits(4 * config.requantisers());
    FrameLog log = new FrameLog(Reporter.mostResultBytes(config), resultBytesBits);
    Units units =
        new Units(
            m.instance("parser", new PacketParser(writeBytes, frameBytes)),
            m.instance("loader", new MemoryLoader(config)),
            m.instance("intake", new FrameIntake(config)),
            m.instance("pixels", new PixelUpload(config.pixelTables(), config.activationBytes())),
            m.instance("slots", new SlotTable(config.frameSlots(), RecordCheck.NAME_BYTES)),
            m.instance("records", new RecordQueue(QUEUE)),
            m.instance("frame_fetch", new FrameFetch(config)),
            m.instance("layer_fetch", new LayerFetch(config)),
            m.instance("sequencer", new Sequencer(config)),
            m.instance("log", log),
            m.instance("reporter", new Reporter(config)),
            m.instance("writer", new PacketWriter(Reporter.lengthBits(config))),
            m.instance("registers", new RegisterPort(config)));
    takePackets(m, io, units);
    keepRecords(m, units);
    readControlMemory(m, units);
    compute(m, io, units);
    answer(m, io, units);
  }

  /** The parser's events go to two units, of which each takes those of its packets. */
  private void takePackets(Logic m, Io io, Units units) {
    units.parser().in().connect(io.in());
    Stream<PacketEvent> events = units.parser().out();
    Bool ready = m.val("ready", units.loader().ready().and(units.intake().ready()));
    events.ready().set(ready);
    for (Flow<PacketEvent> to : List.of(units.loader().events(), units.intake().events())) {
      to.valid().set(events.valid().and(ready));
      m.set(to.payload(), events.payload());
    }
    Bool waits = units.queue().waiting().or(units.frameFetch().busy());
    units.loader().busy().set(waits.or(units.sequencer().idle().not()));
    io.weights().connect(units.loader().weights());
    io.parameters().connect(units.loader().parameters());
    units.upload().write().connect(units.loader().pixelTables());

    for (MemoryLoader.External bytes : units.loader().external()) {
      ExternalLoad.Io load = m.instance("external_load", new ExternalLoad(config));
      load.bytes().connect(bytes.bytes());
      bytes.hold().set(load.hold());
      io.external().get(0).connect(load.words());
    }

    units.upload().start().set(units.intake().start());
    m.set(units.upload().place(), units.intake().place());
    units.upload().pixel().connect(units.intake().pixel());
    units.intake().pixelReady().set(units.upload().ready());
    units.intake().uploadIdle().set(units.upload().idle());
    units.intake().whole().set(units.upload().whole());
    io.upload().connect(units.upload().upload());
  }

  private static void keepRecords(Logic m, Units units) {
    RecordQueue.Io queue = units.queue();
    queue.write().connect(units.intake().entry());
    units.intake().entryWritten().set(queue.written());
    queue.push().set(units.intake().push());
    units.intake().queueFull().set(queue.full());
    units.frameFetch().waiting().set(queue.waiting());
    queue.note().connect(units.frameFetch().note());
    units.frameFetch().noted().set(queue.noted());
    queue.take().set(units.frameFetch().take());
    m.set(queue.fetchRead(), units.frameFetch().record());
    units.frameFetch().recordWord().set(queue.data());
    queue.log().connect(units.log().write());
    queue.ended().set(units.log().ended());
    m.set(queue.reporterRead(), units.reporter().record());
    queue.reporterOfFault().set(units.reporter().ofFault());
    units.reporter().recordGranted().set(queue.reporterGranted());
    units.reporter().recordWord().set(queue.data());
    queue.answered().set(units.reporter().sent());
    units.reporter().faultWaits().set(queue.faultWaits());

    SlotTable.Io slots = units.slots();
    FrameIntake.Slots asks = units.intake().slots();
    slots.opens().set(asks.opens());
    slots.name().connect(asks.name());
    slots.stores().set(asks.stores());
    slots.claim().set(asks.claim());
    slots.claimSlot().set(asks.claimSlot());
    slots.again().set(asks.again());
    slots.keep().set(asks.keep());
    asks.free().set(slots.free());
    asks.freeSlot().set(slots.freeSlot());
    asks.found().set(slots.found());
    asks.foundSlot().set(slots.foundSlot());
    slots.gone().set(units.sequencer().gone());
    slots.goneSlot().set(units.sequencer().goneSlot());
  }

  private void readControlMemory(Logic m, Units units) {
    ControlMemory memory =
        new ControlMemory(
            m,
            config,
            units.loader().control(),
            units.layerFetch().look(),
            units.frameFetch().look(),
            units.intake().look());
    units.layerFetch().found().get(0).set(memory.evenWord);
    units.layerFetch().found().get(1).set(memory.oddWord);
    units.frameFetch().found().set(memory.found);
    units.frameFetch().granted().set(memory.frameGranted);
    units.frameFetch().loaded().set(memory.loaded);
    units.intake().found().set(memory.found);
    units.intake().granted().set(memory.intakeGranted);
    units.intake().loaded().set(memory.loaded);
  }

  private void compute(Logic m, Io io, Units units) {
    Sequencer.Io sequencer = units.sequencer();
    FrameFetch.Io frames = units.frameFetch();
    LayerFetch.Io layers = units.layerFetch();
    sequencer.ready().set(frames.ready());
    m.set(sequencer.next(), frames.next());
    frames.consume().set(sequencer.consume());
    layers.go().set(sequencer.fetch().go());
    layers.fresh().set(sequencer.fetch().fresh());
    layers.firstDescriptor().set(frames.next().descriptor());
    layers.firstMode().set(frames.next().mode());
    layers.base().set(sequencer.fetch().base());
    layers.taken().set(sequencer.fetch().taken());
    sequencer.fetch().reading().set(layers.reading());
    sequencer.fetch().fillsThere().set(layers.fillsThere());
    sequencer.fetch().full().set(layers.full());
    m.set(sequencer.fetch().layer(), layers.layer());
    m.set(sequencer.fetch().mode(), layers.mode());

    io.compute().next().connect(sequencer.compute().next());
    io.compute().mayFill().set(sequencer.compute().mayFill());
    sequencer.compute().turns().set(io.compute().turns());
    sequencer.compute().done().set(io.compute().done());
  }

  private void answer(Logic m, Io io, Units units) {
    FrameLog.Io log = units.log();
    Sequencer.Report report = units.sequencer().report();
    Reporter.Io reporter = units.reporter();
    log.turns().set(io.events().turns());
    log.answers().set(report.answers());
    log.begins().set(report.start());
    log.ends().set(report.last());
    Bool recordSent = m.val("record_sent", reporter.sent().and(reporter.ofFault().not()));
    if (config.counters()) {
      count(m, io, units, recordSent);
    } else {
      countNothing(m, io, units);
    }
    keepResults(m, io, units);
    units.sequencer().sent().set(recordSent);
    units.writer().head().connect(reporter.head());
    reporter.writerRests().set(units.writer().rests());
    reporter.last().set(units.writer().last());
    units.writer().body().connect(reporter.body());
    io.out().connect(units.writer().out());
    // The parser tells last: it alone goes on to look at bytes while another one tells.
    Fault.tellInTurn(
        m,
        List.of(units.loader().fault(), units.intake().fault(), units.parser().fault()),
        units.queue().fault());
    Bool faulty = units.queue().fault().told();

    RegisterPort.Io registers = units.registers();
    RegisterPort.Bus bus = registers.bus();
    bus.read().set(io.bus().read());
    bus.write().set(io.bus().write());
    bus.address().set(io.bus().address());
    bus.writeData().set(io.bus().writeData());
    io.bus().readData().set(bus.readData());
    Bool begins = report.start();
    NextFrame frame = units.frameFetch().next();
    registers.stamp().set(log.stamp());
    registers.active().set(units.sequencer().active());
    registers.freeSlots().set(units.slots().freeSlots());
    registers.frame().set(begins.and(frame.runs()));
    registers.skip().set(begins.and(frame.runs().not()).and(frame.refused().not()));
    registers.error().set(begins.and(frame.refused()).or(faulty));
    registers.overflow().set(io.overflow());
    reporter.overflow().set(registers.overflowed());
    reporter.late().set(wasLate(m, io));
  }

  /** Cycles may be others than predicted, until the next reset. */
  private Bool wasLate(Logic m, Io io) {
    if (!config.external()) {
      m.ignore(io.late());
      return m.lit(false);
    }
    Bool late = m.reg("was_late", bool(), 0);
    late.next(late.or(io.late()));
    return late;
  }

  private void count(Logic m, Io io, Units units, Bool recordSent) {
    Recorder unit = Recorder.of(config);
    Recorder.Io recorder = m.instance("recorder", unit);
    Sequencer.Report report = units.sequencer().report();
    recorder.stamp().set(units.log().stamp());
    recorder.startStamp().set(units.log().startStamp());
    recorder.start().set(units.log().started());
    recorder.layerEnd().set(report.layerEnd());
    recorder.last().set(report.last());
    m.set(recorder.events(), io.events());
    report.settled().set(recorder.settled().and(units.log().settled()));
    units.reporter().noted().set(recorder.noted());

    CounterBytes.Io counters = m.instance("counters", new CounterBytes(unit));
    counters.start().set(units.reporter().startCounters());
    counters.layers().set(units.reporter().layers());
    counters.next().set(recordSent);
    recorder.read().set(counters.read());
    recorder.readAddress().set(counters.readAddress());
    counters.note().set(recorder.note());
    units.reporter().counters().connect(counters.out());
    units.reporter().countersDone().set(counters.done());
  }

  private static void countNothing(Logic m, Io io, Units units) {
    Sequencer.Report report = units.sequencer().report();
    Reporter.Io reporter = units.reporter();
    report.settled().set(units.log().settled());
    reporter.noted().set(units.log().ended());
    reporter.counters().valid().set(false);
    reporter.counters().payload().set(0);
    reporter.countersDone().set(false);
    m.ignore(report.layerEnd(), units.log().started(), units.log().startStamp());
    m.ignore(reporter.counters().ready(), reporter.layers(), reporter.startCounters());
    m.ignore(m.pack(io.events()));
  }

  private void keepResults(Logic m, Io io, Units units) {
    UInt packed = m.pack(io.results().payload());
    StreamFifo.Io fifo =
        m.instance("results", new StreamFifo(packed.width(), Math.max(3, config.resultWords())));
    // There is room, or the program promised fewer results than it has: then the rest is dropped.
    fifo.in().valid().set(io.results().valid().and(fifo.in().ready()));
    fifo.in().payload().set(packed);
    Bool push = m.val("push", fifo.in().fire());
    ResultBytes.Io bytes = m.instance("bytes", new ResultBytes(config.requantisers()));
    bytes.in().valid().set(fifo.out().valid());
    fifo.out().ready().set(bytes.in().ready());
    m.set(
        bytes.in().payload(),
        m.unpack(ResultWord.type(config.requantisers()), fifo.out().payload()));
    units.reporter().results().connect(bytes.out());
    units.sequencer().push().set(push);
    units.sequencer().stored().set(fifo.level().trunc(NextFrame.resultBits(config)));

    ResultWord word = io.results().payload();
    int bits = units.log().resultBytes().width();
    UInt count = word.count().extend(bits);
    UInt size = word.raw().mux(count.shl(2).trunc(bits), count);
    units.log().resultBytes().set(push.mux(size, 0));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
