package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program needs to know of an emitted top without reading its Verilog; written as {@code
 * TOP.json} beside {@code TOP.v}.
 *
 * @param version of this form: 1
 * @param top the module's name, and its file's without {@code .v}
 * @param source the parameter record's text, such as {@code Counter[width=8]}
 * @param clock the clock port; empty for a combinational top
 * @param reset the synchronous, active-high reset port, if there is one
 * @param ports all others, in order
 * @param modules the top and every module below it, children first; primitives are not among them
 * @param primitives names of the vendor cells used, sorted; each has a model file {@code NAME.v}
 * @param hash SHA-256 (hex) over the names and contents of all files of {@code modules} and {@code
 *     primitives}
 */
public record Manifest(
    int version,
    String top,
    String source,
    Optional<String> clock,
    Optional<String> reset,
    List<Port> ports,
    List<Module> modules,
    List<String> primitives,
    String hash) {

  /** A port: {@code direction} is {@code in} or {@code out}, {@code line} the Java source line. */
  public record Port(String name, String direction, ValueKind kind, int width, String line) {}

  /**
   * A module: its file is {@code NAME.v}.
   *
   * @param parameters of the record, as text
   * @param lines the Java source line of each signal, memory and instance
   * @param hash SHA-256 (hex) of the file
   */
  public record Module(
      String name,
      String source,
      Map<String, String> parameters,
      Map<String, String> lines,
      String hash) {}
}
