package dev.saccade.hdl.ir;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One module, elaborated and immutable. Compared by identity, and shared by all instances whose
 * parameter records are equal. All lists are in the order of the user's program; a definition
 * refers only to signals that stand before it.
 */
public final class ModuleIr {
  private final String name;
  private final String description;
  private final Map<String, String> parameters;
  private final List<Signal> ports;
  private final List<Signal> signals;
  private final List<Expr.Constant> constants;
  private final List<MemoryIr> memories;
  private final List<InstanceIr> instances;
  private final List<Statement> statements;
  private final List<PropertyIr> properties;
  private final List<Expr> ignored;
  private final Optional<Primitive> primitive;
  private final SourceLine source;
  private final boolean clocked;
  private final boolean resettable;

  /**
   * A vendor cell: its Verilog name, its parameters in Verilog syntax, in order, and the name of
   * its clock pin if it has one. A cell's reset, where there is one, is an ordinary port.
   */
  public record Primitive(String cell, Map<String, String> parameters, Optional<String> clockPin) {}

  public ModuleIr(
      String name,
      String description,
      Map<String, String> parameters,
      List<Signal> ports,
      List<Signal> signals,
      List<Expr.Constant> constants,
      List<MemoryIr> memories,
      List<InstanceIr> instances,
      List<Statement> statements,
      List<PropertyIr> properties,
      List<Expr> ignored,
      Optional<Primitive> primitive,
      SourceLine source) {
    this.name = name;
    this.description = description;
    this.parameters = parameters;
    this.ports = List.copyOf(ports);
    this.signals = List.copyOf(signals);
    this.constants = List.copyOf(constants);
    this.memories = List.copyOf(memories);
    this.instances = List.copyOf(instances);
    this.statements = List.copyOf(statements);
    this.properties = List.copyOf(properties);
    this.ignored = List.copyOf(ignored);
    this.primitive = primitive;
    this.source = source;
    this.clocked =
        signals.stream().anyMatch(s -> s.role() == SignalRole.REGISTER)
            || memories.stream().anyMatch(ModuleIr::clocked)
            || !properties.isEmpty()
            || instances.stream().anyMatch(i -> i.module().clocked());
    this.resettable =
        signals.stream().anyMatch(s -> s.reset().isPresent())
            || !properties.isEmpty()
            || instances.stream().anyMatch(i -> i.module().resettable());
  }

  /** The Verilog name, such as {@code counter_width8}; of a primitive, the name of this variant. */
  public String name() {
    return name;
  }

  /** The text of the parameter record, such as {@code Counter[width=8]}. */
  public String description() {
    return description;
  }

  /** Parameter names and their values as text, in record order. */
  public Map<String, String> parameters() {
    return parameters;
  }

  /** Input and output ports in record order; clock and reset are not among them. */
  public List<Signal> ports() {
    return ports;
  }

  /** Every signal that is not a port, in order of declaration. */
  public List<Signal> signals() {
    return signals;
  }

  public List<Expr.Constant> constants() {
    return constants;
  }

  public List<MemoryIr> memories() {
    return memories;
  }

  public List<InstanceIr> instances() {
    return instances;
  }

  /** All statements; those whose targets are verification signals serve properties only. */
  public List<Statement> statements() {
    return statements;
  }

  public List<PropertyIr> properties() {
    return properties;
  }

  /** Expressions that the user declared as deliberately unread. */
  public List<Expr> ignored() {
    return ignored;
  }

  /** Set if this is a vendor cell; its body is then a behavioural model. */
  public Optional<Primitive> primitive() {
    return primitive;
  }

  public SourceLine source() {
    return source;
  }

  /** Whether the module or one below it has registers, clocked memories or properties. */
  public boolean clocked() {
    return clocked;
  }

  /** Whether the module or one below it has a register with a reset value, or a property. */
  public boolean resettable() {
    return resettable;
  }

  private static boolean clocked(MemoryIr memory) {
    return memory.writePort().isPresent()
        || memory.readPorts().stream().anyMatch(MemoryIr.ReadPort::synchronous);
  }

  @Override
  public String toString() {
    return name;
  }
}
