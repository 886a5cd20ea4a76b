package dev.saccade.network.integer;

/** Where the results of a layer go. */
public enum Destination {
  /** Codes, to the activation memory: later layers read them. */
  MEMORY,
  /** Codes, to the result of the frame; no layer reads them. */
  RESULT_CODES,
  /** 32-bit integers, not clipped, to the result of the frame; no layer reads them. */
  RESULT_RAW
}
