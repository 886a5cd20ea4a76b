package dev.saccade.rtl.signal;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * A number as a row of bits, as many of which are set, from the lowest on, as it counts. All
 * comparisons of one number with constants together: each bit takes one more gate than that of the
 * number without its highest bit, where comparators take a carry chain each.
 */
public final class Thermometer {
  private Thermometer() {}

  /**
   * Bit i says that {@code number} is more than i.
   *
   * @param size how many bits, from 0 on
   */
  public static List<Bool> of(Logic m, UInt number, int size) {
    List<Bool> more = new ArrayList<>();
    more.add(number.bit(0));
    for (int bit = 1; bit < number.width(); bit++) {
      Bool high = number.bit(bit);
      List<Bool> low = List.copyOf(more);
      more.replaceAll(high::or);
      more.add(high);
      low.forEach(l -> more.add(high.and(l)));
    }
    while (more.size() < size) {
      more.add(m.lit(false));
    }
    return more.subList(0, size);
  }
}
