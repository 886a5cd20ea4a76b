package dev.saccade.cli;

import dev.saccade.bench.Progress;
import java.io.PrintWriter;

/** Progress as lines of text; on a terminal, the last line is written over as the step goes on. */
final class LineProgress implements Progress {
  private static final long INTERVAL_NANOS = 100_000_000;

  private final PrintWriter err;
  private final boolean live;
  private String step = "";
  private long shownAt;

  LineProgress(PrintWriter err, boolean live) {
    this.err = err;
    this.live = live;
  }

  @Override
  public void step(String what) {
    step = what;
    shownAt = System.nanoTime();
    if (live) {
      over(what);
    } else {
      err.println(what);
      err.flush();
    }
  }

  @Override
  public void at(long done, long total) {
    boolean late = System.nanoTime() - shownAt > INTERVAL_NANOS;
    if (live && total > 0 && (late || done == total)) {
      shownAt = System.nanoTime();
      over(step + " " + 100 * done / total + " %");
    }
  }

  @Override
  public void note(String what) {
    if (live) {
      over(what + "\n" + step);
    } else {
      err.println(what);
      err.flush();
    }
  }

  /** Takes the last line away, so that results start on a clean one. */
  void clear() {
    if (live) {
      over("");
    }
  }

  private void over(String line) {
    err.print("\r\u001b[K" + line);
    err.flush();
  }
}
