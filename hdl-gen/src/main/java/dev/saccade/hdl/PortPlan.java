package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.check.Problems;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.ir.ValueKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The names of a module's ports. A component of the ports record gives its name to the ports that
 * it holds, but a port is made before it stands in the record; so {@link Hardware#io} runs once
 * with nameless ports to learn where each one ends up.
 */
final class PortPlan {
  /**
   * A port: its Verilog name, the name of its wire at an instance, less the instance's, its line.
   */
  record Port(String name, String component, SourceLine source) {}

  /** Makes the signal of a port whose name is known. */
  interface Maker {
    Value port(Port port, boolean input, Type.Leaf<?> type);
  }

  /** What one call of {@code p.in(...)} or {@code p.out(...)} asked for. */
  private record Declared(boolean input, ValueKind kind, int width) {
    static Declared of(boolean input, Type.Leaf<?> type) {
      return new Declared(input, type.kind(), type.width());
    }
  }

  private final List<Port> inRecordOrder = new ArrayList<>();
  private final List<Port> inCallOrder = new ArrayList<>();
  private final List<Declared> declarations = new ArrayList<>();

  private PortPlan() {}

  static PortPlan of(Hardware<?> hardware, Problems problems, SourceLine source) {
    PortPlan plan = new PortPlan();
    Nameless nameless = plan.new Nameless(source);
    Record io = hardware.io(new Ports(nameless));
    List<Value> declared = nameless.ports;
    if (io == null) {
      problems.add(source, ProblemCode.HDL024, "io() returned null", "return the ports record");
      throw new Elaboration.ElaborationStopped();
    }
    SourceLine where = declared.isEmpty() ? source : line(declared.get(0));
    Set<Value> unnamed = Collections.newSetFromMap(new IdentityHashMap<>());
    unnamed.addAll(declared);
    IdentityHashMap<Value, Port> names = new IdentityHashMap<>();
    try {
      Flatten.components(
          io,
          Records::snake,
          (name, value) -> {
            if (!unnamed.remove(value)) {
              problems.add(
                  where,
                  ProblemCode.HDL024,
                  "component '" + name + "' of the ports record is not a port of its own",
                  "declare each component with its own p.in(...) or p.out(...)");
              return;
            }
            Port port = new Port(pin(hardware, name), name, line(value));
            names.put(value, port);
            plan.inRecordOrder.add(port);
          });
    } catch (IllegalArgumentException e) {
      problems.add(
          where,
          ProblemCode.HDL024,
          "the ports record holds something that is not hardware: " + e.getMessage(),
          "use Bool, UInt, SInt, Vec, Stream, Flow or records of these");
    }
    for (int i = 0; i < declared.size(); i++) {
      Value value = declared.get(i);
      Port port = names.get(value);
      if (port == null) {
        problems.add(
            line(value),
            ProblemCode.HDL024,
            "port number " + (i + 1) + " is declared but stands nowhere in the ports record",
            "return it as a component of the record");
        port = new Port("nameless" + i, "nameless" + i, line(value));
      }
      plan.inCallOrder.add(port);
    }
    return plan;
  }

  private static String pin(Hardware<?> hardware, String component) {
    return hardware instanceof Primitive<?> primitive ? primitive.pin(component) : component;
  }

  /** Makes ports that have a line and no name. */
  private final class Nameless implements Ports.Maker {
    private final List<Value> ports = new ArrayList<>();
    private SourceLine line;

    Nameless(SourceLine line) {
      this.line = line;
    }

    @Override
    public void begin() {
      line = Source.here();
    }

    @Override
    public Value port(boolean input, Type.Leaf<?> type) {
      declarations.add(Declared.of(input, type));
      int width = Math.max(1, type.width());
      Signal signal = Signal.builder("", width, type.kind(), SignalRole.INPUT, line).build();
      Value port = type.value(null, signal);
      ports.add(port);
      return port;
    }
  }

  private static SourceLine line(Value port) {
    return port.signal().orElseThrow().source();
  }

  /** Ports in the order of the record. */
  List<Port> inRecordOrder() {
    return inRecordOrder;
  }

  /**
   * The ports record of a module, made of named ports.
   *
   * @throws Elaboration.ElaborationStopped if the record or what it declares is another one than
   *     planned; the problem is then recorded
   */
  <I extends Record> I declare(
      Hardware<I> hardware, Problems problems, SourceLine source, Maker maker) {
    List<Declared> again = new ArrayList<>();
    I io =
        hardware.io(
            new Ports(
                (input, type) -> {
                  int next = again.size();
                  again.add(Declared.of(input, type));
                  if (next >= declarations.size()
                      || !again.get(next).equals(declarations.get(next))) {
                    throw unstable(hardware, problems, source);
                  }
                  return maker.port(inCallOrder.get(next), input, type);
                }));
    if (io == null || again.size() != declarations.size()) {
      throw unstable(hardware, problems, source);
    }
    return io;
  }

  private static Elaboration.ElaborationStopped unstable(
      Hardware<?> hardware, Problems problems, SourceLine source) {
    problems.add(
        source,
        ProblemCode.HDL024,
        "io() of " + hardware + " declares other ports when it is called again",
        "let it depend on the record's components only");
    return new Elaboration.ElaborationStopped();
  }
}
