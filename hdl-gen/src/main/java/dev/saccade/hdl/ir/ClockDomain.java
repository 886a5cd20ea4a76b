package dev.saccade.hdl.ir;

/**
 * A clock and the synchronous, active-high reset that goes with it. Every register and memory names
 * its domain, so that a second one needs no change of form.
 */
public record ClockDomain(String clock, String reset) {
  /** The one domain that every module has today. */
  public static final ClockDomain MAIN = new ClockDomain("clk", "rst");
}
