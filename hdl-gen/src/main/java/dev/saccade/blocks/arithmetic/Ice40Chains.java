package dev.saccade.blocks.arithmetic;

import dev.saccade.blocks.vendor.SbCarry;
import dev.saccade.blocks.vendor.SbLut4;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chains of iCE40 logic cells: a table beside a carry that is the majority of the cell's two
 * operands and the carry below. A cell with equal operands sets the carry, whatever comes from
 * below: it ends one chain, copies its carry out, and gives the next one its first carry.
 */
final class Ice40Chains {
  /** i1 xor i2 xor i3: a full adder's sum. */
  private static final int SUM = 0xc33c;

  /** i3: the carry from below. */
  private static final int COPY = 0xff00;

  /** i0 ? i1 xor i2 xor i3 : i2, an addition that happens only if i0. */
  private static final int GATED_SUM = gatedSum();

  /** i0 and i3: the carry of a gated addition. */
  private static final int GATED_COPY = 0xaa00;

  private final Logic m;
  private int cells;
  private Bool carry;

  Ice40Chains(Logic m) {
    this.m = m;
    this.carry = m.lit(false);
  }

  private static int gatedSum() {
    int table = 0;
    for (int i = 0; i < 16; i++) {
      int sum = (i >> 1 ^ i >> 2 ^ i >> 3) & 1;
      table |= ((i & 1) == 1 ? sum : i >> 2 & 1) << i;
    }
    return table;
  }

  /** Builds a plan of plain bits; {@code operands} holds the given bits and gets the sums. */
  void build(CompressionPlan plan, Map<Bit, Operand> operands) {
    Optional<Bit> last = Optional.empty();
    for (Chain chain : plan.chains()) {
      Bool first = chain.carryIn().map(b -> operands.get(b).value()).orElse(m.lit(false));
      between(last, first, operands);
      for (Chain.Position position : chain.positions()) {
        Bool a = operands.get(position.addends().get(0)).value();
        Bool b = second(position.addends(), operands);
        Bool sum = cell(SUM, m.lit(false), a, b);
        operands.put(position.sum(), Operand.plain(sum));
      }
      last = chain.carryOut();
    }
    between(last, m.lit(false), operands);
  }

  private Bool second(List<Bit> addends, Map<Bit, Operand> operands) {
    return addends.size() > 1 ? operands.get(addends.get(1)).value() : m.lit(false);
  }

  /** The cell between two chains: copies the carry of the lower, starts that of the upper. */
  private void between(Optional<Bit> copy, Bool first, Map<Bit, Operand> operands) {
    if (copy.isPresent()) {
      operands.put(copy.get(), Operand.plain(cell(COPY, m.lit(false), first, first)));
    } else {
      start(first);
    }
  }

  /** Adds {@code addend} to {@code kept} if {@code gate}; the result has a carry on top. */
  List<Bool> addIf(Bool gate, List<Bool> addend, List<Bool> kept) {
    start(m.lit(false));
    List<Bool> sums = new ArrayList<>();
    for (int i = 0; i < addend.size(); i++) {
      sums.add(cell(GATED_SUM, gate, addend.get(i), kept.get(i)));
    }
    sums.add(cell(GATED_COPY, gate, m.lit(false), m.lit(false)));
    return sums;
  }

  /** Makes the next cell's carry, at the cost of a cell if it is not constant. */
  private void start(Bool first) {
    m.ignore(carry);
    carry = first;
  }

  /** A logic cell; its carry becomes the carry of the next one. */
  private Bool cell(int table, Bool i0, Bool i1, Bool i2) {
    String name = "cell" + cells++;
    SbLut4.Io lut = m.instance(name, new SbLut4(table));
    lut.i0().set(i0);
    lut.i1().set(i1);
    lut.i2().set(i2);
    lut.i3().set(carry);
    SbCarry.Io next = m.instance(name + "_carry", new SbCarry());
    next.i0().set(i1);
    next.i1().set(i2);
    next.ci().set(carry);
    carry = next.co();
    return lut.o();
  }

  /** Closes the last chain; call once, after everything. */
  void finish() {
    m.ignore(carry);
  }
}
