package dev.saccade.rtl.link;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import java.util.List;

/**
 * Why a packet, or bytes that are none, were dropped, as the unit tells that found it: what an
 * ERROR packet without record says. The detail is told byte by byte, the lowest first, so that no
 * wide registers and choices are needed; the unit takes nothing from the link meanwhile.
 *
 * @param present there is one to tell, the same until it is {@code told}
 * @param code number of an {@link ErrorCode}
 * @param packetType type of the packet; 0 if none was recognised
 * @param detail the next byte of what depends on the code
 * @param next that byte was taken, one of {@link #DETAIL_BYTES}
 * @param told all of it was told, or there was no room for it
 */
public record Fault(Bool present, UInt code, UInt packetType, UInt detail, Bool next, Bool told) {
  /** Bytes of a detail. */
  public static final int DETAIL_BYTES = 4;

  private static final int BYTE = 8;

  /** The ports of a unit that tells of faults. */
  public static Fault teller(Ports p) {
    return new Fault(
        p.out(bool()),
        p.out(uint(BYTE)),
        p.out(uint(BYTE)),
        p.out(uint(BYTE)),
        p.in(bool()),
        p.in(bool()));
  }

  /** The ports of a unit that is told. */
  public static Fault listener(Ports p) {
    return new Fault(
        p.in(bool()),
        p.in(uint(BYTE)),
        p.in(uint(BYTE)),
        p.in(uint(BYTE)),
        p.out(bool()),
        p.out(bool()));
  }

  /** Has several units told by one listener, one after the other, the first ones first. */
  public static void tellInTurn(Logic m, List<Fault> tellers, Fault listener) {
    Bool before = m.lit(false);
    for (Fault teller : tellers) {
      teller.next().set(listener.next().and(before.not()));
      teller.told().set(listener.told().and(before.not()));
      before = before.or(teller.present());
    }
    listener.present().set(before);
    Fault last = tellers.get(tellers.size() - 1);
    UInt code = last.code();
    UInt packetType = last.packetType();
    UInt detail = last.detail();
    for (int i = tellers.size() - 2; i >= 0; i--) {
      Fault teller = tellers.get(i);
      code = teller.present().mux(teller.code(), code);
      packetType = teller.present().mux(teller.packetType(), packetType);
      detail = teller.present().mux(teller.detail(), detail);
    }
    listener.code().set(code);
    listener.packetType().set(packetType);
    listener.detail().set(detail);
  }

  /** The number of a code. */
  public static UInt code(Logic m, ErrorCode code) {
    return m.lit(BYTE, code.number());
  }
}
