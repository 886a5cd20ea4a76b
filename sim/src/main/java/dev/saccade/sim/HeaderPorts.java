package dev.saccade.sim;

import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.sim.SimulationBuildException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ports in the header that Verilator wrote, held against those of the manifest. */
final class HeaderPorts {
  private static final Pattern PORT =
      Pattern.compile("VL_(IN|OUT|INOUT)(?:8|16|64|W)?\\(&?(\\w+),(\\d+),(\\d+)(?:,\\d+)?\\);");
  private static final Pattern ENCODED = Pattern.compile("__0([0-9A-F]{2})");
  private static final String RESERVED = "__SYM__";

  /** A port of the Verilog: its member in the C++ class, direction and width. */
  private record HeaderPort(String member, String direction, int width) {
    @Override
    public String toString() {
      return direction + " of " + width + " bits";
    }
  }

  private final Map<String, HeaderPort> ports = new LinkedHashMap<>();

  HeaderPorts(String header) {
    Matcher matcher = PORT.matcher(header);
    while (matcher.find()) {
      int width = Integer.parseInt(matcher.group(3)) - Integer.parseInt(matcher.group(4)) + 1;
      String direction =
          switch (matcher.group(1)) {
            case "IN" -> "input";
            case "OUT" -> "output";
            default -> "inout";
          };
      String member = matcher.group(2);
      ports.put(verilogName(member), new HeaderPort(member, direction, width));
    }
  }

  /** Undoes Verilator's spelling of names that C++ does not allow. */
  private static String verilogName(String member) {
    String plain = member.startsWith(RESERVED) ? member.substring(RESERVED.length()) : member;
    return ENCODED
        .matcher(plain)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  /** The C++ member of a port. */
  String member(String port) {
    return ports.get(port).member();
  }

  /**
   * Refuses Verilog whose ports are not those of the manifest.
   *
   * @throws SimulationBuildException that lists every difference
   */
  void requireEqual(Manifest manifest) {
    Map<String, HeaderPort> expected = new LinkedHashMap<>();
    manifest.clock().ifPresent(clock -> expected.put(clock, new HeaderPort(clock, "input", 1)));
    for (SimulationPort port : new PortTable(manifest).all()) {
      String direction = port.input() ? "input" : "output";
      expected.put(port.name(), new HeaderPort(port.name(), direction, port.width()));
    }
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (name, port) -> {
          HeaderPort actual = ports.get(name);
          if (actual == null) {
            differences.add("  " + name + ": " + port + " in the manifest, not in the Verilog");
          } else if (!actual.toString().equals(port.toString())) {
            differences.add(
                "  " + name + ": " + port + " in the manifest, " + actual + " in the Verilog");
          }
        });
    ports.forEach(
        (name, port) -> {
          if (!expected.containsKey(name)) {
            differences.add("  " + name + ": " + port + " in the Verilog, not in the manifest");
          }
        });
    if (!differences.isEmpty()) {
      throw new SimulationBuildException(
          Reason.DESIGN,
          "the ports of "
              + manifest.top()
              + " differ between its Verilog and its manifest; emit both again:\n"
              + String.join("\n", differences));
    }
  }
}
