package dev.saccade.blocks;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * First-in first-out queue of exactly {@code depth} words in block RAM.
 *
 * <ul>
 *   <li>Latency: a word that enters an empty queue in cycle t is offered in cycle t + 2.
 *   <li>Throughput: one word in and one out in every cycle, at any level below {@code depth}. A
 *       full queue takes its next word in the cycle after one has left.
 *   <li>Cuts: every path between the two sides. {@code ready} depends on the level only, and the
 *       payload comes out of the memory's output register.
 *   <li>Cost: one memory of {@code depth} words, two pointers, the level and one flag, and two
 *       comparisons if the depth is no power of two; counted in {@code docs/figures.md}.
 * </ul>
 *
 * @param width bits of a word, at least 1
 * @param depth how many words it holds, at least 3: fewer could not move a word in every cycle
 */
public record StreamFifo(int width, int depth) implements Hardware<StreamFifo.Io> {
  private static final int DEEPEST = 1 << 24;

  public StreamFifo {
    Sizes.requireWidth(width);
    Sizes.require(depth >= 3, "depth", depth, "use at least 3 words, or a ShiftFifo");
    Sizes.require(depth <= DEEPEST, "depth", depth, "use at most " + DEEPEST + " words");
  }

  /** Ports; {@code level} is the number of words inside, 0 to {@code depth}. */
  public record Io(Stream<UInt> in, Stream<UInt> out, UInt level) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.sink(uint(width)), p.source(uint(width)), p.out(uint(Widths.countBits(depth))));
  }

  @Override
  public void build(Logic m, Io io) {
    int addressBits = Widths.indexBits(depth);
    Memory<UInt> memory = m.memory("memory", uint(width), depth);
    UInt writeAddress = m.reg("write_address", uint(addressBits), 0);
    UInt readAddress = m.reg("read_address", uint(addressBits), 0);
    UInt level = m.reg("level_count", uint(Widths.countBits(depth)), 0);
    Bool outFull = m.reg("out_full", bool(), 0);

    // The word in the output register counts, and keeps its place in memory until it leaves. So
    // the addresses are equal only if nothing waits in memory.
    Bool push = m.val("push", io.in().fire());
    Bool pop = m.val("pop", io.out().fire());
    Bool waiting = m.val("waiting", writeAddress.ne(readAddress));
    Bool fetch = m.val("fetch", waiting.and(outFull.not().or(io.out().ready())));

    memory.write(push, writeAddress, io.in().payload());
    UInt word = memory.readSync("word", fetch, readAddress);

    m.when(push, () -> writeAddress.next(Ring.next(m, writeAddress, depth)));
    m.when(
            fetch,
            () -> {
              readAddress.next(Ring.next(m, readAddress, depth));
              outFull.next(true);
            })
        .elseWhen(io.out().ready(), () -> outFull.next(false));
    m.when(push.and(pop.not()), () -> level.next(level.plus(1)))
        .elseWhen(pop.and(push.not()), () -> level.next(level.minus(1)));

    io.in().ready().set(level.ne(depth));
    io.out().valid().set(outFull);
    io.out().payload().set(word);
    io.level().set(level);
    m.verify(() -> prove(m, io, memory, new State(writeAddress, readAddress, outFull)));
  }

  private record State(UInt writeAddress, UInt readAddress, Bool outFull) {}

  private void prove(Logic m, Io io, Memory<UInt> memory, State state) {
    UInt level = io.level();
    StreamOrder order = StreamOrder.check(m, io.in(), io.out(), level, depth);
    m.assertAlways("accepts_below_depth", io.in().ready().eq(level.ne(depth)));
    Bool idle = level.ne(0).and(io.out().valid().not());
    m.assertAlways("offers_in_two_cycles", m.delay("was_idle", idle, 0).and(idle).not());

    // What ties the counters above to the state, for the step of the induction.
    if (depth < 1 << state.readAddress().width()) {
      m.assertAlways("write_address_inside", state.writeAddress().lt(depth));
      m.assertAlways("read_address_inside", state.readAddress().lt(depth));
    }
    UInt inMemory = level.minus(state.outFull().asUInt().extend(level.width()));
    m.assertAlways(
        "addresses_match_level",
        state.writeAddress().eq(Ring.plus(state.readAddress(), inMemory, depth)));
    m.assertAlways("offers_what_it_has", state.outFull().not().or(level.ne(0)));
    m.assertAlways("output_fills_first", state.outFull().or(level.le(1)));
    UInt behind = order.position().minus(state.outFull().asUInt().extend(level.width()));
    UInt stored = memory.inspect("order_stored", Ring.plus(state.readAddress(), behind, depth));
    Bool atOutput = order.position().eq(0).and(state.outFull());
    m.assertAlways(
        "order_where_stored",
        order.inside().not().or(atOutput.mux(io.out().payload(), stored).eq(order.word())));

    m.cover("fills", level.eq(depth));
    m.cover(
        "streams_when_nearly_full", io.in().fire().and(io.out().fire()).and(level.eq(depth - 1)));
    m.cover("streams_when_nearly_empty", io.in().fire().and(io.out().fire()).and(level.eq(1)));
  }
}
