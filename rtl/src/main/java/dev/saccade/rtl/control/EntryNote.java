package dev.saccade.rtl.control;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.Map;

/**
 * What was found out about a record, beside it in the {@link RecordQueue}. Its lower half stands as
 * it is in a {@code ResultHeader}, up to {@link #computed}.
 */
public record EntryNote(
    @Bits(
            value = 16,
            doc =
                "layers whose counters follow; of a refused record an ErrorCode, above it a detail")
        int outcome,
    @Bits(value = 1, doc = "0; the reporter knows") boolean overflow,
    @Bits(value = 1, doc = "results follow") boolean computed,
    @Bits(value = 1, doc = "it is answered by an ERROR") boolean refused,
    @Bits(value = 1, doc = "it came with a frame") boolean withFrame,
    @Bits(value = 1, doc = "it has a frame") boolean hasSlot,
    @Bits(value = 3, doc = "where that is") int slot) {
  static final RecordLayout<EntryNote> LAYOUT = RecordLayout.of(EntryNote.class);

  static final int OUTCOME_BITS = LAYOUT.field("outcome").bits();

  /** Bytes of a note: two of the outcome, one of the flags and the place. */
  static final int BYTES = 3;

  /** The last byte as the intake says, before the record is executed. */
  static UInt taken(Logic m, Bool refused, Bool hasSlot, UInt slot, Bool withFrame) {
    Map<String, UInt> signals =
        Map.of(
            "refused", refused.asUInt(),
            "slot", slot.extend(3),
            "hasSlot", hasSlot.asUInt(),
            "withFrame", withFrame.asUInt());
    return lastByte(m, signals);
  }

  /** The last byte as known when the record is executed; a refused one computes nothing. */
  static UInt executed(Logic m, Bool refused, Bool runs, Bool withFrame) {
    Map<String, UInt> signals =
        Map.of(
            "computed", runs.and(refused.not()).asUInt(),
            "refused", refused.asUInt(),
            "withFrame", withFrame.asUInt());
    return lastByte(m, signals);
  }

  private static UInt lastByte(Logic m, Map<String, UInt> signals) {
    return EncodedWord.of(m, LAYOUT, 0, signals).bits(8 * BYTES - 1, OUTCOME_BITS);
  }
}
