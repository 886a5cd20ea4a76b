package dev.saccade.host.model;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.ResultHeader;
import dev.saccade.fabric.packet.Messages.Failure;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.host.model.RecordRules.Refusal;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.cycles.FrameCycles;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a fabric answers to FRAME and RECORD packets, one after the other: kept frames, refusals,
 * results, counts. A frame that comes finds the frames before it computed.
 */
final class ModelFabric {
  private static final int RECORD_BYTES = DecisionRecord.LAYOUT.bytes();

  private final FabricConfig config;
  private final BuildIdentity identity;
  private final KeptFrames kept;
  private final Clock clock = new Clock();
  private Optional<LoadedPrograms> programs = Optional.empty();
  private long frames;
  private long skips;
  private long errors;

  ModelFabric(FabricConfig config) {
    this.config = config;
    this.identity = BuildIdentity.of(config);
    this.kept = new KeptFrames(config.frameSlots());
  }

  FabricConfig config() {
    return config;
  }

  BuildIdentity identity() {
    return identity;
  }

  synchronized void load(FabricImage image) {
    programs = Optional.of(new LoadedPrograms(image));
  }

  /** The RESULT or ERROR to a FRAME or RECORD. */
  synchronized Packet answer(Packet packet) {
    byte[] payload = packet.payload();
    boolean withFrame = packet.type() == PacketType.FRAME;
    if (payload.length < RECORD_BYTES || (!withFrame && payload.length > RECORD_BYTES)) {
      return refusal(ErrorCode.BAD_LENGTH, packet.type(), Optional.empty(), payload.length);
    }
    DecisionRecord record = DecisionRecord.LAYOUT.decode(payload, 0);
    byte[] pixels = Arrays.copyOfRange(payload, RECORD_BYTES, payload.length);
    Optional<byte[]> frame = withFrame ? Optional.of(pixels) : kept.find(record);
    Optional<Refusal> refused = intake(record, withFrame, frame);
    if (refused.isPresent()) {
      return refusal(packet.type(), record, refused.orElseThrow());
    }
    if (withFrame && pixels.length != programs.orElseThrow().frameCodes(record.program())) {
      return refusal(ErrorCode.BAD_LENGTH, packet.type(), Optional.empty(), payload.length);
    }
    boolean runs = record.op() == DecisionRecord.RUN;
    Optional<Refusal> late = runs ? new RecordRules(config, programs).start(record) : refused;
    if (withFrame) {
      kept.afterFrame(record, pixels);
    } else {
      kept.afterRecord(record);
    }
    if (late.isPresent()) {
      return refusal(packet.type(), record, late.orElseThrow());
    }
    return runs ? run(record, frame.orElseThrow()) : skip(record);
  }

  /** Why a packet is refused as it comes; nothing if it is not. */
  private Optional<Refusal> intake(
      DecisionRecord record, boolean withFrame, Optional<byte[]> frame) {
    Optional<Refusal> wrong = new RecordRules(config, programs).wrongByte(record);
    if (wrong.isPresent()) {
      return wrong;
    }
    if (frame.isEmpty() && record.op() == DecisionRecord.RUN) {
      return Optional.of(new Refusal(ErrorCode.NO_SUCH_FRAME, 0));
    }
    if (withFrame && kept.free() == 0) {
      return Optional.of(new Refusal(ErrorCode.NO_FREE_SLOT, 0));
    }
    return withFrame ? new RecordRules(config, programs).program(record) : Optional.empty();
  }

  private Packet run(DecisionRecord record, byte[] pixels) {
    LoadedPrograms loaded = programs.orElseThrow();
    FrameCycles cycles = loaded.cycles(record);
    Clock.Span span = clock.run(loaded, record, cycles);
    boolean layers = (record.flags() & DecisionRecord.LAYER_COUNTERS) != 0;
    frames++;
    return new Result(
            record,
            header(span, layers ? cycles.layers().size() : 0, true),
            counted(cycles.total()),
            layers ? cycles.layers() : List.of(),
            ByteBuffer.wrap(loaded.results(record, pixels)))
        .encode();
  }

  private Packet skip(DecisionRecord record) {
    skips++;
    Counters nothing = new Counters(Clock.SKIP_CYCLES, 0, 0, 0, 0, Clock.SKIP_CYCLES, 0, 0);
    return new Result(
            record,
            header(clock.skip(), 0, false),
            counted(nothing),
            List.of(),
            ByteBuffer.allocate(0))
        .encode();
  }

  private Optional<Counters> counted(Counters counts) {
    return config.counters() ? Optional.of(counts) : Optional.empty();
  }

  private ResultHeader header(Clock.Span span, int layers, boolean computed) {
    return new ResultHeader(
        span.start() & 0xFFFF_FFFFL,
        span.end() & 0xFFFF_FFFFL,
        layers,
        false,
        computed,
        false,
        config.counters(),
        identity.value() & 0xFFFF_FFFFL,
        identity.value() >>> 32);
  }

  private Packet refusal(PacketType answered, DecisionRecord record, Refusal why) {
    return refusal(why.code(), answered, Optional.of(record), why.detail());
  }

  private Packet refusal(
      ErrorCode code, PacketType answered, Optional<DecisionRecord> record, long detail) {
    errors++;
    return Failure.of(code, answered, record, detail).encode();
  }

  synchronized long read(RegisterMap register) {
    return switch (register) {
      case MAGIC -> RegisterMap.MAGIC_VALUE;
      case CONTRACT_VERSION -> BuildIdentity.CONTRACT_VERSION;
      case IDENTITY_LOW -> identity.value() & 0xFFFF_FFFFL;
      case IDENTITY_HIGH -> identity.value() >>> 32;
      case STATUS -> (long) kept.free() << 8;
      case CONTROL -> 0;
      case CYCLES_LOW -> clock.now() & 0xFFFF_FFFFL;
      case CYCLES_HIGH -> clock.now() >>> 32;
      case FRAMES -> frames;
      case SKIPS -> skips;
      case ERRORS -> errors;
    };
  }

  synchronized void write(RegisterMap register, long value) {
    if (register == RegisterMap.CONTROL && (value & 1) != 0) {
      frames = 0;
      skips = 0;
      errors = 0;
    }
  }
}
