package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.ClockDomain;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a window of a simulation as a value change dump (IEEE 1364), which GTKWave and Surfer
 * open. Every signal of every instance is in it. A cycle takes 10 ns: cycle {@code c} lies between
 * the rising clock edges at {@code 10 * c} and {@code 10 * c + 10}; the clock falls in the middle.
 *
 * <p>A cycle is written when the clock edge at its end comes, also one that breaks an assertion.
 */
public final class VcdWriter implements AutoCloseable {
  private static final int CYCLE_TIME = 10;

  private final Writer out;
  private final long from;
  private final long to;
  private final List<Variable> variables = new ArrayList<>();
  private final String clockCode;
  private long[] last = {};
  private long end = -1;
  private boolean closed;

  private record Variable(String code, ValueSlot slot) {}

  private VcdWriter(CycleSimulator simulator, Writer out, long from, long cycles) {
    this.out = out;
    this.from = from;
    this.to = from + cycles;
    int number = 0;
    for (ValueSlot slot : simulator.slots()) {
      variables.add(new Variable(code(number++), slot));
    }
    this.clockCode = code(number);
  }

  /** Writes all cycles from now on to {@code file}. */
  public static VcdWriter open(CycleSimulator simulator, Path file) throws IOException {
    return open(simulator, file, simulator.cycle(), Long.MAX_VALUE / CYCLE_TIME / 2);
  }

  /** Writes the {@code cycles} cycles from number {@code from} on to {@code file}. */
  public static VcdWriter open(CycleSimulator simulator, Path file, long from, long cycles)
      throws IOException {
    if (from < 0 || cycles < 1) {
      throw new IllegalArgumentException(
          "a window of " + cycles + " cycles from " + from + "; give 1 or more from 0 or later");
    }
    BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII);
    VcdWriter writer = new VcdWriter(simulator, out, from, cycles);
    writer.header(simulator);
    simulator.watch(writer::cycle);
    return writer;
  }

  /** Ends the dump. The simulation goes on. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      if (end >= 0) {
        out.write("#" + end + "\n1" + clockCode + "\n");
      }
      out.close();
    }
  }

  private void cycle(CycleSimulator simulator, long cycle) {
    if (closed || cycle < from || cycle >= to) {
      return;
    }
    try {
      values(simulator.observe(), cycle * CYCLE_TIME);
      out.write("#" + (cycle * CYCLE_TIME + CYCLE_TIME / 2) + "\n0" + clockCode + "\n");
      end = (cycle + 1) * CYCLE_TIME;
    } catch (IOException e) {
      throw new UncheckedIOException("the value change dump cannot be written", e);
    }
  }

  private void values(long[] words, long time) throws IOException {
    boolean first = last.length == 0;
    out.write("#" + time + "\n" + (first ? "$dumpvars\n" : "") + "1" + clockCode + "\n");
    for (Variable variable : variables) {
      if (first || !variable.slot().same(words, last)) {
        out.write(change(variable, words));
      }
    }
    out.write(first ? "$end\n" : "");
    last = words.clone();
  }

  private static String change(Variable variable, long[] words) {
    BigInteger bits = variable.slot().bits(words);
    return variable.slot().width() == 1
        ? bits + variable.code() + "\n"
        : "b" + bits.toString(2) + " " + variable.code() + "\n";
  }

  private void header(CycleSimulator simulator) throws IOException {
    out.write("$version Saccade cycle simulator $end\n$timescale 1ns $end\n");
    out.write("$scope module " + simulator.top().name() + " $end\n");
    out.write("$var wire 1 " + clockCode + " " + ClockDomain.MAIN.clock() + " $end\n");
    List<String> open = List.of();
    for (Variable variable : variables) {
      List<String> path = List.of(variable.slot().name().split("\\.", -1));
      List<String> scope = path.subList(0, path.size() - 1);
      change(open, scope);
      open = scope;
      declare(variable, path.get(path.size() - 1));
    }
    change(open, List.of());
    out.write("$upscope $end\n$enddefinitions $end\n");
  }

  private void change(List<String> from, List<String> to) throws IOException {
    int common = 0;
    while (common < Math.min(from.size(), to.size()) && from.get(common).equals(to.get(common))) {
      common++;
    }
    out.write("$upscope $end\n".repeat(from.size() - common));
    for (String scope : to.subList(common, to.size())) {
      out.write("$scope module " + scope + " $end\n");
    }
  }

  private void declare(Variable variable, String name) throws IOException {
    int width = variable.slot().width();
    String range = width == 1 ? "" : " [" + (width - 1) + ":0]";
    out.write("$var wire " + width + " " + variable.code() + " " + name + range + " $end\n");
  }

  /** A number in printable characters, as the format has it. */
  private static String code(int number) {
    StringBuilder result = new StringBuilder();
    int rest = number;
    do {
      result.append((char) ('!' + rest % 94));
      rest = rest / 94 - 1;
    } while (rest >= 0);
    return result.toString();
  }
}
