package dev.saccade.rtl.link;

import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.blocks.Crc32;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
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
 *   <li>Throughput: a byte per cycle, less one cycle per packet. {@code head} is taken with the
 *       last byte of its packet.
 *   <li>Cuts: nothing; {@code body.ready} follows {@code out.ready}.
 * </ul>
 */
public record PacketWriter() implements Hardware<PacketWriter.Io> {
  private static final int LENGTH_BITS = 32;

  /** What a packet begins with; {@code length} is that of its payload, at least 1. */
  public record Head(UInt packetType, UInt length) {
    /** The type of a head on a stream. */
    public static BundleType<Head> type() {
      return bundle(Head.class, uint(8), uint(LENGTH_BITS));
    }
  }

  /** Ports; {@code body} gives as many bytes as {@code head} says. */
  public record Io(Stream<Head> head, Stream<UInt> body, Stream<UInt> out) {}

  private enum State {
    REST,
    HEADER,
    BODY,
    CHECKSUM
  }

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(Head.type()), p.sink(uint(8)), p.source(uint(8)));
  }

  @Override
  public void build(Logic m, Io io) {
    Fsm<State> state = m.fsm("state", State.REST);
    UInt count = m.reg("count", uint(3), 0);
    UInt left = m.regNoReset("left", uint(LENGTH_BITS));
    Bool fire = m.val("fire", io.out().fire());
    Head head = io.head().payload();
    Bool header = m.val("header", state.is(State.HEADER));
    Bool body = m.val("body", state.is(State.BODY));

    m.when(fire, () -> count.next(count.plus(1)));
    state.in(
        State.REST,
        () -> {
          count.next(0);
          left.next(head.length());
          m.when(io.head().valid(), () -> state.go(State.HEADER));
        });
    state.in(State.HEADER, () -> m.when(fire.and(count.eq(7)), () -> state.go(State.BODY)));
    state.in(
        State.BODY,
        () ->
            m.when(
                fire,
                () -> {
                  left.next(left.minus(1));
                  m.when(
                      left.eq(1),
                      () -> {
                        count.next(0);
                        state.go(State.CHECKSUM);
                      });
                }));
    state.in(State.CHECKSUM, () -> m.when(fire.and(count.eq(3)), () -> state.go(State.REST)));

    UInt bytes =
        m.concat(
            List.of(head.length(), m.lit(16, 0), head.packetType(), m.lit(8, Packet.SYNC_OUT)));
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
    io.head().ready().set(checksum.and(count.eq(3)).and(io.out().ready()));
    m.verify(
        () -> {
          m.assumeAlways("has_a_payload", io.head().valid().not().or(head.length().ne(0)));
          m.assertAlways("one_byte_one_byte", io.body().fire().eq(body.and(fire)));
          m.cover("ends", io.head().fire());
        });
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
