package dev.saccade.blocks.arithmetic;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bits to be added, in columns of one weight, and what each is in hardware. */
final class Columns {
  private final List<List<Bit>> columns = new ArrayList<>();
  private final Map<Bit, Operand> operands = new LinkedHashMap<>();

  /** Adds a bit of weight {@code 2^weight}. */
  void add(int weight, Operand operand) {
    while (columns.size() <= weight) {
      columns.add(new ArrayList<>());
    }
    Bit bit = Bit.given();
    columns.get(weight).add(bit);
    operands.put(bit, operand);
  }

  /** Adds a plain number, least significant bit first. */
  void add(List<Bool> bits) {
    for (int weight = 0; weight < bits.size(); weight++) {
      add(weight, Operand.plain(bits.get(weight)));
    }
  }

  CompressionPlan plan(int resultBits) {
    return CompressionPlan.of(columns, resultBits);
  }

  /** What the bits are; the cells add the sums that they make. */
  Map<Bit, Operand> operands() {
    return operands;
  }

  /** The sum, once all sums of the plan are known. */
  UInt result(Logic m, CompressionPlan plan) {
    List<Bool> highestFirst = new ArrayList<>();
    for (Optional<Bit> bit : plan.result()) {
      highestFirst.add(0, bit.map(b -> operands.get(b).signal()).orElse(m.lit(false)));
    }
    return m.concat(highestFirst);
  }
}
