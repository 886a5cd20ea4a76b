package dev.saccade.frames.stage;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.FrameStage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts clips, or a stream without end, into windows of some frames: {@code 64}, or {@code 64:16}
 * for a window that begins every 16 frames. Each window is a clip of its own; frames of overlapping
 * windows come once for each. The last window of a clip is as short as it must be, and holds at
 * least one frame that no earlier one holds.
 */
final class Window implements FrameStage {
  private final int length;
  private final int hop;

  private Window(int length, int hop) {
    this.length = length;
    this.hop = hop;
  }

  static Window parse(String text) {
    String[] parts = text.split(":", 2);
    int length = (int) Stages.number("window", parts[0], 1, 1 << 20);
    int hop = parts.length < 2 ? length : (int) Stages.number("window", parts[1], 1, length);
    return new Window(length, hop);
  }

  @Override
  public FrameSource apply(FrameSource source) {
    long kept = (long) (length - hop) * source.shape().codes();
    if (kept > Sample.MOST_CODES) {
      throw new FrameException(
          source.name(),
          "window",
          "windows share " + kept + " codes, more than 2^28",
          "resize before window, or let windows overlap less");
    }
    return new Windows(source);
  }

  /** Keeps the frames that the next window begins with. */
  private final class Windows extends StageSource {
    private Optional<Frame> ahead = Optional.empty();
    private Deque<Frame> again = new ArrayDeque<>();
    private Deque<Frame> shared = new ArrayDeque<>();
    private int clip = -1;
    private int window = -1;
    private int place;

    Windows(FrameSource upstream) {
      super(upstream, upstream.shape());
    }

    @Override
    protected Optional<Frame> read() {
      if (again.isEmpty()) {
        // Shared frames come again only before a new one of the same clip.
        if (ahead.isEmpty() && upstream().hasNext()) {
          ahead = Optional.of(upstream().next());
        }
        if (ahead.isEmpty()) {
          return Optional.empty();
        }
        int nextClip = ahead.orElseThrow().origin().clip();
        if (nextClip != clip) {
          shared.clear();
        }
        if (nextClip != clip || place == length) {
          begin();
        }
        clip = nextClip;
      }
      Frame frame = again.isEmpty() ? takeAhead() : again.remove();
      if (place >= hop) {
        shared.add(frame);
      }
      return Optional.of(frame.from(frame.origin().inClip(window, place++)));
    }

    private Frame takeAhead() {
      Frame frame = ahead.orElseThrow();
      ahead = Optional.empty();
      return frame;
    }

    private void begin() {
      window++;
      place = 0;
      again = shared;
      shared = new ArrayDeque<>();
    }
  }
}
