package dev.saccade.bench;

/** Where long work says what it is doing. */
public interface Progress {

  /** Says that a step begins, in a few words such as {@code synthesising for ecp5, 64 lanes}. */
  void step(String what);

  /** Says how far the step has come: {@code done} of {@code total} equal parts. */
  void at(long done, long total);

  /** Says what the user must still read when the work is done. */
  void note(String what);

  /** A progress that nobody sees. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void step(String what) {}

      @Override
      public void at(long done, long total) {}

      @Override
      public void note(String what) {}
    };
  }
}
