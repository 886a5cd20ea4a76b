package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.InstanceIr;
import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One instance of a module in the flattened design; the top is one too. */
final class Scope {
  /** An expression and where it stands, which together have a value. */
  record Site(Scope scope, Expr expr) {
    /** Its words, once computed. */
    Optional<Word[]> value() {
      return Optional.ofNullable(scope.values.get(expr));
    }
  }

  /** A port of an instance, from inside. */
  private record Outlet(Scope child, Signal port) {}

  /** A read port and the number of its memory. */
  record Reader(int memory, MemoryIr ir, MemoryIr.ReadPort port) {}

  private final String path;
  private final ModuleIr module;
  private final Optional<Scope> parent;
  private final Map<Signal, Signal> connections;
  private final Map<Signal, Expr> drivers;
  private final List<Scope> children = new ArrayList<>();
  private final Map<Signal, Outlet> outlets = new HashMap<>();
  private final Map<Signal, Word[]> state = new HashMap<>();
  private final Map<Signal, Reader> readers = new LinkedHashMap<>();
  private final Map<Signal, Expr.Ref> refs = new HashMap<>();
  private final IdentityHashMap<Expr, Word[]> values = new IdentityHashMap<>();
  private final Set<Expr> open = Collections.newSetFromMap(new IdentityHashMap<>());

  private Scope(
      String path,
      ModuleIr module,
      Optional<Scope> parent,
      Map<Signal, Signal> connections,
      Map<ModuleIr, Map<Signal, Expr>> driversOf) {
    this.path = path;
    this.module = module;
    this.parent = parent;
    this.connections = connections;
    this.drivers = driversOf.computeIfAbsent(module, Drivers::of);
    for (InstanceIr instance : module.instances()) {
      Scope child =
          new Scope(
              path.isEmpty() ? instance.name() : path + "." + instance.name(),
              instance.module(),
              Optional.of(this),
              instance.connections(),
              driversOf);
      children.add(child);
      instance
          .connections()
          .forEach((port, outside) -> outlets.put(outside, new Outlet(child, port)));
    }
  }

  static Scope top(ModuleIr module) {
    return new Scope("", module, Optional.empty(), Map.of(), new HashMap<>());
  }

  /** Names of the instances from the top, joined by dots; empty for the top. */
  String path() {
    return path;
  }

  /** The signal's name from the top, such as {@code low_counter.count}. */
  String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  ModuleIr module() {
    return module;
  }

  List<Scope> children() {
    return children;
  }

  /** The ports, then all other signals. */
  List<Signal> signals() {
    List<Signal> result = new ArrayList<>(module.ports());
    result.addAll(module.signals());
    return result;
  }

  /** This scope and all below it, parents first. */
  List<Scope> all() {
    List<Scope> result = new ArrayList<>();
    result.add(this);
    children.forEach(child -> result.addAll(child.all()));
    return result;
  }

  void setState(Signal signal, Word[] words) {
    state.put(signal, words);
  }

  void setReader(Signal output, Reader reader) {
    readers.put(output, reader);
  }

  /** The words of a signal that nothing drives combinationally: state, or an input of the top. */
  Optional<Word[]> state(Signal signal) {
    return Optional.ofNullable(state.get(signal));
  }

  /** The read port that gives a signal of role {@link SignalRole#MEMORY_OUTPUT}. */
  Optional<Reader> reader(Signal signal) {
    return Optional.ofNullable(readers.get(signal));
  }

  Optional<Word[]> value(Expr expr) {
    return Optional.ofNullable(values.get(expr));
  }

  void setValue(Expr expr, Word[] words) {
    values.put(expr, words);
    open.remove(expr);
  }

  /** Notes that the operands of an expression are being computed. */
  void open(Expr expr) {
    open.add(expr);
  }

  boolean isOpen(Expr expr) {
    return open.contains(expr);
  }

  /** What a register is assigned, before its reset; itself if nothing. */
  Expr next(Signal register) {
    Expr driver = drivers.get(register);
    return driver == null ? ref(register) : driver;
  }

  /** The one reference of this scope to a signal, so that its value is found again. */
  Expr.Ref ref(Signal signal) {
    return refs.computeIfAbsent(signal, Expr.Ref::new);
  }

  /** The expression whose value a combinational signal has; of a read port, the address. */
  Site driver(Signal signal) {
    return switch (signal.role()) {
      case INPUT -> {
        Scope outside = parent.orElseThrow();
        yield new Site(outside, outside.ref(connections.get(signal)));
      }
      case INSTANCE_OUTPUT -> {
        Outlet outlet = outlets.get(signal);
        yield new Site(outlet.child(), outlet.child().ref(outlet.port()));
      }
      case VALUE -> new Site(this, signal.definition().orElseThrow());
      case MEMORY_OUTPUT -> new Site(this, readers.get(signal).port().address());
      case OUTPUT, WIRE, INSTANCE_INPUT -> {
        Expr driver = drivers.get(signal);
        if (driver == null) {
          throw new IllegalArgumentException(
              signal.source()
                  + ": "
                  + signal.name()
                  + " of module "
                  + module.name()
                  + " is never assigned; assign it or remove it");
        }
        yield new Site(this, driver);
      }
      case REGISTER, ARBITRARY -> throw new IllegalArgumentException(signal + " is state");
    };
  }
}
