package dev.saccade.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}.
 *
 * @param out standard output
 * @param err standard error
 * @param colour whether {@code out} shows colours
 * @param live whether {@code err} is a terminal, where a line can be written over
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean live) {

  /**
   * The terminal of this process. Java cannot tell whether a stream is a terminal; the launcher
   * says so by {@code SACCADE_TERMINAL}, which holds {@code out}, {@code err}, both or neither.
   */
  static Terminal current(Map<String, String> environment) {
    String streams = environment.getOrDefault("SACCADE_TERMINAL", "");
    boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        writer(System.out),
        writer(System.err),
        streams.contains("out") && !dumb && !noColour,
        streams.contains("err") && !dumb);
  }

  /** A terminal without colours or lines that are written over. */
  static Terminal plain(PrintWriter out, PrintWriter err) {
    return new Terminal(out, err, false, false);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  Ansi ansi() {
    return colour ? Ansi.ON : Ansi.OFF;
  }

  /** A text in picocli's markup, such as {@code @|bold text|@}, as this terminal shows it. */
  String styled(String markup) {
    return ansi().string(markup);
  }

  /** Shows progress on {@code err}: step by step, and within a step on a terminal only. */
  LineProgress progress() {
    return new LineProgress(err, live);
  }
}
