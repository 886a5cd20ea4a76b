package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Either the design in a module, or the part that exists only to check the design. */
final class Section {
  private static final int MOST_INLINE = 3;

  private final ModuleIr module;
  private final boolean verification;
  private final Simplifier simplifier;
  private final List<Driver> drivers;
  private final Uses uses = new Uses();
  private final List<Expr> ignored = new ArrayList<>();
  private final Set<Signal> procedural = new LinkedHashSet<>();
  private final List<MemoryIr> memories = new ArrayList<>();
  private final Map<Signal, List<Signal>> helpers = new LinkedHashMap<>();

  /**
   * @param planned the drivers of the whole module
   */
  Section(
      ModuleIr module,
      boolean verification,
      Simplifier simplifier,
      List<Driver> planned,
      Projection projection,
      Namespace namespace) {
    this.module = module;
    this.verification = verification;
    this.simplifier = simplifier;
    this.drivers = new ArrayList<>();
    for (MemoryIr memory : module.memories()) {
      if (memory.verification() == verification) {
        Bypass bypass = Bypass.of(memory.withoutInspection(), namespace, projection);
        memories.add(bypass.memory());
        helpers.putAll(bypass.helpers());
        drivers.addAll(bypass.drivers());
      }
    }
    planned.stream().filter(d -> d.verification() == verification).forEach(drivers::add);
    addRegistersThatOnlyReset();
    count();
  }

  private void addRegistersThatOnlyReset() {
    Set<Signal> driven = new LinkedHashSet<>();
    drivers.forEach(driver -> driven.addAll(driver.targets()));
    for (Signal signal : signals()) {
      if (signal.reset().isPresent() && !driven.contains(signal)) {
        drivers.add(new Driver.Clocked(List.of(signal), List.of()));
      }
    }
  }

  private void count() {
    for (Signal signal : signals()) {
      signal.definition().ifPresent(value -> uses.add(simplifier.simplify(value)));
      if (signal.role() == SignalRole.REGISTER) {
        procedural.add(signal);
        signal.reset().ifPresent(uses::add);
      }
    }
    helpers.values().forEach(procedural::addAll);
    for (MemoryIr memory : memories) {
      Memories.count(memory, simplifier, uses);
      memory.readPorts().stream()
          .filter(MemoryIr.ReadPort::synchronous)
          .forEach(port -> procedural.add(port.output()));
    }
    for (MemoryIr memory : inspected()) {
      memory.inspection().forEach(port -> uses.add(simplifier.simplify(port.address())));
    }
    for (Driver driver : drivers) {
      if (driver instanceof Driver.Continuous continuous) {
        uses.add(continuous.value());
      } else if (driver instanceof Driver.Combinational block) {
        procedural.addAll(block.targets());
        count(block.statements());
      } else if (driver instanceof Driver.Clocked block) {
        count(block.statements());
      }
    }
    if (verification) {
      module.properties().forEach(p -> uses.add(simplifier.simplify(p.condition())));
    }
    for (Expr expr : module.ignored()) {
      boolean checks = References.of(List.of(expr)).stream().anyMatch(Signal::verification);
      if (checks == verification) {
        Expr simple = simplifier.simplify(expr);
        ignored.add(simple);
        uses.add(simple);
      }
    }
  }

  private void count(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        uses.add(assign.value());
      } else if (statement instanceof Statement.If branch) {
        uses.add(branch.condition());
        count(branch.whenTrue());
        count(branch.whenFalse());
      } else if (statement instanceof Statement.Switch choice) {
        uses.add(choice.subject());
        for (Statement.Case branch : choice.cases()) {
          branch.labels().forEach(uses::add);
          count(branch.body());
        }
        choice.otherwise().ifPresent(this::count);
      }
    }
  }

  Uses uses() {
    return uses;
  }

  List<Expr> ignored() {
    return ignored;
  }

  /** Whether a block drives the signal, so that it is declared as {@code reg}. */
  boolean procedural(Signal signal) {
    return procedural.contains(signal);
  }

  private List<Signal> signals() {
    return module.signals().stream().filter(s -> s.verification() == verification).toList();
  }

  /** The reads of the design's memories that only properties make. */
  private List<MemoryIr> inspected() {
    return verification
        ? module.memories().stream().filter(m -> !m.inspection().isEmpty()).toList()
        : List.of();
  }

  /**
   * @param readSignals those that some expression of the module reads
   * @param constants those that are declared already
   */
  void print(
      Expressions expressions,
      ReadBits read,
      Set<Signal> readSignals,
      Set<Expr.Constant> constants,
      Lines out) {
    Map<Signal, Expr> inline = inlineConnections(readSignals);
    printConstants(constants, out);
    out.gap();
    for (Signal signal : signals()) {
      helpers
          .getOrDefault(signal, List.of())
          .forEach(helper -> declare(helper, expressions, read, out));
      if (!inline.containsKey(signal)) {
        declare(signal, expressions, read, out);
      }
    }
    if (!verification) {
      Instances instances = new Instances(inline, expressions, read, out);
      module.instances().forEach(instances::print);
    }
    Memories printer = new Memories(simplifier, expressions, out);
    memories.forEach(printer::print);
    inspected().forEach(printer::printInspection);
    List<Driver> printed =
        drivers.stream()
            .filter(d -> !(d instanceof Driver.Continuous c && inline.containsKey(c.target())))
            .toList();
    markClocks(read, printed);
    new Statements(expressions, out).print(printed);
  }

  private void printConstants(Set<Expr.Constant> declared, Lines out) {
    for (Expr.Constant constant : module.constants()) {
      if (uses.constants().contains(constant) && !declared.contains(constant)) {
        String number = Bits.literal(constant.value(), constant.width());
        String range = Bits.range(constant.width());
        out.line("localparam" + range + " " + constant.name() + " = " + number + ";");
      }
    }
  }

  /** Instance inputs with one short driver that nothing else reads. */
  private Map<Signal, Expr> inlineConnections(Set<Signal> readSignals) {
    Map<Signal, Expr> inline = new LinkedHashMap<>();
    for (Driver driver : drivers) {
      if (driver instanceof Driver.Continuous continuous
          && continuous.target().role() == SignalRole.INSTANCE_INPUT
          && !readSignals.contains(continuous.target())
          && weight(continuous.value()) <= MOST_INLINE) {
        inline.put(continuous.target(), continuous.value());
      }
    }
    return inline;
  }

  /** The number of operators in an expression; many if it needs a wire of its own. */
  private int weight(Expr expr) {
    if (uses.repeated(expr) || Uses.cheap(expr)) {
      return 0;
    }
    if (Expressions.needsOwnWire(expr)) {
      return MOST_INLINE + 1;
    }
    int weight = 1;
    for (Expr operand : expr.operands()) {
      weight += weight(operand);
    }
    return weight;
  }

  private void declare(Signal signal, Expressions expressions, ReadBits read, Lines out) {
    read.declare(signal.name(), signal.width());
    String name = Bits.range(signal.width()) + " " + signal.name();
    if (signal.definition().isPresent()) {
      Expr value = simplifier.simplify(signal.definition().get());
      Text text = expressions.definition(value, signal);
      out.statement(new Text.Wrapped("wire" + name + " = ", text, ";"));
    } else if (signal.role() == SignalRole.ARBITRARY) {
      declareArbitrary(name, signal.width(), out);
    } else {
      out.line((procedural.contains(signal) ? "reg " : "wire") + name + ";");
    }
  }

  private static void declareArbitrary(String name, int width, Lines out) {
    out.directive("`ifdef FORMAL");
    out.line("(* anyconst *) reg " + name + ";");
    out.directive("`else");
    out.line("wire" + name + " = " + Bits.literal(BigInteger.ZERO, width) + ";");
    out.directive("`endif");
  }

  private void markClocks(ReadBits read, List<Driver> printed) {
    for (MemoryIr memory : memories) {
      read.readAll(memory.domain().clock());
    }
    for (Driver driver : printed) {
      if (driver instanceof Driver.Clocked block) {
        Signal first = block.targets().get(0);
        read.readAll(first.domain().clock());
        if (block.targets().stream().anyMatch(target -> target.reset().isPresent())) {
          read.readAll(first.domain().reset());
        }
      }
    }
  }
}
