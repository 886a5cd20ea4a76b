package dev.saccade.host.policy;

import dev.saccade.frames.Frame;
import dev.saccade.network.compiler.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The more there is to see, the more precisely it is looked at.
 *
 * @param levels the first one, by falling threshold, that the measure reaches decides
 * @param below what is done if it reaches none
 */
public record ThresholdPolicy(FrameMeasure measure, List<Level> levels, Choice below)
    implements Policy {
  /**
   * From a measure of {@code threshold} on, do this.
   *
   * @param threshold 0 to 255
   */
  public record Level(double threshold, Choice choice) {
    public Level {
      if (!(threshold >= 0 && threshold <= 255)) {
        throw new IllegalArgumentException("threshold " + threshold + ": give 0 to 255");
      }
    }
  }

  public ThresholdPolicy {
    levels = levels.stream().sorted(Comparator.comparing(Level::threshold).reversed()).toList();
  }

  @Override
  public Decider start(List<Program> programs) {
    List<FrameDecision> decisions =
        levels.stream().map(level -> level.choice().in(programs)).toList();
    return new Thresholds(decisions, below.in(programs));
  }

  private final class Thresholds implements Decider {
    private final List<FrameDecision> decisions;
    private final FrameDecision otherwise;
    private Optional<Frame> seen = Optional.empty();

    Thresholds(List<FrameDecision> decisions, FrameDecision otherwise) {
      this.decisions = decisions;
      this.otherwise = otherwise;
    }

    @Override
    public FrameDecision decide(Frame frame) {
      seen = seen.filter(old -> old.origin().clip() == frame.origin().clip());
      double measured = measure.of(frame, seen);
      FrameDecision decision = otherwise;
      for (int i = levels.size() - 1; i >= 0; i--) {
        decision = measured >= levels.get(i).threshold() ? decisions.get(i) : decision;
      }
      if (!decision.isSkip()) {
        seen = Optional.of(frame);
      }
      return decision;
    }
  }
}
