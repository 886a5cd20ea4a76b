package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.ValueKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The state of a design and the programs that settle it and move it on; each program is compiled
 * when it is first needed.
 */
final class Machine {
  private final FlatDesign design;
  private final boolean resettable;
  private final long[] state;
  private final long[][] memories;
  private final List<Word> outputs;
  private final List<FlatDesign.Check> checks;
  private final int firstOutput;
  private final int firstCheck;
  private final List<Word> cycleWords;
  private final List<MemoryLowering.Write> writes;
  private Optional<WordProgram> settle = Optional.empty();
  private Optional<WordProgram> cycle = Optional.empty();
  private Optional<Observation> observation = Optional.empty();

  /** A program that computes every signal, and where each stands among its results. */
  private record Observation(WordProgram program, Map<String, ValueSlot> slots) {}

  /** Registers and memories without contents get random numbers from {@code seed}. */
  Machine(ModuleIr top, long seed) {
    this.design = new FlatDesign(top);
    this.resettable = top.resettable();
    List<Optional<MemoryLowering.Write>> ports = design.writes();
    this.writes = ports.stream().flatMap(Optional::stream).toList();
    this.outputs = design.outputs();
    this.checks = design.checks();
    this.cycleWords = new ArrayList<>(design.next(ports));
    this.firstOutput = cycleWords.size();
    cycleWords.addAll(outputs);
    this.firstCheck = cycleWords.size();
    checks.forEach(check -> cycleWords.add(check.broken()));
    SplittableRandom random = new SplittableRandom(seed);
    this.state = new long[design.stateMasks().size()];
    for (int i = 0; i < design.heldWords(); i++) {
      state[i] = random.nextLong() & design.stateMasks().get(i);
    }
    state[design.resetSlot()] = 1;
    this.memories = new long[design.memories().size()][];
    for (int i = 0; i < memories.length; i++) {
      memories[i] = contents(design.memories().get(i).ir(), random);
    }
  }

  FlatDesign design() {
    return design;
  }

  /** The words of the state, at the slots of {@link #design}. */
  long[] state() {
    return state;
  }

  /** The bits that each word of the state from {@code firstInput} on can have. */
  long[] inputMasks(int firstInput) {
    return design.stateMasks().stream().skip(firstInput).mapToLong(Long::longValue).toArray();
  }

  /** The outputs for the present state, side by side in port order from the start of the array. */
  long[] settle() {
    if (settle.isEmpty()) {
      settle = Optional.of(WordProgram.of(design.graph(), outputs, List.of()));
    }
    settle.get().run(state, memories);
    return settle.get().results();
  }

  /**
   * Moves on to the next cycle, unless a property is broken.
   *
   * @return the first broken property, if any
   */
  Optional<FlatDesign.Check> cycle() {
    WordProgram program = cycleProgram();
    program.run(state, memories);
    long[] results = program.results();
    for (int i = 0; i < checks.size(); i++) {
      if (results[firstCheck + i] != 0) {
        return Optional.of(checks.get(i));
      }
    }
    System.arraycopy(results, 0, state, 0, firstOutput);
    return Optional.empty();
  }

  /** The outputs as they were before the last {@link #cycle}, from {@link #firstOutput} on. */
  long[] cycleResults() {
    return cycleProgram().results();
  }

  int firstOutput() {
    return firstOutput;
  }

  /** Every signal of the design, with its place in {@link #observe}. */
  Map<String, ValueSlot> signals() {
    return observation().slots();
  }

  /** The settled words of all signals of the design. */
  long[] observe() {
    WordProgram program = observation().program();
    program.run(state, memories);
    return program.results();
  }

  private Observation observation() {
    if (observation.isEmpty()) {
      Map<String, ValueSlot> slots = new LinkedHashMap<>();
      List<Word> words = new ArrayList<>();
      if (resettable) {
        String reset = ClockDomain.MAIN.reset();
        slots.put(reset, new ValueSlot(reset, 1, ValueKind.BOOL, 0));
        words.add(design.reset());
      }
      for (Scope scope : design.scopes()) {
        for (Signal signal : scope.signals()) {
          String path = scope.pathOf(signal.name());
          slots.put(path, new ValueSlot(path, signal.width(), signal.kind(), words.size()));
          words.addAll(List.of(design.signal(scope, signal)));
        }
      }
      WordProgram program = WordProgram.of(design.graph(), words, List.of());
      observation = Optional.of(new Observation(program, slots));
    }
    return observation.get();
  }

  private WordProgram cycleProgram() {
    if (cycle.isEmpty()) {
      cycle = Optional.of(WordProgram.of(design.graph(), cycleWords, writes));
    }
    return cycle.get();
  }

  private static long[] contents(MemoryIr memory, SplittableRandom random) {
    int words = BitVectors.words(memory.width());
    int addressBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(memory.depth() - 1));
    long[] result = new long[Math.multiplyExact(1 << addressBits, words)];
    for (int i = 0; i < result.length; i++) {
      result[i] = random.nextLong() & BitVectors.mask(memory.width(), i % words);
    }
    List<BigInteger> contents = memory.contents();
    for (int i = 0; i < contents.size() * words; i++) {
      result[i] = contents.get(i / words).shiftRight(64 * (i % words)).longValue();
    }
    return result;
  }
}
