package dev.saccade.frames;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Frames one after the other, from a file, a pipe, a camera or a generator; there may be no end of
 * them. A source holds one frame at a time, so its memory does not grow with the video's length.
 *
 * <p>All frames have one shape. A source is read by one thread; {@link #close} may be called by
 * another one to end a read that waits. When a read failed, every later one fails the same way, so
 * that a damaged video never looks like a short one.
 */
public abstract class FrameSource implements Iterator<Frame>, AutoCloseable {
  private final String name;
  private final FrameShape shape;
  private final FrameRate rate;
  private Optional<Frame> ahead = Optional.empty();
  private Optional<FrameException> failure = Optional.empty();
  private long delivered;
  private boolean ended;
  private volatile boolean closed;

  /**
   * @param name as the user wrote it
   * @param shape of every frame
   */
  protected FrameSource(String name, FrameShape shape, FrameRate rate) {
    this.name = requireNonNull(name, "name is null");
    this.shape = requireNonNull(shape, "shape is null");
    this.rate = requireNonNull(rate, "rate is null");
  }

  /**
   * Opens what a name stands for: a video, picture or folder of pictures, NPZ clips, {@code -} for
   * standard input, {@code raw:FILE?size=48x32x3}, {@code synthetic:seed=7,scene=pan+cut}, {@code
   * camera:/dev/video0}. Content decides, not the file's name; what no other format recognises goes
   * to ffmpeg. Settings follow a question mark: {@code clip.y4m?matrix=709&range=full}.
   *
   * @throws FrameException naming input, place and cure, if it cannot be opened
   */
  public static FrameSource open(String name) {
    return open(name, System.in);
  }

  /**
   * The same, for a program that has another standard input.
   *
   * @param standardInput what {@code -} stands for; never closed
   */
  public static FrameSource open(String name, InputStream standardInput) {
    return FrameInput.parse(name, standardInput).open();
  }

  /** As the user wrote it. */
  public final String name() {
    return name;
  }

  /** Shape of every frame. */
  public final FrameShape shape() {
    return shape;
  }

  public final FrameRate rate() {
    return rate;
  }

  /**
   * Waits for the next frame or the end.
   *
   * @throws FrameException if the input is damaged, cannot be read, or this source was closed
   */
  @Override
  public final boolean hasNext() {
    if (failure.isPresent()) {
      throw failure.orElseThrow();
    }
    if (ahead.isPresent()) {
      return true;
    }
    if (ended) {
      return false;
    }
    requireOpen();
    try {
      ahead = read();
      ended = ahead.isEmpty();
    } catch (IOException e) {
      fail(new FrameException(name, place(), reason(e), "check that it can be read", e));
    } catch (FrameException e) {
      fail(e);
    }
    requireOpen();
    return ahead.isPresent();
  }

  /**
   * The next frame.
   *
   * @throws NoSuchElementException if there is no further frame
   */
  @Override
  public final Frame next() {
    if (!hasNext()) {
      throw new NoSuchElementException(name + " ends after " + delivered + " frames");
    }
    Frame frame = ahead.orElseThrow();
    if (!frame.shape().equals(shape)) {
      throw new IllegalStateException(frame + " of a source of " + shape);
    }
    ahead = Optional.empty();
    delivered++;
    return frame;
  }

  /**
   * What a stage makes of these frames; closing it closes this source. A stage that refuses them
   * closes it as well.
   */
  public final FrameSource through(FrameStage stage) {
    try {
      return stage.apply(this);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Releases file, process or camera. Further calls do nothing. */
  @Override
  public final void close() {
    if (!closed) {
      closed = true;
      release();
    }
  }

  /**
   * Reads one frame; waits for it if need be. Not called again after the end, a failure or {@link
   * #close}.
   *
   * @return nothing at the end
   */
  protected abstract Optional<Frame> read() throws IOException;

  /** Releases what the source holds; may run while another thread is in {@link #read}. */
  protected abstract void release();

  private void fail(FrameException problem) {
    requireOpen();
    failure = Optional.of(problem);
    throw problem;
  }

  private void requireOpen() {
    if (closed) {
      throw new FrameException(
          name, place(), "the source was closed", "open it again to read it from its start");
    }
  }

  private String place() {
    return "frame " + delivered;
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
