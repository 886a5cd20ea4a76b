package dev.saccade.blocks.arithmetic;

import dev.saccade.blocks.vendor.Ccu2c;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chains of ECP5 carry slices. A position adds two gated bits: the table passes the carry for
 * {@code (a and b) xor (c and d)}, and what it generates is {@code a and b}, as the cell looks at
 * {@code c} and {@code d} at 0. A position with {@code d} tied to 1 never passes: its sum is the
 * carry of the chain below, and it generates the first carry of the chain above, so that chains
 * follow each other in half slices.
 */
final class Ecp5Chains {
  /** Passes for (a and b) xor (c and d), generates a and b. */
  private static final int ADD = table((a, b, c, d) -> (a & b) ^ (c & d));

  /** Passes for (a and b and not d); with d tied to 1 it never passes and generates a and b. */
  private static final int COPY = table((a, b, c, d) -> a & b & (1 - d));

  private static final int UNUSED = 0;

  /** A half of a slice: its table, its operands, and the bit that its sum is. */
  private record Half(int table, List<Bit> addends, Optional<Bit> sum) {}

  private interface Table {
    int at(int a, int b, int c, int d);
  }

  private Ecp5Chains() {}

  private static int table(Table function) {
    int table = 0;
    for (int i = 0; i < 16; i++) {
      table |= function.at(i & 1, i >> 1 & 1, i >> 2 & 1, i >> 3 & 1) << i;
    }
    return table;
  }

  /** Builds a plan; {@code operands} holds the given bits and gets the sums. */
  static void build(Logic m, CompressionPlan plan, Map<Bit, Operand> operands) {
    List<Half> halves = halves(plan);
    List<Ccu2c.Io> slices = new ArrayList<>();
    for (int i = 0; i < halves.size(); i += 2) {
      Half low = halves.get(i);
      Half high = halves.get(i + 1);
      Ccu2c.Io slice = m.instance("slice" + i / 2, new Ccu2c(low.table(), high.table()));
      name(m, low, slice.s0(), operands);
      name(m, high, slice.s1(), operands);
      slices.add(slice);
    }
    Bool carry = m.lit(false);
    for (int i = 0; i < slices.size(); i++) {
      Ccu2c.Io slice = slices.get(i);
      slice.cin().set(carry);
      drive(m, halves.get(2 * i), operands, slice.a0(), slice.b0(), slice.c0(), slice.d0());
      drive(m, halves.get(2 * i + 1), operands, slice.a1(), slice.b1(), slice.c1(), slice.d1());
      carry = slice.cout();
    }
    m.ignore(carry);
  }

  /** The chains laid one behind the other; the number of halves is even. */
  private static List<Half> halves(CompressionPlan plan) {
    List<Half> halves = new ArrayList<>();
    Optional<Bit> last = Optional.empty();
    boolean first = true;
    for (Chain chain : plan.chains()) {
      // The position between two chains; before the very first one only for a carry.
      if (!first || chain.carryIn().isPresent()) {
        halves.add(new Half(COPY, chain.carryIn().stream().toList(), last));
      }
      chain.positions().forEach(p -> halves.add(new Half(ADD, p.addends(), Optional.of(p.sum()))));
      last = chain.carryOut();
      first = false;
    }
    if (last.isPresent()) {
      halves.add(new Half(COPY, List.of(), last));
    }
    if (halves.size() % 2 == 1) {
      halves.add(new Half(UNUSED, List.of(), Optional.empty()));
    }
    return halves;
  }

  private static void name(Logic m, Half half, Bool sum, Map<Bit, Operand> operands) {
    if (half.sum().isPresent()) {
      operands.put(half.sum().get(), Operand.plain(sum));
    } else {
      m.ignore(sum);
    }
  }

  private static void drive(
      Logic m, Half half, Map<Bit, Operand> operands, Bool a, Bool b, Bool c, Bool d) {
    boolean copies = half.table() == COPY;
    drive(m, half.addends(), 0, operands, a, b);
    if (copies) {
      c.set(false);
      d.set(true);
    } else {
      drive(m, half.addends(), 1, operands, c, d);
    }
  }

  private static void drive(
      Logic m, List<Bit> addends, int index, Map<Bit, Operand> operands, Bool value, Bool gate) {
    if (index < addends.size()) {
      Operand operand = operands.get(addends.get(index));
      value.set(operand.value());
      gate.set(operand.gate().orElse(m.lit(true)));
    } else {
      value.set(false);
      gate.set(false);
    }
  }
}
