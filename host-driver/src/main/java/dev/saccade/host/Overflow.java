package dev.saccade.host;

/** What happens to frames that come while as many wait as may. */
public enum Overflow {
  /** The source waits: nothing is lost. For files. */
  BLOCK,
  /** The frame that waited longest is dropped: results stay recent. For cameras. */
  DROP_OLDEST,
  /** The frame that came is dropped: what waits is finished first. */
  DROP_NEWEST
}
