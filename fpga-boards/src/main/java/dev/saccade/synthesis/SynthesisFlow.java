package dev.saccade.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.sim.process.ToolException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Synthesises emitted Verilog and counts its cells. */
public final class SynthesisFlow {
  private final Yosys yosys;

  public SynthesisFlow(SynthesisTools tools) {
    this(new Yosys(tools));
  }

  public SynthesisFlow(Yosys yosys) {
    this.yosys = yosys;
  }

  /**
   * Synthesises a design for a family.
   *
   * @param folder holds the design's Verilog
   * @param work receives scripts, logs and results; made if it does not exist
   */
  public Synthesis synthesise(Path folder, Manifest design, Family family, Path work) {
    CellCounts counts =
        count(
            folder,
            design,
            family,
            work,
            family.synthesis(design.top()),
            "write_verilog -noattr synth.v\n");
    Path netlist = moveNetlist(design, work);
    List<String> cells =
        new VendorModels(yosys.tools().share(), family).write(counts.cells().keySet(), netlist);
    return new Synthesis(
        counts,
        new Netlist(netlist, Sources.netlist(design, netlist, cells)),
        work.resolve("synth.log"));
  }

  /** As {@link #synthesise}, without the models that a simulation of the netlist needs. */
  public CellCounts count(Path folder, Manifest design, Family family, Path work) {
    return count(folder, design, family, work, family.synthesis(design.top()), "");
  }

  /**
   * As {@link #count}, leaving in {@code work} the netlist that {@link PlaceAndRoute} takes, whose
   * ports are pins.
   */
  public CellCounts netlist(Path folder, Manifest design, Family family, Path work) {
    String json = "write_json " + PlaceAndRoute.NETLIST + "\n";
    String synthesis = family.synthesisWithPins(design.top());
    return count(folder, design, family, work, synthesis, family == Family.ICE40 ? "" : json);
  }

  private CellCounts count(
      Path folder, Manifest design, Family family, Path work, String synthesis, String output) {
    boolean packs = family == Family.ICE40;
    String top = design.top();
    List<String> files = Sources.copy(folder, design, work);
    yosys.run(
        work,
        "synth",
        "read_verilog "
            + String.join(" ", files)
            + "\n"
            + check(top, family.library())
            + synthesis
            + "\ntee -q -o stat.json stat -json\n"
            // A netlist holds every cell of the family's library: 13 MB for 7-series.
            + (packs ? "write_json " + PlaceAndRoute.NETLIST + "\n" : "")
            + output);
    Map<String, Integer> cells = cells(work.resolve("stat.json"));
    return packs
        ? CellCounts.ofIce40(cells, packedLogicCells(work, top))
        : CellCounts.of(family, cells);
  }

  /**
   * Synthesises a design to plain gates, whose Verilog needs no models: for a simulation of what
   * Yosys understood. The gates are those of Yosys' own technology map; ABC would only choose fewer
   * of them, in as much time as all else takes. Modules stay apart: one large module would take
   * nearly twice the time. Each bit is a net of its own: where gates drive bits of a vector, an
   * event-driven simulator wakes the readers of all bits at each change of one, and a 130-bit
   * design takes minutes in place of seconds.
   */
  public Netlist gates(Path folder, Manifest design, Path work) {
    List<String> files = Sources.copy(folder, design, work);
    yosys.run(
        work,
        "synth",
        "read_verilog "
            + String.join(" ", files)
            + "\n"
            + check(design.top(), "")
            + "synth -noabc -top "
            + design.top()
            + "\nsplitnets\nopt_clean\nwrite_verilog -noattr synth.v\n");
    Path netlist = moveNetlist(design, work);
    return new Netlist(netlist, Sources.netlist(design, netlist, List.of()));
  }

  /**
   * Commands that refuse a design with several drivers, loops or undriven wires. They work on a
   * copy: synthesis resolves such faults silently.
   */
  private static String check(String top, String library) {
    return "design -push-copy\n"
        + library
        + "\nhierarchy -check -top "
        + top
        + "\nproc\ncheck -assert\ndesign -pop\n";
  }

  /**
   * The netlist gets a folder of its own, apart from the files of the same names that it replaces.
   */
  private static Path moveNetlist(Manifest design, Path work) {
    try {
      Path netlist = Files.createDirectories(work.resolve("netlist"));
      return Files.move(
              work.resolve("synth.v"),
              netlist.resolve(design.top() + ".v"),
              StandardCopyOption.REPLACE_EXISTING)
          .getParent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many cells of each type a netlist has; those of Yosys itself ({@code $scopeinfo}) are none.
   */
  private static Map<String, Integer> cells(Path statistics) {
    JsonNode byType = read(statistics).path("design").path("num_cells_by_type");
    Map<String, Integer> cells = new TreeMap<>();
    for (Map.Entry<String, JsonNode> type : byType.properties()) {
      if (!type.getKey().startsWith("$")) {
        cells.put(type.getKey(), type.getValue().asInt());
      }
    }
    return cells;
  }

  /** Logic cells after packing, without the two that nextpnr makes for constants. */
  private int packedLogicCells(Path work, String top) {
    Device.Router router = Device.UP5K.router().orElseThrow();
    List<String> arguments = new ArrayList<>(router.arguments());
    arguments.addAll(
        List.of(
            "--quiet", "--pack-only", "--json", PlaceAndRoute.NETLIST, "--write", "packed.json"));
    try {
      yosys
          .tools()
          .call(router.tool(), arguments)
          .in(work)
          .timeout(Duration.ofMinutes(10))
          .log(work.resolve("pack.log"))
          .runChecked();
    } catch (ToolException e) {
      throw new SynthesisException("packing " + top + " for iCE40: " + e.getMessage(), e);
    }
    int count = 0;
    for (JsonNode module : read(work.resolve("packed.json")).path("modules")) {
      for (Map.Entry<String, JsonNode> cell : module.path("cells").properties()) {
        if (cell.getValue().path("type").asText().equals("ICESTORM_LC")
            && !cell.getKey().startsWith("$PACKER_")) {
          count++;
        }
      }
    }
    return count;
  }

  private static JsonNode read(Path json) {
    try {
      return new ObjectMapper().readTree(json.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
