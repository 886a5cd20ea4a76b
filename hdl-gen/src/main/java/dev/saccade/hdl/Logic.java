package dev.saccade.hdl;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr.Style;
import dev.saccade.hdl.ir.PropertyIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Adds logic to a module, inside {@link Hardware#build}. Every method acts at once; the order of
 * statements is the order of the calls, and the last assignment that applies wins.
 *
 * <p>Registers take their next value with {@code next(...)}, wires, outputs and instance inputs are
 * driven with {@code set(...)}. A reader sees a wire's settled value wherever it stands. The clock
 * {@code clk} and the synchronous, active-high reset {@code rst} are implicit.
 *
 * <p>A mistake does not end the build: it is recorded with the line of the call, the call gives
 * something harmless of the right type, and {@link Design#elaborate} throws all of them together.
 */
public final class Logic {
  private final ModuleBuilder builder;

  Logic(ModuleBuilder builder) {
    this.builder = builder;
  }

  /**
   * Registers of a type, one per signal in it. They keep their value where no {@code next} applies.
   *
   * @param reset what each signal holds after a reset
   */
  public <T> T reg(String name, Type<T> type, long reset) {
    return type.build(
        name,
        (leafName, leaf) ->
            builder.register(
                leafName, leaf, Optional.of(builder.fit(BigInteger.valueOf(reset), leaf))));
  }

  /**
   * Registers whose signals differ in what a reset gives them, or need more than a {@code long}:
   * {@code m.reg("position", type, new Position(m.lit(8, 3), m.lit(8, 4)))}.
   *
   * @param reset constants of this very type, from {@link #lit}, {@link #slit} or {@link #unpack}
   */
  public <T> T reg(String name, Type<T> type, T reset) {
    Iterator<Expr> resets = builder.compounds().resets(name, type, reset).iterator();
    return type.build(
        name, (leafName, leaf) -> builder.register(leafName, leaf, Optional.of(resets.next())));
  }

  /** Registers that a reset does not touch; before their first {@code next} they hold anything. */
  public <T> T regNoReset(String name, Type<T> type) {
    return type.build(name, (leafName, leaf) -> builder.register(leafName, leaf, Optional.empty()));
  }

  /** A register that holds the value of the cycle before; {@code reset} in the first. */
  public <V extends Value> V delay(String name, V value, long reset) {
    Type.Leaf<?> type = value.type();
    Value register =
        builder.register(name, type, Optional.of(builder.fit(BigInteger.valueOf(reset), type)));
    builder.assign(register, value, true);
    return sameType(value, register);
  }

  /** Wires of a type. Each must be assigned on every path. */
  public <T> T wire(String name, Type<T> type) {
    return type.build(name, this::newWire);
  }

  /** Wires that hold {@code otherwise} where no assignment applies. */
  public <T> T wire(String name, Type<T> type, long otherwise) {
    return type.build(
        name,
        (leafName, leaf) -> {
          Value wire = newWire(leafName, leaf);
          Expr value = builder.fit(BigInteger.valueOf(otherwise), leaf);
          builder.assign(wire, leaf.value(builder, value), false);
          return wire;
        });
  }

  private Value newWire(String name, Type.Leaf<?> type) {
    return type.value(builder, builder.add(builder.signal(name, type, SignalRole.WIRE)));
  }

  /** Names an expression. One name per concept makes the Verilog readable. */
  public <V extends Value> V val(String name, V value) {
    builder.checkOwner(value);
    Signal.Builder signal = builder.signal(name, value.type(), SignalRole.VALUE);
    Value named = value.type().value(builder, builder.add(signal.definition(value.expr())));
    return sameType(value, named);
  }

  private static <V extends Value> V sameType(V like, Value value) {
    // Values of one Leaf type have one class, and there are no subclasses of these.
    @SuppressWarnings("unchecked")
    Class<V> type = (Class<V>) like.getClass();
    return type.cast(value);
  }

  /** An unsigned constant of {@code width} bits. */
  public UInt lit(int width, long value) {
    return lit(width, BigInteger.valueOf(value));
  }

  /** An unsigned constant of {@code width} bits. */
  public UInt lit(int width, BigInteger value) {
    return new UInt(builder, builder.fit(value, Types.uint(width)));
  }

  /** A signed constant of {@code width} bits. */
  public SInt slit(int width, long value) {
    return slit(width, BigInteger.valueOf(value));
  }

  /** A signed constant of {@code width} bits. */
  public SInt slit(int width, BigInteger value) {
    return new SInt(builder, builder.fit(value, Types.sint(width)));
  }

  /** A truth value. */
  public Bool lit(boolean value) {
    return builder.literal(value);
  }

  /** What applies under a condition. */
  public When when(Bool condition, Runnable body) {
    When when = new When(builder);
    builder.scopes().add(when);
    when.branch(condition, body);
    return when;
  }

  /** A choice by the value of a number. */
  public Switch switch_(UInt subject) {
    builder.checkOwner(subject);
    Switch choice = new Switch(builder, subject);
    builder.scopes().add(choice);
    return choice;
  }

  /** A state machine over the enum of {@code initial}, in which it starts. */
  public <E extends Enum<E>> Fsm<E> fsm(String name, E initial) {
    Fsm<E> machine = new Fsm<>(builder, name, initial);
    builder.machine(machine);
    return machine;
  }

  /** A memory of {@code depth} words; the tools choose the silicon. */
  public <T> Memory<T> memory(String name, Type<T> word, int depth) {
    return memory(name, word, depth, Style.AUTO, List.of());
  }

  /** A memory of {@code depth} words in silicon of a kind, with initial contents unless empty. */
  public <T> Memory<T> memory(
      String name, Type<T> word, int depth, Style style, List<BigInteger> contents) {
    return new Memory<>(new MemoryBuilder<>(builder, name, word, depth, style, contents));
  }

  /** A small memory that is read in the same cycle: LUT RAM, or registers where there is none. */
  public <T> RegisterFile<T> registerFile(String name, Type<T> word, int depth) {
    return new RegisterFile<>(
        new MemoryBuilder<>(builder, name, word, depth, Style.DISTRIBUTED, List.of()));
  }

  /**
   * A large memory with one address for reading and writing: the SPRAM of an iCE40 UP5K. Families
   * without such RAM refuse it at synthesis.
   */
  public <T> SinglePortMemory<T> singlePortMemory(String name, Type<T> word, int depth) {
    return new SinglePortMemory<>(
        new MemoryBuilder<>(builder, name, word, depth, Style.HUGE, List.of()));
  }

  /** A table of constants, one per word, as packed bits. */
  public <T> Rom<T> rom(String name, Type<T> word, List<BigInteger> contents) {
    return new Rom<>(
        new MemoryBuilder<>(builder, name, word, contents.size(), Style.AUTO, contents));
  }

  /**
   * Places a module in this one. Of what is returned, its inputs must be driven and its outputs may
   * be read. Equal records share one Verilog module.
   */
  public <I extends Record> I instance(String name, Hardware<I> module) {
    return builder.instance(name, module);
  }

  /** Drives every signal of a bundle, vector or stream payload with that of another. */
  public <T> void set(T target, T value) {
    builder.compounds().assignAll(target, value, false);
  }

  /** Gives every register of a bundle or vector its next value. */
  public <T> void next(T target, T value) {
    builder.compounds().assignAll(target, value, true);
  }

  /** {@code condition ? whenTrue : whenFalse} for bundles and vectors. */
  public <T> T mux(Type<T> type, Bool condition, T whenTrue, T whenFalse) {
    return unpack(type, condition.mux(pack(whenTrue), pack(whenFalse)));
  }

  /** All signals of a value side by side, the first one at the top. */
  public UInt pack(Object value) {
    return builder.compounds().pack(value);
  }

  /** The reverse of {@link #pack}. */
  public <T> T unpack(Type<T> type, UInt packed) {
    return builder.compounds().unpack(type, packed);
  }

  /** The numbers side by side, the first one at the top. */
  public UInt concat(List<? extends Value> parts) {
    return builder.compounds().pack(List.copyOf(parts));
  }

  /** Declares that these values are deliberately read by nobody. */
  public void ignore(Value... values) {
    for (Value value : values) {
      builder.ignore(value);
    }
  }

  /**
   * Adds registers, wires and properties that serve verification only: they read the design, never
   * drive it, and are absent from synthesis.
   */
  public void verify(Runnable body) {
    builder.verify(body);
  }

  /** Claims that something holds at every clock edge without reset. */
  public void assertAlways(String name, Bool condition) {
    builder.property(PropertyIr.Kind.ASSERT, name, condition);
  }

  /** Relies on the surroundings: proofs take it for granted, simulators stop where it fails. */
  public void assumeAlways(String name, Bool condition) {
    builder.property(PropertyIr.Kind.ASSUME, name, condition);
  }

  /** Claims that something can happen. */
  public void cover(String name, Bool condition) {
    builder.property(PropertyIr.Kind.COVER, name, condition);
  }

  /**
   * A constant that the prover chooses, for properties that must hold for every value; 0 in
   * simulation. Inside {@link #verify} only.
   */
  public <T> T anyConstant(String name, Type<T> type) {
    return type.build(name, builder::arbitrary);
  }
}
