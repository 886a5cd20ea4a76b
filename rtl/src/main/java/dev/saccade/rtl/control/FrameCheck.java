package dev.saccade.rtl.control;

import dev.saccade.blocks.Limit;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeBase;
import dev.saccade.fabric.ProgramEntry;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.control.FrameFetch.Step;

/**
 * Whether the word that {@link FrameFetch} read last refuses the record: the program is not there,
 * or does not have what the record asks for. That is known a cycle after the word came, when the
 * next one would be asked for, as a memory gives its words late in a cycle.
 */
final class FrameCheck {
  private final Logic m;
  private final FabricConfig config;

  /** The record is refused, by {@code code}. */
  final Bool wrong;

  final UInt code;

  /**
   * @param step the word that is asked for next
   * @param arrives the one before is {@code found}
   * @param loaded bit p says that program p was written since the reset
   * @param origin that of the region; its addend is the limit behind the steps that read limits
   */
  FrameCheck(
      Logic m,
      FabricConfig config,
      Fsm<Step> step,
      Bool arrives,
      UInt found,
      FrameFetch.Wanted wanted,
      UInt loaded,
      RegionOrigin origin) {
    this.m = m;
    this.config = config;
    Bool noProgram = step.is(Step.RESULTS).and(noProgram(found, wanted.program(), loaded));
    UInt resultWords = EncodedWord.field(ProgramEntry.LAYOUT, "resultWords", found);
    Bool exceeds = Limit.exceeds(m, resultWords, config.resultWords());
    Bool tooMany = step.is(Step.MODE).and(m.delay("too_many_results", exceeds, 0));
    Bool badProgram = m.val("bad_program", noProgram.or(tooMany));
    Bool badMode = m.val("bad_mode", step.is(Step.SLOT).and(noMode(found, wanted.mode())));
    Bool limited = step.is(Step.ROW_STEP).or(step.is(Step.CHANNELS));
    Bool badRegion = limited.and(origin.isOver());
    Bool settles = m.delay("settles", arrives, 0);
    wrong = m.val("is_wrong", settles.and(badProgram.or(badMode).or(badRegion)));
    UInt other = badMode.mux(number(ErrorCode.BAD_MODE), number(ErrorCode.BAD_REGION));
    code = badProgram.mux(number(ErrorCode.BAD_PROGRAM), other);
  }

  private Bool noProgram(UInt found, UInt program, UInt loaded) {
    UInt layers = EncodedWord.field(ProgramEntry.LAYOUT, "layers", found);
    Bool invalid =
        EncodedWord.field(ProgramEntry.LAYOUT, "valid", found)
            .eq(0)
            .or(layers.eq(0))
            .or(Limit.exceeds(m, layers, config.layers()));
    return Limit.exceeds(m, program, config.programs() - 1)
        .or(loaded.bit(program).not())
        .or(m.delay("no_program", invalid, 0));
  }

  private Bool noMode(UInt found, UInt mode) {
    Bool invalid = EncodedWord.field(ModeBase.LAYOUT, "valid", found).eq(0);
    return Limit.exceeds(m, mode, config.modes() - 1).or(m.delay("no_mode", invalid, 0));
  }

  private UInt number(ErrorCode errorCode) {
    return m.lit(FrameFetch.CODE_BITS, errorCode.number());
  }
}
