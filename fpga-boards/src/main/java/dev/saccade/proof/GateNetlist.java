package dev.saccade.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flat netlist of Yosys' simple gates, evaluated for 64 independent runs at once: bit i of each
 * word is the value in run i. Index 0 is the constant 0 and index 1 the constant 1.
 */
final class GateNetlist {
  private final List<Gate> gates = new ArrayList<>();
  private final List<Register> registers = new ArrayList<>();
  private final List<Claim> assertions = new ArrayList<>();
  private final List<Claim> assumptions = new ArrayList<>();
  private final List<int[]> constants = new ArrayList<>();
  private final Map<String, int[]> inputs = new LinkedHashMap<>();
  private final int size;
  private int[] program = new int[0];

  private record Gate(int operation, int a, int b, int c, int y) {}

  /** A register; {@code init} is 0, 1, or -1 if it starts anywhere. */
  record Register(int d, int q, int init) {}

  /** A property: broken where {@code enabled} is 1 and {@code holds} 0. */
  record Claim(int holds, int enabled) {}

  /**
   * @param module a module of {@code write_json} after {@code techmap} and {@code dffunmap}
   */
  GateNetlist(JsonNode module) {
    Map<Integer, Integer> init = initialValues(module);
    for (Map.Entry<String, JsonNode> port : module.path("ports").properties()) {
      if (port.getValue().path("direction").asText().equals("input")) {
        inputs.put(port.getKey(), bits(port.getValue().path("bits")));
      }
    }
    for (Map.Entry<String, JsonNode> cell : module.path("cells").properties()) {
      add(cell.getKey(), cell.getValue(), init);
    }
    int top = 1;
    for (Gate gate : gates) {
      top = Math.max(top, gate.y());
    }
    for (JsonNode net : module.path("netnames")) {
      for (int bit : bits(net.path("bits"))) {
        top = Math.max(top, bit);
      }
    }
    size = top + 1;
    program = sorted();
  }

  private void add(String name, JsonNode cell, Map<Integer, Integer> init) {
    String type = cell.path("type").asText();
    JsonNode pins = cell.path("connections");
    switch (type) {
      case "$_DFF_P_" -> {
        int q = bit(pins, "Q");
        registers.add(new Register(bit(pins, "D"), q, init.getOrDefault(q, -1)));
      }
      case "$assert" -> assertions.add(new Claim(bit(pins, "A"), bit(pins, "EN")));
      case "$assume" -> assumptions.add(new Claim(bit(pins, "A"), bit(pins, "EN")));
      case "$anyconst" -> constants.add(bits(pins.path("Y")));
      case "$cover", "$scopeinfo", "$print" -> {
        // Claims nothing.
      }
      default -> gates.add(gate(name, type, pins));
    }
  }

  private static Gate gate(String name, String type, JsonNode pins) {
    int operation = OPERATIONS.indexOf(type);
    if (operation < 0) {
      throw new IllegalArgumentException(
          "cell " + name + " of type " + type + " is no simple gate");
    }
    int b = pins.has("B") ? bit(pins, "B") : 0;
    int c = pins.has("S") ? bit(pins, "S") : 0;
    return new Gate(operation, bit(pins, "A"), b, c, bit(pins, "Y"));
  }

  private static final List<String> OPERATIONS =
      List.of(
          "$_BUF_",
          "$_NOT_",
          "$_AND_",
          "$_NAND_",
          "$_OR_",
          "$_NOR_",
          "$_XOR_",
          "$_XNOR_",
          "$_ANDNOT_",
          "$_ORNOT_",
          "$_MUX_");

  /** Input ports and their bits, lowest first. */
  Map<String, int[]> inputs() {
    return inputs;
  }

  List<Register> registers() {
    return registers;
  }

  List<Claim> assertions() {
    return assertions;
  }

  List<Claim> assumptions() {
    return assumptions;
  }

  /** Words that the prover would choose once. */
  List<int[]> constants() {
    return constants;
  }

  /** How many words a state has. */
  int size() {
    return size;
  }

  /** Computes all gates from inputs, constants and registers. */
  void settle(long[] v) {
    int[] code = program;
    v[0] = 0;
    v[1] = -1L;
    for (int i = 0; i < code.length; i += 5) {
      long a = v[code[i + 1]];
      long b = v[code[i + 2]];
      v[code[i + 4]] =
          switch (code[i]) {
            case 0 -> a;
            case 1 -> ~a;
            case 2 -> a & b;
            case 3 -> ~(a & b);
            case 4 -> a | b;
            case 5 -> ~(a | b);
            case 6 -> a ^ b;
            case 7 -> ~(a ^ b);
            case 8 -> a & ~b;
            case 9 -> a | ~b;
            default -> {
              long s = v[code[i + 3]];
              yield (a & ~s) | (b & s);
            }
          };
    }
  }

  /** The rising clock edge: all registers take what {@link #settle} found. */
  void clock(long[] v) {
    long[] next = new long[registers.size()];
    for (int i = 0; i < next.length; i++) {
      next[i] = v[registers.get(i).d()];
    }
    for (int i = 0; i < next.length; i++) {
      v[registers.get(i).q()] = next[i];
    }
  }

  /** The runs in which one of these claims is broken. */
  static long broken(List<Claim> claims, long[] v) {
    long broken = 0;
    for (Claim claim : claims) {
      broken |= v[claim.enabled()] & ~v[claim.holds()];
    }
    return broken;
  }

  /** Gates in an order in which each comes after what it reads, five numbers each. */
  private int[] sorted() {
    int[] driver = new int[size];
    Arrays.fill(driver, -1);
    for (int i = 0; i < gates.size(); i++) {
      driver[gates.get(i).y()] = i;
    }
    boolean[] placed = new boolean[gates.size()];
    int[] code = new int[5 * gates.size()];
    int end = 0;
    int[] stack = new int[gates.size() + 1];
    boolean[] open = new boolean[gates.size()];
    for (int start = 0; start < gates.size(); start++) {
      int depth = 0;
      if (!placed[start]) {
        stack[depth++] = start;
      }
      while (depth > 0) {
        int at = stack[depth - 1];
        Gate gate = gates.get(at);
        open[at] = true;
        int first = -1;
        for (int source : new int[] {gate.a(), gate.b(), gate.c()}) {
          int before = driver[source];
          if (before >= 0 && !placed[before]) {
            first = before;
          }
        }
        if (first >= 0) {
          if (open[first]) {
            throw new IllegalArgumentException("the netlist has a combinational loop");
          }
          stack[depth++] = first;
        } else {
          depth--;
          open[at] = false;
          if (!placed[at]) {
            placed[at] = true;
            code[end] = gate.operation();
            code[end + 1] = gate.a();
            code[end + 2] = gate.b();
            code[end + 3] = gate.c();
            code[end + 4] = gate.y();
            end += 5;
          }
        }
      }
    }
    return code;
  }

  private static Map<Integer, Integer> initialValues(JsonNode module) {
    Map<Integer, Integer> values = new LinkedHashMap<>();
    for (JsonNode net : module.path("netnames")) {
      String init = net.path("attributes").path("init").asText("");
      int[] bits = bits(net.path("bits"));
      for (int i = 0; i < Math.min(bits.length, init.length()); i++) {
        char value = init.charAt(init.length() - 1 - i);
        if (value == '0' || value == '1') {
          values.put(bits[i], value - '0');
        }
      }
    }
    return values;
  }

  private static int bit(JsonNode pins, String name) {
    return bits(pins.path(name))[0];
  }

  private static int[] bits(JsonNode list) {
    int[] bits = new int[list.size()];
    for (int i = 0; i < bits.length; i++) {
      JsonNode bit = list.get(i);
      bits[i] = bit.isInt() ? bit.asInt() : bit.asText().equals("1") ? 1 : 0;
    }
    return bits;
  }
}
