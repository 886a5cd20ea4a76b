package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes printed modules in a {@link Manifest}. */
final class ManifestBuilder {
  private ManifestBuilder() {}

  /**
   * @param modules children first, by name
   * @param texts of the modules, by name
   * @param models of the vendor cells, by cell
   */
  static Manifest of(
      ModuleIr top,
      Map<String, ModuleIr> modules,
      Map<String, String> texts,
      Map<String, String> models) {
    List<Manifest.Module> described =
        modules.values().stream().map(module -> module(module, texts.get(module.name()))).toList();
    MessageDigest all = sha256();
    texts.forEach((name, text) -> update(all, name, text));
    models.forEach((cell, text) -> update(all, cell, text));
    return new Manifest(
        Manifest.VERSION,
        top.name(),
        top.description(),
        top.clocked() ? Optional.of(ClockDomain.MAIN.clock()) : Optional.empty(),
        top.resettable() ? Optional.of(ClockDomain.MAIN.reset()) : Optional.empty(),
        top.ports().stream().map(ManifestBuilder::port).toList(),
        described,
        List.copyOf(models.keySet()),
        HexFormat.of().formatHex(all.digest()));
  }

  private static Manifest.Port port(Signal port) {
    String direction = port.role() == SignalRole.INPUT ? "in" : "out";
    return new Manifest.Port(
        port.name(), direction, port.kind(), port.width(), port.source().toString());
  }

  private static Manifest.Module module(ModuleIr module, String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    module.ports().forEach(port -> lines.put(port.name(), port.source().toString()));
    module.signals().forEach(signal -> lines.put(signal.name(), signal.source().toString()));
    module.memories().forEach(memory -> lines.put(memory.name(), memory.source().toString()));
    module.instances().forEach(child -> lines.put(child.name(), child.source().toString()));
    MessageDigest digest = sha256();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return new Manifest.Module(
        module.name(),
        module.description(),
        module.parameters(),
        lines,
        HexFormat.of().formatHex(digest.digest()));
  }

  /** Lengths keep the boundary between a name and a text, and between two files. */
  private static void update(MessageDigest digest, String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
