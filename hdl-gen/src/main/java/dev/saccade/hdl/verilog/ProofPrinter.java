package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.PropertyIr;
import dev.saccade.hdl.ir.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints what synthesis must not see: the signals that serve properties, and the properties. */
final class ProofPrinter {
  private final ModuleIr module;
  private final Section section;
  private final Simplifier simplifier;
  private final Namespace namespace;
  private final ReadBits read;
  private final Expressions expressions;
  private final Lines out;

  ProofPrinter(
      ModuleIr module,
      Section section,
      Simplifier simplifier,
      Namespace namespace,
      ReadBits read,
      Expressions expressions,
      Lines out) {
    this.module = module;
    this.section = section;
    this.simplifier = simplifier;
    this.namespace = namespace;
    this.read = read;
    this.expressions = expressions;
    this.out = out;
  }

  /** Whether a module has such a section: it or a module below it has properties. */
  static boolean concerns(ModuleIr module) {
    return !module.properties().isEmpty()
        || module.signals().stream().anyMatch(Signal::verification)
        || module.instances().stream().anyMatch(instance -> concerns(instance.module()));
  }

  void print(Set<Signal> readSignals, Set<Expr.Constant> constants) {
    out.directive("`ifndef SYNTHESIS");
    section.print(expressions, read, readSignals, constants, out);
    Map<PropertyIr, String> conditions = new LinkedHashMap<>();
    if (!module.properties().isEmpty()) {
      out.gap();
      read.readAll(ClockDomain.MAIN.clock());
      read.readAll(ClockDomain.MAIN.reset());
    }
    for (PropertyIr property : module.properties()) {
      conditions.put(property, condition(property));
    }
    out.gap();
    out.directive("`ifdef FORMAL");
    printReset();
    printFormal(conditions);
    printSimulation(conditions);
    out.directive("`endif");
    printUnread();
    out.directive("`endif");
  }

  /** A name for what must hold, so that both kinds of check can share it. */
  private String condition(PropertyIr property) {
    Expr condition = simplifier.simplify(property.condition());
    return Uses.cheap(condition)
        ? expressions.text(condition, property.name()).flat()
        : expressions.name(
            condition,
            property.name(),
            property.kind() == PropertyIr.Kind.COVER ? "reached" : "ok");
  }

  /** A proof starts in any state; what follows a reset is what must be right. */
  private void printReset() {
    if (!module.resettable()) {
      return;
    }
    String first = namespace.fresh("first_cycle");
    out.directive("`ifdef FORMAL_" + module.name());
    out.line("reg  " + first + " = 1'b1;");
    out.gap();
    out.open("always @(posedge " + ClockDomain.MAIN.clock() + ") begin");
    out.line(first + " <= 1'b0;");
    out.close("end");
    out.gap();
    out.open("always @* begin");
    out.open("if (" + first + ") begin");
    out.line("assume (" + ClockDomain.MAIN.reset() + ");");
    out.close("end");
    out.close("end");
    out.directive("`endif");
    out.gap();
  }

  private void printFormal(Map<PropertyIr, String> conditions) {
    if (conditions.isEmpty()) {
      return;
    }
    out.open("always @(posedge " + ClockDomain.MAIN.clock() + ") begin");
    out.open("if (!" + ClockDomain.MAIN.reset() + ") begin");
    conditions.forEach(
        (property, condition) -> {
          String claim = property.name() + ": %s (" + condition + ");";
          switch (property.kind()) {
            case ASSERT -> out.line(String.format(claim, "assert"));
            case COVER -> out.line(String.format(claim, "cover"));
            case ASSUME -> {
              out.directive("`ifdef FORMAL_" + module.name());
              out.line(String.format(claim, "assume"));
              out.directive("`else");
              out.line(String.format(claim, "assert"));
              out.directive("`endif");
            }
          }
        });
    out.close("end");
    out.close("end");
  }

  private void printSimulation(Map<PropertyIr, String> conditions) {
    List<Text> covers = new ArrayList<>();
    List<PropertyIr> checked = new ArrayList<>();
    conditions.forEach(
        (property, condition) -> {
          if (property.kind() == PropertyIr.Kind.COVER) {
            covers.add(Text.of(condition));
          } else {
            checked.add(property);
          }
        });
    if (covers.isEmpty() && checked.isEmpty()) {
      return;
    }
    out.directive("`else");
    if (!checked.isEmpty()) {
      out.open("always @(posedge " + ClockDomain.MAIN.clock() + ") begin");
      for (PropertyIr property : checked) {
        String condition = conditions.get(property);
        out.open("if (!" + ClockDomain.MAIN.reset() + " && !" + negatable(condition) + ") begin");
        out.line("$display(\"SACCADE-ASSERT " + module.name() + " " + property.name() + "\");");
        out.line("$stop;");
        out.close("end");
      }
      out.close("end");
    }
    if (!covers.isEmpty()) {
      unused("unused_covers", covers);
    }
  }

  private static String negatable(String condition) {
    return condition.startsWith("~") ? "(" + condition + ")" : condition;
  }

  private void printUnread() {
    List<Text> parts = new ArrayList<>();
    section.ignored().forEach(expr -> parts.add(expressions.text(expr, "unused")));
    read.unread().forEach(part -> parts.add(Text.of(part)));
    if (!parts.isEmpty()) {
      unused("unused_checks", parts);
    }
  }

  private void unused(String name, List<Text> parts) {
    List<Text> all = new ArrayList<>();
    all.add(Text.of("1'b0"));
    all.addAll(parts);
    Text value = new Text.Bracketed("&{", all, "};");
    out.statement(new Text.Wrapped("wire " + namespace.fresh(name) + " = ", value, ""));
  }
}
