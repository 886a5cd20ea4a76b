package dev.saccade.hdl.sim;

import static dev.saccade.hdl.sim.IrModules.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random nested statements, simulated and carried out one after the other. */
final class StatementTest {
  private static final int CYCLES = 60;

  private final IrModules module = new IrModules("statements");
  private final List<Signal> inputs = new ArrayList<>();
  private final List<Signal> registers = new ArrayList<>();
  private final List<Signal> outputs = new ArrayList<>();
  private final List<Signal> targets = new ArrayList<>();

  @Test
  void statementsTakeEffectInTheirOrder() {
    for (long seed = 1; seed <= 150; seed++) {
      assertThat(new StatementTest().difference(seed, true)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void wrongOrderIsFound() {
    List<String> differences = new ArrayList<>();
    for (long seed = 1; seed <= 10; seed++) {
      differences.add(new StatementTest().difference(seed, false));
    }
    assertThat(differences).anyMatch(difference -> !difference.isEmpty());
  }

  @Test
  void loopsAndMissingAssignmentsAreRefused() {
    IrModules loop = new IrModules("loop");
    Signal wire = loop.signal("wire", 4, SignalRole.WIRE);
    Signal value = loop.value("value", new Expr.Unary(Expr.UnaryOp.NOT, new Expr.Ref(wire)));
    loop.assign(wire, new Expr.Ref(value));
    loop.output("out", 4, new Expr.Ref(wire));
    assertThatThrownBy(() -> CycleSimulator.open(loop.build(), 1))
        .hasMessage("combinational loop among [value, wire]; put a register into it");
    IrModules latch = new IrModules("latch");
    Signal out = latch.port("out", 1, SignalRole.OUTPUT);
    Expr condition = new Expr.Ref(latch.input("in", 1));
    Statement assign = new Statement.Assign(out, condition, LINE);
    latch.add(new Statement.If(condition, List.of(assign), List.of(), LINE));
    assertThatThrownBy(() -> CycleSimulator.open(latch.build(), 1))
        .hasMessage(
            "Test.java:1: out of module latch is not assigned on every path; give it a default");
  }

  private String difference(long seed, boolean inOrder) {
    Random random = new Random(seed);
    ModuleIr ir = build(random);
    List<Statement> statements = new ArrayList<>(ir.statements());
    if (!inOrder) {
      Collections.reverse(statements);
    }
    try (CycleSimulator simulator = CycleSimulator.open(ir, seed)) {
      Map<Signal, BigInteger> values = new HashMap<>();
      for (Signal register : registers) {
        values.put(register, simulator.peekSignal(register.name()));
      }
      for (int cycle = 0; cycle < CYCLES; cycle++) {
        boolean reset = random.nextInt(10) == 0;
        simulator.poke("rst", reset ? 1 : 0);
        for (Signal input : inputs) {
          values.put(input, RandomExprs.bits(random, input.width()));
          simulator.poke(input.name(), values.get(input));
        }
        Map<Signal, BigInteger> assigned = new HashMap<>();
        run(statements, new TreeWalk(values::get), assigned);
        for (Signal output : outputs) {
          if (!simulator.peekBig(output.name()).equals(assigned.get(output))) {
            return "%s in cycle %d".formatted(output, cycle);
          }
        }
        simulator.step();
        for (Signal register : registers) {
          if (reset && register.reset().isPresent()) {
            assigned.put(register, new TreeWalk(values::get).value(register.reset().get()));
          }
          BigInteger next = assigned.getOrDefault(register, values.get(register));
          if (!simulator.peekSignal(register.name()).equals(next)) {
            return "%s after cycle %d".formatted(register, cycle);
          }
          values.put(register, next);
        }
      }
    }
    return "";
  }

  private ModuleIr build(Random random) {
    for (int i = 0; i < 4; i++) {
      inputs.add(module.input("in" + i, 1 + random.nextInt(70)));
      int width = 1 + random.nextInt(70);
      Expr reset = new Expr.Literal(RandomExprs.bits(random, width), width);
      boolean resettable = i == 0 || random.nextBoolean();
      registers.add(module.register("reg" + i, width, Optional.of(reset).filter(r -> resettable)));
      outputs.add(module.port("out" + i, 1 + random.nextInt(70), SignalRole.OUTPUT));
    }
    targets.addAll(registers);
    targets.addAll(outputs);
    List<Signal> readable = new ArrayList<>(inputs);
    readable.addAll(registers);
    RandomExprs exprs = new RandomExprs(random, readable);
    outputs.forEach(output -> module.add(assign(output, exprs)));
    statements(random, exprs, 3).forEach(module::add);
    return module.build();
  }

  private static Statement assign(Signal target, RandomExprs exprs) {
    return new Statement.Assign(target, exprs.next(target.width(), 3), LINE);
  }

  private List<Statement> statements(Random random, RandomExprs exprs, int depth) {
    List<Statement> result = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int kind = depth == 0 ? 0 : random.nextInt(3);
      if (kind == 0) {
        result.add(assign(targets.get(random.nextInt(targets.size())), exprs));
      } else if (kind == 1) {
        result.add(
            new Statement.If(
                exprs.next(1, 3),
                statements(random, exprs, depth - 1),
                random.nextBoolean() ? statements(random, exprs, depth - 1) : List.of(),
                LINE));
      } else {
        result.add(choice(random, exprs, depth - 1));
      }
    }
    return result;
  }

  /** A switch over two bits, now and then over all four values. */
  private Statement choice(Random random, RandomExprs exprs, int depth) {
    List<Statement.Case> cases = new ArrayList<>();
    int last = 1 + random.nextInt(4);
    for (int value = 0; value < last; value++) {
      List<Expr> labels = new ArrayList<>();
      labels.add(new Expr.Literal(BigInteger.valueOf(value), 2));
      if (value + 1 < last && random.nextInt(3) == 0) {
        value++;
        labels.add(new Expr.Literal(BigInteger.valueOf(value), 2));
      }
      cases.add(new Statement.Case(labels, statements(random, exprs, depth)));
    }
    Optional<List<Statement>> otherwise =
        last < 4 && random.nextBoolean()
            ? Optional.of(statements(random, exprs, depth))
            : Optional.empty();
    return new Statement.Switch(exprs.next(2, 2), cases, otherwise, LINE);
  }

  private static void run(
      List<Statement> statements, TreeWalk walk, Map<Signal, BigInteger> assigned) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        assigned.put(assign.target(), walk.value(assign.value()));
      } else if (statement instanceof Statement.If test) {
        boolean holds = walk.value(test.condition()).signum() != 0;
        run(holds ? test.whenTrue() : test.whenFalse(), walk, assigned);
      } else if (statement instanceof Statement.Switch choice) {
        BigInteger subject = walk.value(choice.subject());
        Optional<List<Statement>> met =
            choice.cases().stream()
                .filter(one -> one.labels().stream().anyMatch(l -> walk.value(l).equals(subject)))
                .map(Statement.Case::body)
                .findFirst();
        run(met.orElse(choice.otherwise().orElse(List.of())), walk, assigned);
      }
    }
  }
}
