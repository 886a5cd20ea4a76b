package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Prints one module: header, ports, the design, and the section that only checks it. */
final class ModulePrinter {
  private static final int INDENT = 2;

  private final ModuleIr module;
  private final Namespace namespace = new Namespace();
  private final ReadBits read = new ReadBits();
  private final Simplifier simplifier;
  private final Section design;
  private final Section verification;

  ModulePrinter(ModuleIr module, Reads reads) {
    this.module = module;
    this.simplifier = Simplifier.printing(SoleDrivers.of(module));
    reserveNames();
    Projection projection = new Projection(simplifier);
    List<Statement> statements = projection.simplify(module.statements());
    List<Driver> drivers = DriverPlan.of(statements, projection, new Dependencies(module, reads));
    design = new Section(module, false, simplifier, drivers, projection, namespace);
    verification = new Section(module, true, simplifier, drivers, projection, namespace);
  }

  String print() {
    Set<Signal> readSignals = new LinkedHashSet<>(design.uses().signals());
    readSignals.addAll(verification.uses().signals());

    Lines body = new Lines(INDENT);
    Set<Expr.Constant> constants = design.uses().constants();
    Expressions expressions = new Expressions(namespace, read, design.uses(), constants, body);
    design.print(expressions, read, readSignals, Set.of(), body);

    Lines checks = new Lines(INDENT);
    if (ProofPrinter.concerns(module)) {
      Set<Expr.Constant> all = new LinkedHashSet<>(constants);
      all.addAll(verification.uses().constants());
      ReadBits innerRead = new ReadBits(read);
      Expressions inner = expressions.inner(innerRead, verification.uses(), all, checks);
      new ProofPrinter(module, verification, simplifier, namespace, innerRead, inner, checks)
          .print(readSignals, constants);
    }

    printUnread(body, expressions);
    Lines lines = new Lines(0);
    lines.line("// Generated from " + description() + ". Do not edit.");
    lines.directive("`default_nettype none");
    printHeader(lines);
    if (!body.isEmpty()) {
      lines.gap();
      lines.append(body);
    }
    if (!checks.isEmpty()) {
      lines.gap();
      lines.append(checks);
    }
    lines.line("endmodule");
    lines.directive("`default_nettype wire");
    return lines.toString();
  }

  /** The record's text, on one line and in ASCII. */
  private String description() {
    return module.description().replaceAll("[^ -~]", "?");
  }

  private void reserveNames() {
    if (module.clocked()) {
      namespace.reserve(ClockDomain.MAIN.clock());
      read.declare(ClockDomain.MAIN.clock(), 1);
    }
    if (module.resettable()) {
      namespace.reserve(ClockDomain.MAIN.reset());
      read.declare(ClockDomain.MAIN.reset(), 1);
    }
    module.ports().forEach(port -> namespace.reserve(port.name()));
    module.signals().forEach(signal -> namespace.reserve(signal.name()));
    module.constants().forEach(constant -> namespace.reserve(constant.name()));
    module.memories().forEach(memory -> namespace.reserve(memory.name()));
    module.instances().forEach(instance -> namespace.reserve(instance.name()));
    module.properties().forEach(property -> namespace.reserve(property.name()));
    for (Signal port : module.ports()) {
      if (port.role() == SignalRole.INPUT) {
        read.declare(port.name(), port.width());
      }
    }
  }

  private void printHeader(Lines lines) {
    List<String> ports = new ArrayList<>();
    if (module.clocked()) {
      ports.add("input  wire " + ClockDomain.MAIN.clock());
    }
    if (module.resettable()) {
      ports.add("input  wire " + ClockDomain.MAIN.reset());
    }
    for (Signal port : module.ports()) {
      String direction = port.role() == SignalRole.INPUT ? "input " : "output";
      String kind = design.procedural(port) ? " reg " : " wire";
      ports.add(direction + kind + Bits.range(port.width()) + " " + port.name());
    }
    if (ports.isEmpty()) {
      lines.line("module " + module.name() + " ();");
      return;
    }
    lines.open("module " + module.name() + " (");
    for (int i = 0; i < ports.size(); i++) {
      lines.line(ports.get(i) + (i + 1 < ports.size() ? "," : ""));
    }
    lines.close(");");
  }

  /** What is left unread on purpose is read here, so that linters find the rest. */
  private void printUnread(Lines body, Expressions expressions) {
    List<Text> parts = new ArrayList<>();
    parts.add(Text.of("1'b0"));
    for (Expr expr : design.ignored()) {
      parts.add(expressions.text(expr, "unused"));
    }
    read.unread().forEach(part -> parts.add(Text.of(part)));
    if (parts.size() > 1) {
      body.gap();
      String name = namespace.fresh("unused_ok");
      Text all = new Text.Bracketed("&{", parts, "};");
      body.statement(new Text.Wrapped("wire " + name + " = ", all, ""));
    }
  }
}
