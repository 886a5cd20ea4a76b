package dev.saccade.frames.synthetic;

/** What happens when: shots, stretches without movement, fades. */
final class Timeline {
  /** The brightness of a frame that does not fade. */
  static final int FULL = 256;

  /** Frames from full brightness to black. */
  private static final int FADE_FRAMES = 8;

  private static final long SHOT = 1;
  private static final long STILL = 2;

  private final SyntheticSettings settings;

  Timeline(SyntheticSettings settings) {
    this.settings = settings;
  }

  /** Which shot a frame belongs to; all to shot 0 where there are no cuts. */
  long shot(long frame) {
    return settings.has(Scene.CUT) ? event(frame) : 0;
  }

  /** Whether a frame is the first of a shot that is not the first. */
  boolean isCut(long frame) {
    return frame > 0 && shot(frame) != shot(frame - 1);
  }

  /** Time of what moves: frames so far, less those in which all stood still. */
  long time(long frame) {
    if (!settings.has(Scene.STILL)) {
      return frame;
    }
    long length = settings.period() / 4;
    long turn = frame / settings.period();
    int jitter = Chance.between(0, settings.period() / 4, settings.seed(), STILL, turn);
    long start = turn * settings.period() + settings.period() / 2 + jitter;
    return frame - length * turn - Math.max(0, Math.min(length, frame - start));
  }

  /** Whether everything stands where it stood in the frame before. */
  boolean isStill(long frame) {
    return frame > 0 && !isCut(frame) && time(frame) == time(frame - 1);
  }

  /** Brightness, 0 (black) to {@link #FULL}. */
  int brightness(long frame) {
    if (!settings.has(Scene.FADE)) {
      return FULL;
    }
    long turn = event(frame);
    long after = turn == 0 ? FADE_FRAMES : frame - start(turn);
    long before = start(turn + 1) - 1 - frame;
    return (int) Math.min(FULL, FULL * Math.min(after, before) / FADE_FRAMES);
  }

  /** The last event at or before a frame: one begins up to half a period late in each period. */
  private long event(long frame) {
    long turn = frame / settings.period();
    return frame < start(turn) ? turn - 1 : turn;
  }

  private long start(long turn) {
    int late = Chance.between(0, settings.period() / 2, settings.seed(), SHOT, turn);
    return turn == 0 ? 0 : turn * settings.period() + late;
  }
}
