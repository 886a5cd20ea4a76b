package dev.saccade.proof;

/** How a proof ended. Only {@link #PROVED} is a proof. */
public enum Verdict {
  /** Holds from reset for ever, does not rest on contradicting assumptions, every cover reached. */
  PROVED,
  /** Holds from reset for as many cycles as were looked at, every cover reached. */
  HOLDS_BOUNDED,
  /** A run from reset breaks an assertion. */
  FAILED,
  /**
   * No short run from reset breaks an assertion, but a step from some state does. The state may be
   * unreachable: an assertion that excludes it is missing.
   */
  NOT_INDUCTIVE,
  /** No input satisfies the assumptions, so everything would hold. */
  CONTRADICTING_ASSUMPTIONS,
  /** A cover was not reached: the assumptions may be too strong, or the depth too small. */
  COVER_NOT_REACHED
}
