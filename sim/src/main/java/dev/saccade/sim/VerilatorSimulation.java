package dev.saccade.sim;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationPort;
import dev.saccade.hdl.sim.SimulationStopped;
import dev.saccade.hdl.sim.SimulationStopped.Cause;
import java.lang.ref.Reference;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A simulation by Verilator inside this JVM. It knows two values per bit; what the design leaves
 * undefined starts with random numbers from the seed.
 *
 * <p>Pokes and peeks are accesses to the model's memory. A step is one native call of about 0.1
 * microseconds, whatever the number of cycles; {@link #run} is one call for all rows.
 */
public final class VerilatorSimulation implements Simulation {
  private final PortTable table;
  private final NativeCalls calls;
  private final long model;
  private final Map<String, NativePort> ports = new LinkedHashMap<>();
  private Optional<SimulationStopped> stopped = Optional.empty();
  private boolean settled = true;
  private boolean closed;

  VerilatorSimulation(PortTable table, NativeCalls calls, int top, int seed) {
    this.table = table;
    this.calls = calls;
    this.model = calls.open(top, seed);
    if (model == 0) {
      throw new IllegalStateException(
          "no memory left for another simulation of " + table.top() + "; close some");
    }
    for (int i = 0; i < table.all().size(); i++) {
      SimulationPort port = table.all().get(i);
      ports.put(port.name(), new NativePort(port, calls.address(model, i), calls.bytes(model, i)));
    }
    Optional<SimulationStopped> atOnce = readStop();
    if (atOnce.isPresent()) {
      close();
      throw atOnce.get();
    }
  }

  @Override
  public List<SimulationPort> ports() {
    return table.all();
  }

  @Override
  public void poke(String port, BigInteger value) {
    NativePort input = input(port);
    BigInteger bits = PortTable.bits(input.port(), value);
    if (input.wide()) {
      input.setWide(bits);
    } else {
      input.set(bits.longValue());
    }
    settled = false;
  }

  @Override
  public void poke(String port, long value) {
    NativePort input = input(port);
    if (input.wide()) {
      input.setWide(PortTable.bits(input.port(), BigInteger.valueOf(value)));
    } else {
      input.set(PortTable.bits(input.port(), value));
    }
    settled = false;
  }

  @Override
  public BigInteger peekBig(String port) {
    NativePort read = settledPort(port);
    BigInteger bits =
        read.wide() ? read.wideBits() : new BigInteger(Long.toUnsignedString(read.bits()));
    return PortTable.value(read.port(), bits);
  }

  @Override
  public long peek(String port) {
    NativePort read = settledPort(port);
    return read.wide()
        ? PortTable.value(read.port(), read.wideBits()).longValueExact()
        : PortTable.value(read.port(), read.bits());
  }

  @Override
  public void step(int cycles) {
    requireRunning();
    requireCount(cycles);
    if (cycles > 0) {
      check(calls.step(model, cycles));
      settled |= table.clocked();
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
    return calls.cycle(model);
  }

  @Override
  public Frames run(Frames stimulus) {
    requireRunning();
    table.requireStimulus(stimulus);
    Frames response = new Frames(table.outputs(), stimulus.rows());
    int status;
    try {
      status =
          calls.run(model, stimulus.rows(), address(stimulus.bytes()), address(response.bytes()));
    } finally {
      Reference.reachabilityFence(stimulus);
      Reference.reachabilityFence(response);
    }
    check(status);
    settled = false;
    return response;
  }

  /** {@inheritDoc} One call, whatever the number of cycles. */
  @Override
  public OptionalLong runUntil(String port, BigInteger value, long maxCycles) {
    requireRunning();
    requireCount(maxCycles);
    NativePort awaited = port(port);
    byte[] bits = awaited.littleEndian(PortTable.bits(awaited.port(), value));
    long steps = calls.runUntil(model, table.index(port), bits, maxCycles);
    readStop().ifPresent(this::stop);
    return steps < 0 ? OptionalLong.empty() : OptionalLong.of(steps);
  }

  /** What the design has displayed so far; at most 1 MiB is kept, the first. */
  public String displayed() {
    requireOpen();
    return ModelLibrary.text(calls.text(model));
  }

  /**
   * Writes a waveform (VCD) of the cycles {@code from <= cycle < from + cycles} to a file, which is
   * complete after the last of them or after {@link #endRecording}. Cycle {@code c} lies between
   * the rising clock edges at {@code 10 c} and {@code 10 c + 10} ns; inputs change in the middle.
   *
   * @throws IllegalStateException if the model was built without trace, or if a recording or a
   *     count goes on
   */
  public void record(Path file, long from, long cycles) {
    begin(ModelLibrary.bytes(file.toAbsolutePath().toString()), from, cycles, file.toString());
  }

  /** Ends a recording; harmless if there is none. */
  public void endRecording() {
    requireOpen();
    String failure = ModelLibrary.text(calls.report(model));
    readStop().ifPresent(this::stop);
    if (!failure.isEmpty()) {
      throw new IllegalStateException("the waveform is not complete: " + failure);
    }
  }

  /**
   * Starts to count how often every signal changes: the bits that differ between the settled states
   * before successive rising edges, so that glitches within a cycle do not count.
   *
   * @throws IllegalStateException if the model was built without trace, or if a recording or a
   *     count goes on
   */
  public void countToggles() {
    begin(null, 0, 0, "toggles");
  }

  /**
   * Ends the count. Names are from the top, such as {@code Counter.adder.sum}. Not counted: the
   * clock, which is 0, and memories of more than 64 words.
   */
  public Map<String, Long> toggles() {
    requireOpen();
    Map<String, Long> counts = new LinkedHashMap<>();
    ModelLibrary.text(calls.report(model))
        .lines()
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              counts.put(line.substring(0, space), Long.valueOf(line.substring(space + 1)));
            });
    readStop().ifPresent(this::stop);
    return counts;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      calls.close(model);
    }
  }

  private void begin(byte[] path, long from, long cycles, String what) {
    requireRunning();
    String failure = ModelLibrary.text(calls.record(model, path, from, cycles));
    switch (failure) {
      case "" -> settled = false;
      case "untraced" ->
          throw new IllegalStateException(
              table.top() + " was built without trace; build it with VerilatorOptions.withTrace()");
      case "busy" ->
          throw new IllegalStateException("a recording or a count goes on; end it before the next");
      default -> throw new IllegalStateException("cannot write " + what + ": " + failure);
    }
  }

  private NativePort input(String port) {
    requireRunning();
    NativePort found = ports.get(port);
    if (found == null || !found.port().input()) {
      table.inputIndex(port);
    }
    return found;
  }

  private NativePort port(String port) {
    NativePort found = ports.get(port);
    if (found == null) {
      table.index(port);
    }
    return found;
  }

  private NativePort settledPort(String port) {
    requireRunning();
    NativePort found = port(port);
    if (!settled) {
      check(calls.settle(model));
      settled = true;
    }
    return found;
  }

  private static long address(ByteBuffer buffer) {
    return buffer.capacity() == 0 ? 0 : Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
  }

  private void check(int status) {
    if (status != 0) {
      readStop().ifPresent(this::stop);
    }
  }

  private Optional<SimulationStopped> readStop() {
    String stop = ModelLibrary.text(calls.stop(model));
    if (stop.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = stop.split("\n", 6);
    StopReport report =
        new StopReport(
            Cause.valueOf(parts[0]),
            parts[1],
            Integer.parseInt(parts[2]),
            Long.parseLong(parts[3]),
            parts[4],
            parts[5]);
    return Optional.of(report.stopped(table.top()));
  }

  private void stop(SimulationStopped cause) {
    stopped = Optional.of(cause);
    throw cause;
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

  private static void requireCount(long cycles) {
    if (cycles < 0) {
      throw new IllegalArgumentException(cycles + " cycles; give 0 or more");
    }
  }
}
