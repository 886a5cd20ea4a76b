package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.InstanceIr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.PropertyIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.ir.Statement;
import dev.saccade.hdl.ir.ValueKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds modules of the intermediate form by hand. */
final class IrModules {
  static final SourceLine LINE = new SourceLine("Test.java", 1);

  private final String name;
  private final List<Signal> ports = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();
  private final List<MemoryIr> memories = new ArrayList<>();
  private final List<InstanceIr> instances = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<PropertyIr> properties = new ArrayList<>();

  IrModules(String name) {
    this.name = name;
  }

  Signal input(String port, int width) {
    return port(port, width, SignalRole.INPUT);
  }

  Signal output(String port, int width, Expr value) {
    Signal signal = port(port, width, SignalRole.OUTPUT);
    assign(signal, value);
    return signal;
  }

  Signal port(String port, int width, SignalRole role) {
    Signal signal = Signal.builder(port, width, ValueKind.UINT, role, LINE).build();
    ports.add(signal);
    return signal;
  }

  Signal signal(String wire, int width, SignalRole role) {
    return add(Signal.builder(wire, width, ValueKind.UINT, role, LINE).build());
  }

  Signal add(Signal signal) {
    signals.add(signal);
    return signal;
  }

  Signal value(String wire, Expr definition) {
    return add(
        Signal.builder(wire, definition.width(), ValueKind.UINT, SignalRole.VALUE, LINE)
            .definition(definition)
            .build());
  }

  Signal register(String register, int width, Optional<Expr> reset) {
    Signal.Builder builder =
        Signal.builder(register, width, ValueKind.UINT, SignalRole.REGISTER, LINE);
    reset.ifPresent(builder::reset);
    return add(builder.build());
  }

  void assign(Signal target, Expr value) {
    statements.add(new Statement.Assign(target, value, LINE));
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  void add(MemoryIr memory) {
    memories.add(memory);
  }

  void add(PropertyIr property) {
    properties.add(property);
  }

  void add(InstanceIr instance) {
    instances.add(instance);
  }

  ModuleIr build() {
    return new ModuleIr(
        name,
        name,
        Map.of(),
        ports,
        signals,
        List.of(),
        memories,
        instances,
        statements,
        properties,
        List.of(),
        Optional.empty(),
        LINE);
  }

  static Expr ref(Signal signal) {
    return new Expr.Ref(signal);
  }

  static Expr literal(long value, int width) {
    return new Expr.Literal(BigInteger.valueOf(value), width);
  }

  static Expr binary(Expr.BinaryOp op, Expr left, Expr right) {
    boolean compares =
        switch (op) {
          case EQ, NE, LT, LE, LT_SIGNED, LE_SIGNED -> true;
          default -> false;
        };
    return new Expr.Binary(op, left, right, compares ? 1 : left.width());
  }
}
