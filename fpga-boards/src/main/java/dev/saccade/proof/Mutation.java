package dev.saccade.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One small fault put into a design, as Yosys' {@code mutate} describes it.
 *
 * @param number from 1, in the order of the list
 * @param mode {@code inv}, {@code const0}, {@code const1}, {@code cnot0} or {@code cnot1}
 * @param cell the cell with the fault
 * @param port the faulty bit of the cell, such as {@code A[3]}
 * @param wire the signal that the bit belongs to, such as {@code level[0]}, if it has a name
 * @param sources the places in the Verilog
 */
public record Mutation(
    int number,
    String mode,
    String cell,
    String port,
    Optional<String> wire,
    List<String> sources) {
  public Mutation {
    sources = List.copyOf(sources);
  }

  /** Reads a line of Yosys' list. */
  static Mutation parse(int number, String line) {
    String[] words = line.trim().split("\\s+");
    String mode = "";
    String cell = "";
    String port = "";
    String portBit = "";
    String wire = "";
    String wireBit = "";
    List<String> sources = new ArrayList<>();
    for (int i = 0; i + 1 < words.length; i++) {
      String value = words[i + 1];
      switch (words[i]) {
        case "-mode" -> mode = value;
        case "-cell" -> cell = value;
        case "-port" -> port = value;
        case "-portbit" -> portBit = value;
        case "-wire" -> wire = value;
        case "-wirebit" -> wireBit = value;
        case "-src" -> sources.add(value);
        default -> {
          // The control signal and the value before it.
        }
      }
    }
    if (mode.isEmpty() || cell.isEmpty()) {
      throw new IllegalArgumentException("not a mutation: " + line);
    }
    return new Mutation(
        number,
        mode,
        cell,
        port + "[" + portBit + "]",
        wire.isEmpty() ? Optional.empty() : Optional.of(wire + "[" + wireBit + "]"),
        sources);
  }

  @Override
  public String toString() {
    return "mutant "
        + number
        + ": "
        + mode
        + " on "
        + port
        + " of "
        + cell
        + wire.map(name -> ", signal " + name).orElse("")
        + (sources.isEmpty() ? "" : ", at " + String.join(" ", sources));
  }
}
