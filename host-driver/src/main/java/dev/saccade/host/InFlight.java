package dev.saccade.host;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was sent and is not answered yet. A frame is sent only while a slot is free, so that the
 * fabric never finds none.
 */
final class InFlight {
  /** Records without pixels that may be unanswered beside the frames. */
  private static final int MOST_SKIPS = 4;

  private final int slots;
  private final Deque<Sent> unanswered = new ArrayDeque<>();
  private int usedSlots;
  private boolean ended;
  private boolean stopped;
  private boolean lost;

  InFlight(int slots) {
    this.slots = slots;
  }

  /**
   * Waits for a place.
   *
   * @return false if nothing more is to be sent
   */
  synchronized boolean awaitPlace(boolean withPixels) throws InterruptedException {
    while (!stopped && !hasPlace(withPixels)) {
      wait();
    }
    return !stopped;
  }

  private boolean hasPlace(boolean withPixels) {
    return withPixels ? usedSlots < slots : unanswered.size() - usedSlots < MOST_SKIPS;
  }

  /** It is about to be sent. */
  synchronized void add(Sent sent) {
    unanswered.addLast(sent);
    usedSlots += sent.withPixels() ? 1 : 0;
    notifyAll();
  }

  /**
   * Waits for something to be unanswered.
   *
   * @return the oldest; nothing if no further answer will come
   */
  synchronized Optional<Sent> oldest() throws InterruptedException {
    while (unanswered.isEmpty() && !ended && !lost) {
      wait();
    }
    return lost ? Optional.empty() : Optional.ofNullable(unanswered.peekFirst());
  }

  /** The oldest was answered. */
  synchronized void answered() {
    Sent oldest = unanswered.removeFirst();
    usedSlots -= oldest.withPixels() ? 1 : 0;
    notifyAll();
  }

  /** Nothing more is to be sent. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** The link failed as something was sent: what is unanswered stays so. */
  synchronized void lose() {
    lost = true;
    notifyAll();
  }

  synchronized boolean isLost() {
    return lost;
  }

  /** Nothing more was sent: the sender is through. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }
}
