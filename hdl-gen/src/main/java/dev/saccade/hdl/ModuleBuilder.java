package dev.saccade.hdl;

import static java.util.Objects.requireNonNull;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.check.Problems;
import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.InstanceIr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.PropertyIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.ir.Statement;
import dev.saccade.hdl.verilog.Names;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A module while its {@link Hardware#build} runs: everything declared so far. */
final class ModuleBuilder {
  private static final int WIDEST = 1 << 16;

  private final Elaboration elaboration;
  private final Problems problems;
  private final boolean primitive;
  private final Scopes scopes = new Scopes();
  private final Compounds compounds = new Compounds(this);
  private final Map<String, SourceLine> names = new HashMap<>();
  private final List<Signal> ports = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();
  private final List<Expr.Constant> constants = new ArrayList<>();
  private final List<Supplier<MemoryIr>> memories = new ArrayList<>();
  private final List<InstanceIr> instances = new ArrayList<>();
  private final List<PropertyIr> properties = new ArrayList<>();
  private final List<Expr> ignored = new ArrayList<>();
  private final List<Fsm<?>> machines = new ArrayList<>();
  private Optional<SourceLine> line = Optional.empty();
  private boolean verifying;
  private boolean finished;

  ModuleBuilder(Elaboration elaboration, Problems problems, boolean primitive) {
    this.elaboration = elaboration;
    this.problems = problems;
    this.primitive = primitive;
    names.put(ClockDomain.MAIN.clock(), new SourceLine("every module's clock", 0));
    names.put(ClockDomain.MAIN.reset(), new SourceLine("every module's reset", 0));
  }

  Scopes scopes() {
    return scopes;
  }

  /** What this module does with vectors and bundles. */
  Compounds compounds() {
    return compounds;
  }

  boolean verifying() {
    return verifying;
  }

  /** The user's line that is at work: the one given to {@link #at}, else that of the call. */
  private SourceLine here() {
    // Not orElseGet: a frame more on the stack would make most walks of it twice as long.
    return line.isPresent() ? line.get() : Source.here();
  }

  /** Runs a body whose declarations and statements all count as written on one line. */
  void at(SourceLine there, Runnable body) {
    Optional<SourceLine> outer = line;
    line = Optional.of(there);
    try {
      body.run();
    } finally {
      line = outer;
    }
  }

  void problem(ProblemCode code, String text, String cure) {
    problems.add(here(), code, text, cure);
  }

  void problemAt(SourceLine where, ProblemCode code, String text, String cure) {
    problems.add(where, code, text, cure);
  }

  /** Whether a value is of this module, and in time; else that is reported. */
  boolean checkOwner(Value value) {
    requireNonNull(value, "value is null");
    if (finished) {
      problem(
          ProblemCode.HDL028,
          value.described() + " is used after its module was finished",
          "use signals only inside the build(...) that made them");
    } else if (value.owner() != this) {
      problem(
          ProblemCode.HDL011,
          value.described() + " belongs to another module",
          "pass it through a port");
    }
    return !finished && value.owner() == this;
  }

  /** Takes a name in this module's one namespace, or reports why not. */
  void claim(String name, SourceLine source) {
    requireNonNull(name, "name is null");
    Names.illegal(name)
        .ifPresent(
            reason ->
                problems.add(
                    source, ProblemCode.HDL007, "'" + name + "' " + reason, "choose another name"));
    SourceLine other = names.putIfAbsent(name.toLowerCase(Locale.ROOT), source);
    if (other != null) {
      problems.add(
          source,
          ProblemCode.HDL008,
          "the name '"
              + name
              + "' is taken"
              + (other.line() == 0 ? " by " + other.file() : " at " + other),
          "choose another name; case alone does not tell names apart");
    }
  }

  int checkedWidth(int width, SourceLine source) {
    if (width < 1 || width > WIDEST) {
      problems.add(
          source,
          ProblemCode.HDL004,
          "a signal of " + width + " bits",
          width < 1 ? "use at least 1 bit" : "use at most " + WIDEST + " bits");
      return 1;
    }
    return width;
  }

  /** An expression of {@code width} bits; reported, and not made, if no signal can be that wide. */
  Expr grown(String what, long width, Supplier<Expr> made) {
    if (width > WIDEST) {
      problem(
          ProblemCode.HDL004,
          what + " gives " + width + " bits",
          "use at most " + WIDEST + " bits");
      return Fold.literal(0, WIDEST);
    }
    return made.get();
  }

  /** A constant of a type; reported if it does not fit. */
  Expr fit(BigInteger value, Type.Leaf<?> type) {
    int width = type.width();
    if (width < 1 || width > WIDEST) {
      return Fold.literal(0, checkedWidth(width, here()));
    }
    boolean signed = type instanceof SIntType;
    BigInteger limit = BigInteger.ONE.shiftLeft(signed ? width - 1 : width);
    BigInteger least = signed ? limit.negate() : BigInteger.ZERO;
    if (value.compareTo(least) < 0 || value.compareTo(limit) >= 0) {
      problem(
          ProblemCode.HDL003,
          value + " does not fit " + type,
          "use " + least + " to " + limit.subtract(BigInteger.ONE) + ", or a wider type");
    }
    return Fold.literal(value, width);
  }

  Bool literal(boolean value) {
    return new Bool(this, Fold.literal(value ? 1 : 0, 1));
  }

  Expr.Constant constant(String name, long value, int width) {
    claim(name, here());
    Expr.Constant constant = new Expr.Constant(name, BigInteger.valueOf(value), width);
    constants.add(constant);
    return constant;
  }

  Signal port(String name, Type.Leaf<?> type, boolean input, SourceLine source) {
    if (!primitive) {
      claim(name, source);
    }
    Signal port =
        Signal.builder(
                name,
                checkedWidth(type.width(), source),
                type.kind(),
                input ? SignalRole.INPUT : SignalRole.OUTPUT,
                source)
            .build();
    return port;
  }

  /** Ports in the order of the record, which is not the order in which they are made. */
  void ports(List<Signal> inRecordOrder) {
    ports.addAll(inRecordOrder);
  }

  Signal.Builder signal(String name, Type.Leaf<?> type, SignalRole role) {
    return signal(name, type, role, here());
  }

  private Signal.Builder signal(
      String name, Type.Leaf<?> type, SignalRole role, SourceLine source) {
    claim(name, source);
    return Signal.builder(name, checkedWidth(type.width(), source), type.kind(), role, source)
        .verification(verifying);
  }

  Signal add(Signal.Builder builder) {
    Signal signal = builder.build();
    signals.add(signal);
    return signal;
  }

  <T extends Value> T register(String name, Type.Leaf<T> type, Optional<Expr> reset) {
    Signal.Builder builder = signal(name, type, SignalRole.REGISTER);
    reset.ifPresent(builder::reset);
    return type.value(this, add(builder));
  }

  void assign(Value target, Value value, boolean next) {
    if (!checkOwner(target) || !checkOwner(value)) {
      return;
    }
    if (target.signal().isEmpty()) {
      problem(
          ProblemCode.HDL010,
          "an expression cannot be driven",
          "declare a wire or a register and drive that");
      return;
    }
    Signal signal = target.signal().get();
    if (!drivable(signal, next)) {
      return;
    }
    if (value.width() != signal.width()) {
      problem(
          ProblemCode.HDL002,
          "'"
              + signal.name()
              + "' ("
              + signal.width()
              + " bits, declared at "
              + signal.source()
              + ") is driven by "
              + value.width()
              + " bits",
          "use " + (value.width() > signal.width() ? "trunc(" : "extend(") + signal.width() + ")");
      return;
    }
    if (verifying && !signal.verification()) {
      problem(
          ProblemCode.HDL027,
          "verification drives '" + signal.name() + "' of the design",
          "drive it outside of verify(...)");
      return;
    }
    SourceLine source = here();
    Expr expr = value.expr();
    scopes.add(() -> new Statement.Assign(signal, expr, source));
  }

  private boolean drivable(Signal signal, boolean next) {
    boolean register = signal.role() == SignalRole.REGISTER;
    boolean driven =
        register
            || signal.role() == SignalRole.WIRE
            || signal.role() == SignalRole.OUTPUT
            || signal.role() == SignalRole.INSTANCE_INPUT;
    if (!driven) {
      problem(
          ProblemCode.HDL010,
          "'"
              + signal.name()
              + "' (declared at "
              + signal.source()
              + ") has a driver of its own: it is "
              + described(signal.role()),
          "drive a wire, a register, an output or an instance's input");
    } else if (register != next) {
      problem(
          ProblemCode.HDL009,
          "'"
              + signal.name()
              + "' (declared at "
              + signal.source()
              + ") is "
              + (register ? "a register" : "not a register"),
          register ? "use next(...)" : "use set(...)");
    }
    return driven && register == next;
  }

  private static String described(SignalRole role) {
    return switch (role) {
      case INPUT -> "an input";
      case OUTPUT -> "an output";
      case WIRE -> "a wire";
      case VALUE -> "a named expression";
      case REGISTER -> "a register";
      case ARBITRARY -> "an arbitrary constant";
      case MEMORY_OUTPUT -> "a memory's output";
      case INSTANCE_INPUT -> "an instance's input";
      case INSTANCE_OUTPUT -> "an instance's output";
    };
  }

  void property(PropertyIr.Kind kind, String name, Bool condition) {
    checkOwner(condition);
    SourceLine source = here();
    claim(name, source);
    if (scopes.inBranch()) {
      problem(
          ProblemCode.HDL021,
          "property '" + name + "' stands inside a when",
          "state its condition: trigger.not().or(claim)");
    }
    properties.add(new PropertyIr(kind, name, condition.expr(), ClockDomain.MAIN, source));
  }

  Value arbitrary(String name, Type.Leaf<?> type) {
    if (!verifying) {
      problem(
          ProblemCode.HDL027,
          "the arbitrary constant '" + name + "' stands in the design",
          "declare it inside verify(...)");
    }
    return type.value(this, add(signal(name, type, SignalRole.ARBITRARY)));
  }

  void verify(Runnable body) {
    boolean outer = verifying;
    verifying = true;
    try {
      body.run();
    } finally {
      verifying = outer;
    }
  }

  void ignore(Value value) {
    checkOwner(value);
    ignored.add(value.expr());
  }

  void memory(Supplier<MemoryIr> memory) {
    memories.add(memory);
  }

  void machine(Fsm<?> machine) {
    machines.add(machine);
  }

  <I extends Record> I instance(String name, Hardware<I> hardware) {
    SourceLine source = here();
    claim(name, source);
    ModuleIr child = elaboration.module(hardware, source);
    Map<String, Signal> byPort = new LinkedHashMap<>();
    I io =
        elaboration
            .plan(hardware)
            .declare(
                hardware,
                problems,
                source,
                (port, input, type) -> {
                  SignalRole role = input ? SignalRole.INSTANCE_INPUT : SignalRole.INSTANCE_OUTPUT;
                  Signal signal = add(signal(name + "_" + port.component(), type, role, source));
                  byPort.put(port.name(), signal);
                  return type.value(this, signal);
                });
    Map<Signal, Signal> connections = new LinkedHashMap<>();
    child.ports().forEach(port -> connections.put(port, byPort.get(port.name())));
    instances.add(new InstanceIr(name, child, connections, source));
    return io;
  }

  ModuleIr finish(
      String name,
      String description,
      Map<String, String> parameters,
      Optional<ModuleIr.Primitive> cell,
      SourceLine source) {
    finished = true;
    machines.forEach(Fsm::finish);
    return new ModuleIr(
        name,
        description,
        parameters,
        ports,
        signals,
        constants,
        memories.stream().map(Supplier::get).toList(),
        instances,
        scopes.freeze(),
        properties,
        ignored,
        cell,
        source);
  }
}
