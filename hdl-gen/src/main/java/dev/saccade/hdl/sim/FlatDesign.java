package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.PropertyIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.sim.Scope.Reader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A hierarchy as one machine: state words, their next values, memory writes and properties. The
 * state holds what the clock edge changes first, then the reset and the inputs of the top.
 */
final class FlatDesign {
  /** A memory of one instance. */
  record Memory(Scope scope, MemoryIr ir) {}

  /** A signal of one instance that changes at the clock edge. */
  private record Held(Scope scope, Signal signal) {}

  /** A property of one instance and the word that is 1 while it is broken. */
  record Check(Scope scope, PropertyIr property, Word broken) {
    /** What the simulation ends with if the property is broken in {@code cycle}. */
    SimulationStopped stopped(long cycle) {
      String module = scope.module().name();
      String kind = property.kind() == PropertyIr.Kind.ASSERT ? "assertion " : "assumption ";
      String place = scope.path().isEmpty() ? "the top" : "instance " + scope.path();
      String text =
          property.source() + ": " + kind + property.name() + " of module " + module + " (";
      return new SimulationStopped(
          SimulationStopped.Cause.ASSERTION,
          module,
          property.name(),
          cycle,
          text + place + ") does not hold in cycle " + cycle);
    }
  }

  private final WordGraph graph = new WordGraph();
  private final BitVectors vectors = new BitVectors(graph);
  private final ExprLowering lowering = new ExprLowering(graph);
  private final Scope top;
  private final List<Scope> scopes;
  private final List<Held> held = new ArrayList<>();
  private final List<Memory> memories = new ArrayList<>();
  private final List<Long> stateMasks = new ArrayList<>();
  private final int heldWords;
  private final Word reset;

  FlatDesign(ModuleIr module) {
    this.top = Scope.top(module);
    this.scopes = top.all();
    scopes.forEach(this::addHeld);
    this.heldWords = stateMasks.size();
    this.reset = state(1)[0];
    for (Signal port : module.ports()) {
      if (port.role() == SignalRole.INPUT) {
        top.setState(port, state(port.width()));
      }
    }
  }

  WordGraph graph() {
    return graph;
  }

  List<Scope> scopes() {
    return scopes;
  }

  List<Memory> memories() {
    return memories;
  }

  /** How many words at the start of the state change at the clock edge. */
  int heldWords() {
    return heldWords;
  }

  /** The bits that each word of the state can have. */
  List<Long> stateMasks() {
    return stateMasks;
  }

  Word reset() {
    return reset;
  }

  /** Where the reset stands in the state. */
  int resetSlot() {
    return heldWords;
  }

  /** Where an input of the top starts in the state. */
  int inputSlot(Signal port) {
    return (int) top.state(port).orElseThrow()[0].imm();
  }

  Word[] signal(Scope scope, Signal signal) {
    return lowering.signal(scope, signal);
  }

  /** The outputs of the top, side by side in port order. */
  List<Word> outputs() {
    List<Word> result = new ArrayList<>();
    for (Signal port : top.module().ports()) {
      if (port.role() == SignalRole.OUTPUT) {
        result.addAll(List.of(signal(top, port)));
      }
    }
    return result;
  }

  List<Optional<MemoryLowering.Write>> writes() {
    List<Optional<MemoryLowering.Write>> result = new ArrayList<>();
    for (int i = 0; i < memories.size(); i++) {
      int number = i;
      Memory memory = memories.get(i);
      result.add(
          memory
              .ir()
              .writePort()
              .map(
                  port ->
                      lowering
                          .memories()
                          .write(number, memory.ir(), port, lowering, memory.scope())));
    }
    return result;
  }

  /** The words that the first {@link #heldWords} of the state take at the clock edge. */
  List<Word> next(List<Optional<MemoryLowering.Write>> writes) {
    List<Word> result = new ArrayList<>();
    held.forEach(one -> result.addAll(List.of(next(one.scope(), one.signal(), writes))));
    return result;
  }

  /** All assertions and assumptions. */
  List<Check> checks() {
    List<Check> result = new ArrayList<>();
    Word running = graph.xor(reset, graph.constant(1));
    for (Scope scope : scopes) {
      for (PropertyIr property : scope.module().properties()) {
        if (property.kind() == PropertyIr.Kind.COVER) {
          continue;
        }
        Word holds = lowering.lower(scope, property.condition())[0];
        Word broken = graph.and(running, graph.xor(holds, graph.constant(1)));
        result.add(new Check(scope, property, broken));
      }
    }
    return result;
  }

  private Word[] next(Scope scope, Signal signal, List<Optional<MemoryLowering.Write>> writes) {
    Optional<Reader> reader = scope.reader(signal);
    if (reader.isPresent()) {
      Optional<MemoryLowering.Write> write = writes.get(reader.get().memory());
      return lowering.memories().next(reader.get(), lowering, scope, write);
    }
    Word[] value = lowering.lower(scope, scope.next(signal));
    Optional<Expr> resetValue = signal.reset();
    return resetValue.isEmpty()
        ? value
        : vectors.mux(reset, lowering.lower(scope, resetValue.get()), value);
  }

  private void addHeld(Scope scope) {
    for (MemoryIr memory : scope.module().memories()) {
      requireMain(memory.domain(), memory.name());
      memories.add(new Memory(scope, memory));
      for (MemoryIr.ReadPort port : memory.readPorts()) {
        scope.setReader(port.output(), new Reader(memories.size() - 1, memory, port));
      }
    }
    for (Signal signal : scope.module().signals()) {
      boolean clockedRead =
          scope.reader(signal).map(reader -> reader.port().synchronous()).orElse(false);
      if (signal.role() == SignalRole.REGISTER || clockedRead) {
        requireMain(signal.domain(), signal.name());
        scope.setState(signal, state(signal.width()));
        held.add(new Held(scope, signal));
      } else if (signal.role() == SignalRole.ARBITRARY) {
        scope.setState(signal, vectors.constant(BigInteger.ZERO, signal.width()));
      }
    }
  }

  private Word[] state(int width) {
    Word[] result = new Word[BitVectors.words(width)];
    for (int i = 0; i < result.length; i++) {
      long mask = BitVectors.mask(width, i);
      result[i] = graph.load(stateMasks.size(), mask);
      stateMasks.add(mask);
    }
    return result;
  }

  private static void requireMain(ClockDomain domain, String name) {
    if (!domain.equals(ClockDomain.MAIN)) {
      throw new IllegalArgumentException(
          name
              + " is clocked by "
              + domain.clock()
              + ", but the simulator knows one clock, "
              + ClockDomain.MAIN.clock());
    }
  }
}
