package dev.saccade.proof;

import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.synthesis.Netlist;
import dev.saccade.synthesis.Sources;
import dev.saccade.synthesis.SynthesisException;
import dev.saccade.synthesis.Yosys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proves that two forms of a design do the same in every cycle. */
public final class Equivalence {
  private static final Pattern UNPROVEN = Pattern.compile("Unproven \\$equiv \\S+: (.*)");
  private static final Pattern SHOWN =
      Pattern.compile("(?m)^ +(\\\\\\S+) +-?\\d+ +[0-9a-f]+ +([01]+)\\s*$");

  private final Yosys yosys;

  public Equivalence(Yosys yosys) {
    this.yosys = yosys;
  }

  /**
   * Compares a design with its netlist, by induction over registers of the same name. Memories that
   * the netlist keeps in RAM cells are beyond it.
   */
  public EquivalenceResult ofNetlist(Path folder, Manifest design, Netlist netlist, Path work) {
    String script =
        read(folder, design, work, "gold")
            + "memory -nordff\nopt_clean\ndesign -stash gold\n"
            + read(netlist.folder(), netlist.manifest(), work, "gate")
            + "opt_clean\ndesign -copy-from gold -as gold gold\n"
            + "async2sync\n"
            + "equiv_make gold gate equiv\n"
            + "hierarchy -top equiv\n"
            + "opt_clean -purge\n"
            + "equiv_simple -undef\n"
            + "equiv_induct -undef\n"
            + "equiv_status\n";
    String log = yosys.run(work, "equivalence", script);
    if (!log.contains("Found ") || log.contains("Found 0 $equiv cells")) {
      throw new SynthesisException("nothing was compared; all output: " + work);
    }
    List<String> differences = new ArrayList<>();
    Matcher unproven = UNPROVEN.matcher(log);
    while (unproven.find()) {
      differences.add(unproven.group(1).trim());
    }
    return new EquivalenceResult(differences, log);
  }

  /**
   * Compares two combinational designs with the same ports, for every input.
   *
   * @return with the values of all ports in a case in which the two differ
   */
  public EquivalenceResult ofBodies(
      Path firstFolder, Manifest first, Path secondFolder, Manifest second, Path work) {
    String script =
        read(firstFolder, first, work, "gold")
            + "opt_clean\ndesign -stash gold\n"
            + read(secondFolder, second, work, "gate")
            + "opt_clean\ndesign -copy-from gold -as gold gold\n"
            + "miter -equiv -flatten -make_outputs gold gate miter\n"
            + "hierarchy -top miter\n"
            + "sat -prove trigger 0 -show-inputs -show-outputs miter\n";
    String log = yosys.run(work, "equivalence", script);
    if (log.contains("no model found: SUCCESS!")) {
      return new EquivalenceResult(List.of(), log);
    }
    List<String> differences = new ArrayList<>();
    Matcher shown = SHOWN.matcher(log);
    while (shown.find()) {
      differences.add(shown.group(1).substring(1) + "=" + shown.group(2));
    }
    if (differences.isEmpty()) {
      throw new SynthesisException("yosys sat gave no verdict; all output: " + work);
    }
    return new EquivalenceResult(differences, log);
  }

  /** Reads a design into one flat module of that name. Its files get a folder of that name. */
  private static String read(Path folder, Manifest design, Path work, String name) {
    StringBuilder script = new StringBuilder();
    for (String file : Sources.copyWithPrimitives(folder, design, work.resolve(name))) {
      // Models of vendor cells say nothing to synthesis, for which Yosys passes itself off.
      boolean model = design.primitives().contains(file.replace(".v", ""));
      script
          .append(model ? "read_verilog -nosynthesis " : "read_verilog ")
          .append(name)
          .append('/')
          .append(file)
          .append('\n');
    }
    return script
        .append("hierarchy -check -top ")
        .append(design.top())
        .append("\nproc\nflatten\nrename ")
        .append(design.top())
        .append(' ')
        .append(name)
        .append('\n')
        .toString();
  }
}
