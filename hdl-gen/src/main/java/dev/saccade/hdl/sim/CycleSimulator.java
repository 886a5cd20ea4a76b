package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.ValueKind;
import java.math.BigInteger;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The simulator that defines what the language means. It knows two values per bit; registers and
 * memories start with random numbers from a seed, so that code which needs a reset shows it.
 *
 * <p>The design is flattened, lowered to operations on 64-bit words and compiled to JVM code when
 * first stepped or peeked.
 */
public final class CycleSimulator implements Simulation {
  private final ModuleIr top;
  private final Machine machine;
  private final List<SimulationPort> inputs = new ArrayList<>();
  private final List<SimulationPort> outputs = new ArrayList<>();
  private final Map<String, ValueSlot> inputSlots = new LinkedHashMap<>();
  private final Map<String, ValueSlot> outputSlots = new LinkedHashMap<>();
  private final List<Watcher> watchers = new ArrayList<>();
  private Optional<SimulationStopped> stopped = Optional.empty();
  private Optional<long[]> settled = Optional.empty();
  private Optional<long[]> observed = Optional.empty();
  private boolean closed;
  private long cycle;

  /** Sees every cycle that is simulated after {@link CycleSimulator#watch}. */
  @FunctionalInterface
  public interface Watcher {
    /** Called with settled signals before the clock edge that ends cycle {@code cycle}. */
    void cycle(CycleSimulator simulator, long cycle);
  }

  /** A signal inside the design: its name from the top, such as {@code low_counter.count}. */
  public record InnerSignal(String path, int width, ValueKind kind) {}

  private CycleSimulator(ModuleIr top, long seed) {
    this.top = top;
    this.machine = new Machine(top, seed);
    if (top.resettable()) {
      SimulationPort reset = new SimulationPort(ClockDomain.MAIN.reset(), true, 1, ValueKind.BOOL);
      inputs.add(reset);
      inputSlots.put(reset.name(), slot(reset, machine.design().resetSlot()));
    }
    int outputWord = 0;
    for (Signal signal : top.ports()) {
      boolean input = signal.role() == SignalRole.INPUT;
      SimulationPort port = new SimulationPort(signal.name(), input, signal.width(), signal.kind());
      if (input) {
        inputs.add(port);
        inputSlots.put(port.name(), slot(port, machine.design().inputSlot(signal)));
      } else {
        outputs.add(port);
        outputSlots.put(port.name(), slot(port, outputWord));
        outputWord += port.words();
      }
    }
  }

  /**
   * Opens a simulation of {@code top} and everything below it.
   *
   * @param seed of the initial contents of registers and memories
   * @throws IllegalArgumentException if the design has a combinational loop or an unassigned signal
   */
  public static CycleSimulator open(ModuleIr top, long seed) {
    return new CycleSimulator(top, seed);
  }

  @Override
  public List<SimulationPort> ports() {
    requireOpen();
    List<SimulationPort> ports = new ArrayList<>(inputs);
    ports.addAll(outputs);
    return List.copyOf(ports);
  }

  @Override
  public void poke(String port, BigInteger value) {
    requireOpen();
    input(port).set(machine.state(), value);
    changed();
  }

  @Override
  public void poke(String port, long value) {
    requireOpen();
    input(port).set(machine.state(), value);
    changed();
  }

  @Override
  public BigInteger peekBig(String port) {
    requireOpen();
    ValueSlot input = inputSlots.get(port);
    return input != null ? input.get(machine.state()) : output(port).get(settled());
  }

  @Override
  public long peek(String port) {
    requireOpen();
    ValueSlot output = outputSlots.get(port);
    return output != null && output.width() <= 63
        ? output.getLong(settled())
        : peekBig(port).longValueExact();
  }

  @Override
  public void step(int cycles) {
    requireOpen();
    requireCount(cycles);
    changed();
    for (int i = 0; i < cycles && top.clocked(); i++) {
      edge();
    }
  }

  @Override
  public void reset(int cycles) {
    requireOpen();
    requireCount(cycles);
    if (top.resettable()) {
      int slot = machine.design().resetSlot();
      machine.state()[slot] = 1;
      step(cycles);
      machine.state()[slot] = 0;
      changed();
    }
  }

  @Override
  public long cycle() {
    requireOpen();
    return cycle;
  }

  @Override
  public Frames run(Frames stimulus) {
    requireOpen();
    if (!stimulus.ports().equals(inputs)) {
      throw new IllegalArgumentException(
          "stimulus has the ports "
              + names(stimulus.ports())
              + ", but "
              + top.name()
              + " has the inputs "
              + names(inputs)
              + "; make the frames from the input ports of ports()");
    }
    Frames response = new Frames(outputs, stimulus.rows());
    int firstInput = machine.design().resetSlot() + (top.resettable() ? 0 : 1);
    long[] masks = machine.inputMasks(firstInput);
    for (int row = 0; row < stimulus.rows(); row++) {
      LongBuffer words = stimulus.words();
      int from = row * masks.length;
      for (int i = 0; i < masks.length; i++) {
        machine.state()[firstInput + i] = words.get(from + i) & masks[i];
      }
      changed();
      record(response, row);
    }
    return response;
  }

  /**
   * The settled value of a signal anywhere in the design. The first call compiles code that
   * computes every signal.
   *
   * @param path instance names and the signal's name, joined by dots: {@code low_counter.count}
   */
  public BigInteger peekSignal(String path) {
    return slot(path).get(observe());
  }

  /** Every signal of the design: the reset and the ports first, parents before their instances. */
  public List<InnerSignal> signals() {
    requireOpen();
    return machine.signals().values().stream()
        .map(slot -> new InnerSignal(slot.name(), slot.width(), slot.kind()))
        .toList();
  }

  /** Calls {@code watcher} in every cycle from now on; a top without a clock has none. */
  public void watch(Watcher watcher) {
    requireOpen();
    watchers.add(watcher);
  }

  /** The module simulated. */
  public ModuleIr top() {
    return top;
  }

  /** Where an internal signal stands in {@link #observe}. */
  ValueSlot slot(String path) {
    requireOpen();
    ValueSlot slot = machine.signals().get(path);
    if (slot == null) {
      throw new IllegalArgumentException(
          "no signal "
              + path
              + " in "
              + top.name()
              + "; signals() lists all, such as "
              + machine.signals().keySet().stream().limit(5).toList());
    }
    return slot;
  }

  /** All signals, in the order of {@link #signals}. */
  List<ValueSlot> slots() {
    requireOpen();
    return List.copyOf(machine.signals().values());
  }

  /** The settled words of all signals. */
  long[] observe() {
    requireOpen();
    if (observed.isEmpty()) {
      observed = Optional.of(machine.observe());
    }
    return observed.get();
  }

  @Override
  public void close() {
    closed = true;
  }

  private void record(Frames response, int row) {
    long[] from;
    int first;
    if (top.clocked()) {
      edge();
      from = machine.cycleResults();
      first = machine.firstOutput();
    } else {
      from = settled();
      first = 0;
    }
    int count = response.wordsPerRow();
    response.words().put(row * count, from, first, count);
  }

  private void edge() {
    for (Watcher watcher : watchers) {
      watcher.cycle(this, cycle);
    }
    changed();
    Optional<FlatDesign.Check> broken = machine.cycle();
    if (broken.isPresent()) {
      stopped = Optional.of(broken.get().stopped(cycle));
      throw stopped.get();
    }
    cycle++;
  }

  private long[] settled() {
    if (settled.isEmpty()) {
      settled = Optional.of(machine.settle());
    }
    return settled.get();
  }

  private void changed() {
    settled = Optional.empty();
    observed = Optional.empty();
  }

  private ValueSlot input(String port) {
    ValueSlot slot = inputSlots.get(port);
    if (slot == null && outputSlots.containsKey(port)) {
      throw new IllegalArgumentException(
          "port " + port + " of " + top.name() + " is an output; poke one of " + names(inputs));
    }
    if (slot == null) {
      throw unknown(port);
    }
    return slot;
  }

  private ValueSlot output(String port) {
    ValueSlot slot = outputSlots.get(port);
    if (slot == null) {
      throw unknown(port);
    }
    return slot;
  }

  private IllegalArgumentException unknown(String port) {
    return new IllegalArgumentException(
        "no port "
            + port
            + " on "
            + top.name()
            + "; its inputs are "
            + names(inputs)
            + ", its outputs "
            + names(outputs));
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "the simulation of " + top.name() + " is closed; open a new one");
    }
    if (stopped.isPresent()) {
      throw stopped.get();
    }
  }

  private static void requireCount(int cycles) {
    if (cycles < 0) {
      throw new IllegalArgumentException(cycles + " cycles; give 0 or more");
    }
  }

  private static List<String> names(List<SimulationPort> ports) {
    return ports.stream().map(SimulationPort::name).toList();
  }

  private static ValueSlot slot(SimulationPort port, int first) {
    return new ValueSlot(port.name(), port.width(), port.kind(), first);
  }
}
