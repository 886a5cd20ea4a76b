package dev.saccade.blocks;

import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Merges streams, word by word and in turn: after a word of input i, input i + 1 is asked first.
 *
 * <ul>
 *   <li>Fairness: while a word waits at an input, at most {@code inputs - 1} words of others go
 *       before it.
 *   <li>Latency: none. Throughput: one word in every cycle, from whatever inputs have some.
 *   <li>Cuts: nothing; {@code ready} of an input follows {@code ready} of the output and {@code
 *       valid} of every input. Put a {@link RegisterSlice} behind it where that is too long.
 *   <li>A word on offer stays, and so does {@code chosen}, whatever comes to the other inputs.
 *   <li>Cost: {@code inputs} flip-flops, a chain of {@code inputs} carries, and per payload bit a
 *       choice of one in {@code inputs}.
 * </ul>
 *
 * @param width bits of a word, at least 1
 * @param inputs how many streams are merged, 1 to 256
 */
public record RoundRobinArbiter(int width, int inputs) implements Hardware<RoundRobinArbiter.Io> {
  private static final int MOST = 256;

  public RoundRobinArbiter {
    Sizes.requireWidth(width);
    Sizes.require(inputs >= 1, "inputs", inputs, "give it at least 1 input");
    Sizes.require(inputs <= MOST, "inputs", inputs, "use at most " + MOST + ", or a tree of two");
  }

  /** Ports; {@code chosen} is the input that the word on {@code out} comes from, else 0. */
  public record Io(List<Stream<UInt>> in, Stream<UInt> out, UInt chosen) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        IntStream.range(0, inputs).mapToObj(i -> p.sink(uint(width))).toList(),
        p.source(uint(width)),
        p.out(uint(Widths.indexBits(inputs))));
  }

  @Override
  public void build(Logic m, Io io) {
    if (inputs == 1) {
      io.out().connect(io.in().get(0));
      io.chosen().set(0);
      return;
    }
    // Bit i stands for input i. The inputs in turn go before the others; among equals the lowest.
    UInt turn = m.reg("turn", uint(inputs), 0);
    UInt requests = m.val("requests", bits(m, io.in().stream().map(Stream::valid).toList()));
    UInt inTurn = m.val("in_turn", requests.and(turn));
    UInt candidates = m.val("candidates", inTurn.ne(0).mux(inTurn, requests));
    UInt upToChosen = m.val("up_to_chosen", candidates.xor(candidates.minus(1)));
    UInt grant = m.val("grant", candidates.and(upToChosen));

    // A word that is not taken is the only one in turn, so that it stays on offer.
    m.when(requests.ne(0), () -> turn.next(io.out().ready().mux(upToChosen.not(), grant)));

    io.out().valid().set(requests.ne(0));
    UInt payload = m.lit(width, 0);
    for (int i = 0; i < inputs; i++) {
      Stream<UInt> in = io.in().get(i);
      in.ready().set(grant.bit(i).and(io.out().ready()));
      payload = payload.or(grant.bit(i).replicate(width).and(in.payload()));
    }
    io.out().payload().set(payload);
    io.chosen().set(number(m, grant));
    m.verify(
        () -> {
          Bool stalled = m.delay("was_stalled", io.out().valid().and(io.out().ready().not()), 0);
          proveWords(m, io, requests, stalled);
          UInt outOfTurn = turn.not();
          Bool tail = outOfTurn.and(outOfTurn.plus(1)).eq(0);
          m.assertAlways("turn_is_well_formed", stalled.mux(turn.eq(grant), tail));
          proveFairness(m, io, requests, turn);
        });
  }

  /** The number of the one bit that is 1. */
  private UInt number(Logic m, UInt oneHot) {
    List<Bool> bits = new ArrayList<>();
    for (int bit = 0; bit < Widths.indexBits(inputs); bit++) {
      Bool some = m.lit(false);
      for (int i = 0; i < inputs; i++) {
        some = (i >> bit & 1) == 1 ? some.or(oneHot.bit(i)) : some;
      }
      bits.add(some);
    }
    return bits(m, bits);
  }

  /** The first value as bit 0. */
  private static UInt bits(Logic m, List<Bool> fromLowest) {
    List<Bool> fromHighest = new ArrayList<>();
    fromLowest.forEach(bit -> fromHighest.add(0, bit));
    return m.concat(fromHighest);
  }

  private void proveWords(Logic m, Io io, UInt requests, Bool stalled) {
    UInt moves = m.val("moves", bits(m, io.in().stream().map(Stream::fire).toList()));
    m.assertAlways("one_at_a_time", moves.and(moves.minus(1)).eq(0));
    m.assertAlways("moves_together", io.out().fire().eq(moves.ne(0)));
    m.assertAlways("offers_what_waits", io.out().valid().eq(requests.ne(0)));
    m.assertAlways("chosen_moves", io.out().fire().not().or(moves.bit(io.chosen())));
    UInt words = m.concat(io.in().stream().map(Stream::payload).toList());
    UInt word = m.unpack(vec(uint(width), inputs), words).at(io.chosen());
    m.assertAlways("carries_chosen", io.out().valid().not().or(io.out().payload().eq(word)));
    UInt held = m.regNoReset("chosen_held", uint(io.chosen().width()));
    held.next(io.chosen());
    m.assertAlways("chosen_holds_while_stalled", stalled.not().or(io.chosen().eq(held)));
    m.assertAlways("chosen_rests_at_zero", io.out().valid().or(io.chosen().eq(0)));
  }

  private void proveFairness(Logic m, Io io, UInt requests, UInt turn) {
    int bits = Widths.countBits(2 * inputs);
    UInt watched = m.anyConstant("watched", uint(io.chosen().width()));
    UInt waited = m.reg("waited", uint(bits), 0);
    Bool waits = requests.bit(watched);
    Bool served = io.out().fire().and(io.chosen().eq(watched));
    m.when(waits.not().or(served), () -> waited.next(0))
        .elseWhen(io.out().fire(), () -> waited.next(waited.plus(1)));
    m.assertAlways("fair", waited.lt(inputs));

    // Each word of another input brings the turn, which starts at its lowest bit, nearer.
    UInt below = m.val("below_turn", turn.not().and(turn.minus(1)));
    UInt first = m.lit(bits, 0);
    for (int i = 0; i < inputs; i++) {
      first = first.plus(below.bit(i).asUInt().extend(bits));
    }
    UInt start = m.val("turn_starts", first);
    UInt index = watched.extend(bits);
    UInt distance = index.ge(start).mux(index, index.plus(inputs)).minus(start);
    Bool exists = index.lt(inputs);
    m.assertAlways("fair_by_distance", exists.not().or(waited.plus(distance).lt(inputs)));
    m.cover("waits_longest", waited.eq(inputs - 1).and(served));
  }
}
