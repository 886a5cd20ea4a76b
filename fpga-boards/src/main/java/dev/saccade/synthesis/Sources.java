package dev.saccade.synthesis;

import dev.saccade.hdl.verilog.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The Verilog files of a design, copied to where a tool works on them. */
public final class Sources {
  private Sources() {}

  /**
   * Copies the modules of a design, without its primitives, into a work folder.
   *
   * @return the file names, children first
   */
  public static List<String> copy(Path folder, Manifest design, Path work) {
    return copy(
        folder, design.top(), design.modules().stream().map(Manifest.Module::name).toList(), work);
  }

  /** As {@link #copy}, with the models of the primitives: for all that is not synthesis. */
  public static List<String> copyWithPrimitives(Path folder, Manifest design, Path work) {
    List<String> names = new ArrayList<>(design.primitives());
    design.modules().forEach(module -> names.add(module.name()));
    return copy(folder, design.top(), names, work);
  }

  private static List<String> copy(Path folder, String top, List<String> modules, Path work) {
    List<String> names = new ArrayList<>();
    try {
      Files.createDirectories(work);
      for (String module : modules) {
        String name = module + ".v";
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
          throw new SynthesisException(
              "module "
                  + module
                  + " of "
                  + top
                  + " has no file "
                  + file
                  + "; emit the design again");
        }
        Files.copy(file, work.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        names.add(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /**
   * The manifest of a netlist that replaces a design: same ports, one module, cells as primitives.
   *
   * @param folder holds {@code TOP.v} and {@code CELL.v} for each cell
   */
  public static Manifest netlist(Manifest design, Path folder, List<String> cells) {
    String top = design.top();
    String topHash = hash(folder, List.of(top));
    List<String> names = new ArrayList<>(List.of(top));
    names.addAll(cells);
    Manifest.Module module =
        design.modules().stream()
            .filter(m -> m.name().equals(top))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("the manifest lacks its own top " + top));
    return new Manifest(
        design.version(),
        top,
        design.source(),
        design.clock(),
        design.reset(),
        design.ports(),
        List.of(
            new Manifest.Module(
                top, module.source(), module.parameters(), module.lines(), topHash)),
        cells,
        hash(folder, names));
  }

  private static String hash(Path folder, List<String> names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names) {
        digest.update((name + ".v\n").getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(folder.resolve(name + ".v")));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
