package dev.saccade.hdl.ir;

/** The user's Java line that made something; printed as {@code Counter.java:12}. */
public record SourceLine(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
