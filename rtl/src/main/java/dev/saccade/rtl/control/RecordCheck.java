package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.layout.Field;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a decision record byte by byte: keeps what the intake needs and finds the first byte that
 * asks for what this build does not serve.
 */
final class RecordCheck {
  /** Fields that must be 0: no unit serves them yet. */
  private static final List<String> UNSERVED =
      List.of(
          "exitLimit",
          "gateThreshold",
          "channelSetting",
          "temporalSetting",
          "reserved0",
          "reserved1");

  final UInt program;
  final UInt stream;
  final UInt frame;
  final Bool keep;
  final Bool runs;

  /** Whether some byte was wrong, and the number of the first one. */
  final Bool wrong;

  final UInt wrongByte;

  /**
   * @param index of the byte within the record
   * @param start forgets the record before
   */
  RecordCheck(Logic m, Bool start, Bool comes, UInt index, UInt data) {
    program = m.regNoReset("program_number", uint(8));
    stream = m.regNoReset("stream", uint(16));
    frame = m.regNoReset("frame", uint(32));
    keep = m.regNoReset("keep", bool());
    runs = m.regNoReset("runs", bool());
    wrong = m.reg("wrong", bool(), 0);
    wrongByte = m.regNoReset("wrong_byte", uint(8));

    m.when(comes.and(at(index, "program", 0)), () -> program.next(data));
    m.when(comes.and(at(index, "flags", 0)), () -> keep.next(data.bit(0)));
    m.when(comes.and(at(index, "op", 0)), () -> runs.next(data.eq(0)));
    m.when(
        comes.and(at(index, "stream", 0).or(at(index, "stream", 1))),
        () -> stream.next(data.concat(stream.bits(15, 8))));
    Bool inFrame = m.lit(false);
    for (int i = 0; i < 4; i++) {
      inFrame = inFrame.or(at(index, "frame", i));
    }
    m.when(comes.and(inFrame), () -> frame.next(data.concat(frame.bits(31, 8))));

    Bool refused = m.val("refused_byte", refuses(m, index, data));
    m.when(start, () -> wrong.next(false))
        .elseWhen(
            comes.and(refused).and(wrong.not()),
            () -> {
              wrong.next(true);
              wrongByte.next(index.extend(8));
            });
  }

  private static Bool refuses(Logic m, UInt index, UInt data) {
    int flags =
        DecisionRecord.KEEP_FRAME
            | DecisionRecord.RESET_STATE
            | DecisionRecord.LAST_OF_CLIP
            | DecisionRecord.LAYER_COUNTERS;
    Bool version = at(index, "version", 0).and(data.ne(DecisionRecord.VERSION));
    Bool op = at(index, "op", 0).and(data.gt(DecisionRecord.SKIP));
    Bool lowFlags = at(index, "flags", 0).and(data.and(m.lit(8, ~flags & 0xFF)).ne(0));
    Bool zero = at(index, "flags", 1);
    for (int unserved : unservedBytes()) {
      zero = zero.or(index.eq(unserved));
    }
    return version.or(op).or(lowFlags).or(zero.and(data.ne(0)));
  }

  private static List<Integer> unservedBytes() {
    List<Integer> bytes = new ArrayList<>();
    for (String name : UNSERVED) {
      Field field = DecisionRecord.LAYOUT.field(name);
      for (int i = 0; i < field.bits() / 8; i++) {
        bytes.add(firstByte(field) + i);
      }
    }
    return bytes;
  }

  private static Bool at(UInt index, String field, int nth) {
    return index.eq(firstByte(DecisionRecord.LAYOUT.field(field)) + nth);
  }

  private static int firstByte(Field field) {
    return 4 * field.word() + field.offset() / 8;
  }
}
