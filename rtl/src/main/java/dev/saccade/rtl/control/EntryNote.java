package dev.saccade.rtl.control;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.Map;

/** What the intake found out about a record, beside it in the {@link RecordQueue}. */
public record EntryNote(
    @Bits(value = 8, doc = "why it is refused: an ErrorCode, 0 if it is not") int code,
    @Bits(value = 8, doc = "of the refusal") int detail,
    @Bits(value = 3, doc = "where its frame is") int slot,
    @Bits(value = 1, doc = "it has a frame") boolean hasSlot,
    @Bits(value = 1, doc = "it came with a frame") boolean withFrame) {
  static final RecordLayout<EntryNote> LAYOUT = RecordLayout.of(EntryNote.class);

  /** The same of signals. */
  static UInt encode(Logic m, Refusal refusal, Bool hasSlot, UInt slot, Bool withFrame) {
    Map<String, UInt> signals =
        Map.of(
            "code", refusal.code(),
            "detail", refusal.detail(),
            "slot", slot.extend(3),
            "hasSlot", hasSlot.asUInt(),
            "withFrame", withFrame.asUInt());
    return EncodedWord.of(m, LAYOUT, 0, signals);
  }
}
