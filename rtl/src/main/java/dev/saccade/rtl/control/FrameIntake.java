package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ProgramEntry;
import dev.saccade.fabric.layout.Field;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.link.Fault;
import dev.saccade.rtl.link.PacketEvent;
import dev.saccade.rtl.link.PacketEvent.Kind;
import java.util.Locale;

/**
 * Takes FRAME and RECORD packets: the record goes to the queue, the pixels to a free slot by way of
 * {@link PixelUpload}. What is refused is still taken from the link to its end, so that a frame
 * that finds no place never blocks a RECORD behind it; its record goes to the queue as well, to be
 * answered in turn. A packet with a wrong checksum, or with more or fewer pixels than the program's
 * frame has, leaves nothing behind.
 */
public record FrameIntake(FabricConfig config) implements Hardware<FrameIntake.Io> {
  private static final int RECORD_BYTES = DecisionRecord.LAYOUT.bytes();
  private static final int PROGRAM_WORDS = ProgramEntry.LAYOUT.words();
  private static final int LOOKS = PROGRAM_WORDS + 1;

  /**
   * Ports.
   *
   * @param events of all packets; those of other types are not looked at
   * @param ready whether an event may come
   * @param entry bytes of the entry that is being made in the queue, which must be {@code
   *     entryWritten}; {@code push} ends it
   * @param slots requests to the slot table and its answers
   * @param look reads of the control memory; {@code found} is the word of the last granted one
   * @param loaded bit p says that program p was written since the reset
   * @param start begins the upload of pixels to {@code place}
   */
  public record Io(
      Flow<PacketEvent> events,
      Bool ready,
      Fault fault,
      Flow<RecordQueue.Part> entry,
      Bool entryWritten,
      Bool push,
      Bool queueFull,
      Slots slots,
      ControlRead look,
      Bool granted,
      UInt found,
      UInt loaded,
      Bool start,
      PixelUpload.Place place,
      Flow<UInt> pixel,
      Bool pixelReady,
      Bool uploadIdle,
      Bool whole) {}

  /** The part of {@link SlotTable.Io} that the intake uses. */
  public record Slots(
      Bool opens,
      Flow<UInt> name,
      Bool stores,
      Bool claim,
      UInt claimSlot,
      Bool again,
      Bool keep,
      Bool free,
      UInt freeSlot,
      Bool found,
      UInt foundSlot) {}

  private enum State {
    REST,
    RECORD,
    LOOK,
    PIXELS,
    NOTE,
    TELL
  }

  private int slotBits() {
    return Widths.indexBits(config.frameSlots());
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.flowIn(PacketEvent.type()),
        p.out(bool()),
        Fault.teller(p),
        p.flowOut(RecordQueue.Part.type()),
        p.in(bool()),
        p.out(bool()),
        p.in(bool()),
        new Slots(
            p.out(bool()),
            p.flowOut(uint(8)),
            p.out(bool()),
            p.out(bool()),
            p.out(uint(slotBits())),
            p.out(bool()),
            p.out(bool()),
            p.in(bool()),
            p.in(uint(slotBits())),
            p.in(bool()),
            p.in(uint(slotBits()))),
        p.out(ControlRead.type(new ControlMap(config))),
        p.in(bool()),
        p.in(uint(32)),
        p.in(uint(config.programs())),
        p.out(bool()),
        p.out(PixelUpload.Place.type(config.activationBytes())),
        p.flowOut(uint(8)),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    Fsm<State> state = m.fsm("state", State.REST);
    UInt index = m.reg("index", uint(Widths.indexBits(RECORD_BYTES)), 0);
    Bool withFrame = m.regNoReset("with_frame", bool());
    Bool hasSlot = m.regNoReset("has_slot", bool());
    UInt slot = m.regNoReset("slot", uint(slotBits()));
    PacketEvent event = io.events().payload();
    UInt data = event.data();
    Bool valid = io.events().valid();
    Bool forMe = m.val("for_me", event.is(Kind.OPEN).and(data.gt(PacketType.PARAMETERS.number())));
    Bool opens = m.val("opens", valid.and(forMe));
    Bool comes = m.val("comes", valid.and(state.is(State.RECORD)));
    Bool ends = m.val("ends", valid.and(state.is(State.PIXELS)).and(event.is(Kind.BYTE).not()));
    Bool accepted = m.val("accepted", ends.and(event.is(Kind.ACCEPT)));

    RecordCheck record = new RecordCheck(m, config, opens, comes, index, data);
    Program program = look(m, io, state, record.program, slot);
    Bool sound = record.wrong.not();
    Bool placed = m.val("placed", withFrame.and(sound).and(hasSlot).and(program.valid()));
    Bool wrongLength = m.val("wrong_length", placed.and(io.whole().not()));

    state.in(
        State.REST,
        () -> {
          index.next(0);
          m.when(
              opens,
              () -> {
                withFrame.next(data.eq(PacketType.FRAME.number()));
                hasSlot.next(io.slots().free());
                slot.next(io.slots().freeSlot());
                state.go(State.RECORD);
              });
        });
    state.in(
        State.RECORD,
        () -> {
          m.when(comes, () -> index.next(index.plus(1)));
          m.when(comes.and(index.eq(RECORD_BYTES - 1)), () -> state.go(State.LOOK));
          m.when(valid.and(event.is(Kind.BYTE).not()), () -> state.go(State.REST));
        });
    state.in(State.LOOK, () -> m.when(program.looked(), () -> state.go(State.PIXELS)));
    state.in(
        State.PIXELS,
        () ->
            m.when(accepted.and(wrongLength.not()), () -> state.go(State.NOTE))
                .elseWhen(accepted, () -> state.go(State.TELL))
                .elseWhen(ends, () -> state.go(State.REST)));
    // The index of the record's bytes is 0 again, and now counts those of the note or the fault.
    Bool noted = m.val("noted", io.entryWritten().and(index.eq(EntryNote.BYTES - 1)));
    state.in(
        State.NOTE,
        () -> {
          m.when(io.entryWritten(), () -> index.next(index.plus(1)));
          m.when(noted, () -> state.go(State.REST));
        });
    state.in(
        State.TELL,
        () -> {
          m.when(io.fault().next(), () -> index.next(index.plus(1)));
          m.when(io.fault().told(), () -> state.go(State.REST));
        });

    Bool room = io.queueFull().not().or(forMe.not());
    Bool settled = event.is(Kind.BYTE).mux(io.pixelReady(), io.uploadIdle());
    io.ready()
        .set(
            state
                .is(State.RECORD)
                .and(io.entryWritten())
                .or(state.is(State.REST).and(room))
                .or(state.is(State.PIXELS).and(settled)));
    io.fault().present().set(state.is(State.TELL));
    io.fault().code().set(Fault.code(m, ErrorCode.BAD_LENGTH));
    io.fault().packetType().set(PacketType.FRAME.number());
    UInt length = program.codes().extend(32).plus(RECORD_BYTES);
    io.fault().detail().set(m.unpack(vec(uint(8), 4), length).at(index.trunc(2).not()));

    // What is refused is uploaded as a frame of no codes: its pixels are taken and none is written.
    io.start().set(state.is(State.LOOK));
    io.place().base().set(program.base());
    io.place().codes().set(placed.mux(program.codes(), 0));
    io.place().firstTable().set(program.table());
    io.place().channels().set(program.channels());
    io.pixel().valid().set(valid.and(state.is(State.PIXELS)).and(event.is(Kind.BYTE)));
    io.pixel().payload().set(data);

    Bool again = m.val("again", withFrame.not().and(sound).and(io.slots().found()));
    io.push().set(state.is(State.NOTE).and(noted));
    io.slots().opens().set(opens);
    io.slots().name().valid().set(record.inName);
    io.slots().name().payload().set(data);
    io.slots().stores().set(withFrame.and(hasSlot));
    io.slots().keep().set(record.keep);
    io.slots().claim().set(io.push().and(placed));
    io.slots().claimSlot().set(slot);
    io.slots().again().set(io.push().and(again));

    Bool lost = m.val("lost", withFrame.not().and(record.runs).and(io.slots().found().not()));
    Refusal refusal = Refusal.none(m);
    refusal =
        refusal.or(m, withFrame.and(program.valid().not()), ErrorCode.BAD_PROGRAM, record.program);
    refusal = refusal.or(m, withFrame.and(hasSlot.not()), ErrorCode.NO_FREE_SLOT, m.lit(8, 0));
    refusal = refusal.or(m, lost, ErrorCode.NO_SUCH_FRAME, m.lit(8, 0));
    refusal = refusal.or(m, record.wrong, ErrorCode.BAD_RECORD, record.wrongByte);
    UInt place = withFrame.mux(slot, io.slots().foundSlot());
    UInt last = EntryNote.taken(m, refusal.refuses(), placed.or(again), place, withFrame);
    UInt note = index.bit(1).mux(last, index.bit(0).mux(refusal.detail(), refusal.code()));

    RecordQueue.Part part = io.entry().payload();
    Bool notes = m.val("notes", state.is(State.NOTE));
    io.entry().valid().set(comes.or(notes));
    UInt inNote = m.lit(4, RecordQueue.NOTE).concat(index.trunc(2));
    part.index().set(notes.mux(inNote, index.extend(6)));
    part.data().set(notes.mux(note, data));
  }

  /** What the control memory says of the frame's program and slot. */
  private record Program(
      Bool valid, UInt codes, UInt channels, UInt table, UInt base, Bool looked) {}

  private Program look(Logic m, Io io, Fsm<State> state, UInt program, UInt slot) {
    ControlMap map = new ControlMap(config);
    UInt step = m.reg("step", uint(Widths.countBits(LOOKS)), 0);
    Bool wants = m.val("wants", state.is(State.LOOK).and(step.ne(LOOKS)));
    Bool reads = m.val("reads", wants.and(io.granted()));
    m.when(state.is(State.LOOK).not(), () -> step.next(0))
        .elseWhen(reads, () -> step.next(step.plus(1)));
    Bool arrives = m.delay("arrives", reads, 0);
    UInt which = m.delay("which", step, 0);
    UInt inProgram = map.program(m, program).plus(step.extend(map.addressBits()));
    UInt ofSlot = slot.extend(map.addressBits()).plus(map.base(MemoryTarget.SLOTS));
    io.look().request().set(wants);
    io.look().address().set(step.eq(PROGRAM_WORDS).mux(ofSlot, inProgram));

    Arrival word = new Arrival(m, arrives, which, io.found());
    UInt base = m.regNoReset("slot_base", uint(Widths.indexBits(config.activationBytes())));
    m.when(arrives.and(which.eq(PROGRAM_WORDS)), () -> base.next(io.found().trunc(base.width())));
    m.ignore(io.found());
    return new Program(
        word.keep("valid", 1).asBool().and(io.loaded().bit(program)),
        // A frame with more codes is none that a compiler made.
        word.keep("frameCodes", Widths.countBits(config.activationBytes())),
        word.keep("channels", 8),
        word.keep("pixelTable", 12),
        base,
        step.eq(LOOKS).and(arrives.not()));
  }

  /** A word of the program's entry that comes from the control memory. */
  private record Arrival(Logic m, Bool comes, UInt which, UInt word) {
    /** A register for the lowest bits of a field. */
    UInt keep(String name, int bits) {
      Field field = ProgramEntry.LAYOUT.field(name);
      String register = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      UInt kept = m.regNoReset("program_" + register, uint(bits));
      m.when(
          comes.and(which.eq(field.word())),
          () -> kept.next(word.bits(field.offset() + bits - 1, field.offset())));
      return kept;
    }
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
