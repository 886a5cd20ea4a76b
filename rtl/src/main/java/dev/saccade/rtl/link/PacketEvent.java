package dev.saccade.rtl.link;

import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.UInt;

/**
 * What a packet is to the units behind the parser: one {@link Kind#OPEN}, as many {@link
 * Kind#BYTE}s as its length says, and one {@link Kind#ACCEPT} or {@link Kind#REJECT}. Nothing
 * stands between packets.
 *
 * @param kind the number of a {@link Kind}
 * @param data the byte of a BYTE; the packet's type with every other kind
 */
public record PacketEvent(UInt kind, UInt data) {
  /** The kinds of events. */
  public enum Kind {
    /** A header that can be right. */
    OPEN(0),
    /** One byte of the payload. */
    BYTE(1),
    /** The checksum was right: what the packet asks for takes effect. */
    ACCEPT(2),
    /** The checksum was wrong: nothing of the packet may take effect. */
    REJECT(3);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** What stands for it in {@link PacketEvent#kind}. */
    public int number() {
      return number;
    }
  }

  /** The type of an event on a stream. */
  public static BundleType<PacketEvent> type() {
    return bundle(PacketEvent.class, uint(2), uint(8));
  }

  /** Whether this event is of a kind. */
  public Bool is(Kind wanted) {
    return kind.eq(wanted.number());
  }
}
