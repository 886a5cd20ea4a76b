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

  /** What a RESULT says. */
  public record Result(
      DecisionRecord record,
      ResultHeader header,
      Counters frame,
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
      Counters frame = Counters.LAYOUT.decode(bytes, at);
      at += Counters.LAYOUT.bytes();
      List<Counters> layers = new ArrayList<>();
      for (int i = 0; i < header.layers(); i++) {
        layers.add(Counters.LAYOUT.decode(bytes, at));
        at += Counters.LAYOUT.bytes();
      }
      return new Result(
          record, header, frame, layers, ByteBuffer.wrap(bytes, at, bytes.length - at).slice());
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
