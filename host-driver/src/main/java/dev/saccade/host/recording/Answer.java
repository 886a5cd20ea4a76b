package dev.saccade.host.recording;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorReport;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import java.util.ArrayList;
import java.util.List;

/**
 * A recorded answer and when it may come.
 *
 * @param after how many packets and images must have been sent before
 */
record Answer(Packet packet, int after) {
  /** An answer comes after the record that it answers, and after all answers before it. */
  static List<Answer> all(List<Entry> entries) {
    List<List<Byte>> unanswered = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    int sent = 0;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Load) {
        sent++;
      } else if (entry instanceof Entry.Sent packet) {
        sent++;
        unanswered.add(packet.head());
        places.add(sent);
      } else if (entry instanceof Entry.Received received) {
        int place = unanswered.indexOf(record(received.packet()));
        answers.add(new Answer(received.packet(), place < 0 ? sent : places.get(place)));
        if (place >= 0) {
          unanswered.remove(place);
          places.remove(place);
        }
      }
    }
    return answers;
  }

  private static List<Byte> record(Packet answer) {
    byte[] payload = answer.payload();
    int from = answer.type() == PacketType.ERROR ? ErrorReport.LAYOUT.bytes() : 0;
    List<Byte> record = new ArrayList<>();
    for (int i = 0; i < DecisionRecord.LAYOUT.bytes(); i++) {
      record.add(payload[from + i]);
    }
    return record;
  }
}
