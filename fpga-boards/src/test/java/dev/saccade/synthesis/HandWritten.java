package dev.saccade.synthesis;

import dev.saccade.hdl.ir.ValueKind;
import dev.saccade.hdl.verilog.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verilog written by hand, with the manifest that the printer would make for it. */
public final class HandWritten {
  private HandWritten() {}

  /** An input, at least 1 bit wide. */
  public static Manifest.Port in(String name, int width) {
    return new Manifest.Port(name, "in", kind(width), width, "");
  }

  /** An output, at least 1 bit wide. */
  public static Manifest.Port out(String name, int width) {
    return new Manifest.Port(name, "out", kind(width), width, "");
  }

  private static ValueKind kind(int width) {
    return width == 1 ? ValueKind.BOOL : ValueKind.UINT;
  }

  /** Writes a clocked module with {@code clk} and {@code rst} and returns its manifest. */
  public static Manifest clocked(Path folder, String name, String text, List<Manifest.Port> ports) {
    return write(folder, name, text, Optional.of("clk"), Optional.of("rst"), ports);
  }

  /** Writes a module without a clock and returns its manifest. */
  public static Manifest combinational(
      Path folder, String name, String text, List<Manifest.Port> ports) {
    return write(folder, name, text, Optional.empty(), Optional.empty(), ports);
  }

  private static Manifest write(
      Path folder,
      String name,
      String text,
      Optional<String> clock,
      Optional<String> reset,
      List<Manifest.Port> ports) {
    try {
      Files.writeString(folder.resolve(name + ".v"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Manifest(
        1,
        name,
        name,
        clock,
        reset,
        new ArrayList<>(ports),
        List.of(new Manifest.Module(name, name, Map.of(), Map.of(), "")),
        List.of(),
        "");
  }
}
