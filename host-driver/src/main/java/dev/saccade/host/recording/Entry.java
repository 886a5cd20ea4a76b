package dev.saccade.host.recording;

import dev.saccade.fabric.packet.Packet;
import java.util.List;

/** Something that happened, as a recording has it. */
sealed interface Entry {
  /** An image was loaded. */
  record Load(Digest image) implements Entry {}

  /**
   * A packet went to the fabric.
   *
   * @param type of the packet, by number
   * @param head the first bytes of its payload, at most those of a decision record
   */
  record Sent(int type, List<Byte> head, Digest packet) implements Entry {}

  /** A packet came from the fabric. */
  record Received(Packet packet) implements Entry {}

  /** The device was closed; a recording without this was cut off. */
  record End() implements Entry {}
}
