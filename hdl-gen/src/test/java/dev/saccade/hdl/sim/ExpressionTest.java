package dev.saccade.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Random expressions mean the same to the simulator and to a tree walk in big integers. */
final class ExpressionTest {
  private static final int DESIGNS = 150;
  private static final int CYCLES = 30;

  @Test
  void expressionsAgreeWithTreeWalk() {
    for (long seed = 1; seed <= DESIGNS; seed++) {
      assertThat(firstDifference(seed, e -> e)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void wrongOperatorIsFound() {
    UnaryOperator<Expr> broken =
        e ->
            e instanceof Expr.Binary b && b.op() == BinaryOp.ADD
                ? new Expr.Binary(BinaryOp.OR, b.left(), b.right(), b.width())
                : new Expr.Binary(
                    BinaryOp.XOR, e, new Expr.Literal(BigInteger.ONE, e.width()), e.width());
    assertThat(firstDifference(1, broken)).isNotEmpty();
  }

  /** Empty if the simulator agrees; {@code change} is applied to what the tree walk sees. */
  private static String firstDifference(long seed, UnaryOperator<Expr> change) {
    Random random = new Random(seed);
    IrModules module = new IrModules("exprs");
    List<Signal> inputs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      inputs.add(module.input("in" + i, RandomExprs.width(random)));
    }
    inputs.add(module.input("bit", 1));
    RandomExprs exprs = new RandomExprs(random, inputs);
    Map<String, Expr> observed = new HashMap<>();
    for (int i = 0; i < 6; i++) {
      Expr expr = exprs.next(RandomExprs.width(random), 1 << random.nextInt(7));
      module.output("out" + i, expr.width(), expr);
      observed.put("out" + i, change.apply(expr));
    }
    ModuleIr ir = module.build();
    try (CycleSimulator simulator = CycleSimulator.open(ir, seed)) {
      for (int cycle = 0; cycle < CYCLES; cycle++) {
        Map<Signal, BigInteger> values = new HashMap<>();
        for (Signal input : inputs) {
          BigInteger value = RandomExprs.bits(random, input.width());
          values.put(input, value);
          simulator.poke(input.name(), value);
        }
        TreeWalk walk = new TreeWalk(values::get);
        for (Signal output : ir.ports()) {
          if (output.role() == SignalRole.INPUT) {
            continue;
          }
          Expr expr = observed.get(output.name());
          BigInteger expected = walk.value(expr);
          BigInteger actual = simulator.peekBig(output.name());
          if (!actual.equals(expected)) {
            return "%s: %s instead of %s for %s; %s"
                .formatted(output, actual, expected, values, expr);
          }
        }
      }
    }
    return "";
  }
}
