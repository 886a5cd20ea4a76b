package dev.saccade.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.proof.MutationReport.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares mutants with the original. Both start in the same state and get the same inputs, which
 * keep the original's assumptions; the original's assertions are taken for granted. The payload of
 * a stream counts only while it is valid, and no output counts during reset.
 */
final class MutantEquivalence implements MutantJudge {
  private static final int STEP = 3;

  /** The outputs of all registers that the outputs of the design depend on. */
  private static final String REGISTERS = "o:* %ci* t:$dff %i %co1:+[Q] w:* %i";

  private final MutatedDesign mutants;
  private final int cycles;
  private final Prover prover;

  MutantEquivalence(MutatedDesign mutants, int cycles, Duration timeout) {
    this.mutants = mutants;
    this.cycles = Math.max(cycles, STEP + 1);
    this.prover = new Prover(mutants.yosys().tools(), timeout);
  }

  @Override
  public void prepare(List<Mutation> survivors) {
    Path work = mutants.work();
    String top = mutants.design().top();
    boolean lower = mutants.yosys().hasCheckCells();
    // All registers become outputs under names that Verilog knows, the same in both copies.
    mutants
        .yosys()
        .run(
            work,
            "gold",
            ("read_rtlil " + MutatedDesign.ORIGINAL + "\n")
                + ("select -set state " + REGISTERS + "\n")
                + "rename -enumerate -pattern state_% @state\n"
                + ("expose " + REGISTERS + "\n")
                + "write_json ports.json\nwrite_rtlil exposed.il\n"
                + "async2sync\n"
                + (lower ? "chformal -lower\n" : "")
                + "chformal -assert2assume\nchformal -cover -remove\nopt_clean\n"
                + ("rename " + top + " gold\nwrite_rtlil gold.il\n"));
    Map<String, Port> ports = ports(work.resolve("ports.json"), top);
    StringBuilder script = new StringBuilder();
    for (Mutation mutation : survivors) {
      script
          .append("design -reset\nread_rtlil exposed.il\n")
          .append(mutants.command(mutation))
          .append("chformal -remove\ndelete t:$anyconst t:$print\nopt_clean\n")
          .append("rename " + top + " gate\nread_rtlil gold.il\ndesign -save copies\n");
      for (boolean whole : new boolean[] {true, false}) {
        String model = model(mutation, whole);
        write(work.resolve(model + ".v"), comparison(ports, whole));
        script
            .append("design -load copies\nread_verilog -formal -sv ")
            .append(model)
            .append(".v\nhierarchy -check -top comparison\nproc\nflatten\nopt -fast\n")
            .append(FormalScript.lower(mutants.yosys()))
            .append("write_smt2 -wires ")
            .append(model)
            .append(".smt2\n");
      }
    }
    mutants.yosys().run(work, "comparisons", script.toString());
  }

  @Override
  public Entry judge(Mutation mutation) {
    Path work = mutants.work();
    String whole = model(mutation, true);
    if (prover.base(work, whole, STEP + 1).verdict() == Verdict.HOLDS_BOUNDED
        && prover.step(work, whole, STEP).proved()) {
      return new Entry(mutation, Fate.EQUAL, "same state and outputs, by induction");
    }
    String outputs = model(mutation, false);
    if (prover.base(work, outputs, cycles).verdict() != Verdict.HOLDS_BOUNDED) {
      return new Entry(mutation, Fate.SURVIVED, "");
    }
    return prover.step(work, outputs, STEP).proved()
        ? new Entry(mutation, Fate.EQUAL, "same outputs, by induction")
        : new Entry(mutation, Fate.EQUAL_BOUNDED, "same outputs for " + cycles + " cycles");
  }

  private static String model(Mutation mutation, boolean whole) {
    return (whole ? "states" : "outputs") + mutation.number();
  }

  private record Port(boolean input, int width) {}

  private static Map<String, Port> ports(Path json, String top) {
    Map<String, Port> ports = new LinkedHashMap<>();
    try {
      JsonNode list =
          new ObjectMapper().readTree(json.toFile()).path("modules").path(top).path("ports");
      for (Map.Entry<String, JsonNode> port : list.properties()) {
        ports.put(
            port.getKey(),
            new Port(
                port.getValue().path("direction").asText().equals("input"),
                port.getValue().path("bits").size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ports;
  }

  /** A module that runs the original beside one mutant and claims that they are the same. */
  private String comparison(Map<String, Port> ports, boolean whole) {
    Manifest design = mutants.design();
    List<String> outputs =
        design.ports().stream()
            .filter(port -> port.direction().equals("out"))
            .map(Manifest.Port::name)
            .toList();
    StringBuilder text = new StringBuilder("module comparison(");
    List<String> inputs = new ArrayList<>();
    for (Map.Entry<String, Port> port : ports.entrySet()) {
      if (port.getValue().input()) {
        inputs.add("input wire [" + (port.getValue().width() - 1) + ":0] \\" + port.getKey() + " ");
      }
    }
    text.append(String.join(", ", inputs)).append(");\n");
    List<String> sameState = new ArrayList<>(List.of("1'b1"));
    List<String> sameOutputs = new ArrayList<>(List.of("1'b1"));
    for (Map.Entry<String, Port> port : ports.entrySet()) {
      String name = port.getKey();
      if (port.getValue().input()) {
        continue;
      }
      for (String copy : List.of("gold", "gate")) {
        text.append("wire [%d:0] %s;\n".formatted(port.getValue().width() - 1, signal(copy, name)));
      }
      String same = signal("gold", name) + "== " + signal("gate", name);
      if (outputs.contains(name)) {
        String valid = validOf(name, outputs);
        sameOutputs.add(valid.isEmpty() ? same : "(!" + signal("gold", valid) + "|| " + same + ")");
      } else {
        sameState.add(same);
      }
    }
    instance(text, "gold", ports);
    instance(text, "gate", ports);
    String inReset = design.reset().map(name -> "\\" + name + " || ").orElse("");
    text.append("reg started = 1'b0;\nalways @(posedge clk) started <= 1'b1;\n")
        .append("wire same_state = ")
        .append(String.join(" && ", sameState))
        .append(";\nwire same_outputs = ")
        .append(String.join(" && ", sameOutputs))
        .append(";\nalways @* if (!started) assume (same_state);\n")
        // At the clock edge, as the original's assumptions, so that neither is seen before the
        // other.
        .append("always @(posedge clk) begin\n  outputs: assert (" + inReset + "same_outputs);\n")
        .append(whole ? "  state: assert (same_state);\n" : "")
        .append("end\nendmodule\n");
    return text.toString();
  }

  private static void instance(StringBuilder text, String copy, Map<String, Port> ports) {
    List<String> pins = new ArrayList<>();
    for (Map.Entry<String, Port> port : ports.entrySet()) {
      String name = port.getKey();
      String value = port.getValue().input() ? "\\" + name + " " : signal(copy, name);
      pins.add(".\\" + name + " (" + value + ")");
    }
    text.append("%s %s_copy (%s);\n".formatted(copy, copy, String.join(", ", pins)));
  }

  private static String signal(String copy, String name) {
    return "\\" + copy + "_" + name + " ";
  }

  /** The valid output of the stream whose payload this output is, if it is one. */
  private static String validOf(String name, List<String> outputs) {
    int at = name.lastIndexOf("_payload");
    String valid = at < 0 ? "" : name.substring(0, at) + "_valid";
    return outputs.contains(valid) ? valid : "";
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
