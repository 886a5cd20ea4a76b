package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The outputs of a design: per cycle, the bits of each output in order; empty if unknown. */
record Trace(List<List<Optional<BigInteger>>> cycles) {
  /** Where a voice says something else than the reference. */
  record Difference(int cycle, int output, BigInteger expected, Optional<BigInteger> seen) {
    /** Such as {@code output 3 in cycle 17 is 5 where 4 is right}. */
    @Override
    public String toString() {
      return "output "
          + output
          + " in cycle "
          + cycle
          + " is "
          + seen.map(BigInteger::toString).orElse("undefined")
          + " where "
          + expected
          + " is right";
    }
  }

  /** The first known value of this trace that differs from what was seen. */
  Optional<Difference> differenceFrom(Trace seen) {
    for (int cycle = 0; cycle < cycles.size(); cycle++) {
      for (int output = 0; output < cycles.get(cycle).size(); output++) {
        Optional<BigInteger> expected = cycles.get(cycle).get(output);
        Optional<BigInteger> actual = seen.cycles.get(cycle).get(output);
        if (expected.isPresent() && !expected.equals(actual)) {
          return Optional.of(new Difference(cycle, output, expected.get(), actual));
        }
      }
    }
    return Optional.empty();
  }

  long known() {
    return cycles.stream().flatMap(List::stream).filter(Optional::isPresent).count();
  }

  long all() {
    return cycles.stream().mapToLong(List::size).sum();
  }
}
