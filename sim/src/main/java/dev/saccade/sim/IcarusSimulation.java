package dev.saccade.sim;

import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.sim.SimulationStopped;
import dev.saccade.hdl.sim.SimulationStopped.Cause;
import dev.saccade.sim.Icarus.Undefined;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A simulation by Icarus Verilog in a process of its own. It knows four values per bit, so that it
 * shows what a design leaves undefined; it is a slow third voice, for tests.
 *
 * <p>A peek costs one exchange with the process, a {@link #run} one for all rows.
 */
public final class IcarusSimulation implements Simulation {
  private static final int DISPLAYED_CAP = 1 << 20;

  /** Icarus 12 says where a simulation ended, after the design's own last line. */
  private static final Pattern ENDING =
      Pattern.compile("(\\S+\\.v):(\\d+): \\$(?:stop|finish) called at .*");

  private static final Pattern FATAL = Pattern.compile("FATAL: (\\S+\\.v):(\\d+):.*");

  private final PortTable table;
  private final VvpProcess process;
  private final Undefined policy;
  private final BigInteger[] inputs;
  private final StringBuilder displayed = new StringBuilder();
  private Optional<String[]> settled = Optional.empty();
  private Optional<SimulationStopped> stopped = Optional.empty();
  private String lastLine = "";
  private String endFile = "";
  private int endLine;
  private boolean edgePending;
  private boolean closed;
  private long cycle;

  IcarusSimulation(PortTable table, VvpProcess process, Undefined policy) {
    this.table = table;
    this.process = process;
    this.policy = policy;
    this.inputs = new BigInteger[table.inputs().size()];
    for (int i = 0; i < inputs.length; i++) {
      boolean reset = table.reset().equals(Optional.of(table.inputs().get(i).name()));
      inputs[i] = reset ? BigInteger.ONE : BigInteger.ZERO;
    }
    try {
      settled();
    } catch (SimulationStopped e) {
      close();
      throw e;
    }
  }

  @Override
  public List<SimulationPort> ports() {
    return table.all();
  }

  @Override
  public void poke(String port, BigInteger value) {
    requireRunning();
    int index = table.inputIndex(port);
    inputs[index] = PortTable.bits(table.inputs().get(index), value);
    settled = Optional.empty();
  }

  /**
   * {@inheritDoc}
   *
   * @throws UndefinedValueException if a bit is neither 0 nor 1 and such bits are refused
   */
  @Override
  public BigInteger peekBig(String port) {
    requireRunning();
    int index = table.index(port);
    SimulationPort read = table.all().get(index);
    BigInteger bits =
        read.input() ? inputs[index] : defined(settled()[index - inputs.length], read, cycle);
    return PortTable.value(read, bits);
  }

  /** The bits of an output that are neither 0 nor 1, as 1. */
  public BigInteger undefined(String port) {
    requireRunning();
    int index = table.index(port) - inputs.length;
    return index < 0 ? BigInteger.ZERO : undefinedBits(settled()[index]);
  }

  @Override
  public void step(int cycles) {
    requireRunning();
    requireCount(cycles);
    settled = Optional.empty();
    if (cycles > 0 && table.clocked()) {
      process.sendInBackground(
          List.of(command(IcarusBench.STEP, cycles), command(IcarusBench.PEEK, 0)));
      settled = Optional.of(values());
    }
  }

  @Override
  public void reset(int cycles) {
    requireRunning();
    requireCount(cycles);
    Optional<String> reset = table.reset();
    if (reset.isPresent()) {
      poke(reset.get(), 1);
      step(cycles);
      poke(reset.get(), 0);
    }
  }

  @Override
  public long cycle() {
    requireOpen();
    return cycle;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UndefinedValueException if a bit is neither 0 nor 1 and such bits are refused
   */
  @Override
  public Frames run(Frames stimulus) {
    return run(stimulus, new Frames(table.outputs(), stimulus.rows()));
  }

  /**
   * As {@link #run(Frames)}, and tells which bits are undefined.
   *
   * @param undefined receives a 1 for every bit that is neither 0 nor 1; of the outputs, with as
   *     many rows
   */
  public Frames run(Frames stimulus, Frames undefined) {
    requireRunning();
    table.requireStimulus(stimulus);
    Frames response = new Frames(table.outputs(), stimulus.rows());
    process.sendInBackground(
        () ->
            IntStream.rangeClosed(0, stimulus.rows())
                .mapToObj(row -> command(stimulus, row))
                .iterator());
    Optional<UndefinedValueException> refused = Optional.empty();
    for (int row = 0; row < stimulus.rows(); row++) {
      String[] values = values();
      for (int i = 0; i < values.length; i++) {
        SimulationPort port = table.outputs().get(i);
        BigInteger unknown = undefinedBits(values[i]);
        if (unknown.signum() != 0) {
          if (policy == Undefined.REFUSE && refused.isEmpty()) {
            refused =
                Optional.of(
                    new UndefinedValueException(table.top(), port.name(), values[i], cycle));
          }
          undefined.set(row, port.name(), unknown);
        }
        response.set(row, port.name(), bits(values[i]));
      }
      edgePending = table.clocked();
    }
    for (int i = 0; i < inputs.length && stimulus.rows() > 0; i++) {
      inputs[i] = stimulus.bits(stimulus.rows() - 1, table.inputs().get(i).name());
    }
    settled = Optional.of(values());
    if (refused.isPresent()) {
      throw refused.get();
    }
    return response;
  }

  /** What the design has displayed so far; at most 1 Mi characters are kept, the first. */
  public String displayed() {
    requireOpen();
    return displayed.toString();
  }

  @Override
  public void close() {
    closed = true;
    process.close();
  }

  /** The command of a row; after the last row, one that reads the outputs. */
  private String command(Frames stimulus, int row) {
    boolean end = row == stimulus.rows();
    StringBuilder text = new StringBuilder(end ? IcarusBench.PEEK + " 0" : IcarusBench.ROW + " 0");
    int from = Math.max(0, end ? row - 1 : row);
    for (int i = 0; i < inputs.length; i++) {
      String name = table.inputs().get(i).name();
      BigInteger bits = stimulus.rows() == 0 ? inputs[i] : stimulus.bits(from, name);
      text.append(' ').append(bits.toString(16));
    }
    return text.append('\n').toString();
  }

  private String command(int operation, int count) {
    StringBuilder text = new StringBuilder(operation + " " + count);
    for (BigInteger input : inputs) {
      text.append(' ').append(input.toString(16));
    }
    return text.append('\n').toString();
  }

  private String[] settled() {
    if (settled.isEmpty()) {
      process.send(command(IcarusBench.PEEK, 0));
      settled = Optional.of(values());
    }
    return settled.get();
  }

  /** Reads up to the next line with outputs; counts the edges that it passes. */
  private String[] values() {
    while (true) {
      Optional<String> next = process.line();
      if (next.isEmpty()) {
        throw ended();
      }
      String line = next.get();
      if (line.startsWith(IcarusBench.VALUES)) {
        passEdge();
        String values = line.substring(IcarusBench.VALUES.length());
        return values.isEmpty() ? new String[0] : values.substring(1).split(" ", -1);
      }
      if (line.equals(IcarusBench.EDGE)) {
        passEdge();
        edgePending = true;
      } else {
        take(line);
      }
    }
  }

  private void take(String line) {
    Matcher ending = ENDING.matcher(line);
    Matcher fatal = FATAL.matcher(line);
    if (ending.matches()) {
      endFile = ending.group(1);
      endLine = Integer.parseInt(ending.group(2));
      return;
    }
    if (fatal.matches()) {
      endFile = fatal.group(1);
      endLine = Integer.parseInt(fatal.group(2));
    }
    if (!line.startsWith("       Time:")) {
      lastLine = line;
    }
    if (displayed.length() < DISPLAYED_CAP) {
      displayed.append(line).append('\n');
    }
  }

  private void passEdge() {
    cycle += edgePending ? 1 : 0;
    edgePending = false;
  }

  private SimulationStopped ended() {
    int exitCode = process.exitCode();
    if (process.hung()) {
      throw new IllegalStateException(
          "vvp did not answer and was killed: "
              + table.top()
              + " has a loop that never settles, or the machine is too slow; see Icarus.patience");
    }
    if (exitCode > 1) {
      throw new IllegalStateException(
          "vvp ended with exit code " + exitCode + ", last line: " + lastLine);
    }
    StopReport report =
        new StopReport(
            exitCode == 0 ? Cause.FINISH : Cause.STOP,
            endFile,
            endLine,
            cycle,
            exitCode == 0 ? "" : lastLine,
            exitCode == 0 ? "$finish" : "$stop");
    stopped = Optional.of(report.stopped(table.top()));
    return stopped.get();
  }

  private BigInteger defined(String bits, SimulationPort port, long when) {
    if (policy == Undefined.REFUSE && undefinedBits(bits).signum() != 0) {
      throw new UndefinedValueException(table.top(), port.name(), bits, when);
    }
    return bits(bits);
  }

  private static BigInteger bits(String text) {
    return new BigInteger(text.replace('x', '0').replace('z', '0'), 2);
  }

  private static BigInteger undefinedBits(String text) {
    return text.indexOf('x') < 0 && text.indexOf('z') < 0
        ? BigInteger.ZERO
        : new BigInteger(text.replace('1', '0').replace('x', '1').replace('z', '1'), 2);
  }

  private void requireRunning() {
    requireOpen();
    if (stopped.isPresent()) {
      throw stopped.get();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "the simulation of " + table.top() + " is closed; open a new one");
    }
  }

  private static void requireCount(int cycles) {
    if (cycles < 0) {
      throw new IllegalArgumentException(cycles + " cycles; give 0 or more");
    }
  }
}
