package dev.saccade.proof;

import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.synthesis.HandWritten;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A queue of four words with its properties, and broken copies of it. */
final class HandWrittenFifo {
  private static final List<Manifest.Port> PORTS =
      List.of(
          HandWritten.in("in_valid", 1),
          HandWritten.out("in_ready", 1),
          HandWritten.in("in_payload", 4),
          HandWritten.out("out_valid", 1),
          HandWritten.in("out_ready", 1),
          HandWritten.out("out_payload", 4));

  private HandWrittenFifo() {}

  static Manifest write(Path folder) {
    return HandWritten.clocked(folder, "Fifo", text(), PORTS);
  }

  /** With one piece of its text replaced by another. */
  static Manifest write(Path folder, String piece, String replacement) {
    String text = text();
    if (!text.contains(piece)) {
      throw new IllegalArgumentException("Fifo.v does not contain '" + piece + "'");
    }
    return HandWritten.clocked(folder, "Fifo", text.replace(piece, replacement), PORTS);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(HandWrittenFifo.class.getResourceAsStream("Fifo.v"), "Fifo.v")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
