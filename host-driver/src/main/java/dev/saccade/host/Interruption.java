package dev.saccade.host;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calls to somebody else's code that another thread may interrupt, so that it ends a wait of its
 * own; never what the calling thread does before or after, such as sending a packet.
 */
final class Interruption {
  private Optional<Thread> caller = Optional.empty();

  /** Calls; the interruption ends with the call. */
  <T> T call(Supplier<T> code) {
    begin();
    try {
      return code.get();
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    caller = Optional.of(Thread.currentThread());
  }

  private synchronized void end() {
    caller = Optional.empty();
    Thread.interrupted();
  }

  /** Interrupts a call that is under way. */
  synchronized void interrupt() {
    caller.ifPresent(Thread::interrupt);
  }
}
