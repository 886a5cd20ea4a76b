package dev.saccade.blocks;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * The claim that a stage gives out exactly the words that it took, in their order: none lost, none
 * twice, none invented. To be made inside {@link Logic#verify}.
 *
 * <p>The words are numbered as they enter and as they leave. One arbitrary number is followed: the
 * word that enters with it must be the word that leaves with it. For a proof by induction the stage
 * says where it keeps that word: if {@link #inside}, the word at {@link #position} (0 is the
 * oldest) equals {@link #word}.
 */
public final class StreamOrder {
  private final UInt position;
  private final Bool inside;
  private final UInt word;

  private StreamOrder(UInt position, Bool inside, UInt word) {
    this.position = position;
    this.inside = inside;
    this.word = word;
  }

  /**
   * Adds the properties {@code order_...} to a module.
   *
   * @param level how many words the stage holds, of {@link Widths#countBits}{@code (capacity)} bits
   * @param capacity the most that it may hold
   */
  public static StreamOrder check(
      Logic m, Stream<UInt> in, Stream<UInt> out, UInt level, int capacity) {
    int bits = Widths.countBits(capacity);
    // Modulo 2^bits, which is more than the stage holds, so no two words inside share a number.
    UInt taken = m.reg("order_taken", uint(bits), 0);
    UInt given = m.reg("order_given", uint(bits), 0);
    UInt tracked = m.anyConstant("order_tracked", uint(bits));
    UInt word = m.regNoReset("order_word", uint(in.payload().width()));
    m.when(in.fire(), () -> taken.next(taken.plus(1)));
    m.when(out.fire(), () -> given.next(given.plus(1)));
    m.when(in.fire().and(taken.eq(tracked)), () -> word.next(in.payload()));

    UInt position = m.val("order_position", tracked.minus(given));
    Bool inside = m.val("order_inside", position.lt(level));
    Bool empty = m.val("order_empty", level.eq(0));
    m.assertAlways("order_level", taken.minus(given).eq(level));
    if (capacity + 1 < 1 << bits) {
      m.assertAlways("order_capacity", level.le(capacity));
    }
    m.assertAlways("order_nothing_invented", out.fire().not().or(empty.not()).or(in.fire()));
    UInt expected = empty.mux(in.payload(), word);
    m.assertAlways(
        "order_kept", out.fire().and(given.eq(tracked)).not().or(out.payload().eq(expected)));
    return new StreamOrder(position, inside, word);
  }

  /** How many older words are inside; meaningful while {@link #inside}. */
  public UInt position() {
    return position;
  }

  /** Whether the followed word is inside. */
  public Bool inside() {
    return inside;
  }

  /** The followed word. */
  public UInt word() {
    return word;
  }
}
