package dev.saccade.blocks.arithmetic;

/** How a plane of weight bits is stored, N bits for N lanes in every case. */
public enum PlaneEncoding {
  /** Bit i is the weight bit of lane i. */
  PLAIN,
  /**
   * One bit per node of a tree of additions says whether its two sides agree in sign, where a
   * weight bit of 1 counts as plus and 0 as minus; the last bit is the sign of the first lane.
   */
  RELATIVE_SIGNS
}
