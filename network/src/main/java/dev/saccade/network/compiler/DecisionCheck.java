package dev.saccade.network.compiler;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ProgramEntry;
import java.util.List;

/**
 * Whether a fabric serves what a decision record asks for. Records have the fields of all that is
 * planned; what today's fabrics do not do is refused here with a message, and by the fabric with a
 * code.
 */
final class DecisionCheck {
  private final FabricConfig config;
  private final List<Program> programs;

  DecisionCheck(FabricConfig config, List<Program> programs) {
    this.config = config;
    this.programs = programs;
  }

  void require(DecisionRecord record) {
    DecisionRecord.LAYOUT.encode(record);
    require(record.version() == DecisionRecord.VERSION, "version", record.version(), "give 1");
    require(
        record.op() == DecisionRecord.RUN || record.op() == DecisionRecord.SKIP,
        "op",
        record.op(),
        "this fabric serves 0 (run) and 1 (skip)");
    boolean asksForCounters = (record.flags() & DecisionRecord.LAYER_COUNTERS) != 0;
    require(
        config.counters() || !asksForCounters,
        "flags",
        record.flags(),
        "this fabric counts nothing: clear bit 3, or give a FabricConfig with counters");
    int unserved = record.flags() & ~DecisionRecord.servedFlags(config);
    require(
        unserved == 0, "flags", record.flags(), "clear bits " + Integer.toBinaryString(unserved));
    zero("exitLimit", record.exitLimit(), "this fabric has no exits");
    zero("gateThreshold", record.gateThreshold(), "this fabric has no gates");
    zero("channelSetting", record.channelSetting(), "this fabric computes all channels");
    zero("temporalSetting", record.temporalSetting(), "this fabric keeps no state between frames");
    zero("reserved0", record.reserved0(), "it has no meaning yet");
    zero("reserved1", record.reserved1(), "it has no meaning yet");
    if (record.op() == DecisionRecord.RUN) {
      requireProgram(record);
    }
  }

  private void requireProgram(DecisionRecord record) {
    require(
        record.program() < programs.size(),
        "program",
        record.program(),
        programs.size() + " programs are loaded, counted from 0");
    Program program = programs.get(record.program());
    require(
        record.mode() < program.modeNames().size(),
        "mode",
        record.mode(),
        "program '" + program.name() + "' has the modes " + program.modeNames() + ", from 0");
    ProgramEntry entry = program.entry();
    require(
        record.originX() <= entry.maxOriginX(),
        "originX",
        record.originX(),
        "the region leaves the stored frame: give 0 to " + entry.maxOriginX());
    require(
        record.originY() <= entry.maxOriginY(),
        "originY",
        record.originY(),
        "the region leaves the stored frame: give 0 to " + entry.maxOriginY());
  }

  private static void zero(String field, long value, String why) {
    require(value == 0, field, value, why + ": give 0");
  }

  private static void require(boolean holds, String field, long value, String cure) {
    if (!holds) {
      throw new IllegalArgumentException("DecisionRecord." + field + " = " + value + ": " + cure);
    }
  }
}
