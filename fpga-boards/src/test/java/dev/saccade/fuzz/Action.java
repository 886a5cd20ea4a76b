package dev.saccade.fuzz;

import java.util.List;
import java.util.Optional;

/** A statement of a random module. */
sealed interface Action {
  /** Drives a wire, output or instance input, or gives a register its next value. */
  record Assign(String target, Node value) implements Action {}

  /** Drives the element of a vector that an index selects. */
  record AssignAt(String vector, Node index, Node value) implements Action {}

  /** Drives a whole bundle with another. */
  record Copy(String target, String source) implements Action {}

  /** What applies under the first condition that holds. */
  record When(List<Branch> branches, Optional<List<Action>> otherwise) implements Action {}

  /** A condition and what applies under it. */
  record Branch(Node condition, List<Action> body) {}

  /** What applies by the value of a number. */
  record Choose(Node subject, List<Case> cases, Optional<List<Action>> otherwise)
      implements Action {}

  /** Values and what applies for them. */
  record Case(List<Long> labels, List<Action> body) {}

  /** What applies in each state of a machine, in the order of the states. */
  record InStates(String machine, List<List<Action>> bodies) implements Action {}

  /** Makes a state the next one. */
  record Go(String machine, int state) implements Action {}
}
