package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
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

  private static final Field STREAM = DecisionRecord.LAYOUT.field("stream");

  /** Of stream and frame, which follow each other. */
  static final int NAME_BYTES = (STREAM.bits() + DecisionRecord.LAYOUT.field("frame").bits()) / 8;

  final UInt program;
  final Bool keep;
  final Bool runs;

  /** The byte is one of the name: of stream or frame. */
  final Bool inName;

  /** Whether some byte was wrong, and the number of the first one. */
  final Bool wrong;

  final UInt wrongByte;

  /**
   * @param index of the byte within the record
   * @param start forgets the record before
   */
  RecordCheck(Logic m, FabricConfig config, Bool start, Bool comes, UInt index, UInt data) {
    program = m.regNoReset("program_number", uint(8));
    keep = m.regNoReset("keep", bool());
    runs = m.regNoReset("runs", bool());
    wrong = m.reg("wrong", bool(), 0);
    wrongByte = m.regNoReset("wrong_byte", uint(8));

    m.when(comes.and(at(index, "program", 0)), () -> program.next(data));
    m.when(comes.and(at(index, "flags", 0)), () -> keep.next(data.bit(0)));
    m.when(comes.and(at(index, "op", 0)), () -> runs.next(data.eq(0)));
    inName = comes.and(index.ge(firstByte(STREAM))).and(index.lt(firstByte(STREAM) + NAME_BYTES));

    Bool refused = m.val("refused_byte", refuses(m, config, index, data));
    m.when(start, () -> wrong.next(false))
        .elseWhen(
            comes.and(refused).and(wrong.not()),
            () -> {
              wrong.next(true);
              wrongByte.next(index.extend(8));
            });
  }

  private static Bool refuses(Logic m, FabricConfig config, UInt index, UInt data) {
    int flags = DecisionRecord.servedFlags(config);
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
