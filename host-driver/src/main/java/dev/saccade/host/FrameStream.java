package dev.saccade.host;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.device.DeviceException;
import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameSource;
import dev.saccade.host.policy.FrameDecision;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The results of a source's frames, one for each that was not dropped, in order. While one frame is
 * computed, the next is uploaded and the result of the one before is read back; queues between
 * source, fabric and reader are bounded.
 *
 * <p>What fails on the way, be it source, policy or fabric, is thrown where results are taken, when
 * those before it have been. Results are taken by one thread; {@link #close} may be called at any
 * time by any thread, and returns when the stream's threads have ended and the fabric is through
 * with its frames.
 */
public final class FrameStream implements Iterator<FrameResult>, AutoCloseable {
  private final Session session;
  private final Exchange exchange;
  private final FrameSource source;
  private final Decisions decisions;
  private final StreamOptions options;
  private final int number;
  private final BoundedQueue<Waiting> frames;
  private final BoundedQueue<FrameResult> results;
  private final InFlight inFlight;
  private final Interruption policyCalls = new Interruption();
  private final List<Thread> threads;
  private final AtomicLong read = new AtomicLong();
  private final AtomicLong computed = new AtomicLong();
  private final AtomicLong skipped = new AtomicLong();
  private final AtomicBoolean closing = new AtomicBoolean();
  private volatile Optional<Throwable> notSent = Optional.empty();
  private Optional<FrameResult> ahead = Optional.empty();
  private boolean atEnd;

  /** A frame and when it came. */
  private record Waiting(Frame frame, long readAt) {}

  FrameStream(
      Session session,
      Exchange exchange,
      FrameSource source,
      Decisions decisions,
      StreamOptions options,
      int number) {
    this.session = session;
    this.exchange = exchange;
    this.source = source;
    this.decisions = decisions;
    this.options = options;
    this.number = number;
    this.frames = new BoundedQueue<>(options.waitingFrames(), options.overflow());
    this.results = new BoundedQueue<>(options.waitingResults(), Overflow.BLOCK);
    this.inFlight = new InFlight(exchange.image().config().frameSlots());
    this.threads =
        List.of(
            thread("frames", this::readFrames),
            thread("decisions", this::sendFrames),
            thread("results", this::receiveResults));
  }

  private Thread thread(String what, Runnable work) {
    Thread thread = new Thread(work, "saccade-" + what + "-" + number);
    thread.setDaemon(true);
    return thread;
  }

  void start() {
    threads.forEach(Thread::start);
  }

  /**
   * Waits for the next result or the end.
   *
   * @return whether there is one more; at the end the stream has closed itself
   * @throws StreamClosedException if the stream was closed before its end
   * @throws DeviceException if a decision is refused or the fabric fails
   * @throws dev.saccade.frames.FrameException if the source fails
   */
  @Override
  public boolean hasNext() {
    if (ahead.isPresent()) {
      return true;
    }
    if (atEnd) {
      return false;
    }
    ahead = take();
    if (ahead.isEmpty() && results.isClosed()) {
      throw closed();
    }
    if (ahead.isEmpty()) {
      atEnd = true;
      close();
    }
    return ahead.isPresent();
  }

  private Optional<FrameResult> take() {
    try {
      return results.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StreamClosedException(
          source.name(), "the thread that takes results was interrupted", "close the stream");
    }
  }

  /**
   * The next result.
   *
   * @throws NoSuchElementException at the end
   */
  @Override
  public FrameResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException(source.name() + ": the stream has ended");
    }
    FrameResult result = ahead.orElseThrow();
    ahead = Optional.empty();
    return result;
  }

  /** Gives every result to {@code taker}, then closes the stream, also if that throws. */
  public void forEach(Consumer<? super FrameResult> taker) {
    try (this) {
      forEachRemaining(taker);
    }
  }

  /** What became of the frames so far. */
  public StreamCounts counts() {
    return new StreamCounts(read.get(), frames.dropped(), computed.get(), skipped.get());
  }

  /**
   * Ends the stream: closes the source, forgets what waits, and waits for what the fabric computes.
   * Further calls do nothing.
   *
   * @throws NoAnswerException if the threads do not end, as a source or a policy does not let them
   */
  @Override
  public void close() {
    try {
      if (!closing.getAndSet(true)) {
        source.close();
      }
    } finally {
      frames.close();
      results.close();
      inFlight.stop();
      policyCalls.interrupt();
      joinAll();
      session.released(this);
    }
  }

  private void joinAll() {
    long deadline = System.nanoTime() + 2 * exchange.patience().toNanos();
    boolean interrupted = false;
    for (Thread thread : threads) {
      long left = deadline - System.nanoTime();
      while (thread.isAlive() && thread != Thread.currentThread() && left > 0) {
        try {
          TimeUnit.NANOSECONDS.timedJoin(thread, left);
        } catch (InterruptedException e) {
          interrupted = true;
        }
        left = deadline - System.nanoTime();
      }
      if (left <= 0 && thread.isAlive()) {
        throw new NoAnswerException(
            source.name(),
            "thread " + thread.getName() + " does not end",
            "see what it waits for, in a source or policy of your own, with jstack");
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The thread that reads frames. */
  private void readFrames() {
    try {
      boolean goesOn = true;
      while (goesOn && source.hasNext()) {
        Frame frame = source.next();
        read.incrementAndGet();
        goesOn = frames.put(new Waiting(frame, System.nanoTime()));
      }
      frames.end();
    } catch (Throwable e) {
      frames.fail(e);
    }
  }

  /** The thread that decides and sends. */
  private void sendFrames() {
    try {
      boolean goesOn = true;
      while (goesOn) {
        Optional<Waiting> next = frames.take();
        goesOn = next.isPresent() && send(next.orElseThrow());
      }
    } catch (Throwable e) {
      notSent = Optional.of(e);
    } finally {
      frames.close();
      inFlight.end();
    }
  }

  private boolean send(Waiting waiting) throws InterruptedException {
    Frame frame = waiting.frame();
    FrameDecision decision = policyCalls.call(() -> decisions.next(frame));
    DecisionRecord record = exchange.record(frame, decision, number, options.layerCounters());
    long decidedAt = System.nanoTime();
    if (!inFlight.awaitPlace(record.op() == DecisionRecord.RUN)) {
      return false;
    }
    Sent sent = new Sent(frame, record, waiting.readAt(), decidedAt, System.nanoTime());
    inFlight.add(sent);
    try {
      exchange.send(sent);
    } catch (DeviceException e) {
      notSent = Optional.of(e);
      session.broke(e);
      inFlight.lose();
      throw e;
    }
    return true;
  }

  /** The thread that takes answers. */
  private void receiveResults() {
    try {
      for (Optional<Sent> sent = inFlight.oldest(); sent.isPresent(); sent = inFlight.oldest()) {
        Optional<FrameResult> result = exchange.result(sent.orElseThrow(), inFlight::isLost);
        if (result.isPresent()) {
          inFlight.answered();
          deliver(result.orElseThrow());
        }
      }
      notSent.ifPresentOrElse(results::fail, results::end);
    } catch (Throwable e) {
      giveUp(e);
    }
  }

  private void deliver(FrameResult result) throws InterruptedException {
    (result.computed() ? computed : skipped).incrementAndGet();
    results.put(result);
  }

  /** Sends nothing more, and takes what still comes, so that the next session finds silence. */
  private void giveUp(Throwable why) {
    frames.close();
    inFlight.stop();
    if (why instanceof DeviceException e) {
      session.broke(e);
    }
    results.fail(why);
    try {
      if (!(why instanceof NoAnswerException)) {
        inFlight.answered();
        for (Optional<Sent> sent = inFlight.oldest(); sent.isPresent(); sent = inFlight.oldest()) {
          exchange.forget(sent.orElseThrow(), inFlight::isLost);
          inFlight.answered();
        }
      }
    } catch (DeviceException e) {
      why.addSuppressed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private StreamClosedException closed() {
    return new StreamClosedException(
        source.name(), "the stream was closed", "take results before it is closed");
  }
}
