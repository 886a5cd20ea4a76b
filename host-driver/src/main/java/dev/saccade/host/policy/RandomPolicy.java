package dev.saccade.host.policy;

import dev.saccade.network.compiler.Program;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Decisions drawn independently of what is seen: the control that any policy must beat.
 *
 * @param mix choices with their shares, which need not add up to 1
 * @param seed equal seeds give equal decisions, stream by stream
 */
public record RandomPolicy(List<Share> mix, long seed) implements Policy {
  /** How often a choice is drawn, beside the others'. */
  public record Share(Choice choice, double weight) {
    public Share {
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(choice + ": share " + weight + ": give 0 or more");
      }
    }
  }

  public RandomPolicy {
    mix = List.copyOf(mix);
    if (mix.stream().mapToDouble(Share::weight).sum() <= 0) {
      throw new IllegalArgumentException("the shares " + mix + " are all 0: give one more");
    }
  }

  @Override
  public Decider start(List<Program> programs) {
    List<FrameDecision> decisions = mix.stream().map(share -> share.choice().in(programs)).toList();
    double all = mix.stream().mapToDouble(Share::weight).sum();
    SplittableRandom random = new SplittableRandom(seed);
    return frame -> {
      double drawn = random.nextDouble() * all;
      int i = 0;
      while (i < mix.size() - 1 && drawn >= mix.get(i).weight()) {
        drawn -= mix.get(i).weight();
        i++;
      }
      return decisions.get(i);
    };
  }
}
