package dev.saccade.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes a failing design small, by trying reductions as long as one of them still fails. The bolder
 * kinds of cuts come first, and within a kind one sweep goes on where the last cut was made: what
 * was needed before it is seldom superfluous after it. Every cut makes the design lighter, so this
 * ends.
 */
final class Shrinker {
  /** Tells which designs still show the failure. */
  interface Failing {
    /** Whether a design is legal and has what may fail; cheap to ask. */
    boolean possible(RandomDesign design);

    /** The index of the first that fails, of designs that are possible. */
    Optional<Integer> first(List<RandomDesign> designs);
  }

  /** Designs tried at once: few while cuts succeed, more while they do not. */
  private static final int FEWEST = 2;

  private static final int MOST = 32;

  private final Failing failing;
  private int triesLeft;

  /**
   * @param tries designs that may be held against the failure; after them the smallest so far must
   *     do
   */
  Shrinker(Failing failing, int tries) {
    this.failing = failing;
    this.triesLeft = tries;
  }

  RandomDesign shrink(RandomDesign design) {
    RandomDesign before;
    RandomDesign smallest = design;
    do {
      before = smallest;
      for (Reductions.Kind kind : Reductions.Kind.values()) {
        smallest = sweep(smallest, kind);
      }
    } while (!smallest.equals(before));
    return smallest;
  }

  private RandomDesign sweep(RandomDesign design, Reductions.Kind kind) {
    RandomDesign smallest = design;
    List<Supplier<RandomDesign>> cuts = Reductions.of(smallest, kind);
    int together = FEWEST;
    int at = 0;
    while (at < cuts.size() && triesLeft > 0) {
      List<RandomDesign> candidates = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      int next = at;
      for (; next < cuts.size() && candidates.size() < together; next++) {
        Optional<RandomDesign> candidate = candidate(cuts.get(next), smallest);
        if (candidate.isPresent()) {
          candidates.add(candidate.get());
          places.add(next);
        }
      }
      triesLeft -= candidates.size();
      Optional<Integer> found = candidates.isEmpty() ? Optional.empty() : failing.first(candidates);
      if (found.isPresent()) {
        at = places.get(found.get());
        smallest = candidates.get(found.get());
        cuts = Reductions.of(smallest, kind);
        together = FEWEST;
      } else {
        at = next;
        together = Math.min(MOST, 2 * together);
      }
    }
    return smallest;
  }

  /** The reduced design without dead code, if it is a legal one and lighter. */
  private Optional<RandomDesign> candidate(Supplier<RandomDesign> cut, RandomDesign smallest) {
    try {
      RandomDesign live = DeadCode.remove(cut.get());
      return Weight.of(live) < Weight.of(smallest) && failing.possible(live)
          ? Optional.of(live)
          : Optional.empty();
    } catch (RuntimeException e) {
      // A cut may leave a name without its declaration; there are other cuts.
      return Optional.empty();
    }
  }
}
