package dev.saccade.host.model;

import dev.saccade.fabric.DecisionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The frames that lie in the slots between passes. Of equal names the lowest slot is found. */
final class KeptFrames {
  private final List<Optional<Kept>> slots;

  private static final class Kept {
    private final int stream;
    private final long frame;
    private final byte[] pixels;

    Kept(DecisionRecord record, byte[] pixels) {
      this.stream = record.stream();
      this.frame = record.frame();
      this.pixels = pixels;
    }

    boolean isNamedBy(DecisionRecord record) {
      return stream == record.stream() && frame == record.frame();
    }
  }

  KeptFrames(int slots) {
    this.slots = new ArrayList<>();
    for (int i = 0; i < slots; i++) {
      this.slots.add(Optional.empty());
    }
  }

  int free() {
    return (int) slots.stream().filter(Optional::isEmpty).count();
  }

  /** The pixels of the frame that a record names, if it is kept. */
  Optional<byte[]> find(DecisionRecord record) {
    return slot(record).stream().mapToObj(i -> slots.get(i).orElseThrow().pixels).findFirst();
  }

  /** A frame came in a free slot, and the pass over it is over. */
  void afterFrame(DecisionRecord record, byte[] pixels) {
    if (keeps(record)) {
      slots.set(slots.indexOf(Optional.<Kept>empty()), Optional.of(new Kept(record, pixels)));
    }
  }

  /** One more pass over the frame that a record names is over; nothing if there is none. */
  void afterRecord(DecisionRecord record) {
    if (!keeps(record)) {
      slot(record).ifPresent(slot -> slots.set(slot, Optional.empty()));
    }
  }

  private OptionalInt slot(DecisionRecord record) {
    return IntStream.range(0, slots.size())
        .filter(i -> slots.get(i).filter(frame -> frame.isNamedBy(record)).isPresent())
        .findFirst();
  }

  private static boolean keeps(DecisionRecord record) {
    return (record.flags() & DecisionRecord.KEEP_FRAME) != 0;
  }
}
