package dev.saccade.proof;

/** What became of a mutant. */
public enum Fate {
  /** The tests or proofs noticed it. */
  KILLED,
  /** Nobody can notice it: proved to do the same as the original for ever. */
  EQUAL,
  /** Does the same as the original for as many cycles from reset as were looked at. */
  EQUAL_BOUNDED,
  /** It does something else, and nothing noticed. */
  SURVIVED
}
