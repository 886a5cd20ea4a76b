package dev.saccade.hdl.sim;

import static dev.saccade.hdl.sim.IrModules.binary;
import static dev.saccade.hdl.sim.IrModules.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Signal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Logic on single bits of a few vectors, summed and joined again: what the simulator turns into
 * operations on whole words and bit counts.
 */
final class BitLaneTest {
  private static final List<BinaryOp> GATES = List.of(BinaryOp.AND, BinaryOp.OR, BinaryOp.XOR);

  private final IrModules module = new IrModules("lanes");
  private final List<Signal> inputs = new ArrayList<>();

  @Test
  void lanesAgreeWithTreeWalk() {
    for (long seed = 1; seed <= 150; seed++) {
      assertThat(new BitLaneTest().difference(seed)).as("seed %d", seed).isEmpty();
    }
  }

  /** As many lanes as words have bits, the usual case: it must need few operations. */
  @Test
  void wordWideDotProductIsOneCount() {
    WordGraph graph = new WordGraph();
    BitVectors vectors = new BitVectors(graph);
    Word x = graph.load(0, -1);
    Word y = graph.load(1, -1);
    Word sum = graph.constant(0);
    for (int i = 0; i < 64; i++) {
      Word[] left = vectors.slice(new Word[] {x}, i, 1);
      Word[] right = vectors.slice(new Word[] {y}, i, 1);
      sum = graph.add(sum, graph.and(left[0], right[0]));
    }
    assertThat(sum).isSameAs(graph.count(graph.and(x, y)));
  }

  private String difference(long seed) {
    Random random = new Random(seed);
    int width = random.nextBoolean() ? 64 : 1 + random.nextInt(130);
    for (int i = 0; i < 3; i++) {
      inputs.add(module.input("in" + i, width));
    }
    List<Expr> bits = new ArrayList<>();
    boolean alike = random.nextBoolean();
    BinaryOp gate = GATES.get(random.nextInt(3));
    for (int i = 0; i < width; i++) {
      Expr bit =
          alike
              ? binary(gate, slice(0, i, i), slice(1, i, i))
              : binary(gate, slice(random.nextInt(3), i, i), slice(random.nextInt(3), i, i));
      boolean inverted = !alike && random.nextInt(3) == 0;
      bits.add(inverted ? new Expr.Unary(Expr.UnaryOp.NOT, bit) : bit);
    }
    Map<String, Expr> outputs = new HashMap<>();
    outputs.put("joined", new Expr.Concat(bits));
    outputs.put("fields", new Expr.Concat(fields(random, width)));
    List<Expr> shuffled = new ArrayList<>(bits);
    shuffled.add(bits.get(random.nextInt(bits.size())));
    if (random.nextBoolean()) {
      Collections.shuffle(shuffled, random);
    }
    outputs.put("sum", sum(random, shuffled));
    outputs.forEach((name, expr) -> module.output(name, expr.width(), expr));
    try (CycleSimulator simulator = CycleSimulator.open(module.build(), seed)) {
      for (int cycle = 0; cycle < 20; cycle++) {
        Map<Signal, BigInteger> values = new HashMap<>();
        for (Signal input : inputs) {
          values.put(input, RandomExprs.bits(random, width));
          simulator.poke(input.name(), values.get(input));
        }
        for (Map.Entry<String, Expr> output : outputs.entrySet()) {
          BigInteger expected = new TreeWalk(values::get).value(output.getValue());
          BigInteger actual = simulator.peekBig(output.getKey());
          if (!actual.equals(expected)) {
            return "%s: %s instead of %s for %s"
                .formatted(output.getKey(), actual, expected, values);
          }
        }
      }
    }
    return "";
  }

  /** Slices that together are as wide as an input, each at its own place of some input. */
  private List<Expr> fields(Random random, int width) {
    List<Expr> fields = new ArrayList<>();
    int high = width - 1;
    while (high >= 0) {
      int low = random.nextInt(high + 1);
      fields.add(slice(random.nextInt(3), high, low));
      high = low - 1;
    }
    return fields;
  }

  private Expr slice(int input, int high, int low) {
    return new Expr.Slice(ref(inputs.get(input)), high, low);
  }

  /** A sum tree of random shape; now and then it wraps. */
  private static Expr sum(Random random, List<Expr> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int half = random.nextBoolean() ? parts.size() / 2 : 1 + random.nextInt(parts.size() - 1);
    Expr left = sum(random, parts.subList(0, half));
    Expr right = sum(random, parts.subList(half, parts.size()));
    int width = Math.max(left.width(), right.width()) + (random.nextInt(10) == 0 ? 0 : 1);
    return binary(BinaryOp.ADD, extended(left, width), extended(right, width));
  }

  private static Expr extended(Expr expr, int width) {
    return expr.width() == width ? expr : new Expr.Extend(expr, width, false);
  }
}
