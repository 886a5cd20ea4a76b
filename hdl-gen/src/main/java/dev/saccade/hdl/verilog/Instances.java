package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.ClockDomain;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.InstanceIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints instances with one named connection per line. */
final class Instances {
  private final Map<Signal, Expr> inline;
  private final Expressions expressions;
  private final ReadBits read;
  private final Lines out;

  /**
   * @param inline the expressions of those instance inputs that have no signal of their own
   */
  Instances(Map<Signal, Expr> inline, Expressions expressions, ReadBits read, Lines out) {
    this.inline = inline;
    this.expressions = expressions;
    this.read = read;
    this.out = out;
  }

  void print(InstanceIr instance) {
    out.gap();
    ModuleIr module = instance.module();
    List<Text> connections = new ArrayList<>();
    clockPin(module).ifPresent(pin -> connections.add(connect(pin, ClockDomain.MAIN.clock())));
    if (module.resettable() && module.primitive().isEmpty()) {
      connections.add(connect(ClockDomain.MAIN.reset(), ClockDomain.MAIN.reset()));
    }
    instance.connections().forEach((port, signal) -> connections.add(connection(port, signal)));
    String cell = module.primitive().map(ModuleIr.Primitive::cell).orElse(module.name());
    Map<String, String> parameters =
        module.primitive().map(ModuleIr.Primitive::parameters).orElse(Map.of());
    if (parameters.isEmpty()) {
      out.open(cell + " " + instance.name() + " (");
    } else {
      out.open(cell + " #(");
      List<Text> values = new ArrayList<>();
      parameters.forEach((key, value) -> values.add(Text.of("." + key + "(" + value + ")")));
      printList(values);
      out.turn(") " + instance.name() + " (");
    }
    printList(connections);
    out.close(");");
  }

  private static Optional<String> clockPin(ModuleIr module) {
    if (module.primitive().isPresent()) {
      return module.primitive().get().clockPin();
    }
    return module.clocked() ? Optional.of(ClockDomain.MAIN.clock()) : Optional.empty();
  }

  private Text connect(String port, String name) {
    read.readAll(name);
    return Text.of("." + port + "(" + name + ")");
  }

  private Text connection(Signal port, Signal signal) {
    Expr value = inline.get(signal);
    if (value != null) {
      Text text = expressions.text(value, signal.name());
      return new Text.Wrapped("." + port.name() + "(", text, ")");
    }
    if (signal.role() == SignalRole.INSTANCE_INPUT) {
      read.readAll(signal.name());
    }
    return Text.of("." + port.name() + "(" + signal.name() + ")");
  }

  private void printList(List<Text> items) {
    for (int i = 0; i < items.size(); i++) {
      out.statement(new Text.Wrapped("", items.get(i), i + 1 < items.size() ? "," : ""));
    }
  }
}
