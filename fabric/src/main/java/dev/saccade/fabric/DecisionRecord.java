package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/**
 * What is decided about one frame; it travels with the frame, and the result names it as executed.
 * 32 bytes, lowest first. Fields that the fabric of the day does not serve have their place from
 * the start; a value other than 0 in one is refused.
 */
public record DecisionRecord(
    @Bits(value = 8, doc = "of this encoding: 1") int version,
    @Bits(value = 8, doc = "what to do: 0 run, 1 skip, 2 reuse, 3 warp") int op,
    @Bits(value = 8, doc = "which program") int program,
    @Bits(value = 8, doc = "which mode of it") int mode,
    @Bits(
            value = 16,
            doc =
                "bit 0 keep the frame, 1 reset the stream's state, 2 last of its clip, 3 report counters of every layer")
        int flags,
    @Bits(value = 16, doc = "which stream of frames") int stream,
    @Bits(
            value = 32,
            doc = "number of the frame in its stream; with the stream it names a kept frame")
        long frame,
    @Bits(value = 8, doc = "number of the pass over the frame") int pass,
    @Bits(value = 8, doc = "exits that may be taken; 0 none") int exitLimit,
    @Bits(value = 16, doc = "first column of the region in the stored frame") int originX,
    @Bits(value = 16, doc = "first row of the region in the stored frame") int originY,
    @Bits(value = 16, doc = "threshold of gates; 0 all open") int gateThreshold,
    @Bits(value = 8, doc = "which channels; 0 all") int channelSetting,
    @Bits(value = 8, doc = "what is taken from the frame before; 0 nothing") int temporalSetting,
    @Bits(value = 16, doc = "0") int reserved0,
    @Bits(value = 32, doc = "returned as given") long userTag,
    @Bits(value = 32, doc = "0") long reserved1) {
  public static final RecordLayout<DecisionRecord> LAYOUT = RecordLayout.of(DecisionRecord.class);

  public static final int VERSION = 1;

  /** Bits of {@link #flags}. */
  public static final int KEEP_FRAME = 1;

  public static final int RESET_STATE = 2;
  public static final int LAST_OF_CLIP = 4;
  public static final int LAYER_COUNTERS = 8;

  /** The bits of {@link #flags} that a fabric serves. */
  public static int servedFlags(FabricConfig config) {
    int always = KEEP_FRAME | RESET_STATE | LAST_OF_CLIP;
    return config.counters() ? always | LAYER_COUNTERS : always;
  }

  /** Values of {@link #op}. */
  public static final int RUN = 0;

  public static final int SKIP = 1;
  public static final int REUSE = 2;
  public static final int WARP = 3;

  /** Runs a program in a mode on a frame, whole and without flags. */
  public static DecisionRecord run(int program, int mode, int stream, long frame) {
    return of(RUN, program, mode, stream, frame);
  }

  /** Computes nothing and frees the frame. */
  public static DecisionRecord skip(int stream, long frame) {
    return of(SKIP, 0, 0, stream, frame);
  }

  private static DecisionRecord of(int op, int program, int mode, int stream, long frame) {
    return new DecisionRecord(
        VERSION, op, program, mode, 0, stream, frame, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  public DecisionRecord withFlags(int value) {
    return new DecisionRecord(
        version,
        op,
        program,
        mode,
        value,
        stream,
        frame,
        pass,
        exitLimit,
        originX,
        originY,
        gateThreshold,
        channelSetting,
        temporalSetting,
        reserved0,
        userTag,
        reserved1);
  }

  public DecisionRecord withPass(int value) {
    return new DecisionRecord(
        version,
        op,
        program,
        mode,
        flags,
        stream,
        frame,
        value,
        exitLimit,
        originX,
        originY,
        gateThreshold,
        channelSetting,
        temporalSetting,
        reserved0,
        userTag,
        reserved1);
  }

  public DecisionRecord withOrigin(int x, int y) {
    return new DecisionRecord(
        version,
        op,
        program,
        mode,
        flags,
        stream,
        frame,
        pass,
        exitLimit,
        x,
        y,
        gateThreshold,
        channelSetting,
        temporalSetting,
        reserved0,
        userTag,
        reserved1);
  }

  public DecisionRecord withUserTag(long value) {
    return new DecisionRecord(
        version,
        op,
        program,
        mode,
        flags,
        stream,
        frame,
        pass,
        exitLimit,
        originX,
        originY,
        gateThreshold,
        channelSetting,
        temporalSetting,
        reserved0,
        value,
        reserved1);
  }
}
