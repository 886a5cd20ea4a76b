package dev.saccade.rtl.link;

import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;

/**
 * Why a packet, or bytes that are none, were dropped: what an ERROR packet without record says.
 *
 * @param code number of an {@link ErrorCode}
 * @param packetType type of the packet; 0 if none was recognised
 * @param detail depends on the code
 */
public record Fault(UInt code, UInt packetType, UInt detail) {
  static final int CODE_BITS = 8;
  static final int DETAIL_BITS = 32;

  /** The type of a fault on a stream. */
  public static BundleType<Fault> type() {
    return bundle(Fault.class, uint(CODE_BITS), uint(8), uint(DETAIL_BITS));
  }

  /** A fault of a known code. */
  public static Fault of(Logic m, ErrorCode code, UInt packetType, UInt detail) {
    return new Fault(m.lit(CODE_BITS, code.number()), packetType, detail);
  }
}
