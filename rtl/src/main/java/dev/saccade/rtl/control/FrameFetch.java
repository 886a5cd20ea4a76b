package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ModeBase;
import dev.saccade.fabric.ProgramEntry;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.List;

/**
 * Reads ahead what the next frame needs: its record, the program, the mode, its slot; refuses what
 * the program does not have; and adds the region's origin to the slot's address, a bit at a time,
 * so that no multiplier is needed. All of that while the frame before is computed.
 *
 * <ul>
 *   <li>Latency: 9 reads of the queue, those of the program memory, and 34 cycles for the origin.
 *   <li>{@code next} holds from {@code ready} to {@code consume}.
 * </ul>
 */
public record FrameFetch(FabricConfig config) implements Hardware<FrameFetch.Io> {
  private static final int RECORD_WORDS = RecordQueue.NOTE + 1;
  private static final int PROGRAM_WORDS = ProgramEntry.LAYOUT.words();

  /** Words of the control memory: the program's, the mode's base, the slot's address. */
  private static final int CONTROL_WORDS = PROGRAM_WORDS + 2;

  private static final int ORIGIN_BITS = 16;

  private static final int NOT_REFUSED = ErrorCode.NONE.number();

  /**
   * Ports.
   *
   * @param waiting the queue has an entry; {@code take} says that it was read
   * @param record read of that entry; always granted
   * @param look read of the control memory
   * @param found the word of the last granted one
   * @param loaded bit p says that program p was written since the reset
   * @param busy a frame is being read or is ready
   * @param consume the frame starts, or is answered
   */
  public record Io(
      Bool waiting,
      Bool take,
      RecordQueue.Read record,
      UInt recordWord,
      ControlRead look,
      Bool granted,
      UInt found,
      UInt loaded,
      Bool busy,
      Bool ready,
      Bool consume,
      NextFrame next) {}

  private enum State {
    REST,
    RECORD,
    CONTROL,
    ROWS,
    COLUMNS,
    READY
  }

  @Override
  public Io io(Ports p) {
    ControlMap map = new ControlMap(config);
    return new Io(
        p.in(bool()),
        p.out(bool()),
        p.out(RecordQueue.Read.type()),
        p.in(uint(32)),
        p.out(ControlRead.type(map)),
        p.in(bool()),
        p.in(uint(32)),
        p.in(uint(config.programs())),
        p.out(bool()),
        p.out(bool()),
        p.in(bool()),
        p.out(NextFrame.type(map)));
  }

  /** What was read of the control memory; valid once {@code all} of it has arrived. */
  private record Program(
      FieldRegisters fields, Bool modeValid, UInt firstEntry, UInt slotBase, Bool all) {}

  @Override
  public void build(Logic m, Io io) {
    Fsm<State> state = m.fsm("state", State.REST);
    UInt step = m.reg("step", uint(Widths.countBits(Math.max(RECORD_WORDS, CONTROL_WORDS))), 0);
    UInt which = m.delay("which", step, 0);

    FieldRegisters record =
        new FieldRegisters(
            m,
            "record",
            DecisionRecord.LAYOUT,
            List.of("op", "program", "mode", "flags", "originX", "originY"));
    FieldRegisters note =
        new FieldRegisters(
            m, "note", EntryNote.LAYOUT, List.of("code", "detail", "slot", "hasSlot", "withFrame"));
    Bool readsRecord = m.val("reads_record", state.is(State.RECORD).and(step.ne(RECORD_WORDS)));
    Bool recordArrives = m.delay("record_arrives", readsRecord, 0);
    Bool noteArrives = m.val("note_arrives", recordArrives.and(which.eq(RecordQueue.NOTE)));
    io.record().request().set(readsRecord);
    io.record().index().set(step.trunc(4));
    record.load(recordArrives, which, io.recordWord());
    note.load(noteArrives, m.lit(1, 0), io.recordWord());
    io.take().set(noteArrives);

    UInt wantedProgram = record.get("program");
    UInt wantedMode = record.get("mode");
    Program program = look(m, io, state, step, which, record, note);
    Bool computes =
        m.val(
            "computes",
            record.get("op").eq(DecisionRecord.RUN).and(note.get("code").eq(NOT_REFUSED)));
    FieldRegisters fields = program.fields();
    Bool noProgram =
        wantedProgram
            .ge(config.programs())
            .or(fields.flag("valid").and(io.loaded().bit(wantedProgram)).not())
            .or(fields.get("layers").eq(0))
            .or(fields.get("resultWords").gt(config.resultWords()));
    Bool noMode = wantedMode.ge(config.modes()).or(program.modeValid().not());
    Bool outside =
        record
            .get("originX")
            .gt(fields.get("maxOriginX"))
            .or(record.get("originY").gt(fields.get("maxOriginY")));
    Refusal found = Refusal.none(m);
    found = found.or(m, outside, ErrorCode.BAD_REGION, m.lit(8, 0));
    found = found.or(m, noMode, ErrorCode.BAD_MODE, wantedMode);
    found = found.or(m, noProgram, ErrorCode.BAD_PROGRAM, wantedProgram);
    Refusal noted = new Refusal(note.get("code"), note.get("detail"));
    io.next().refusal().code().set(computes.mux(found.code(), noted.code()));
    io.next().refusal().detail().set(computes.mux(found.detail(), noted.detail()));

    Bool rowsDone = m.wire("rows_done", bool());
    Bool columnsDone = m.wire("columns_done", bool());
    UInt base = origin(m, state, record, program, rowsDone, columnsDone);
    state.in(
        State.REST,
        () -> {
          step.next(0);
          m.when(io.waiting(), () -> state.go(State.RECORD));
        });
    state.in(
        State.RECORD,
        () -> {
          m.when(readsRecord, () -> step.next(step.plus(1)));
          m.when(
              readsRecord.not().and(recordArrives.not()),
              () -> {
                step.next(0);
                m.when(computes, () -> state.go(State.CONTROL))
                    .otherwise(() -> state.go(State.READY));
              });
        });
    state.in(State.CONTROL, () -> m.when(program.all(), () -> state.go(State.ROWS)));
    state.in(State.ROWS, () -> m.when(rowsDone, () -> state.go(State.COLUMNS)));
    state.in(State.COLUMNS, () -> m.when(columnsDone, () -> state.go(State.READY)));
    state.in(State.READY, () -> m.when(io.consume(), () -> state.go(State.REST)));

    ControlMap map = new ControlMap(config);
    int bits = map.addressBits();
    io.busy().set(state.is(State.REST).not());
    io.ready().set(state.is(State.READY));
    NextFrame next = io.next();
    next.runs().set(computes.and(next.refusal().code().eq(NOT_REFUSED)));
    UInt descriptors = m.lit(bits, map.base(MemoryTarget.DESCRIPTORS));
    UInt entries = m.lit(bits, map.base(MemoryTarget.MODE_ENTRIES));
    next.descriptor().set(descriptors.plus(fit(fields.get("firstDescriptor"), bits)));
    next.mode().set(entries.plus(fit(program.firstEntry(), bits)));
    next.layers().set(fields.get("layers"));
    next.base().set(base);
    next.resultWords().set(fields.get("resultWords"));
    next.layerCounters().set(record.get("flags").bit(3));
    next.withFrame().set(note.flag("withFrame"));
    next.frame().present().set(note.flag("hasSlot"));
    next.frame().slot().set(note.get("slot").trunc(next.frame().slot().width()));
    next.frame().keep().set(record.get("flags").bit(0));
    UInt flags = record.get("flags");
    m.ignore(flags.bits(15, 4), flags.bits(2, 1), note.get("slot"));
    m.ignore(fields.get("firstDescriptor"), program.firstEntry());
  }

  /** A number in so many bits; one that does not fit is none that a compiler made. */
  private static UInt fit(UInt number, int bits) {
    return number.width() < bits ? number.extend(bits) : number.trunc(bits);
  }

  private Program look(
      Logic m,
      Io io,
      Fsm<State> state,
      UInt step,
      UInt which,
      FieldRegisters record,
      FieldRegisters note) {
    ControlMap map = new ControlMap(config);
    int bits = map.addressBits();
    Bool wants = m.val("wants", state.is(State.CONTROL).and(step.ne(CONTROL_WORDS)));
    Bool reads = m.val("reads", wants.and(io.granted()));
    Bool arrives = m.delay("arrives", reads, 0);
    m.when(reads, () -> step.next(step.plus(1)));
    UInt program = map.program(m, record.get("program"));
    UInt ofProgram = program.plus(step.extend(bits));
    UInt ofMode = program.plus(PROGRAM_WORDS).plus(fit(record.get("mode"), bits));
    UInt ofSlot = m.lit(bits, map.base(MemoryTarget.SLOTS)).plus(note.get("slot").extend(bits));
    io.look().request().set(wants);
    io.look()
        .address()
        .set(step.eq(PROGRAM_WORDS).mux(ofMode, step.eq(PROGRAM_WORDS + 1).mux(ofSlot, ofProgram)));

    FieldRegisters fields =
        new FieldRegisters(
            m,
            "program",
            ProgramEntry.LAYOUT,
            List.of(
                "valid",
                "layers",
                "firstDescriptor",
                "channels",
                "frameRowStep",
                "maxOriginX",
                "maxOriginY",
                "resultWords"));
    fields.load(arrives, which, io.found());
    FieldRegisters mode =
        new FieldRegisters(m, "mode", ModeBase.LAYOUT, List.of("valid", "firstEntry"));
    mode.load(arrives.and(which.eq(PROGRAM_WORDS)), m.lit(1, 0), io.found());
    UInt slotBase = m.regNoReset("slot_base", uint(PixelUpload.ADDRESS_BITS));
    m.when(
        arrives.and(which.eq(PROGRAM_WORDS + 1)),
        () -> slotBase.next(io.found().trunc(PixelUpload.ADDRESS_BITS)));
    Bool all = m.val("all_read", step.eq(CONTROL_WORDS).and(arrives.not()));
    return new Program(fields, mode.flag("valid"), mode.get("firstEntry"), slotBase, all);
  }

  /** Slot + originY * rowStep + originX * channels, a bit of an origin in each cycle. */
  private UInt origin(
      Logic m,
      Fsm<State> state,
      FieldRegisters record,
      Program program,
      Bool rowsDone,
      Bool columnsDone) {
    int bits = PixelUpload.ADDRESS_BITS;
    UInt base = m.regNoReset("base", uint(bits));
    UInt bit = m.reg("bit_index", uint(Widths.indexBits(ORIGIN_BITS)), 0);
    UInt factor = m.regNoReset("factor", uint(ORIGIN_BITS));
    UInt addend = m.regNoReset("addend", uint(bits));
    Bool last = m.val("last_bit", bit.eq(ORIGIN_BITS - 1));
    Bool adds = m.val("adds", state.is(State.ROWS).or(state.is(State.COLUMNS)));
    rowsDone.set(last);
    columnsDone.set(last);
    m.when(
        adds,
        () -> {
          bit.next(bit.plus(1));
          factor.next(factor.shr(1).extend(ORIGIN_BITS));
          addend.next(addend.shl(1).trunc(bits));
          m.when(factor.bit(0), () -> base.next(base.plus(addend)));
        });
    m.when(
        state.is(State.CONTROL),
        () -> {
          base.next(program.slotBase());
          factor.next(record.get("originY"));
          addend.next(program.fields().get("frameRowStep").extend(bits));
        });
    m.when(
        state.is(State.ROWS).and(last),
        () -> {
          factor.next(record.get("originX"));
          addend.next(program.fields().get("channels").extend(bits));
        });
    return base;
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
