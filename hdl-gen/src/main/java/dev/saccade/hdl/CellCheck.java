package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.check.Problems;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.verilog.Names;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a vendor cell says of itself is printed as it is, so it must be Verilog. The names are the
 * vendor's: only what Verilog itself could not read is refused.
 */
final class CellCheck {
  private static final Pattern VALUE =
      Pattern.compile("-?\\d+(\\.\\d+)?|\\d+'[sS]?[bodhBODH][0-9a-fA-FxXzZ_]+|\"[ !#-\\[\\]-~]*\"");

  private CellCheck() {}

  static void run(Primitive<?> cell, PortPlan plan, Problems problems, SourceLine source) {
    name(cell.cell(), "the cell", "return the vendor's name from cell()", problems, source);
    Set<String> pins = new HashSet<>();
    cell.clockPin().ifPresent(pins::add);
    cell.clockPin()
        .ifPresent(pin -> name(pin, "the clock pin", "correct clockPin()", problems, source));
    for (PortPlan.Port port : plan.inRecordOrder()) {
      name(port.name(), "the pin", "correct pin(...)", problems, source);
      if (!pins.add(port.name())) {
        problems.add(
            source,
            ProblemCode.HDL008,
            "the pin '" + port.name() + "' of " + cell.cell() + " stands for two ports",
            "give each its own from pin(...)");
      }
    }
    cell.cellParameters()
        .forEach(
            (parameter, value) -> {
              name(parameter, "the parameter", "correct cellParameters()", problems, source);
              if (!VALUE.matcher(value).matches()) {
                problems.add(
                    source,
                    ProblemCode.HDL022,
                    "the parameter '" + parameter + "' of " + cell.cell() + " is " + value,
                    "write it as Verilog does: 8, 16'h8000 or \"TEXT\"");
              }
            });
  }

  private static void name(
      String name, String what, String cure, Problems problems, SourceLine source) {
    Names.illegalForCells(name)
        .ifPresent(
            reason ->
                problems.add(source, ProblemCode.HDL007, what + " '" + name + "' " + reason, cure));
  }
}
