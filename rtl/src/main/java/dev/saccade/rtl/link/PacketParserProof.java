package dev.saccade.rtl.link;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.link.PacketEvent.Kind;
import dev.saccade.rtl.link.PacketParser.State;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@link PacketParser} claims of its ports, told from the bytes that went in and the events
 * that came out: it takes bytes whatever they are, opens a packet only for a header that is right,
 * gives as many bytes as that says, those of the link and in their order, and accepts what has the
 * right checksum and nothing else.
 */
final class PacketParserProof {
  private static final int LENGTH_BITS = 32;

  private final Logic m;
  private final PacketParser.Io io;
  private final PacketParser.Registers registers;
  private final Bool fire;
  private final Bool told;
  private final List<UInt> past = new ArrayList<>();

  PacketParserProof(Logic m, PacketParser.Io io, PacketParser.Registers registers) {
    this.m = m;
    this.io = io;
    this.registers = registers;
    this.fire = io.in().fire();
    this.told = io.out().fire();
  }

  void claim(PacketParser parser) {
    // The bytes that were taken last, the very last one first.
    for (int i = 0; i < Packet.HEADER_BYTES; i++) {
      past.add(m.regNoReset("past" + i, uint(8)));
    }
    m.when(
        fire,
        () -> {
          past.get(0).next(io.in().payload());
          for (int i = 1; i < past.size(); i++) {
            past.get(i).next(past.get(i - 1));
          }
        });
    claimProgress(parser);
    claimHeader(parser);
    claimOrder();
    claimChecksum();
  }

  private Bool is(State state) {
    return registers.state().is(state);
  }

  private Bool says(Kind kind) {
    return io.out().valid().and(io.out().payload().is(kind));
  }

  private void always(String name, Bool when, Bool claim) {
    m.assertAlways(name, when.not().or(claim));
  }

  private void claimProgress(PacketParser parser) {
    Bool waits = io.in().ready().not();
    Bool tells = io.fault().present();
    Bool stuck = waits.and(io.out().ready()).and(tells.not());
    m.assertAlways("takes_a_byte_in_two_cycles", m.delay("was_stuck", stuck, 0).and(stuck).not());
    Bool speaks = io.out().valid().or(io.out().ready().not());
    always("waits_only_to_speak_or_tell", waits, speaks.or(tells));
    Bool wasTold = m.delay("was_told", tells.and(io.fault().told()), 0);
    always("goes_on_when_told", wasTold, waits.not());
    m.assumeAlways("listens_to_what_is_told", io.fault().next().not().or(tells));
    int longest = Math.max(parser.writeBytes(), parser.frameBytes());
    always("every_payload_ends", is(State.BODY), registers.length().le(longest));
    always("has_a_byte_left", is(State.BODY), registers.length().ne(0));
    m.cover("drops_garbage", tells.and(io.fault().code().eq(ErrorCode.BAD_SYNC.number())));
    m.cover("finds_sync_in_header", is(State.RESERVED).and(past.get(2).eq(Packet.SYNC_IN)));
  }

  private void claimHeader(PacketParser parser) {
    Bool opens = says(Kind.OPEN);
    UInt length = past.get(0).concat(past.get(1)).concat(past.get(2)).concat(past.get(3));
    always("opens_after_sync", opens, past.get(7).eq(Packet.SYNC_IN));
    always("opens_with_type", opens, past.get(6).eq(io.out().payload().data()));
    always("opens_with_zeros", opens, past.get(5).or(past.get(4)).eq(0));
    always("opens_with_length", opens, length.eq(registers.length()));
    always("opens_what_fits", opens, parser.fits(m, past.get(6), length));
    always("opens_what_it_knows", opens, PacketParser.known(m, past.get(6)));

    Bool resumes = is(State.TELL).and(registers.resumes());
    always("resumes_behind_sync", resumes, past.get(0).eq(Packet.SYNC_IN));
    always("type_behind_sync", is(State.TYPE), past.get(0).eq(Packet.SYNC_IN));
    for (int seen = 0; seen < 2; seen++) {
      Bool here = is(State.RESERVED).and(registers.count().eq(seen));
      headerStart("reserved" + seen, here, seen, seen);
    }
    for (int seen = 0; seen < 4; seen++) {
      Bool here = is(State.LENGTH).and(registers.count().eq(seen));
      headerStart("length" + seen, here, seen + 2, 2);
      for (int i = 0; i < seen; i++) {
        int top = LENGTH_BITS - 1 - 8 * i;
        UInt part = registers.length().bits(top, top - 7);
        always("length" + seen + "_byte" + i, here, part.eq(past.get(i)));
      }
    }
    always("reserved_count", is(State.RESERVED), registers.count().lt(2));
  }

  /** A sync and a known type, {@code since} bytes ago, and {@code zeros} zeros behind. */
  private void headerStart(String name, Bool here, int since, int zeros) {
    UInt type = past.get(since);
    Bool right =
        past.get(since + 1)
            .eq(Packet.SYNC_IN)
            .and(type.eq(registers.type()))
            .and(PacketParser.known(m, type));
    for (int i = 0; i < zeros; i++) {
      right = right.and(past.get(since - 1 - i).eq(0));
    }
    always(name + "_header", here, right);
  }

  private void claimOrder() {
    Bool open = m.reg("is_open", bool(), 0);
    UInt owed = m.reg("owed", uint(LENGTH_BITS), 0);
    Bool ends = says(Kind.ACCEPT).or(says(Kind.REJECT));
    m.when(
        told,
        () ->
            m.when(
                    says(Kind.OPEN),
                    () -> {
                      open.next(true);
                      owed.next(registers.length());
                    })
                .elseWhen(says(Kind.BYTE), () -> owed.next(owed.minus(1)))
                .otherwise(() -> open.next(false)));
    always("opens_when_closed", says(Kind.OPEN), open.not());
    always("bytes_when_open", says(Kind.BYTE), open.and(owed.ne(0)));
    always("ends_when_all_came", ends, open.and(owed.eq(0)));
    always("bytes_of_the_link", says(Kind.BYTE), io.out().payload().data().eq(io.in().payload()));
    m.assertAlways("a_byte_for_a_byte", says(Kind.BYTE).and(told).eq(is(State.BODY).and(fire)));
    always("names_its_type", ends, io.out().payload().data().eq(registers.type()));

    Bool behindBody = is(State.CHECKSUM).or(is(State.CLOSE));
    m.assertAlways("open_by_state", open.eq(is(State.BODY).or(behindBody)));
    always("owed_by_state", is(State.BODY), owed.eq(registers.length()));
    always("nothing_owed_behind", behindBody, owed.eq(0));
    m.cover("streams", m.delay("told_before", told, 0).and(told).and(says(Kind.BYTE)));
  }

  private void claimChecksum() {
    for (int seen = 0; seen <= 4; seen++) {
      Bool here = seen == 4 ? is(State.CLOSE) : is(State.CHECKSUM).and(registers.count().eq(seen));
      Bool right = m.lit(true);
      for (int i = 0; i < seen; i++) {
        right = right.and(past.get(seen - 1 - i).eq(registers.crc().bits(8 * i + 7, 8 * i)));
      }
      always("good_after" + seen, here, registers.good().eq(right));
    }
    always("good_until_shown_wrong", is(State.BODY), registers.good());
    Bool rejects = says(Kind.REJECT).and(told);
    always("accepts_only_good", says(Kind.ACCEPT), registers.good());
    always("rejects_only_bad", says(Kind.REJECT), registers.good().not());
    Bool tellsOfIt = io.fault().present().and(io.fault().code().eq(ErrorCode.BAD_CRC.number()));
    always("tells_of_every_reject", m.delay("was_rejected", rejects, 0), tellsOfIt);
    m.cover("accepted", says(Kind.ACCEPT));
    m.cover("rejected", says(Kind.REJECT));
  }
}
