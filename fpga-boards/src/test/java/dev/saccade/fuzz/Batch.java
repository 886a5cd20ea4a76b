package dev.saccade.fuzz;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.ValueKind;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogPrinter;
import dev.saccade.sim.VerilogDesign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Many designs side by side in one Verilog top, so that a tool starts once for all of them. They
 * share the clock only; each has its own ports, {@code f12_in0} and {@code f12_out0}, and its own
 * reset {@code f12_rst}.
 */
final class Batch {
  private static final String TOP = "batch";

  private final List<Case> cases;
  private final List<ModuleIr> tops;
  private final VerilogDesign design;

  private Batch(List<Case> cases, List<ModuleIr> tops, VerilogDesign design) {
    this.cases = List.copyOf(cases);
    this.tops = List.copyOf(tops);
    this.design = design;
  }

  /** Elaborates the designs and prints them into a folder, each module's text changed. */
  static Batch print(List<Case> cases, Path folder, UnaryOperator<String> change) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<ModuleIr> tops = new ArrayList<>();
    Wrapper wrapper = new Wrapper();
    for (Case one : cases) {
      Design elaborated = Design.elaborate(one.hardware());
      for (ModuleIr module : elaborated.modules()) {
        texts.put(module.name(), change.apply(new VerilogPrinter().print(module)));
      }
      tops.add(elaborated.top());
      wrapper.add(one.name(), elaborated.top());
    }
    texts.put(TOP, wrapper.text());
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Files.writeString(folder.resolve(text.getKey() + ".v"), text.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String hash = hash(texts.toString());
    Manifest manifest =
        new Manifest(
            Manifest.VERSION,
            TOP,
            "Batch[]",
            Optional.of("clk"),
            Optional.empty(),
            wrapper.ports,
            texts.keySet().stream()
                .map(n -> new Manifest.Module(n, n, Map.of(), Map.of(), hash))
                .toList(),
            List.of(),
            hash);
    return new Batch(cases, tops, new VerilogDesign(folder, manifest));
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  List<Case> cases() {
    return cases;
  }

  /** What the language made of each design. */
  List<ModuleIr> tops() {
    return tops;
  }

  VerilogDesign design() {
    return design;
  }

  /** What drives all designs at once. */
  Frames stimulus(Simulation simulation) {
    List<SimulationPort> inputs =
        simulation.ports().stream().filter(SimulationPort::input).toList();
    Frames rows = new Frames(inputs, cases.get(0).stimulus().cycles());
    for (Case one : cases) {
      Rows.fill(rows, one, one.name() + "_in", one.name() + "_rst");
    }
    return rows;
  }

  /** The outputs of each design. */
  List<Trace> read(Frames outputs, Optional<Frames> undefined) {
    return cases.stream().map(c -> Rows.read(outputs, undefined, c, c.name() + "_out")).toList();
  }

  /** The Verilog around the designs. */
  private static final class Wrapper {
    private final List<Manifest.Port> ports = new ArrayList<>();
    private final StringBuilder instances = new StringBuilder();
    private boolean clocked;

    void add(String name, ModuleIr top) {
      List<String> connections = new ArrayList<>();
      if (top.clocked()) {
        clocked = true;
        connections.add(".clk(clk)");
      }
      if (top.resettable()) {
        connections.add(".rst(" + port(name + "_rst", "in", ValueKind.BOOL, 1) + ")");
      }
      for (Signal signal : top.ports()) {
        String direction = signal.role() == SignalRole.INPUT ? "in" : "out";
        String outside = port(name + "_" + signal.name(), direction, signal.kind(), signal.width());
        connections.add("." + signal.name() + "(" + outside + ")");
      }
      instances
          .append("  " + top.name() + " " + name + " (\n    ")
          .append(String.join(",\n    ", connections))
          .append("\n  );\n");
    }

    private String port(String name, String direction, ValueKind kind, int width) {
      ports.add(new Manifest.Port(name, direction, kind, width, ""));
      return name;
    }

    String text() {
      List<String> lines = new ArrayList<>(List.of("  input  wire clk"));
      for (Manifest.Port port : ports) {
        String range = port.width() == 1 ? "" : "[" + (port.width() - 1) + ":0] ";
        lines.add("  " + port.direction() + "put wire " + range + port.name());
      }
      String unused = clocked ? "" : "  wire unused_ok = &{1'b0, clk};\n";
      return "`default_nettype none\nmodule "
          + TOP
          + " (\n"
          + String.join(",\n", lines)
          + "\n);\n"
          + unused
          + instances
          + "endmodule\n`default_nettype wire\n";
    }
  }
}
