package dev.saccade.proof;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.control.SlotTable;
import dev.saccade.rtl.control.SlotTable.Name;

/**
 * A table of two slots, and one frame of any name that is followed through it: it is found where it
 * was put while it is kept, and never else; slots are offered while they are free.
 *
 * <p>Assumed: a frame is put where the table says, and again only when it is gone; what is released
 * is in use and not kept.
 */
record SlotTableProof() implements Hardware<SlotTableProof.Io> {
  private static final SlotTable TABLE = new SlotTable(2);

  /** Ports as those of the table. */
  record Io(
      Name name,
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
        p.in(bundle(Name.class, uint(16), uint(32))),
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

  @Override
  public void build(Logic m, Io io) {
    SlotTable.Io table = m.instance("slots", TABLE);
    m.set(table.name(), io.name());
    table.claim().set(io.claim());
    table.claimSlot().set(table.freeSlot());
    table.again().set(io.again());
    table.keep().set(io.keep());
    table.gone().set(io.gone());
    table.goneSlot().set(io.goneSlot());
    io.free().set(table.free());
    io.freeSlot().set(table.freeSlot());
    io.found().set(table.found());
    io.foundSlot().set(table.foundSlot());
    io.freeSlots().set(table.freeSlots());
    m.verify(() -> claim(m, io));
  }

  private static void claim(Logic m, Io io) {
    UInt used = m.reg("used", uint(2), 0);
    UInt claimed = io.claim().mux(m.lit(2, 1).shiftLeft(io.freeSlot()), 0);
    UInt released = io.gone().mux(m.lit(2, 1).shiftLeft(io.goneSlot()), 0);
    used.next(used.or(claimed).and(released.not()));
    m.assumeAlways("claims_with_room", io.claim().not().or(io.free()));
    UInt again = io.again().and(io.found()).mux(m.lit(2, 1).shiftLeft(io.foundSlot()), 0);
    UInt keeps = m.reg("keeps", uint(2), 0);
    UInt asks = claimed.or(again);
    keeps.next(io.keep().mux(keeps.or(asks), keeps.and(asks.not())));
    m.assumeAlways("releases_what_is_not_kept", io.gone().not().or(keeps.bit(io.goneSlot()).not()));
    m.assumeAlways("releases_what_is_used", io.gone().not().or(used.bit(io.goneSlot())));

    Name name = m.anyConstant("followed", bundle(Name.class, uint(16), uint(32)));
    Bool asked = io.name().stream().eq(name.stream()).and(io.name().frame().eq(name.frame()));
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
              where.next(io.freeSlot());
            })
        .elseWhen(leaves, () -> held.next(false))
        .elseWhen(io.again().and(asked).and(held).and(kept), () -> kept.next(io.keep()));
    m.assertAlways("found_while_kept", asked.not().or(io.found().eq(held.and(kept))));
    Bool seen = asked.and(io.found());
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
