package dev.saccade.host;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Things that wait between two threads, a bounded number of them. It ends once, by itself or by a
 * failure; what waits then is still taken before. When closed, what waits is forgotten.
 */
final class BoundedQueue<T> {
  private final int bound;
  private final Overflow overflow;
  private final Deque<T> waiting = new ArrayDeque<>();
  private Optional<Throwable> failure = Optional.empty();
  private boolean ended;
  private boolean closed;
  private long dropped;

  BoundedQueue(int bound, Overflow overflow) {
    this.bound = bound;
    this.overflow = overflow;
  }

  /**
   * Adds one more; waits or drops if there is no room.
   *
   * @return whether the queue is open, so that it is worth to go on
   */
  synchronized boolean put(T item) throws InterruptedException {
    while (overflow == Overflow.BLOCK && waiting.size() == bound && !closed) {
      wait();
    }
    if (closed) {
      return false;
    }
    boolean full = waiting.size() == bound;
    dropped += full ? 1 : 0;
    if (full && overflow == Overflow.DROP_OLDEST) {
      waiting.removeFirst();
    }
    if (!full || overflow == Overflow.DROP_OLDEST) {
      waiting.addLast(item);
    }
    notifyAll();
    return true;
  }

  /** Nothing more will come. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Nothing more will come, because of this. The first reason counts. */
  synchronized void fail(Throwable reason) {
    if (!ended) {
      failure = Optional.of(reason);
      end();
    }
  }

  /** Ends every wait; what waits is forgotten. */
  synchronized void close() {
    closed = true;
    waiting.clear();
    notifyAll();
  }

  /**
   * Waits for the next.
   *
   * @return nothing at the end, and when closed
   * @throws RuntimeException the failure, when all before it was taken
   */
  synchronized Optional<T> take() throws InterruptedException {
    while (waiting.isEmpty() && !ended && !closed) {
      wait();
    }
    Optional<T> first = Optional.ofNullable(waiting.pollFirst());
    if (first.isEmpty() && !closed && failure.isPresent()) {
      throw unchecked(failure.orElseThrow());
    }
    notifyAll();
    return first;
  }

  private static RuntimeException unchecked(Throwable reason) {
    if (reason instanceof Error error) {
      throw error;
    }
    return reason instanceof RuntimeException known ? known : new IllegalStateException(reason);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** How many found no room. */
  synchronized long dropped() {
    return dropped;
  }
}
