package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * Which frame each slot holds. A slot is taken when a frame has come whole, and freed when the pass
 * that does not keep it is over. A RECORD finds a frame by stream and number, if the last pass that
 * was asked for keeps it; of equal names the lowest slot is found.
 *
 * <p>Names come byte by byte and are compared with those of all slots at once, as they come. The
 * name of a frame that may be put into a slot is written there while that is still free.
 *
 * @param slots frames that are held at once, 1 to 8
 * @param nameBytes bytes of a name: of the stream and of the number in it
 */
public record SlotTable(int slots, int nameBytes) implements Hardware<SlotTable.Io> {
  /** With fewer words, which cost no less elsewhere, iCE40 keeps names in flip-flops. */
  private static final int FEWEST_WORDS = 16;

  /**
   * Ports.
   *
   * @param opens a name follows, of {@code nameBytes} bytes
   * @param name its bytes; {@code found} and {@code foundSlot} are about it when all have come
   * @param stores its frame may be put into {@code claimSlot}, which is free until then
   * @param claim the frame now lies in {@code claimSlot}
   * @param again one more pass over the frame in {@code foundSlot}
   * @param keep whether that pass leaves the frame in its slot
   * @param gone the frame in {@code goneSlot} is no longer needed
   */
  public record Io(
      Bool opens,
      Flow<UInt> name,
      Bool stores,
      Bool claim,
      UInt claimSlot,
      Bool again,
      Bool keep,
      Bool gone,
      UInt goneSlot,
      Bool free,
      UInt freeSlot,
      Bool found,
      UInt foundSlot,
      UInt freeSlots) {}

  private int indexBits() {
    return Widths.indexBits(slots);
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.flowIn(uint(8)),
        p.in(bool()),
        p.in(bool()),
        p.in(uint(indexBits())),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(uint(indexBits())),
        p.out(bool()),
        p.out(uint(indexBits())),
        p.out(bool()),
        p.out(uint(indexBits())),
        p.out(uint(8)));
  }

  @Override
  public void build(Logic m, Io io) {
    List<Bool> equal = compare(m, io);
    List<Bool> unused = new ArrayList<>();
    List<Bool> matches = new ArrayList<>();
    List<Bool> keeps = new ArrayList<>();
    for (int i = 0; i < slots; i++) {
      Bool used = m.reg("used" + i, bool(), 0);
      Bool kept = m.regNoReset("kept" + i, bool());
      unused.add(used.not());
      matches.add(m.val("matches" + i, used.and(kept).and(equal.get(i))));
      keeps.add(kept);
      Bool claimed = m.val("claimed" + i, io.claim().and(io.claimSlot().eq(i)));
      Bool again = io.again().and(io.found()).and(io.foundSlot().eq(i));
      m.when(io.gone().and(io.goneSlot().eq(i)), () -> used.next(false));
      m.when(claimed, () -> used.next(true));
      m.when(claimed.or(again), () -> kept.next(io.keep()));
    }
    io.free().set(any(m, unused));
    io.freeSlot().set(first(m, unused));
    io.found().set(any(m, matches));
    io.foundSlot().set(first(m, matches));
    UInt count = m.lit(8, 0);
    for (Bool free : unused) {
      count = count.plus(free.asUInt().extend(8));
    }
    io.freeSlots().set(count);
    m.verify(
        () -> {
          UInt target = m.val("release_index", io.goneSlot());
          for (int i = 0; i < slots; i++) {
            Bool released = io.gone().and(target.eq(i));
            m.assertAlways(
                "releases_what_is_used_and_not_kept" + i,
                released.not().or(unused.get(i).not().and(keeps.get(i).not())));
            Bool claimed = io.claim().and(io.claimSlot().eq(i));
            m.assertAlways("claims_what_is_free" + i, claimed.not().or(unused.get(i)));
          }
        });
  }

  /** Whether each slot's name is, as far as it came, the one that comes. */
  private List<Bool> compare(Logic m, Io io) {
    int depth = Math.max(FEWEST_WORDS, nameBytes);
    UInt number = m.reg("number", uint(Widths.indexBits(depth)), 0);
    UInt next = number.plus(io.name().valid().asUInt().extend(number.width()));
    m.when(io.opens(), () -> number.next(0)).otherwise(() -> number.next(next));
    Memory<UInt> names = m.memory("names", uint(8 * slots), depth);
    UInt lane = m.lit(slots, 1).shiftLeft(io.claimSlot());
    Bool stores = io.name().valid().and(io.stores());
    names.write(stores, number, io.name().payload().replicate(slots), lane);
    // The byte that is compared next, so that it is there when the other one comes.
    UInt ask = io.opens().mux(m.lit(number.width(), 0), next);
    UInt bytes = names.readSync("known_bytes", m.lit(true), ask);
    List<Bool> equal = new ArrayList<>();
    for (int i = 0; i < slots; i++) {
      Bool same = m.regNoReset("equal" + i, bool());
      Bool sameByte = bytes.bits(8 * i + 7, 8 * i).eq(io.name().payload());
      m.when(io.opens(), () -> same.next(true))
          .elseWhen(io.name().valid(), () -> same.next(same.and(sameByte)));
      equal.add(same);
    }
    return equal;
  }

  private static Bool any(Logic m, List<Bool> bits) {
    Bool any = m.lit(false);
    for (Bool bit : bits) {
      any = any.or(bit);
    }
    return any;
  }

  /** The number of the first that holds; 0 if none does. */
  private UInt first(Logic m, List<Bool> bits) {
    UInt first = m.lit(indexBits(), 0);
    for (int i = bits.size() - 1; i >= 0; i--) {
      first = bits.get(i).mux(m.lit(indexBits(), i), first);
    }
    return first;
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
