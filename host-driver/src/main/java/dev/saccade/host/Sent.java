package dev.saccade.host;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.frames.Frame;

/**
 * A frame on its way through the fabric.
 *
 * @param record what is asked for
 * @param readAt when it came from its source, by {@link System#nanoTime}
 * @param decidedAt when its policy had decided
 * @param sentAt when it was given to the link
 */
record Sent(Frame frame, DecisionRecord record, long readAt, long decidedAt, long sentAt) {
  /** Whether its pixels go to the fabric, where they need a slot until it is answered. */
  boolean withPixels() {
    return record.op() == DecisionRecord.RUN;
  }

  Packet packet() {
    return withPixels() ? Messages.frame(record, frame.codes()) : Messages.record(record);
  }
}
