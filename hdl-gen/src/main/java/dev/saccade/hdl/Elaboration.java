package dev.saccade.hdl;

import dev.saccade.hdl.check.Checks;
import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.check.Problems;
import dev.saccade.hdl.check.StreamPorts;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.verilog.Names;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds a top and everything below it, each set of parameters once. */
final class Elaboration {
  private static final int DEEPEST = 200;

  private final Problems problems = new Problems();
  private final Checks checks = new Checks(problems);
  private final Map<Hardware<?>, PortPlan> plans = new HashMap<>();
  private final Map<Hardware<?>, ModuleIr> modules = new LinkedHashMap<>();
  private final Map<String, Hardware<?>> byName = new HashMap<>();
  private final Set<Hardware<?>> open = new LinkedHashSet<>();

  Problems problems() {
    return problems;
  }

  /** Every module so far, children before parents. */
  List<ModuleIr> modules() {
    return List.copyOf(modules.values());
  }

  PortPlan plan(Hardware<?> hardware) {
    return plans.get(hardware);
  }

  /** The module of these parameters; built if it is new. */
  <I extends Record> ModuleIr module(Hardware<I> hardware, SourceLine source) {
    ModuleIr known = modules.get(hardware);
    if (known != null) {
      return known;
    }
    if (!open.add(hardware)) {
      problems.add(
          source,
          ProblemCode.HDL026,
          hardware + " contains itself",
          "make the inner one smaller, and stop at the smallest");
      throw new ElaborationStopped();
    }
    if (open.size() > DEEPEST) {
      problems.add(
          source,
          ProblemCode.HDL026,
          "instances are nested more than " + DEEPEST + " deep, at last " + hardware,
          "end the recursion at some parameters");
      throw new ElaborationStopped();
    }
    ModuleIr module = build(hardware, source);
    open.remove(hardware);
    modules.put(hardware, module);
    return module;
  }

  private <I extends Record> ModuleIr build(Hardware<I> hardware, SourceLine source) {
    Parameters.illegal(hardware)
        .ifPresent(
            reason ->
                problems.add(
                    source,
                    ProblemCode.HDL022,
                    reason,
                    "use a record of int, long, boolean, String, enums, records and lists of these"));
    int before = problems.count();
    boolean primitive = hardware instanceof Primitive<?>;
    if (!(hardware instanceof Record)) {
      throw new ElaborationStopped();
    }
    String name = hardware.moduleName();
    PortPlan plan = PortPlan.of(hardware, problems, source);
    plans.put(hardware, plan);
    if (hardware instanceof Primitive<?> cell) {
      CellCheck.run(cell, plan, problems, source);
    } else {
      claim(name, hardware, source);
    }
    ModuleBuilder builder = new ModuleBuilder(this, problems, primitive);
    Map<String, Signal> ports = new LinkedHashMap<>();
    I io =
        plan.declare(
            hardware,
            problems,
            source,
            (port, input, type) -> {
              Signal signal = builder.port(port.name(), type, input, port.source());
              ports.put(port.name(), signal);
              return type.value(builder, signal);
            });
    builder.ports(plan.inRecordOrder().stream().map(p -> ports.get(p.name())).toList());
    hardware.build(new Logic(builder), io);
    List<StreamPorts> streams = primitive ? List.of() : StreamContract.add(builder, io);
    ModuleIr module =
        builder.finish(name, hardware.toString(), Parameters.of(hardware), cell(hardware), source);
    // A module that could not be built as written would only be blamed a second time.
    if (problems.count() == before) {
      checks.run(module, streams);
    }
    return module;
  }

  private static Optional<ModuleIr.Primitive> cell(Hardware<?> hardware) {
    return hardware instanceof Primitive<?> primitive
        ? Optional.of(
            new ModuleIr.Primitive(
                primitive.cell(), primitive.cellParameters(), primitive.clockPin()))
        : Optional.empty();
  }

  private void claim(String name, Hardware<?> hardware, SourceLine source) {
    Names.illegal(name)
        .ifPresent(
            reason ->
                problems.add(
                    source,
                    ProblemCode.HDL007,
                    "the module name '" + name + "' " + reason,
                    "override moduleName()"));
    Hardware<?> other = byName.putIfAbsent(name, hardware);
    if (other != null) {
      problems.add(
          source,
          ProblemCode.HDL023,
          "the name '" + name + "' stands for " + other + " and for " + hardware,
          "override moduleName() so that each has its own");
    }
  }

  /** Breaks off a run that cannot go on; the problem is already recorded. */
  static final class ElaborationStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
