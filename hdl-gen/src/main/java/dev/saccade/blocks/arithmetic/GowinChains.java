package dev.saccade.blocks.arithmetic;

import dev.saccade.blocks.vendor.GowinAlu;
import dev.saccade.blocks.vendor.GowinAlu.Mode;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chains of Gowin ALU cells. A cell that adds a bit to itself sets the carry to that bit, whatever
 * comes from below, and its sum is the carry from below: it stands between two chains.
 */
final class GowinChains {
  private final Logic m;
  private int cells;
  private Bool carry;
  private Optional<Bit> copied = Optional.empty();
  private boolean started;

  GowinChains(Logic m) {
    this.m = m;
    this.carry = m.lit(false);
  }

  /** Builds a plan of plain bits; {@code operands} holds the given bits and gets the sums. */
  void build(CompressionPlan plan, Map<Bit, Operand> operands) {
    for (Chain chain : plan.chains()) {
      between(chain.carryIn().map(b -> operands.get(b).value()), operands);
      for (Chain.Position position : chain.positions()) {
        Bool first = operands.get(position.addends().get(0)).value();
        Bool second =
            position.addends().size() > 1
                ? operands.get(position.addends().get(1)).value()
                : m.lit(false);
        Bool sum = cell(Mode.ADD, first, second, m.lit(true));
        operands.put(position.sum(), Operand.plain(sum));
      }
      copied = chain.carryOut();
    }
    between(Optional.empty(), operands);
  }

  private void between(Optional<Bool> first, Map<Bit, Operand> operands) {
    Bool start = first.orElse(m.lit(false));
    if (copied.isPresent()) {
      Bool copy = cell(Mode.ADD, start, start, m.lit(true));
      operands.put(copied.get(), Operand.plain(copy));
    } else if (first.isPresent() || started) {
      m.ignore(cell(Mode.ADD, start, start, m.lit(true)));
    }
    copied = Optional.empty();
    started = true;
  }

  /**
   * The sum of a tree whose lanes are {@code lanes}, with the node signs in {@code plane}: least
   * significant bit first.
   */
  List<Bool> sum(RelativeSignTree.Node node, List<List<Bool>> lanes, List<Bool> plane) {
    if (!(node instanceof RelativeSignTree.Sum sum)) {
      return lanes.get(node.firstLane());
    }
    List<Bool> left = sum(sum.left(), lanes, plane);
    List<Bool> right = sum(sum.right(), lanes, plane);
    Bool agrees = plane.get(sum.agrees());
    Optional<Bool> first =
        sum.carryLane().map(lane -> lanes.get(lane).get(0).eq(plane.get(sum.agreesCarry())));
    if (first.isPresent()) {
      m.ignore(cell(Mode.ADD, first.get(), first.get(), m.lit(true)));
    }
    List<Bool> result = new ArrayList<>();
    for (int i = 0; i < sum.positions(); i++) {
      Bool a = i < left.size() ? left.get(i) : m.lit(false);
      // Above the right side's width its complement has zeros, so nothing is subtracted there.
      boolean within = i < right.size();
      result.add(
          cell(
              within ? Mode.ADDSUB : Mode.ADD,
              a,
              within ? right.get(i) : m.lit(false),
              within ? agrees : m.lit(true)));
    }
    Bool copy = cell(Mode.ADD, m.lit(false), m.lit(false), m.lit(true));
    if (sum.width() > sum.positions()) {
      result.add(copy);
    } else {
      m.ignore(copy);
    }
    return result;
  }

  /** A cell; its carry becomes that of the next one. */
  private Bool cell(Mode mode, Bool i0, Bool i1, Bool i3) {
    GowinAlu.Io alu = m.instance("cell" + cells++, new GowinAlu(mode));
    alu.i0().set(i0);
    alu.i1().set(i1);
    alu.i3().set(i3);
    alu.cin().set(carry);
    carry = alu.cout();
    return alu.sum();
  }

  /** Closes the last chain; call once, after everything. */
  void finish() {
    m.ignore(carry);
  }
}
