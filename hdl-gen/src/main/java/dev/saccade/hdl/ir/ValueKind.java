package dev.saccade.hdl.ir;

/** How the bits of a signal are read by the host: a truth value, unsigned, or two's complement. */
public enum ValueKind {
  BOOL,
  UINT,
  SINT
}
