package dev.saccade.host;

import static java.util.Objects.requireNonNull;

import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceException;
import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameSource;
import dev.saccade.host.policy.FrameDecision;
import dev.saccade.host.policy.Policy;
import dev.saccade.network.compiler.CompileException;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.integer.IntegerNetwork;
import java.time.Duration;
import java.util.Optional;

/**
 * A fabric with networks in its memories, ready for frames. Closing it ends its stream and leaves
 * the device open, for another session.
 *
 * <p>Safe for use by several threads: calls of {@link #infer} take turns, one stream is open at a
 * time, and {@link #close} may be called at any time. After a failure of the fabric or the link
 * nothing is known of them any more: every later call fails the same way. A decision or a frame
 * that is refused is no such failure.
 */
public final class Session implements AutoCloseable {
  /** How long an answer may take if nothing else is said: a large network in a simulation does. */
  public static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Streams of frames have numbers from 1; frames of {@link #infer} are in this one. */
  private static final int SINGLE_FRAMES = 0;

  private static final int LAST_STREAM = 0xFFFE;

  private final Exchange exchange;
  private Optional<FrameStream> open = Optional.empty();
  private Optional<DeviceException> broken = Optional.empty();
  private int lastStream;
  private boolean closed;

  private Session(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Compiles a network for the device and loads it.
   *
   * @throws CompileException if the fabric cannot run it
   * @throws DeviceException as {@link #load(Device, FabricImage)} does
   */
  public static Session load(Device device, IntegerNetwork network) {
    return load(device, NetworkCompiler.compile(device.config(), network));
  }

  /**
   * Loads an image.
   *
   * @throws WrongBuildException if it was compiled for another fabric
   * @throws DeviceException if the device fails or refuses it
   */
  public static Session load(Device device, FabricImage image) {
    return load(device, image, PATIENCE);
  }

  /**
   * Loads an image.
   *
   * @param patience how long the fabric may take for an answer
   * @throws WrongBuildException if it was compiled for another fabric
   * @throws DeviceException if the device fails or refuses it
   */
  public static Session load(Device device, FabricImage image, Duration patience) {
    try {
      image.require(device.identity());
    } catch (CompileException e) {
      throw new WrongBuildException(
          device.name(),
          "the image is for another fabric: " + e.getMessage(),
          "open the device with the configuration that its fabric was built from");
    }
    Exchange exchange = new Exchange(device, image, requireNonNull(patience, "patience is null"));
    exchange.load();
    return new Session(exchange);
  }

  public Device device() {
    return exchange.device();
  }

  /** What is loaded. */
  public FabricImage image() {
    return exchange.image();
  }

  /**
   * Runs one frame, or skips it, and waits for the result.
   *
   * @throws RefusedDecisionException if the fabric does not serve the decision
   * @throws SessionBusyException while a stream is open
   * @throws DeviceException if frame, session or device are not fit for it
   */
  public synchronized FrameResult infer(Frame frame, FrameDecision decision) {
    requireFree();
    long now = System.nanoTime();
    Sent sent =
        new Sent(frame, exchange.record(frame, decision, SINGLE_FRAMES, true), now, now, now);
    try {
      exchange.send(sent);
      return exchange.result(sent);
    } catch (DeviceException e) {
      broken = Optional.of(e);
      throw e;
    }
  }

  /** Begins a stream of frames, of which none is lost; see {@link FrameStream}. */
  public FrameStream stream(FrameSource source, Policy policy) {
    return stream(source, policy, StreamOptions.standard());
  }

  /**
   * Begins a stream: from now on frames are read, decided, uploaded, computed and read back at the
   * same time, in threads of the stream. The stream closes the source, also if it cannot begin.
   *
   * @throws WrongFrameException if the source's frames are not those of the first program
   * @throws IllegalArgumentException if the policy names what is not loaded
   * @throws SessionBusyException while another stream is open
   */
  public synchronized FrameStream stream(FrameSource source, Policy policy, StreamOptions options) {
    try {
      requireFree();
      exchange.requireShape(source.name(), source.shape(), 0);
      Decisions decisions = new Decisions(policy.start(exchange.image().programs()));
      lastStream = lastStream == LAST_STREAM ? 1 : lastStream + 1;
      FrameStream stream = new FrameStream(this, exchange, source, decisions, options, lastStream);
      open = Optional.of(stream);
      stream.start();
      return stream;
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  /** Ends the stream, if one is open, and waits for what the fabric still computes. */
  @Override
  public void close() {
    Optional<FrameStream> stream;
    synchronized (this) {
      closed = true;
      stream = open;
    }
    stream.ifPresent(FrameStream::close);
  }

  /** A stream has ended and none of its frames is in the fabric. */
  synchronized void released(FrameStream stream) {
    open = open.filter(other -> other != stream);
  }

  /** The fabric no longer answers as it should. */
  synchronized void broke(DeviceException why) {
    broken = Optional.of(why);
  }

  private void requireFree() {
    if (closed) {
      throw new StreamClosedException(
          device().name(), "the session was closed", "load another one");
    }
    if (broken.isPresent()) {
      throw broken.orElseThrow();
    }
    if (open.isPresent()) {
      throw new SessionBusyException(
          device().name(),
          "a stream of this session is open",
          "close it, or take its results to their end");
    }
  }
}
