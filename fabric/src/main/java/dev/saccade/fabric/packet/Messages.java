package dev.saccade.fabric.packet;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.ErrorReport;
import dev.saccade.fabric.ResultHeader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Packets of a fabric as the values that they hold. */
public final class Messages {
  private Messages() {}

  /** A frame with its decision. */
  public static Packet frame(DecisionRecord record, byte[] pixels) {
    byte[] head = DecisionRecord.LAYOUT.encode(record);
    return new Packet(
        PacketType.FRAME,
        ByteBuffer.allocate(head.length + pixels.length).put(head).put(pixels).array());
  }

  /** A decision alone. */
  public static Packet record(DecisionRecord record) {
    return new Packet(PacketType.RECORD, DecisionRecord.LAYOUT.encode(record));
  }

  /**
   * What a RESULT says.
   *
   * @param counted in the frame; empty if the fabric has no counters
   */
  public record Result(
      DecisionRecord record,
      ResultHeader header,
      Optional<Counters> counted,
      List<Counters> layers,
      ByteBuffer results) {

    /**
     * Reads a packet.
     *
     * @throws IllegalArgumentException if it is of another type; tells what an ERROR says
     */
    public static Result of(Packet packet) {
      if (packet.type() != PacketType.RESULT) {
        throw new IllegalArgumentException(packet + " is no RESULT: " + Failure.of(packet));
      }
      byte[] bytes = packet.payload();
      int at = 0;
      DecisionRecord record = DecisionRecord.LAYOUT.decode(bytes, at);
      at += DecisionRecord.LAYOUT.bytes();
      ResultHeader header = ResultHeader.LAYOUT.decode(bytes, at);
      at += ResultHeader.LAYOUT.bytes();
      Optional<Counters> counted = Optional.empty();
      if (header.counted()) {
        counted = Optional.of(Counters.LAYOUT.decode(bytes, at));
        at += Counters.LAYOUT.bytes();
      }
      List<Counters> layers = new ArrayList<>();
      for (int i = 0; i < header.layers(); i++) {
        layers.add(Counters.LAYOUT.decode(bytes, at));
        at += Counters.LAYOUT.bytes();
      }
      return new Result(
          record, header, counted, layers, ByteBuffer.wrap(bytes, at, bytes.length - at).slice());
    }

    /**
     * What the fabric counted in the frame.
     *
     * @throws IllegalStateException if it has no counters
     */
    public Counters frame() {
      return counted.orElseThrow(
          () ->
              new IllegalStateException(
                  "this fabric counts nothing; give FabricConfig.counters = true, or take the"
                      + " cycles of the header's stamps"));
    }

    /** The packet that says it. */
    public Packet encode() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(DecisionRecord.LAYOUT.encode(record));
      bytes.writeBytes(ResultHeader.LAYOUT.encode(header));
      counted.ifPresent(counts -> bytes.writeBytes(Counters.LAYOUT.encode(counts)));
      layers.forEach(counts -> bytes.writeBytes(Counters.LAYOUT.encode(counts)));
      bytes.writeBytes(payload());
      return new Packet(PacketType.RESULT, bytes.toByteArray());
    }

    /** The results, as they came. */
    public byte[] payload() {
      byte[] bytes = new byte[results.remaining()];
      results.duplicate().get(bytes);
      return bytes;
    }
  }

  /**
   * What an ERROR says.
   *
   * @param record the bytes of the record that is answered, or zeros
   */
  public record Failure(ErrorReport report, List<Byte> record) {
    /** What is told of a record, or of a packet without one. */
    public static Failure of(
        ErrorCode code, PacketType answered, Optional<DecisionRecord> record, long detail) {
      ErrorReport report =
          new ErrorReport(code.number(), answered.number(), record.isPresent(), detail);
      byte[] bytes =
          record.map(DecisionRecord.LAYOUT::encode).orElse(new byte[DecisionRecord.LAYOUT.bytes()]);
      List<Byte> boxed = new ArrayList<>();
      for (byte value : bytes) {
        boxed.add(value);
      }
      return new Failure(report, List.copyOf(boxed));
    }

    /**
     * Reads a packet.
     *
     * @throws IllegalArgumentException if it is of another type
     */
    public static Failure of(Packet packet) {
      if (packet.type() != PacketType.ERROR) {
        throw new IllegalArgumentException(packet + " is no ERROR");
      }
      byte[] bytes = packet.payload();
      List<Byte> record = new ArrayList<>();
      for (int i = ErrorReport.LAYOUT.bytes(); i < bytes.length; i++) {
        record.add(bytes[i]);
      }
      return new Failure(ErrorReport.LAYOUT.decode(bytes, 0), List.copyOf(record));
    }

    /** The packet that says it. */
    public Packet encode() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(ErrorReport.LAYOUT.encode(report));
      record.forEach(bytes::write);
      return new Packet(PacketType.ERROR, bytes.toByteArray());
    }

    /** The record that is answered, if the fabric knows it. */
    public Optional<DecisionRecord> answered() {
      if (!report.hasRecord()) {
        return Optional.empty();
      }
      byte[] bytes = new byte[record.size()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = record.get(i);
      }
      return Optional.of(DecisionRecord.LAYOUT.decode(bytes, 0));
    }
  }
}
