package dev.saccade.proof;

import dev.saccade.hdl.ir.ValueKind;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.synthesis.Netlist;
import dev.saccade.synthesis.Sources;
import dev.saccade.synthesis.SynthesisException;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A design with many faults, of which an input port {@code mutsel} selects one; 0 selects none.
 * Faults lie in what drives the outputs, never in what serves verification only. Memories are made
 * of registers, so this is for small ones.
 */
public final class MutatedDesign {
  /** The port that selects the fault. */
  public static final String SELECT = "mutsel";

  /** The flat design with its properties before it was mutated. */
  static final String ORIGINAL = "original.il";

  private static final String FAULTS = "mutations.txt";

  private final Yosys yosys;
  private final Manifest design;
  private final Path work;
  private final List<Mutation> mutations;
  private final List<String> commands;
  private final Netlist netlist;

  private MutatedDesign(
      Yosys yosys,
      Manifest design,
      Path work,
      List<Mutation> mutations,
      List<String> commands,
      Netlist netlist) {
    this.yosys = yosys;
    this.design = design;
    this.work = work;
    this.mutations = mutations;
    this.commands = commands;
    this.netlist = netlist;
  }

  /**
   * Makes mutants.
   *
   * @param folder holds the design's Verilog
   * @param count how many, spread evenly over the design
   * @param seed of the choice
   * @param work receives scripts and netlists; made if it does not exist
   */
  public static MutatedDesign make(
      Yosys yosys, Path folder, Manifest design, int count, long seed, Path work) {
    return make(yosys, folder, design, "*", count, seed, work);
  }

  /**
   * Makes mutants of one instance in a design, such as a unit in the harness of its proof.
   *
   * @param instance of the top, by name
   */
  public static MutatedDesign ofInstance(
      Yosys yosys, Path folder, Manifest design, String instance, int count, long seed, Path work) {
    return make(yosys, folder, design, "*" + instance + ".*", count, seed, work);
  }

  private static MutatedDesign make(
      Yosys yosys, Path folder, Manifest design, String cells, int count, long seed, Path work) {
    if (design.ports().stream().anyMatch(port -> port.name().equals(SELECT))) {
      throw new IllegalArgumentException(
          "the design has a port " + SELECT + " of its own; rename it");
    }
    List<String> files = Sources.copyWithPrimitives(folder, design, work);
    int bits = selectBits(count);
    yosys.run(
        work,
        "mutate",
        FormalScript.read(design.top(), files)
            + "memory -nordff\nopt_clean\n"
            + ("write_rtlil " + ORIGINAL + "\n")
            + ("select -set design o:* %ci* c:" + cells + " %i\nmutate -list " + count)
            + (" -seed " + Math.floorMod(seed, Integer.MAX_VALUE))
            + (" -ctrl " + SELECT + " " + bits + " 1 -o " + FAULTS + " @design\n"));
    List<String> lines = read(work.resolve(FAULTS)).lines().filter(l -> !l.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new SynthesisException(design.top() + " has nothing to mutate");
    }
    List<Mutation> mutations = new ArrayList<>();
    for (String line : lines) {
      mutations.add(Mutation.parse(mutations.size() + 1, line));
    }
    yosys.run(
        work,
        "apply",
        ("read_rtlil " + ORIGINAL + "\n" + String.join("\n", lines) + "\n")
            + "write_rtlil mutated.il\n"
            + "chformal -remove\ndelete t:$anyconst t:$print\nopt_clean\n"
            + "write_verilog -noattr mutated.v\n");
    return new MutatedDesign(
        yosys, design, work, List.copyOf(mutations), lines, netlist(design, work, bits));
  }

  /** All faults; that of number n has index n - 1. */
  public List<Mutation> mutations() {
    return mutations;
  }

  /** What to simulate: without properties, with the input {@link #SELECT}. */
  public Netlist netlist() {
    return netlist;
  }

  /** The design before it was mutated. */
  Manifest design() {
    return design;
  }

  Yosys yosys() {
    return yosys;
  }

  /** The folder with {@link #ORIGINAL}, and {@code mutated.il}, which holds all faults. */
  Path work() {
    return work;
  }

  /** The Yosys command that puts one fault into the original for good. */
  String command(Mutation mutation) {
    return commands.get(mutation.number() - 1).replaceFirst("-ctrl \\S+ \\S+ \\S+ ", "") + "\n";
  }

  private static int selectBits(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count);
  }

  private static Netlist netlist(Manifest design, Path work, int bits) {
    try {
      Path folder = Files.createDirectories(work.resolve("netlist"));
      Files.writeString(
          folder.resolve(design.top() + ".v"),
          "`default_nettype none\n" + read(work.resolve("mutated.v")) + "`default_nettype wire\n");
      List<Manifest.Port> ports = new ArrayList<>(design.ports());
      ports.add(new Manifest.Port(SELECT, "in", ValueKind.UINT, bits, ""));
      Manifest netlist = Sources.netlist(design, folder, List.of());
      return new Netlist(
          folder,
          new Manifest(
              netlist.version(),
              netlist.top(),
              netlist.source(),
              netlist.clock(),
              netlist.reset(),
              ports,
              netlist.modules(),
              netlist.primitives(),
              netlist.hash()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
