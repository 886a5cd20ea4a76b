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
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads ahead what the next frame needs: its record, the program, the mode, its slot; refuses what
 * the program does not have; adds the region's origin to the slot's address, a bit at a time, so
 * that no multiplier is needed; and notes what it found beside the record. All of that while the
 * frame before is computed.
 *
 * <p>Words are read one after the other in the order in which they are used up, so that hardly any
 * field must be kept.
 *
 * <ul>
 *   <li>Latency: two cycles for each of up to 13 words, more where others read the program memory,
 *       and one for each significant bit of the region's origin.
 *   <li>{@code next} holds from {@code ready} to {@code consume}.
 * </ul>
 */
public record FrameFetch(FabricConfig config) implements Hardware<FrameFetch.Io> {
  /** Only of errors; their numbers on the link have more bits. */
  static final int CODE_BITS = Widths.countBits(ErrorCode.values().length);

  /**
   * Ports.
   *
   * @param waiting the queue has an entry; {@code take} says that it was read and noted
   * @param note a byte of the entry's note; written in a cycle with {@code noted}
   * @param record read of that entry; always granted
   * @param look read of the control memory
   * @param found the word of the last granted one
   * @param loaded bit p says that program p was written since the reset
   * @param busy a frame is being read or is ready
   * @param consume the frame starts, or is answered
   */
  public record Io(
      Bool waiting,
      Flow<RecordQueue.Part> note,
      Bool noted,
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
    LOOK,
    ADD,
    NOTE,
    TAKE,
    READY
  }

  /** The words that are read, in this order. */
  enum Step {
    RECORD,
    INTAKE_NOTE,
    FLAGS,
    PROGRAM,
    RESULTS,
    MODE,
    SLOT,
    ORIGIN_Y,
    MAX_ORIGIN_Y,
    ROW_STEP,
    ORIGIN_X,
    MAX_ORIGIN_X,
    CHANNELS
  }

  @Override
  public Io io(Ports p) {
    ControlMap map = new ControlMap(config);
    return new Io(
        p.in(bool()),
        p.flowOut(RecordQueue.Part.type()),
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

  /** What is kept of the record. */
  record Wanted(UInt program, UInt mode, Bool runs, Bool withFrame, Bool layerCounters) {}

  /**
   * Why the record is not executed: the number of an {@link ErrorCode}, unless the intake knows.
   */
  private record Verdict(Bool refuses, UInt code) {}

  /** What is handed on as it is. */
  private record Kept(
      UInt descriptor, UInt mode, UInt layers, UInt resultWords, NextFrame.Frame frame) {}

  private record Moves(Fsm<State> state, Fsm<Step> step) {}

  @Override
  public void build(Logic m, Io io) {
    Fsm<State> state = m.fsm("state", State.REST);
    Fsm<Step> step = m.fsm("step", Step.RECORD);
    Wanted wanted =
        new Wanted(
            m.regNoReset("program_number", uint(8)),
            m.regNoReset("mode_number", uint(8)),
            m.regNoReset("runs", bool()),
            m.regNoReset("with_frame", bool()),
            m.regNoReset("layer_counters", bool()));
    Verdict verdict =
        new Verdict(m.regNoReset("refused", bool()), m.regNoReset("refusal_code", uint(CODE_BITS)));
    int addressBits = Widths.indexBits(config.activationBytes());
    RegionOrigin origin = new RegionOrigin(m, addressBits);
    ControlMap map = new ControlMap(config);
    Kept kept =
        new Kept(
            m.regNoReset("descriptor", uint(map.addressBits())),
            m.regNoReset("mode_entry", uint(map.addressBits())),
            m.regNoReset("layers", uint(NextFrame.layerBits(config))),
            m.regNoReset("result_words", uint(NextFrame.resultBits(config))),
            m.regNoReset("frame", NextFrame.frameType(map)));

    Bool arrives = m.reg("arrives", bool(), 0);
    FrameCheck check =
        new FrameCheck(m, config, step, arrives, io.found(), wanted, io.loaded(), origin);
    m.when(
        check.wrong,
        () -> {
          verdict.refuses().next(true);
          verdict.code().next(check.code);
          state.go(State.NOTE);
        });
    Bool mayAsk = m.val("may_ask", state.is(State.LOOK).and(arrives.not()).and(check.wrong.not()));
    Bool comes = ask(m, io, mayAsk, step, wanted, kept);
    arrives.next(false);
    state.in(State.LOOK, () -> arrives.next(comes));
    take(m, io, new Moves(state, step), arrives, wanted, verdict, origin, kept);

    Bool computes = m.val("computes", wanted.runs().and(verdict.refuses().not()));
    state.in(State.REST, () -> m.when(io.waiting(), () -> state.go(State.LOOK)));
    state.in(
        State.ADD,
        () -> {
          origin.add();
          m.when(
              origin.added(),
              () ->
                  m.when(step.is(Step.RECORD), () -> state.go(State.NOTE))
                      .otherwise(() -> state.go(State.LOOK)));
        });
    state.in(State.READY, () -> m.when(io.consume(), () -> state.go(State.REST)));
    m.when(state.is(State.REST), () -> step.go(Step.RECORD));
    Bool ofProgram = verdict.code().eq(ErrorCode.BAD_PROGRAM.number());
    Bool ofMode = verdict.code().eq(ErrorCode.BAD_MODE.number());
    UInt detail = ofProgram.mux(wanted.program(), ofMode.mux(wanted.mode(), 0));
    UInt layers = computes.and(wanted.layerCounters()).mux(kept.layers(), 0);
    ExecutionNote note = new ExecutionNote(m, state.is(State.NOTE), io.note(), io.noted());
    note.tell(wanted.withFrame(), wanted.runs(), layers, verdict.refuses(), verdict.code(), detail);
    state.in(State.NOTE, () -> m.when(note.written, () -> state.go(State.TAKE)));
    state.in(State.TAKE, () -> state.go(State.READY));
    io.take().set(state.is(State.TAKE));

    io.busy().set(state.is(State.REST).not());
    io.ready().set(state.is(State.READY));
    NextFrame next = io.next();
    next.runs().set(computes);
    next.refused().set(verdict.refuses());
    next.descriptor().set(kept.descriptor());
    next.mode().set(kept.mode());
    next.layers().set(kept.layers());
    next.base().set(origin.base);
    next.resultWords().set(kept.resultWords());
    m.set(next.frame(), kept.frame());
  }

  /** Asks for the word of a step; returns whether it comes in the next cycle. */
  private Bool ask(Logic m, Io io, Bool wants, Fsm<Step> step, Wanted wanted, Kept kept) {
    ControlMap map = new ControlMap(config);
    int bits = map.addressBits();
    UInt index = m.lit(4, 0);
    Bool ofRecord = m.lit(false);
    Map<Step, Integer> recordWords =
        Map.of(
            Step.RECORD, 0,
            Step.INTAKE_NOTE, RecordQueue.NOTE,
            Step.FLAGS, DecisionRecord.LAYOUT.field("flags").word(),
            Step.ORIGIN_Y, DecisionRecord.LAYOUT.field("originY").word(),
            Step.ORIGIN_X, DecisionRecord.LAYOUT.field("originX").word());
    UInt inProgram = m.lit(bits, 0);
    for (Step candidate : Step.values()) {
      Integer word = recordWords.get(candidate);
      if (word != null) {
        ofRecord = ofRecord.or(step.is(candidate));
        index = step.is(candidate).mux(m.lit(4, word), index);
      } else if (programField(candidate) != null) {
        int at = ProgramEntry.LAYOUT.field(programField(candidate)).word();
        inProgram = step.is(candidate).mux(m.lit(bits, at), inProgram);
      }
    }
    inProgram =
        step.is(Step.MODE)
            .mux(fit(wanted.mode(), bits).plus(ProgramEntry.LAYOUT.words()), inProgram);
    UInt ofProgram = map.program(m, wanted.program()).plus(inProgram);
    UInt ofSlot = m.lit(bits, map.base(MemoryTarget.SLOTS)).plus(kept.frame().slot().extend(bits));
    io.record().request().set(wants.and(ofRecord));
    io.record().index().set(index);
    io.look().request().set(wants.and(ofRecord.not()));
    io.look().address().set(step.is(Step.SLOT).mux(ofSlot, ofProgram));
    return wants.and(ofRecord.or(io.granted()));
  }

  /** A field of the word of a program that a step reads; null if it reads another. */
  private static String programField(Step step) {
    return switch (step) {
      case PROGRAM -> "firstDescriptor";
      case RESULTS -> "resultWords";
      case MAX_ORIGIN_Y -> "maxOriginY";
      case ROW_STEP -> "frameRowStep";
      case MAX_ORIGIN_X -> "maxOriginX";
      case CHANNELS -> "channels";
      default -> null;
    };
  }

  /** Uses the word that comes, and goes on to the next one. */
  private void take(
      Logic m,
      Io io,
      Moves moves,
      Bool arrives,
      Wanted wanted,
      Verdict verdict,
      RegionOrigin origin,
      Kept kept) {
    Fsm<State> state = moves.state();
    Fsm<Step> step = moves.step();
    ControlMap map = new ControlMap(config);
    int bits = map.addressBits();
    int addendBits = origin.addend.width();
    UInt word = io.recordWord();
    UInt found = io.found();
    Map<Step, Runnable> uses = new EnumMap<>(Step.class);

    uses.put(
        Step.RECORD,
        () -> {
          wanted.program().next(EncodedWord.field(DecisionRecord.LAYOUT, "program", word));
          wanted.mode().next(EncodedWord.field(DecisionRecord.LAYOUT, "mode", word));
          wanted
              .runs()
              .next(EncodedWord.field(DecisionRecord.LAYOUT, "op", word).eq(DecisionRecord.RUN));
        });
    Bool intakeRefused = EncodedWord.field(EntryNote.LAYOUT, "refused", word).asBool();
    uses.put(
        Step.INTAKE_NOTE,
        () -> {
          verdict.refuses().next(intakeRefused);
          wanted.withFrame().next(EncodedWord.field(EntryNote.LAYOUT, "withFrame", word).asBool());
          kept.frame()
              .present()
              .next(EncodedWord.field(EntryNote.LAYOUT, "hasSlot", word).asBool());
          kept.frame()
              .slot()
              .next(
                  EncodedWord.field(EntryNote.LAYOUT, "slot", word)
                      .trunc(kept.frame().slot().width()));
        });
    UInt flags = EncodedWord.field(DecisionRecord.LAYOUT, "flags", word);
    uses.put(
        Step.FLAGS,
        () -> {
          kept.frame().keep().next(flags.bit(0));
          wanted.layerCounters().next(flags.bit(3));
          m.when(wanted.runs().not(), () -> state.go(State.NOTE));
          m.when(verdict.refuses(), () -> state.go(State.TAKE));
        });

    UInt layers = EncodedWord.field(ProgramEntry.LAYOUT, "layers", found);
    UInt descriptor = EncodedWord.field(ProgramEntry.LAYOUT, "firstDescriptor", found);
    uses.put(
        Step.PROGRAM,
        () -> {
          kept.layers().next(fit(layers, kept.layers().width()));
          kept.descriptor().next(fit(descriptor, bits).plus(map.base(MemoryTarget.DESCRIPTORS)));
        });
    UInt resultWords = EncodedWord.field(ProgramEntry.LAYOUT, "resultWords", found);
    uses.put(
        Step.RESULTS, () -> kept.resultWords().next(fit(resultWords, kept.resultWords().width())));
    UInt firstEntry = EncodedWord.field(ModeBase.LAYOUT, "firstEntry", found);
    uses.put(
        Step.MODE,
        () -> kept.mode().next(fit(firstEntry, bits).plus(map.base(MemoryTarget.MODE_ENTRIES))));
    uses.put(Step.SLOT, () -> origin.base.next(found.trunc(origin.base.width())));

    Bool ofRows = step.is(Step.MAX_ORIGIN_Y);
    UInt most =
        ofRows.mux(
            EncodedWord.field(ProgramEntry.LAYOUT, "maxOriginY", found),
            EncodedWord.field(ProgramEntry.LAYOUT, "maxOriginX", found));
    Runnable limitOrigin = () -> origin.addend.next(fit(most, origin.addend.width()));
    uses.put(
        Step.ORIGIN_Y,
        () -> origin.factor.next(EncodedWord.field(DecisionRecord.LAYOUT, "originY", word)));
    uses.put(Step.MAX_ORIGIN_Y, limitOrigin);
    uses.put(
        Step.ROW_STEP,
        () -> {
          origin.addend.next(
              fit(EncodedWord.field(ProgramEntry.LAYOUT, "frameRowStep", found), addendBits));
          state.go(State.ADD);
        });
    uses.put(
        Step.ORIGIN_X,
        () -> origin.factor.next(EncodedWord.field(DecisionRecord.LAYOUT, "originX", word)));
    uses.put(Step.MAX_ORIGIN_X, limitOrigin);
    uses.put(
        Step.CHANNELS,
        () -> {
          origin.addend.next(
              fit(EncodedWord.field(ProgramEntry.LAYOUT, "channels", found), addendBits));
          state.go(State.ADD);
        });
    List<Step> order = List.of(Step.values());
    for (int i = 0; i < order.size(); i++) {
      Step next = order.get((i + 1) % order.size());
      Runnable use = uses.get(order.get(i));
      step.in(
          order.get(i),
          () ->
              m.when(
                  arrives,
                  () -> {
                    step.go(next);
                    use.run();
                  }));
    }
    m.ignore(word, found);
  }

  /** A number in so many bits; one that does not fit is none that a compiler made. */
  private static UInt fit(UInt number, int bits) {
    return number.width() < bits ? number.extend(bits) : number.trunc(bits);
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
