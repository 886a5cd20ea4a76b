package dev.saccade.blocks.arithmetic;

import java.util.List;
import java.util.Optional;

/**
 * A carry chain: at each position it adds up to two bits and the carry from below. Above its last
 * position the carry is copied out, unless no sum can be that large.
 *
 * @param weight of the first position, as a power of two
 * @param carryIn a bit of that weight that enters as the first carry
 * @param positions from the first weight upwards, at least one
 * @param carryOut the bit above the last position
 */
record Chain(int weight, Optional<Bit> carryIn, List<Position> positions, Optional<Bit> carryOut) {
  Chain {
    positions = List.copyOf(positions);
  }

  /** One or two bits of one weight and the sum bit that they give with the carry. */
  record Position(List<Bit> addends, Bit sum) {
    Position {
      addends = List.copyOf(addends);
    }
  }
}
