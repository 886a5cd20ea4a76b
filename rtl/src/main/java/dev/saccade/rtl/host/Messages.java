package dev.saccade.rtl.host;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorReport;
import dev.saccade.fabric.ResultHeader;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
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

    /** The results, as they came. */
    public byte[] payload() {
      byte[] bytes = new byte[results.remaining()];
      results.duplicate().get(bytes);
      return bytes;
    }
  }

  /** What an ERROR says. */
  public record Failure(ErrorReport report, List<Byte> record) {
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
  }
}
