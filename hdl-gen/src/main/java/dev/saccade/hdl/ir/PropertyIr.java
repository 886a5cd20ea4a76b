package dev.saccade.hdl.ir;

/**
 * Something that must hold (ASSERT), may be relied on (ASSUME) or should be reachable (COVER) at
 * every clock edge at which reset is low. Simulators stop at a broken ASSERT or ASSUME.
 */
public record PropertyIr(
    Kind kind, String name, Expr condition, ClockDomain domain, SourceLine source) {
  /** The claim made. */
  public enum Kind {
    ASSERT,
    ASSUME,
    COVER
  }
}
