package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
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
 * @param slots frames that are held at once, 1 to 8
 */
public record SlotTable(int slots) implements Hardware<SlotTable.Io> {
  /** How a frame is called. */
  public record Name(UInt stream, UInt frame) {
    static BundleType<Name> type() {
      return bundle(Name.class, uint(16), uint(32));
    }
  }

  /**
   * Ports; all requests may come in one cycle.
   *
   * @param name of the frame that is asked about, taken or kept
   * @param claim the frame now lies in {@code claimSlot}, which was free
   * @param again one more pass over the frame in {@code foundSlot}
   * @param keep whether that pass leaves the frame in its slot
   * @param gone the frame in {@code goneSlot} is no longer needed
   */
  public record Io(
      Name name,
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
        p.in(Name.type()),
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
    List<Bool> unused = new ArrayList<>();
    List<Bool> matches = new ArrayList<>();
    List<Bool> keeps = new ArrayList<>();
    for (int i = 0; i < slots; i++) {
      Bool used = m.reg("used" + i, bool(), 0);
      Bool kept = m.regNoReset("kept" + i, bool());
      UInt stream = m.regNoReset("stream" + i, uint(16));
      UInt frame = m.regNoReset("frame" + i, uint(32));
      Bool sameFrame = stream.eq(io.name().stream()).and(frame.eq(io.name().frame()));
      unused.add(used.not());
      matches.add(m.val("matches" + i, used.and(kept).and(sameFrame)));
      keeps.add(kept);
      Bool claimed = m.val("claimed" + i, io.claim().and(io.claimSlot().eq(i)));
      Bool again = io.again().and(io.found()).and(io.foundSlot().eq(i));
      m.when(io.gone().and(io.goneSlot().eq(i)), () -> used.next(false));
      m.when(
          claimed,
          () -> {
            used.next(true);
            stream.next(io.name().stream());
            frame.next(io.name().frame());
          });
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
