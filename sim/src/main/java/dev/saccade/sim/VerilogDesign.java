package dev.saccade.sim;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.sim.SimulationBuildException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An emitted top: a folder of Verilog files, one per module and vendor cell, and the manifest.
 *
 * @param folder holds {@code NAME.v} for every module and primitive of the manifest
 */
public record VerilogDesign(Path folder, Manifest manifest) {
  private static final int MANIFEST_VERSION = 1;

  public VerilogDesign {
    requireNonNull(folder, "folder is null");
    if (manifest.version() != MANIFEST_VERSION) {
      throw new SimulationBuildException(
          Reason.DESIGN,
          "the manifest of "
              + manifest.top()
              + " has version "
              + manifest.version()
              + ", but this program reads version "
              + MANIFEST_VERSION
              + "; emit the Verilog again");
    }
  }

  /**
   * Reads the design whose manifest is {@code TOP.json} in the folder.
   *
   * @throws SimulationBuildException if the manifest is missing or malformed
   */
  public static VerilogDesign read(Path folder, String top) {
    Path file = folder.resolve(top + ".json");
    try {
      Manifest manifest =
          new ObjectMapper()
              .registerModule(new Jdk8Module())
              .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true)
              .readValue(Files.readString(file), Manifest.class);
      return new VerilogDesign(folder, manifest);
    } catch (NoSuchFileException e) {
      throw new SimulationBuildException(
          Reason.DESIGN, "no manifest " + file + "; emit the Verilog of " + top + " there", e);
    } catch (IOException e) {
      throw new SimulationBuildException(
          Reason.DESIGN, "cannot read the manifest " + file + ": " + e.getMessage(), e);
    }
  }

  /** The top module's name. */
  public String top() {
    return manifest.top();
  }

  /** File names and texts, children before parents, vendor cells last. */
  Map<String, String> sources() {
    List<String> names = new ArrayList<>();
    manifest.modules().forEach(module -> names.add(module.name()));
    names.addAll(manifest.primitives());
    Map<String, String> sources = new LinkedHashMap<>();
    for (String name : names) {
      Path file = folder.resolve(name + ".v");
      try {
        sources.put(name + ".v", Files.readString(file));
      } catch (IOException e) {
        throw new SimulationBuildException(
            Reason.DESIGN,
            "cannot read "
                + file
                + ", which the manifest of "
                + top()
                + " names; emit the Verilog again",
            e);
      }
    }
    return sources;
  }
}
