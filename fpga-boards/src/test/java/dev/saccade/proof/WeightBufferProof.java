package dev.saccade.proof;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.rtl.weights.WeightPrefetch;

/**
 * The prefetch of weights between a memory and an array, whose buffer has two halves of two words:
 * no half is written that is still to be read, the array reads the words of its group and no
 * others, and no group is lost or read twice.
 *
 * <p>Layers of 1 to 3 groups of one segment, of which 1 or 2 planes of 2 are read, follow each
 * other. The array takes a layer when it is through with the one before, and releases a group when
 * it likes. The memory answers one or two cycles after a request and may put a request off for a
 * cycle. Its words are their addresses.
 */
record WeightBufferProof() implements Hardware<WeightBufferProof.Io> {
  private static final FabricConfig CONFIG =
      FabricConfig.builder()
          .lanes(8)
          .activationBytes(64)
          .weightWords(5)
          .externalWords(16)
          .externalLatency(2)
          .externalCyclesPerWord(2)
          .externalBufferWords(2)
          .build();

  private static final int STORED = 2;
  private static final int ADDRESS_BITS = 4;

  /** The longest that the array waits for a group: two requests, each put off, and the answer. */
  private static final int PATIENCE = 10;

  /**
   * Ports.
   *
   * @param offered a layer is to be computed next
   * @param taken the array begins with it
   * @param released the array is through with a group
   * @param early the memory answers after one cycle
   * @param accepts it takes a request
   */
  record Io(
      Bool offered,
      UInt groups,
      UInt planes,
      UInt base,
      Bool taken,
      Bool released,
      Bool early,
      Bool accepts,
      Bool ready,
      Bool late) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(uint(2)),
        p.in(uint(2)),
        p.in(uint(ADDRESS_BITS)),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    WeightPrefetch.Io prefetch = m.instance("prefetch", new WeightPrefetch(CONFIG));
    prefetch.offered().set(io.offered());
    prefetch.layer().external().set(true);
    prefetch.layer().weightBase().set(io.base().extend(24));
    prefetch.layer().storedPlanes().set(STORED);
    prefetch.layer().segments().set(1);
    prefetch.layer().rowGroups().set(1);
    prefetch.layer().groups().set(io.groups().extend(16));
    prefetch.planes().set(io.planes().extend(4));
    prefetch.taken().set(io.taken());
    prefetch.released().set(io.released());
    io.ready().set(prefetch.ready());
    io.late().set(prefetch.late());
    m.ignore(prefetch.write().payload().word());
    memory(m, io, prefetch);
    m.verify(() -> claim(m, io, prefetch));
  }

  private static void memory(Logic m, Io io, WeightPrefetch.Io prefetch) {
    prefetch.request().ready().set(io.accepts());
    Bool asked = m.delay("asked", prefetch.request().fire(), 0);
    UInt address = m.delay("address", prefetch.request().payload(), 0);
    Bool waits = m.delay("waits", asked.and(io.early().not()), 0);
    UInt waiting = m.delay("waiting", address, 0);
    prefetch.data().valid().set(waits.or(asked.and(io.early())));
    prefetch.data().payload().set(waits.mux(waiting, address).extend(CONFIG.weightWordBits()));
  }

  private static void claim(Logic m, Io io, WeightPrefetch.Io prefetch) {
    UInt owed = m.reg("owed_groups", uint(2), 0);
    UInt planes = m.regNoReset("planes_read", uint(2));
    UInt expected = m.regNoReset("expected", uint(ADDRESS_BITS));
    m.when(
            io.taken(),
            () -> {
              owed.next(io.groups());
              planes.next(io.planes());
              expected.next(io.base());
            })
        .elseWhen(
            io.released(),
            () -> {
              owed.next(owed.minus(1));
              expected.next(expected.plus(STORED));
            });
    Bool ready = prefetch.ready();
    assume(m, io, ready, owed);

    // What the buffer holds, and what is to be read of it.
    UInt write = prefetch.write().payload().address().minus(CONFIG.residentWords());
    Bool writes = prefetch.write().valid();
    UInt word = prefetch.write().payload().word().trunc(ADDRESS_BITS);
    UInt[] buffer = new UInt[4];
    for (int i = 0; i < buffer.length; i++) {
      UInt place = m.regNoReset("buffer" + i, uint(ADDRESS_BITS));
      m.when(writes.and(write.eq(i)), () -> place.next(word));
      buffer[i] = place;
    }
    Bool upper = m.reg("reads_upper", bool(), 0);
    m.when(io.released(), () -> upper.next(upper.not()));
    UInt first = upper.mux(buffer[2], buffer[0]);
    UInt second = upper.mux(buffer[3], buffer[1]);
    Bool reads = m.val("reads", owed.ne(0).and(ready));
    always(m, "reads_its_first_word", reads, first.eq(expected));
    always(m, "reads_its_second_word", reads.and(planes.eq(2)), second.eq(expected.plus(1)));
    always(m, "writes_no_half_in_use", reads.and(writes), write.bit(1).ne(upper));
    always(m, "writes_the_buffer", writes, write.lt(buffer.length));
    int base = CONFIG.residentWords();
    UInt lower = m.lit(prefetch.base().width(), base);
    UInt higher = m.lit(prefetch.base().width(), base + CONFIG.externalBufferWords());
    m.assertAlways("says_where", prefetch.base().eq(upper.mux(higher, lower)));
    m.assertAlways("says_where_next", prefetch.nextBase().eq(upper.mux(lower, higher)));

    UInt waited = m.reg("waited", uint(5), 0);
    m.when(owed.eq(0).or(ready), () -> waited.next(0)).otherwise(() -> waited.next(waited.plus(1)));
    m.assertAlways("comes_in_time", waited.le(PATIENCE));
    m.cover("third_group", reads.and(owed.eq(1)).and(expected.eq(io.base().plus(2 * STORED))));
    m.cover("ready_before_it_is_taken", owed.eq(0).and(ready));
    m.cover("memory_is_late", io.late());
  }

  private static void assume(Logic m, Io io, Bool ready, UInt owed) {
    m.assumeAlways("takes_what_is_offered", io.taken().not().or(io.offered()));
    m.assumeAlways("takes_when_through", io.taken().not().or(owed.eq(0)));
    m.assumeAlways("releases_what_it_reads", io.released().not().or(ready.and(owed.ne(0))));
    m.assumeAlways("has_groups", io.groups().ne(0));
    m.assumeAlways("has_planes", io.planes().ge(1).and(io.planes().le(STORED)));
    Bool held = m.delay("held", io.offered().and(io.taken().not()), 0);
    UInt offer = io.groups().concat(io.planes()).concat(io.base());
    UInt before = m.delay("offer_before", offer, 0);
    m.assumeAlways("holds_the_offer", held.not().or(io.offered().and(offer.eq(before))));
    Bool refused = m.delay("refused", io.accepts().not(), 0);
    m.assumeAlways("puts_off_for_a_cycle", refused.not().or(io.accepts()));
  }

  private static void always(Logic m, String name, Bool when, Bool claim) {
    m.assertAlways(name, when.not().or(claim));
  }
}
