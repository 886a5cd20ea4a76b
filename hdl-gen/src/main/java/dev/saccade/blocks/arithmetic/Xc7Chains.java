package dev.saccade.blocks.arithmetic;

import static dev.saccade.hdl.Types.bool;

import dev.saccade.blocks.vendor.Carry4;
import dev.saccade.blocks.vendor.Lut6x2;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chains of 7-series carry cells, each with its look-up table. Every chain starts in a cell of its
 * own, so that no cell waits for its own sum, with its first carry from outside; the position that
 * copies its last carry out needs no table.
 */
final class Xc7Chains {
  /** o6 = (i0 and i1) xor (i2 and i3), o5 = i0 and i1, with i5 tied to 1. */
  private static final long TWO_GATED = twoGated();

  /** Whether the carry passes a position, what it is otherwise, and the bit that the sum is. */
  private record Position(Bool pass, Bool otherwise, Bool sum) {}

  /** One chain: its first carry and its positions, the copy of the last carry included. */
  private record Run(Bool first, List<Position> positions) {}

  private final Logic m;
  private final List<Run> runs = new ArrayList<>();
  private int tables;
  private int sums;

  Xc7Chains(Logic m) {
    this.m = m;
  }

  private static long twoGated() {
    long table = 0;
    for (int i = 0; i < 64; i++) {
      int first = i & i >> 1 & 1;
      int second = i >> 2 & i >> 3 & 1;
      long bit = i < 32 ? first : first ^ second;
      table |= bit << i;
    }
    return table;
  }

  /** Builds a plan; {@code operands} holds the given bits and gets the sums. */
  void build(CompressionPlan plan, Map<Bit, Operand> operands) {
    for (Chain chain : plan.chains()) {
      start(chain.carryIn().map(b -> operands.get(b).signal()).orElse(m.lit(false)));
      for (Chain.Position position : chain.positions()) {
        operands.put(position.sum(), Operand.plain(add(position.addends(), operands)));
      }
      chain.carryOut().ifPresent(bit -> operands.put(bit, Operand.plain(copy())));
    }
  }

  private void start(Bool first) {
    runs.add(new Run(first, new ArrayList<>()));
  }

  private Bool add(List<Bit> addends, Map<Bit, Operand> operands) {
    Operand first = operands.get(addends.get(0));
    if (addends.size() == 1) {
      return position(first.signal(), m.lit(false));
    }
    Operand second = operands.get(addends.get(1));
    if (first.gate().isEmpty()) {
      return position(first.value().xor(second.signal()), first.value());
    }
    if (second.gate().isEmpty()) {
      return position(second.value().xor(first.signal()), second.value());
    }
    Lut6x2.Io table = m.instance("table" + tables++, new Lut6x2(TWO_GATED));
    table.i0().set(first.value());
    table.i1().set(first.gate().get());
    table.i2().set(second.value());
    table.i3().set(second.gate().get());
    table.i4().set(false);
    table.i5().set(true);
    return position(table.o6(), table.o5());
  }

  /** Adds {@code addend} to {@code kept}; the result has a carry on top. */
  List<Bool> add(List<Bool> addend, List<Bool> kept) {
    start(m.lit(false));
    List<Bool> result = new ArrayList<>();
    for (int i = 0; i < addend.size(); i++) {
      result.add(position(kept.get(i).xor(addend.get(i)), kept.get(i)));
    }
    result.add(copy());
    return result;
  }

  private Bool copy() {
    return position(m.lit(false), m.lit(false));
  }

  private Bool position(Bool pass, Bool otherwise) {
    Bool sum = m.wire("sum" + sums++, bool());
    runs.get(runs.size() - 1).positions().add(new Position(pass, otherwise, sum));
    return sum;
  }

  /** Makes the carry cells of all chains; call once, after everything. */
  void finish() {
    int cells = 0;
    for (Run run : runs) {
      Bool carry = m.lit(false);
      Bool first = run.first();
      for (int i = 0; i < run.positions().size(); i += 4) {
        List<Position> used = run.positions().subList(i, Math.min(i + 4, run.positions().size()));
        Carry4.Io cell = m.instance("carry" + cells++, new Carry4());
        cell.ci().set(carry);
        cell.cyinit().set(first);
        connect(cell, used);
        carry = cell.co().bit(3);
        m.ignore(cell.co());
        first = m.lit(false);
      }
    }
  }

  private void connect(Carry4.Io cell, List<Position> used) {
    List<Bool> pass = new ArrayList<>();
    List<Bool> otherwise = new ArrayList<>();
    for (int k = 3; k >= 0; k--) {
      pass.add(k < used.size() ? used.get(k).pass() : m.lit(false));
      otherwise.add(k < used.size() ? used.get(k).otherwise() : m.lit(false));
    }
    cell.s().set(m.concat(pass));
    cell.di().set(m.concat(otherwise));
    for (int k = 0; k < 4; k++) {
      if (k < used.size()) {
        used.get(k).sum().set(cell.o().bit(k));
      } else {
        m.ignore(cell.o().bit(k));
      }
    }
  }
}
