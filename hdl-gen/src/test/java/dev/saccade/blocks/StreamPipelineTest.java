package dev.saccade.blocks;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.testing.QueueModel;
import dev.saccade.blocks.testing.Stall;
import dev.saccade.blocks.testing.StreamBench;
import dev.saccade.blocks.testing.Traffic;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StreamPipelineTest {
  /** Ports of every design here. */
  record Io(Stream<UInt> in, Bool open, Stream<UInt> out) {}

  record Sample(Bool mark, SInt value) {}

  record OneByOne() implements Hardware<Io> {
    @Override
    public Io io(Ports p) {
      return new Io(p.sink(uint(8)), p.in(bool()), p.source(uint(8)));
    }

    @Override
    public void build(Logic m, Io io) {
      var sample = bundle(Sample.class, bool(), dev.saccade.hdl.Types.sint(7));
      StreamPipeline.from(m, "sample", io.in())
          .map(sample, word -> m.unpack(sample, word))
          .register()
          .skid()
          .fifo(5)
          .shiftFifo(2)
          .map(sample, s -> new Sample(s.mark().not(), s.value().plus(1)))
          .throttle(io.open())
          .register(RegisterSlice.Form.HALF)
          .skid()
          .map(uint(8), m::pack)
          .into(io.out());
    }
  }

  record Regrouped() implements Hardware<Io> {
    @Override
    public Io io(Ports p) {
      return new Io(p.sink(uint(4)), p.in(bool()), p.source(uint(12)));
    }

    @Override
    public void build(Logic m, Io io) {
      m.ignore(io.open());
      StreamPipeline.from(m, "nibble", io.in())
          .widen(3)
          .narrow(group -> group)
          .widen(3)
          .map(uint(12), m::pack)
          .map(vec(uint(6), 2), word -> m.unpack(vec(uint(6), 2), word))
          .narrow(halves -> halves)
          .widen(2)
          .map(uint(12), m::pack)
          .into(io.out());
    }
  }

  record Parted() implements Hardware<Io> {
    @Override
    public Io io(Ports p) {
      return new Io(p.sink(uint(8)), p.in(bool()), p.source(uint(16)));
    }

    @Override
    public void build(Logic m, Io io) {
      m.ignore(io.open());
      var branches = StreamPipeline.from(m, "word", io.in()).fork(2);
      var inverted = branches.get(1).map(uint(8), UInt::not).shiftFifo(1);
      branches.get(0).fifo(4).join(inverted, uint(16), UInt::concat).into(io.out());
    }
  }

  private static final class Mapped extends QueueModel {
    private final UnaryOperator<BigInteger> function;
    private final int group;
    private BigInteger words = BigInteger.ZERO;
    private int taken;

    Mapped(int group, UnaryOperator<BigInteger> function) {
      super(List.of("out"));
      this.group = group;
      this.function = function;
    }

    @Override
    public void drive(Simulation simulation, SplittableRandom random) {
      simulation.poke("open", random.nextInt(2));
    }

    @Override
    public void take(String stream, BigInteger word) {
      words = words.shiftLeft(4).or(word);
      if (++taken % group == 0) {
        expect("out", function.apply(words));
        words = BigInteger.ZERO;
      }
    }
  }

  @Test
  void wordsPassEveryStageAsABundle() {
    run(
        new OneByOne(),
        1,
        word -> {
          int value = word.intValue();
          return BigInteger.valueOf((~value & 0x80) | (value + 1 & 0x7f));
        });
  }

  @Test
  void vectorsKeepTheirOrder() {
    run(new Regrouped(), 3, words -> words);
  }

  @Test
  void forkedWordsMeetAgain() {
    run(new Parted(), 1, word -> word.shiftLeft(8).or(word.xor(BigInteger.valueOf(0xff))));
  }

  @Test
  void instancesAreNamedAfterTheirWords() {
    assertThat(Design.elaborate(new OneByOne()).top().instances())
        .extracting(instance -> instance.name())
        .containsExactly(
            "sample_register",
            "sample_skid",
            "sample_fifo",
            "sample_shift_fifo",
            "sample_throttle",
            "sample_register2",
            "sample_skid2");
  }

  private static void run(Hardware<?> design, int group, UnaryOperator<BigInteger> function) {
    try (CycleSimulator simulation = CycleSimulator.open(Design.elaborate(design).top(), 1)) {
      StreamBench bench =
          new StreamBench(
              simulation, List.of("in"), List.of("out"), () -> new Mapped(group, function));
      for (Stall source : Stall.values()) {
        for (Stall sink : Stall.values()) {
          bench.run(new Traffic(5, 60, source, sink, 2));
        }
      }
    }
  }
}
