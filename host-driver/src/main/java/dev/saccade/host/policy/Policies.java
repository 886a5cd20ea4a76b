package dev.saccade.host.policy;

import dev.saccade.frames.FrameOrigin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The policies that need no training. Choices are written as {@link Choice} says. */
public final class Policies {
  private Policies() {}

  /** The same for every frame. */
  public static Policy uniform(String choice) {
    Choice all = new Choice(choice);
    return programs -> {
      FrameDecision decision = all.in(programs);
      return frame -> decision;
    };
  }

  /** Every k-th frame of a clip, its first one to begin with; the others are skipped. */
  public static Policy everyKth(int k, String choice) {
    if (k < 1) {
      throw new IllegalArgumentException("every " + k + ". frame: give 1 or more");
    }
    return oracle(origin -> origin.numberInClip() % k == 0, choice);
  }

  /**
   * The frames that labels say matter; the others are skipped. What no policy can know: the bound
   * of what a policy can reach.
   */
  public static Policy oracle(Predicate<FrameOrigin> matters, String choice) {
    Choice seen = new Choice(choice);
    return programs -> {
      FrameDecision decision = seen.in(programs);
      return frame -> matters.test(frame.origin()) ? decision : FrameDecision.skip();
    };
  }

  /** See {@link SchedulePolicy#read}. */
  public static Policy schedule(Path file) throws IOException {
    return SchedulePolicy.read(file);
  }

  /**
   * See {@link RandomPolicy}.
   *
   * @param mix choices and their shares
   */
  public static Policy random(Map<String, Double> mix, long seed) {
    List<RandomPolicy.Share> shares =
        mix.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(share -> new RandomPolicy.Share(new Choice(share.getKey()), share.getValue()))
            .toList();
    return new RandomPolicy(shares, seed);
  }

  /**
   * See {@link ThresholdPolicy}.
   *
   * @param levels thresholds and what is done from them on
   */
  public static Policy thresholds(FrameMeasure measure, Map<Double, String> levels, String below) {
    List<ThresholdPolicy.Level> all =
        levels.entrySet().stream()
            .map(level -> new ThresholdPolicy.Level(level.getKey(), new Choice(level.getValue())))
            .toList();
    return new ThresholdPolicy(measure, all, new Choice(below));
  }
}
