package dev.saccade.fabric;

/** How a plane of weight bits is stored; a property of the whole weight memory. */
public enum PlaneEncoding {
  /** Bit i is the weight bit of lane i. */
  PLAIN,
  /** Whether signs agree, node by node of a {@link SignTree}; cheaper on Gowin's carry chains. */
  RELATIVE_SIGNS
}
