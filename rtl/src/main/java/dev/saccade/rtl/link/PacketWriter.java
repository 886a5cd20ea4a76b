package dev.saccade.rtl.link;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.blocks.Crc32;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import java.util.List;

/**
 * Frames payloads as packets of the fabric: sync, type, length, payload, checksum.
 *
 * <ul>
 *   <li>Throughput: a byte per cycle, less one cycle per packet.
 *   <li>Cuts: nothing; {@code body.ready} follows {@code out.ready}.
 * </ul>
 *
 * @param lengthBits of the longest payload's length, up to 32
 */
public record PacketWriter(int lengthBits) implements Hardware<PacketWriter.Io> {
  private static final int ENCODED_LENGTH_BITS = 32;

  /** What a packet begins with; {@code length} is that of its payload, at least 1. */
  public record Head(UInt packetType, UInt length) {
    /** The type of a head whose length has so many bits. */
    public static BundleType<Head> type(int lengthBits) {
      return bundle(Head.class, uint(8), uint(lengthBits));
    }
  }

  /**
   * Ports; {@code body} gives as many bytes as {@code head} says.
   *
   * @param head begins a packet; only in a cycle with {@code rests}
   * @param last the last byte of the body is taken in this cycle
   */
  public record Io(Flow<Head> head, Bool rests, Stream<UInt> body, Bool last, Stream<UInt> out) {}

  private enum State {
    REST,
    HEADER,
    BODY,
    CHECKSUM
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.flowIn(Head.type(lengthBits)),
        p.out(bool()),
        p.sink(uint(8)),
        p.out(bool()),
        p.source(uint(8)));
  }

  @Override
  public void build(Logic m, Io io) {
    Fsm<State> state = m.fsm("state", State.REST);
    UInt count = m.reg("count", uint(3), 0);
    UInt left = m.regNoReset("left", uint(lengthBits));
    UInt type = m.regNoReset("packet_type", uint(8));
    Bool fire = m.val("fire", io.out().fire());
    Head head = io.head().payload();
    Bool header = m.val("header", state.is(State.HEADER));
    Bool body = m.val("body", state.is(State.BODY));
    Bool last = m.val("is_last", body.and(fire).and(left.eq(1)));

    m.when(fire, () -> count.next(count.plus(1)));
    state.in(
        State.REST,
        () -> {
          count.next(0);
          left.next(head.length());
          type.next(head.packetType());
          m.when(io.head().valid(), () -> state.go(State.HEADER));
        });
    state.in(State.HEADER, () -> m.when(fire.and(count.eq(7)), () -> state.go(State.BODY)));
    state.in(
        State.BODY,
        () -> {
          m.when(fire, () -> left.next(left.minus(1)));
          m.when(
              last,
              () -> {
                count.next(0);
                state.go(State.CHECKSUM);
              });
        });
    state.in(State.CHECKSUM, () -> m.when(fire.and(count.eq(3)), () -> state.go(State.REST)));

    // The length stands in its register until the first byte of the body counts it down.
    UInt length = left.extend(ENCODED_LENGTH_BITS);
    UInt bytes = m.concat(List.of(length, m.lit(16, 0), type, m.lit(8, Packet.SYNC_OUT)));
    UInt headerByte = m.unpack(vec(uint(8), 8), bytes).at(count.not());
    UInt data = m.val("data", header.mux(headerByte, io.body().payload()));
    Crc32.Io crc = m.instance("crc", new Crc32(1));
    crc.in().valid().set(fire.and(body.or(header.and(count.ne(0)))));
    crc.in().payload().set(data);
    crc.first().set(header.and(count.eq(1)));
    UInt crcByte = m.unpack(vec(uint(8), 4), crc.value()).at(count.trunc(2).not());

    Bool checksum = state.is(State.CHECKSUM);
    io.out().valid().set(body.mux(io.body().valid(), header.or(checksum)));
    io.out().payload().set(checksum.mux(crcByte, data));
    io.body().ready().set(body.and(io.out().ready()));
    io.rests().set(state.is(State.REST));
    io.last().set(last);
    m.verify(
        () -> {
          m.assumeAlways("begins_at_rest", io.head().valid().not().or(io.rests()));
          m.assumeAlways("has_a_payload", io.head().valid().not().or(head.length().ne(0)));
          m.assertAlways("one_byte_one_byte", io.body().fire().eq(body.and(fire)));
          m.cover("ends", last);
        });
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
