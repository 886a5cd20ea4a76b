package dev.saccade.host.model;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.layout.Field;
import java.util.List;
import java.util.Optional;

/** Which records a fabric refuses, with the codes and details that it gives, in its order. */
final class RecordRules {
  private static final List<String> UNSERVED =
      List.of(
          "exitLimit",
          "gateThreshold",
          "channelSetting",
          "temporalSetting",
          "reserved0",
          "reserved1");

  private final FabricConfig config;
  private final Optional<LoadedPrograms> programs;

  /** Why a record is not executed. */
  record Refusal(ErrorCode code, long detail) {}

  RecordRules(FabricConfig config, Optional<LoadedPrograms> programs) {
    this.config = config;
    this.programs = programs;
  }

  /** Refuses a program that is not loaded. */
  Optional<Refusal> program(DecisionRecord record) {
    boolean loaded = programs.filter(some -> some.has(record.program())).isPresent();
    return loaded
        ? Optional.empty()
        : Optional.of(new Refusal(ErrorCode.BAD_PROGRAM, record.program()));
  }

  /** What is found as a frame is to start. */
  Optional<Refusal> start(DecisionRecord record) {
    Optional<Refusal> refused = program(record);
    if (refused.isPresent()) {
      return refused;
    }
    LoadedPrograms loaded = programs.orElseThrow();
    if (!loaded.has(record.program(), record.mode())) {
      return Optional.of(new Refusal(ErrorCode.BAD_MODE, record.mode()));
    }
    return loaded.leavesFrame(record)
        ? Optional.of(new Refusal(ErrorCode.BAD_REGION, 0))
        : Optional.empty();
  }

  /** The first byte that asks for what this build does not serve. */
  Optional<Refusal> wrongByte(DecisionRecord record) {
    if (record.version() != DecisionRecord.VERSION) {
      return badRecord("version", 0);
    }
    if (record.op() > DecisionRecord.SKIP) {
      return badRecord("op", 0);
    }
    int unserved = record.flags() & ~DecisionRecord.servedFlags(config);
    if (unserved != 0) {
      return badRecord("flags", (unserved & 0xFF) != 0 ? 0 : 1);
    }
    byte[] bytes = DecisionRecord.LAYOUT.encode(record);
    for (String name : UNSERVED) {
      Field field = DecisionRecord.LAYOUT.field(name);
      for (int i = 0; i < field.bits() / 8; i++) {
        if (bytes[firstByte(field) + i] != 0) {
          return badRecord(name, i);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> badRecord(String field, int nth) {
    int at = firstByte(DecisionRecord.LAYOUT.field(field)) + nth;
    return Optional.of(new Refusal(ErrorCode.BAD_RECORD, at));
  }

  private static int firstByte(Field field) {
    return 4 * field.word() + field.offset() / 8;
  }
}
