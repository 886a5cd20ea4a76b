package dev.saccade.fabric;

import java.util.Arrays;
import java.util.Optional;

/** Why the fabric refused a packet. Numbers on the link never change. */
public enum ErrorCode {
  NONE(0, "nothing"),
  BAD_SYNC(1, "bytes between packets; the detail counts them"),
  BAD_CRC(2, "the check sum does not fit; the detail is the one computed"),
  BAD_TYPE(3, "no such packet type"),
  BAD_LENGTH(4, "a length that the type does not allow; the detail is the length"),
  BAD_TARGET(5, "no such memory, or an address beyond its end; the detail is the address"),
  BUSY(6, "memories are written only while no frame computes or waits"),
  BAD_RECORD(7, "version, op or a field that this build does not serve; the detail is its byte"),
  BAD_PROGRAM(8, "no program is loaded there; the detail is its number"),
  BAD_MODE(9, "the program has no such mode; the detail is its number"),
  BAD_REGION(10, "the region leaves the stored frame"),
  NO_FREE_SLOT(11, "a FRAME came while every slot held a frame"),
  NO_SUCH_FRAME(12, "a RECORD names a frame that is not kept; the detail is its number");

  private final int number;
  private final String meaning;

  ErrorCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** The code of a number; nothing if a newer fabric sends one that this host does not know. */
  public static Optional<ErrorCode> of(int number) {
    return Arrays.stream(values()).filter(code -> code.number == number).findFirst();
  }

  /** Its number in an {@link ErrorReport}. */
  public int number() {
    return number;
  }

  /** What happened, and what the detail is. */
  public String meaning() {
    return meaning;
  }
}
