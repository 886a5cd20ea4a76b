package dev.saccade.sim;

import dev.saccade.hdl.sim.SimulationPort;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the Verilog around a top that obeys commands from standard input: {@code OPERATION COUNT
 * INPUT...}, numbers decimal, inputs hexadecimal. Its own lines begin with the character 1.
 */
final class IcarusBench {
  static final String NAME = "saccade_bench";

  /** Sets the inputs and prints the settled outputs, at once. */
  static final int PEEK = 0;

  /** Sets the inputs, prints the settled outputs and makes a clock edge. */
  static final int ROW = 1;

  /** Sets the inputs and makes COUNT clock edges, announcing each. */
  static final int STEP = 2;

  /** Begins the bench's own lines. */
  static final char OWN = '\1';

  /** A line that says that a clock edge follows. */
  static final String EDGE = OWN + "E";

  /** Begins a line with the outputs, binary, separated by spaces. */
  static final String VALUES = OWN + "V";

  private IcarusBench() {}

  static String text(VerilogDesign design) {
    PortTable table = new PortTable(design.manifest());
    String clock = design.manifest().clock().orElse("");
    StringBuilder text = new StringBuilder();
    text.append("module ").append(NAME).append(";\n");
    text.append("  integer saccade_operation, saccade_count, saccade_scanned, saccade_i;\n");
    if (!clock.isEmpty()) {
      text.append("  reg ").append(name(clock)).append(";\n");
    }
    table.inputs().forEach(port -> text.append(declaration("reg", port)));
    table.outputs().forEach(port -> text.append(declaration("wire", port)));
    text.append("  ").append(design.top()).append(" ").append("saccade_top (\n");
    text.append(connections(clock, table)).append("\n  );\n");
    text.append("  initial begin\n");
    text.append(initial(clock, table, design.manifest().reset().orElse("")));
    text.append(loop(clock, table));
    text.append("  end\nendmodule\n");
    return text.toString();
  }

  /** A port's name might be one of the bench's. */
  private static String name(String port) {
    return "p_" + port;
  }

  private static String declaration(String kind, SimulationPort port) {
    return "  %s [%d:0] %s;\n".formatted(kind, port.width() - 1, name(port.name()));
  }

  private static String connections(String clock, PortTable table) {
    StringBuilder text = new StringBuilder();
    if (!clock.isEmpty()) {
      text.append("    .%s(%s)".formatted(clock, name(clock)));
    }
    for (SimulationPort port : table.all()) {
      text.append(text.length() == 0 ? "" : ",\n");
      text.append("    .%s(%s)".formatted(port.name(), name(port.name())));
    }
    return text.toString();
  }

  private static String initial(String clock, PortTable table, String reset) {
    StringBuilder text = new StringBuilder();
    if (!clock.isEmpty()) {
      text.append("    ").append(name(clock)).append(" = 0;\n");
    }
    for (SimulationPort port : table.inputs()) {
      int value = port.name().equals(reset) ? 1 : 0;
      text.append("    %s = %d;\n".formatted(name(port.name()), value));
    }
    return text.toString();
  }

  private static String loop(String clock, PortTable table) {
    int fields = 2 + table.inputs().size();
    String fall = clock.isEmpty() ? "" : name(clock) + " = 0; ";
    String rise = clock.isEmpty() ? "" : name(clock) + " = 1; #1;";
    String announce = clock.isEmpty() ? "" : "$display(\"\\001E\"); ";
    return """
            forever begin
              saccade_scanned = $fscanf(32'h8000_0000, "%%d %%d%s",
                  saccade_operation, saccade_count%s);
              if (saccade_scanned != %d) $finish(0);
              case (saccade_operation)
                %d: begin #1 %s $fflush; end
                %d: begin %s#1 %s %s end
                default:
                  for (saccade_i = 0; saccade_i < saccade_count; saccade_i = saccade_i + 1) begin
                    %s#1; %s%s
                  end
              endcase
            end
        """
        .formatted(
            " %h".repeat(table.inputs().size()),
            list(table.inputs()),
            fields,
            PEEK,
            display(table.outputs()),
            ROW,
            fall,
            display(table.outputs()),
            rise,
            fall,
            announce,
            rise);
  }

  private static String display(List<SimulationPort> outputs) {
    return "$display(\"\\001V%s\"%s);".formatted(" %b".repeat(outputs.size()), list(outputs));
  }

  private static String list(List<SimulationPort> ports) {
    return ports.stream().map(port -> ", " + name(port.name())).collect(Collectors.joining());
  }
}
