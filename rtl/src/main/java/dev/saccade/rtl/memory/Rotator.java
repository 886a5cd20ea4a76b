package dev.saccade.rtl.memory;

import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a ring of values by a number of places, in one stage of multiplexers per bit of the number.
 * Combinational; the ring has a power of two of places.
 */
public final class Rotator {
  private Rotator() {}

  /** Value i moves to place {@code (i + amount) mod n}. */
  public static List<UInt> up(List<UInt> ring, UInt amount) {
    return turn(ring, amount, -1);
  }

  /** Value i moves to place {@code (i - amount) mod n}. */
  public static List<UInt> down(List<UInt> ring, UInt amount) {
    return turn(ring, amount, 1);
  }

  private static List<UInt> turn(List<UInt> ring, UInt amount, int direction) {
    if (1 << amount.width() != ring.size()) {
      throw new IllegalArgumentException(
          "a ring of %d places turned by a number of %d bits; give log2 of the places"
              .formatted(ring.size(), amount.width()));
    }
    List<UInt> turned = ring;
    for (int stage = 0; stage < amount.width(); stage++) {
      List<UInt> previous = turned;
      int distance = direction << stage;
      turned = new ArrayList<>();
      for (int place = 0; place < ring.size(); place++) {
        UInt moved = previous.get(Math.floorMod(place + distance, ring.size()));
        turned.add(amount.bit(stage).mux(moved, previous.get(place)));
      }
    }
    return turned;
  }
}
