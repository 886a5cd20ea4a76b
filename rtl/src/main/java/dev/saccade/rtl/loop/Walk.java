package dev.saccade.rtl.loop;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * A number, such as an address, that walks through nested loops by additions alone: when a loop
 * advances, the number becomes what it was at the beginning of that loop's turn plus the loop's
 * step, and all loops inside begin there again. Each loop with a step costs a register and an
 * adder; what they become is chosen once for all of them, as only which of them take it differs.
 *
 * <p>Loops are named from the outside; a loop that advances takes precedence over those inside.
 */
public final class Walk {
  /** When {@code advances}, the registers from {@code first} on take {@code target}. */
  private record Level(Bool advances, UInt target, int first) {}

  private final Logic m;
  private final String name;
  private final Bool start;
  private final UInt initial;
  private final List<Level> levels = new ArrayList<>();
  private final List<UInt> registers = new ArrayList<>();

  /** The level of the outermost loop that steps; those outside of it begin where the walk does. */
  private int outermostStep;

  private Walk(Logic m, String name, Bool start, UInt initial) {
    this.m = m;
    this.name = name;
    this.start = start;
    this.initial = initial;
  }

  /** A walk that begins at {@code initial} in the cycle after {@code start}; it wraps. */
  public static Walk from(Logic m, String name, Bool start, UInt initial) {
    return new Walk(m, name, start, initial);
  }

  /**
   * The next loop inside; each of its turns begins {@code step} further.
   *
   * @param advances in this cycle a turn of the loop ends
   */
  public Walk step(String loop, Bool advances, UInt step) {
    if (registers.isEmpty()) {
      outermostStep = levels.size();
    }
    UInt register = m.regNoReset(name + "_" + loop, uint(initial.width()));
    levels.add(new Level(advances, register.plus(step), registers.size()));
    registers.add(register);
    return this;
  }

  /**
   * The loops inside down to this one; all their turns begin at the same number. It need not be
   * said of loops within which nothing steps.
   */
  public Walk stay(Bool advances) {
    UInt base = registers.isEmpty() ? initial : registers.get(registers.size() - 1);
    levels.add(new Level(advances, base, registers.size()));
    return this;
  }

  /**
   * The number in the present turn of the innermost loop.
   *
   * @throws IllegalStateException if no loop has a step
   */
  public UInt build() {
    if (registers.isEmpty()) {
      throw new IllegalStateException(name + " never moves; give some loop a step");
    }
    UInt target = m.wire(name + "_target", uint(initial.width()));
    // Where no loop advances, nothing takes the target, so the innermost needs no condition.
    int innermost = levels.size() - 1;
    target.set(levels.get(innermost).target());
    // The last assignment holds, so outer loops come last.
    for (int i = innermost - 1; i >= outermostStep; i--) {
      Level level = levels.get(i);
      m.when(level.advances(), () -> target.set(level.target()));
    }
    Bool restarts = start;
    for (Level level : levels.subList(0, outermostStep)) {
      restarts = restarts.or(level.advances());
    }
    m.when(restarts, () -> target.set(initial));
    for (int i = 0; i < registers.size(); i++) {
      UInt register = registers.get(i);
      Bool moves = start;
      for (Level level : levels) {
        moves = level.first() <= i ? moves.or(level.advances()) : moves;
      }
      m.when(m.val(name + "_moves" + i, moves), () -> register.next(target));
    }
    return registers.get(registers.size() - 1);
  }
}
