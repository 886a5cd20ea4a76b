package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.InstanceIr;
import dev.saccade.hdl.ir.ModuleIr;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a top as files: {@code NAME.v} of the top and of every module below it, the model {@code
 * CELL.v} of every vendor cell used, and the manifest {@code TOP.json}. A file that has the right
 * contents already is left alone.
 */
public final class VerilogWriter {
  /** Where on the class path the models of vendor cells lie, as {@code CELL.v}. */
  public static final String MODELS = "verilog-models/";

  private final VerilogPrinter printer = new VerilogPrinter();
  private final Path folder;

  /** A writer into that folder, which is made when it is needed. */
  public VerilogWriter(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the top and all that it needs.
   *
   * @throws IllegalArgumentException if two modules share a name, or a vendor cell has no model on
   *     the class path
   * @throws UncheckedIOException if the folder cannot be written
   */
  public Manifest write(ModuleIr top) {
    Map<String, ModuleIr> modules = new LinkedHashMap<>();
    Map<String, ModuleIr> byLowerCase = new HashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> models = new TreeMap<>();
    collect(top, modules, byLowerCase, texts, models);
    Manifest manifest = ManifestBuilder.of(top, modules, texts, models);
    makeFolder();
    texts.forEach((name, text) -> write(name + ".v", text));
    models.forEach((cell, text) -> write(cell + ".v", text));
    write(top.name() + ".json", manifest.toJson());
    return manifest;
  }

  private void collect(
      ModuleIr module,
      Map<String, ModuleIr> modules,
      Map<String, ModuleIr> byLowerCase,
      Map<String, String> texts,
      Map<String, String> models) {
    if (module.primitive().isPresent()) {
      models.computeIfAbsent(module.primitive().get().cell(), VerilogWriter::model);
      return;
    }
    if (modules.get(module.name()) == module) {
      return;
    }
    for (InstanceIr instance : module.instances()) {
      collect(instance.module(), modules, byLowerCase, texts, models);
    }
    // File systems that ignore case would hold only one of the two.
    ModuleIr other = byLowerCase.put(module.name().toLowerCase(Locale.ROOT), module);
    if (other != null) {
      throw new IllegalArgumentException(
          "two modules share the name "
              + module.name()
              + ": "
              + other.description()
              + " and "
              + module.description()
              + "; override moduleName() of one");
    }
    modules.put(module.name(), module);
    texts.put(module.name(), printer.print(module));
  }

  private static String model(String cell) {
    String path = MODELS + cell + ".v";
    try (InputStream stream = VerilogWriter.class.getClassLoader().getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "the vendor cell "
                + cell
                + " has no Verilog model; put one on the class path as "
                + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + " from the class path", e);
    }
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private void write(String name, String text) {
    Path file = folder.resolve(name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static UncheckedIOException unwritable(Path path, IOException cause) {
    return new UncheckedIOException(
        "cannot write " + path + " (" + cause + "); choose a folder that can be written", cause);
  }
}
