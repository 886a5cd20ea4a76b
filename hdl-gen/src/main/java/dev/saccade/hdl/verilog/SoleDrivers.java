package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the signals that follow one expression always: named ones, and wires set once. */
final class SoleDrivers {
  private SoleDrivers() {}

  static Map<Signal, Expr> of(ModuleIr module) {
    Map<Signal, Expr> drivers = new LinkedHashMap<>();
    for (Signal signal : module.signals()) {
      signal.definition().ifPresent(definition -> drivers.put(signal, definition));
    }
    Set<Signal> seen = new LinkedHashSet<>();
    for (Statement statement : module.statements()) {
      for (Signal target : Targets.of(statement)) {
        if (!seen.add(target)) {
          drivers.remove(target);
        } else if (statement instanceof Statement.Assign assign
            && target.role() != SignalRole.REGISTER) {
          drivers.put(target, assign.value());
        }
      }
    }
    return drivers;
  }
}
