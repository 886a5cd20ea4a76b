package dev.saccade.language;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.examples.Counter;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.check.HardwareException;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import org.junit.jupiter.api.Test;

class LanguageTest {
  record Pixel(UInt red, UInt green) {}

  record Everything(int depth) implements Hardware<Everything.Io> {
    record Io(Stream<Pixel> in, Stream<Pixel> out, UInt index, Bool go, UInt picked, Bool busy) {}

    enum State {
      IDLE,
      RUN,
      DRAIN
    }

    @Override
    public Io io(Ports p) {
      var pixel = bundle(Pixel.class, uint(8), uint(5));
      return new Io(
          p.sink(pixel),
          p.source(pixel),
          p.in(uint(2)),
          p.in(bool()),
          p.out(uint(4)),
          p.out(bool()));
    }

    @Override
    public void build(Logic m, Io io) {
      Memory<Pixel> memory = m.memory("memory", io.in().type(), depth);
      UInt address = m.reg("address", uint(3), 0);
      Bool valid = m.reg("valid", bool(), 0);
      memory.write(io.in().fire(), address, io.in().payload());
      Pixel word = memory.readSync("word", io.in().fire().not(), address.minus(1));
      io.in().ready().set(m.lit(true));
      io.out().valid().set(valid);
      m.set(io.out().payload(), word);
      Fsm<State> state = m.fsm("state", State.IDLE);
      state.in(State.IDLE, () -> m.when(io.go(), () -> state.go(State.RUN)));
      state.in(State.RUN, () -> m.when(io.go().not(), () -> state.go(State.DRAIN)));
      state.in(State.DRAIN, () -> state.go(State.IDLE));
      m.when(io.in().fire(), () -> address.next(address.plus(1)));
      m.when(io.out().ready(), () -> valid.next(io.in().valid().not()))
          .elseWhen(valid.not(), () -> valid.next(true));
      Vec<UInt> counts = m.reg("counts", dev.saccade.hdl.Types.vec(uint(4), 3), 0);
      counts.nextAt(io.index(), counts.at(io.index()).plus(1));
      io.picked().set(counts.at(io.index()));
      io.busy().set(state.is(State.RUN));
    }
  }

  record Pair(int width) implements Hardware<Pair.Io> {
    record Io(Bool enable, UInt low, UInt high) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(bool()), p.out(uint(width)), p.out(uint(width)));
    }

    @Override
    public void build(Logic m, Io io) {
      Counter.Io low = m.instance("low_counter", new Counter(width));
      Counter.Io high = m.instance("high_counter", new Counter(width));
      low.enable().set(io.enable());
      low.clear().set(false);
      high.enable().set(io.enable());
      high.clear().set(low.value().reduceAnd());
      io.low().set(low.value());
      io.high().set(high.value());
    }
  }

  @Test
  void elaboratesPortsInRecordOrderUnderTheirComponentNames() {
    ModuleIr top = Design.elaborate(new Everything(8)).top();
    assertThat(top.ports().stream().map(Signal::toString))
        .containsExactly(
            "in_valid[1]",
            "in_ready[1]",
            "in_payload_red[8]",
            "in_payload_green[5]",
            "out_valid[1]",
            "out_ready[1]",
            "out_payload_red[8]",
            "out_payload_green[5]",
            "index[2]",
            "go[1]",
            "picked[4]",
            "busy[1]");
  }

  @Test
  void equalRecordsAreOneModule() {
    Design design = Design.elaborate(new Pair(6));
    assertThat(design.modules().stream().map(ModuleIr::name))
        .containsExactly("counter_width6", "pair_width6");
  }

  @Test
  void findingsAreCollected() {
    record Bad() implements Hardware<Bad.Io> {
      record Io(UInt a, UInt b) {}

      @Override
      public Io io(Ports p) {
        return new Io(p.in(uint(8)), p.out(uint(8)));
      }

      @Override
      public void build(Logic m, Io io) {
        io.b().set(io.a().plus(m.lit(9, 1)));
        io.b().set(io.a().extend(9));
        UInt w = m.wire("w", uint(0));
        w.next(300);
      }
    }
    assertThatThrownBy(() -> Design.elaborate(new Bad()))
        .isInstanceOf(HardwareException.class)
        .hasMessageContaining("HDL001")
        .hasMessageContaining("HDL002")
        .hasMessageContaining("HDL004")
        .hasMessageContaining("HDL009");
  }

  record Lane(Stream<UInt> words) {}

  /** Streams that stand in records of ports. */
  record Lanes(boolean waits) implements Hardware<Lanes.Io> {
    record Io(Lane in, Lane out) {}

    @Override
    public Io io(Ports p) {
      return new Io(new Lane(p.sink(uint(8))), new Lane(p.source(uint(8))));
    }

    @Override
    public void build(Logic m, Io io) {
      Stream<UInt> in = io.in().words();
      Stream<UInt> out = io.out().words();
      out.valid().set(waits ? in.valid().and(out.ready()) : in.valid());
      out.payload().set(in.payload());
      in.ready().set(out.ready());
    }
  }

  @Test
  void theContractHoldsOfStreamsInsideRecords() {
    assertThat(Design.elaborate(new Lanes(false)).top().properties().stream().map(p -> p.name()))
        .containsExactly("in_words_holds_while_stalled", "out_words_holds_while_stalled");
    assertThatThrownBy(() -> Design.elaborate(new Lanes(true)))
        .isInstanceOf(HardwareException.class)
        .hasMessageContaining("HDL018 'out_words_valid' follows 'out_words_ready' within a cycle");
  }

  record Peeking() implements Hardware<Peeking.Io> {
    record Io(UInt address, UInt data, UInt word) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(2)), p.in(uint(8)), p.out(uint(8)));
    }

    @Override
    public void build(Logic m, Io io) {
      Memory<UInt> memory = m.memory("memory", uint(8), 4);
      memory.write(m.lit(true), io.address(), io.data());
      m.verify(() -> m.ignore(memory.readSync("late", m.lit(true), io.address().not())));
      io.word().set(memory.inspect("now", io.address()));
    }
  }

  @Test
  void designMemoriesAreInspectedByPropertiesOnly() {
    assertThatThrownBy(() -> Design.elaborate(new Peeking()))
        .isInstanceOf(HardwareException.class)
        .hasMessageContaining(
            "HDL027 verification reads memory 'memory' of the design with a clock;"
                + " use inspect(...), and delay what it gives")
        .hasMessageContaining(
            "HDL027 memory 'memory' is inspected by the design;"
                + " use readSync(...), or inspect it inside verify(...)");
  }
}
