package dev.saccade.blocks;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes one word from each of several streams and gives them as one, side by side, the first at the
 * top. It waits until all are there.
 *
 * <ul>
 *   <li>Latency: none. Throughput: one joined word in every cycle.
 *   <li>Cuts: nothing; {@code ready} of an input follows {@code ready} of the output and {@code
 *       valid} of every input.
 *   <li>Cost: no flip-flops; LUTs are counted in {@code docs/figures.md}.
 * </ul>
 *
 * @param widths bits of the word of each input, at least 1 each; 1 to 256 inputs
 */
public record StreamJoin(List<Integer> widths) implements Hardware<StreamJoin.Io> {
  private static final int MOST = 256;

  public StreamJoin {
    widths = List.copyOf(widths);
    Sizes.require(!widths.isEmpty(), "inputs", widths.size(), "give the width of at least 1 input");
    Sizes.require(widths.size() <= MOST, "inputs", widths.size(), "use at most " + MOST);
    widths.forEach(Sizes::requireWidth);
  }

  /** Ports; {@code out} is as wide as all inputs together. */
  public record Io(List<Stream<UInt>> in, Stream<UInt> out) {}

  /** Such as {@code stream_join_w8x16}. */
  @Override
  public String moduleName() {
    return "stream_join_w" + widths.stream().map(String::valueOf).collect(Collectors.joining("x"));
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        widths.stream().map(width -> p.sink(uint(width))).toList(),
        p.source(uint(widths.stream().reduce(0, Math::addExact))));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool all = m.lit(true);
    for (Stream<UInt> in : io.in()) {
      all = all.and(in.valid());
    }
    Bool allValid = m.val("all_valid", all);
    io.out().valid().set(allValid);
    io.out().payload().set(m.concat(io.in().stream().map(Stream::payload).toList()));
    for (Stream<UInt> in : io.in()) {
      in.ready().set(allValid.and(io.out().ready()));
    }
    m.verify(() -> prove(m, io));
  }

  private void prove(Logic m, Io io) {
    int low = io.out().payload().width();
    Bool offered = m.lit(true);
    for (int i = 0; i < widths.size(); i++) {
      Stream<UInt> in = io.in().get(i);
      m.assertAlways("in" + i + "_moves_together", in.fire().eq(io.out().fire()));
      int high = low - 1;
      low -= widths.get(i);
      m.assertAlways(
          "in" + i + "_in_place",
          io.out().valid().not().or(io.out().payload().bits(high, low).eq(in.payload())));
      offered = offered.and(in.valid());
    }
    m.assertAlways("offers_when_all_are_there", io.out().valid().eq(offered));
    m.cover("streams", m.delay("moved_before", io.out().fire(), 0).and(io.out().fire()));
  }
}
