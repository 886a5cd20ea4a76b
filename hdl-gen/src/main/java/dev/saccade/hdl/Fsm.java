package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.ir.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A state machine over a Java enum; made by {@link Logic#fsm}. Its register holds the constant's
 * number and starts, by reset, in the initial state. Every state needs a body. A number that no
 * constant has (after an upset, or before reset) counts as the initial state.
 *
 * @param <E> the states
 */
public final class Fsm<E extends Enum<E>> {
  private final ModuleBuilder builder;
  private final UInt register;
  private final E initial;
  private final Map<E, Expr> codes;
  private final Set<E> missing;
  private final SourceLine source = Source.here();
  private Optional<Cases> current = Optional.empty();

  Fsm(ModuleBuilder builder, String name, E initial) {
    this.builder = builder;
    this.initial = initial;
    Class<E> states = initial.getDeclaringClass();
    this.codes = new EnumMap<>(states);
    this.missing = EnumSet.allOf(states);
    E[] constants = states.getEnumConstants();
    int width = Widths.indexBits(constants.length);
    for (int code = 0; code < constants.length; code++) {
      String constant = (name + "_" + constants[code].name()).toUpperCase(Locale.ROOT);
      codes.put(constants[code], builder.constant(constant, code, width));
    }
    this.register = builder.register(name, Types.uint(width), Optional.of(codes.get(initial)));
  }

  /** What applies in a state. */
  public void in(E state, Runnable body) {
    if (!missing.remove(state)) {
      builder.problem(ProblemCode.HDL020, "state " + state + " has two bodies", "join the two");
    }
    Scopes.Scope scope = builder.scopes().branch(body);
    if (current.isEmpty() || !builder.scopes().endsWith(current.get())) {
      current = Optional.of(new Cases(Source.here()));
      builder.scopes().add(current.get());
    }
    current.get().bodies.put(state, scope);
  }

  /** Makes {@code state} the state after the clock edge. */
  public void go(E state) {
    register.next(new UInt(builder, codes.get(state)));
  }

  /** Whether this is the present state. */
  public Bool is(E state) {
    return register.eq(new UInt(builder, codes.get(state)));
  }

  /** The register that holds the number of the present state. */
  public UInt register() {
    return register;
  }

  /** Reports the states without a body. */
  void finish() {
    for (E state : missing) {
      builder.problemAt(
          source,
          ProblemCode.HDL019,
          "state " + state + " of '" + described() + "' has no body",
          "add in(" + state.getDeclaringClass().getSimpleName() + "." + state + ", () -> ...)");
    }
  }

  private String described() {
    return register.signal().orElseThrow().name();
  }

  /** The bodies that stand together in the program. */
  private final class Cases implements Scopes.Pending {
    private final Map<E, Scopes.Scope> bodies = new EnumMap<>(initial.getDeclaringClass());
    private final SourceLine line;

    Cases(SourceLine line) {
      this.line = line;
    }

    @Override
    public Statement freeze() {
      Optional<List<Statement>> otherwise = Optional.empty();
      List<Statement.Case> cases = new ArrayList<>();
      for (Map.Entry<E, Scopes.Scope> entry : bodies.entrySet()) {
        List<Statement> body = entry.getValue().freeze();
        if (entry.getKey() == initial && bodies.size() == codes.size()) {
          // All states stand here, so the initial one can serve every unused code too.
          otherwise = Optional.of(body);
        } else {
          cases.add(new Statement.Case(List.of(codes.get(entry.getKey())), body));
        }
      }
      return new Statement.Switch(register.expr(), cases, otherwise, line);
    }
  }
}
