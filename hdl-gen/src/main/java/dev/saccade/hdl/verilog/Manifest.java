package dev.saccade.hdl.verilog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.saccade.hdl.ir.ValueKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

  /** The version of the form that this program writes and reads. */
  public static final int VERSION = 1;

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  public Manifest {
    ports = List.copyOf(ports);
    modules = List.copyOf(modules);
    primitives = List.copyOf(primitives);
  }

  /** The manifest as JSON: the same text for the same manifest, with a final newline. */
  public String toJson() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest always has a JSON form", e);
    }
  }

  /**
   * Reads {@code TOP.json}.
   *
   * @throws UncheckedIOException if the file cannot be read, is no manifest, or is of another
   *     version
   */
  public static Manifest read(Path file) {
    try {
      JsonNode tree = MAPPER.readTree(file.toFile());
      int version = tree.path("version").asInt();
      if (version != VERSION) {
        throw new UncheckedIOException(
            new IOException(
                file
                    + " is no manifest of version "
                    + VERSION
                    + " (version: "
                    + tree.path("version")
                    + "); emit the Verilog again"));
      }
      return MAPPER.treeToValue(tree, Manifest.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(
          new IOException(file + " is no manifest; emit the Verilog again: " + e.getMessage(), e));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

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
