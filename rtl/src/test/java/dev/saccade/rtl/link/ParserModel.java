package dev.saccade.rtl.link;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** What {@link PacketParser} says of the bytes of a link, in plain Java, all bytes at once. */
final class ParserModel {
  private final PacketParser parser;
  private final byte[] bytes;
  private final List<String> said = new ArrayList<>();
  private int at;
  private boolean told;

  ParserModel(PacketParser parser, byte[] bytes) {
    this.parser = parser;
    this.bytes = bytes;
  }

  /** Events and faults, in order; what is still open at the end is left out from its OPEN on. */
  List<String> run() {
    while (at < bytes.length) {
      int from = said.size();
      if (!packet()) {
        return said.subList(0, from);
      }
    }
    return said;
  }

  private int next() {
    return bytes[at++] & 0xFF;
  }

  /** One packet or one byte of garbage; false if the bytes end within it. */
  private boolean packet() {
    int first = next();
    if (first != Packet.SYNC_IN) {
      drop(ErrorCode.BAD_SYNC, 0, first);
      return true;
    }
    if (at == bytes.length) {
      return false;
    }
    int type = next();
    Optional<PacketType> known = PacketType.of(true, type);
    if (known.isEmpty()) {
      return again(ErrorCode.BAD_TYPE, 0, type);
    }
    for (int i = 0; i < 2; i++) {
      if (at == bytes.length) {
        return false;
      }
      int reserved = next();
      if (reserved != 0) {
        return again(ErrorCode.BAD_TYPE, 0, reserved);
      }
    }
    if (at + 4 > bytes.length) {
      return false;
    }
    long length = 0;
    for (int i = 0; i < 4; i++) {
      length |= (long) next() << (8 * i);
    }
    if (!fits(known.get(), length)) {
      return again(ErrorCode.BAD_LENGTH, type, length);
    }
    return payload(type, (int) length);
  }

  private boolean payload(int type, int length) {
    if (at + length + Packet.CRC_BYTES > bytes.length) {
      return false;
    }
    said.add("OPEN " + type);
    CRC32 crc = new CRC32();
    crc.update(bytes, at - Packet.HEADER_BYTES + 1, Packet.HEADER_BYTES - 1 + length);
    for (int i = 0; i < length; i++) {
      said.add("BYTE " + next());
    }
    long found = 0;
    for (int i = 0; i < Packet.CRC_BYTES; i++) {
      found |= (long) next() << (8 * i);
    }
    boolean good = found == crc.getValue();
    said.add((good ? "ACCEPT " : "REJECT ") + type);
    if (good) {
      told = false;
    } else {
      said.add(fault(ErrorCode.BAD_CRC, type, crc.getValue()));
    }
    return true;
  }

  private boolean fits(PacketType type, long length) {
    return switch (type) {
      case PROGRAM, PARAMETERS -> length > 8 && length <= parser.writeBytes();
      case FRAME -> length > 32 && length <= parser.frameBytes();
      case RECORD -> length == 32;
      case RESULT, ERROR -> false;
    };
  }

  /** The last byte was wrong where it stood; it may be the sync of a packet. */
  private boolean again(ErrorCode code, int type, long detail) {
    drop(code, type, detail);
    if ((bytes[at - 1] & 0xFF) == Packet.SYNC_IN) {
      at--;
    }
    return true;
  }

  private void drop(ErrorCode code, int type, long detail) {
    if (!told) {
      said.add(fault(code, type, detail));
    }
    told = true;
  }

  private static String fault(ErrorCode code, int type, long detail) {
    return "FAULT " + code + " " + type + " " + detail;
  }
}
