package dev.saccade.proof;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.control.SlotTable;

/**
 * A table of two slots with names of two bytes, and one frame of any name that is followed through
 * it: it is found where it was put while it is kept, and never else; slots are offered while they
 * are free.
 *
 * <p>Assumed: names come whole before anything is done with them; a frame is put into the slot that
 * was free when its name began, and again only when it is gone; what is released is in use and not
 * kept.
 */
record SlotTableProof() implements Hardware<SlotTableProof.Io> {
  private static final int NAME_BYTES = 2;
  private static final SlotTable TABLE = new SlotTable(2, NAME_BYTES);

  /** Ports as those of the table; {@code withFrame} asks for a slot for what is named. */
  record Io(
      Bool opens,
      Bool withFrame,
      Flow<UInt> name,
      Bool claim,
      Bool again,
      Bool keep,
      Bool gone,
      UInt goneSlot,
      Bool free,
      UInt freeSlot,
      Bool found,
      UInt foundSlot,
      UInt freeSlots) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.flowIn(uint(8)),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(uint(1)),
        p.out(bool()),
        p.out(uint(1)),
        p.out(bool()),
        p.out(uint(1)),
        p.out(uint(8)));
  }

  /** What has come of a name, and the slot that waits for its frame. */
  private record Asking(Bool open, UInt come, Bool stores, UInt slot) {
    Bool whole() {
      return open.and(come.eq(NAME_BYTES));
    }
  }

  @Override
  public void build(Logic m, Io io) {
    SlotTable.Io table = m.instance("slots", TABLE);
    Asking asking =
        new Asking(
            m.reg("is_open", bool(), 0),
            m.reg("come", uint(2), 0),
            m.reg("stores", bool(), 0),
            m.reg("slot", uint(1), 0));
    m.when(
            io.opens(),
            () -> {
              asking.open().next(true);
              asking.come().next(0);
              asking.stores().next(io.withFrame().and(table.free()));
              asking.slot().next(table.freeSlot());
            })
        .elseWhen(io.name().valid(), () -> asking.come().next(asking.come().plus(1)))
        .elseWhen(io.claim().or(io.again()), () -> asking.open().next(false));
    table.opens().set(io.opens());
    table.name().connect(io.name());
    table.stores().set(asking.stores());
    table.claim().set(io.claim());
    table.claimSlot().set(asking.slot());
    table.again().set(io.again());
    table.keep().set(io.keep());
    table.gone().set(io.gone());
    table.goneSlot().set(io.goneSlot());
    io.free().set(table.free());
    io.freeSlot().set(table.freeSlot());
    io.found().set(table.found());
    io.foundSlot().set(table.foundSlot());
    io.freeSlots().set(table.freeSlots());
    m.verify(() -> claim(m, io, asking));
  }

  private static void claim(Logic m, Io io, Asking asking) {
    Bool rests = io.opens().or(io.name().valid()).not();
    Bool comes = asking.open().and(asking.come().ne(NAME_BYTES));
    m.assumeAlways("bytes_of_names", io.name().valid().not().or(comes.and(io.opens().not())));
    Bool claims = rests.and(asking.whole()).and(asking.stores());
    m.assumeAlways("claims_for_a_name", io.claim().not().or(claims));
    Bool passes = rests.and(asking.whole()).and(asking.stores().not());
    m.assumeAlways("passes_over_a_name", io.again().not().or(passes));

    UInt used = m.reg("used", uint(2), 0);
    UInt claimed = io.claim().mux(m.lit(2, 1).shiftLeft(asking.slot()), 0);
    UInt released = io.gone().mux(m.lit(2, 1).shiftLeft(io.goneSlot()), 0);
    used.next(used.or(claimed).and(released.not()));
    UInt again = io.again().and(io.found()).mux(m.lit(2, 1).shiftLeft(io.foundSlot()), 0);
    UInt keeps = m.reg("keeps", uint(2), 0);
    UInt asks = claimed.or(again);
    keeps.next(io.keep().mux(keeps.or(asks), keeps.and(asks.not())));
    m.assumeAlways("releases_what_is_not_kept", io.gone().not().or(keeps.bit(io.goneSlot()).not()));
    m.assumeAlways("releases_what_is_used", io.gone().not().or(used.bit(io.goneSlot())));

    UInt name = m.anyConstant("followed", uint(8 * NAME_BYTES));
    UInt byteOfName = asking.come().bit(0).mux(name.bits(15, 8), name.trunc(8));
    Bool asked = m.reg("is_asked", bool(), 0);
    m.when(io.opens(), () -> asked.next(true))
        .elseWhen(
            io.name().valid(), () -> asked.next(asked.and(io.name().payload().eq(byteOfName))));
    Bool held = m.reg("held", bool(), 0);
    Bool kept = m.reg("is_kept", bool(), 0);
    UInt where = m.reg("place", uint(1), 0);
    Bool put = io.claim().and(asked);
    Bool leaves = held.and(io.gone()).and(io.goneSlot().eq(where));
    m.assumeAlways("put_once", put.not().or(held.not()));
    m.when(
            put,
            () -> {
              held.next(true);
              kept.next(io.keep());
              where.next(asking.slot());
            })
        .elseWhen(leaves, () -> held.next(false))
        .elseWhen(io.again().and(asked).and(held).and(kept), () -> kept.next(io.keep()));
    Bool here = asking.whole().and(asked);
    m.assertAlways("found_while_kept", here.not().or(io.found().eq(held.and(kept))));
    Bool seen = here.and(io.found());
    m.assertAlways("found_where_put", seen.not().or(io.foundSlot().eq(where)));
    m.assertAlways("free_while_room", io.free().eq(used.ne(3)));
    m.assertAlways("offers_what_is_free", io.free().not().or(used.bit(io.freeSlot()).not()));
    UInt count =
        used.bit(0).mux(m.lit(8, 0), m.lit(8, 1)).plus(used.bit(1).mux(m.lit(8, 0), m.lit(8, 1)));
    m.assertAlways("counts_free", io.freeSlots().eq(count));
    m.cover("found_in_second", seen.and(io.foundSlot().eq(1)));
    m.cover("comes_again", m.delay("left", leaves, 0).and(put));
  }
}
