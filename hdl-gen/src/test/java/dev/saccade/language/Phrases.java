package dev.saccade.language;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.blocks.StreamPipeline;
import dev.saccade.examples.Counter;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Primitive;
import dev.saccade.hdl.RegisterFile;
import dev.saccade.hdl.Rom;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.SinglePortMemory;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phrases of the language that {@code docs/language.md} shows. */
record Phrases() implements Hardware<Phrases.Io> {
  record Io(
      UInt a,
      UInt b,
      SInt s,
      Bool c,
      UInt chosen,
      UInt moved,
      UInt picked,
      UInt words,
      Bool busy,
      UInt total,
      Stream<UInt> in,
      Stream<UInt> out) {}

  // snippet bundle
  record Position(SInt x, Bool known) {}

  // end

  // snippet states
  enum State {
    IDLE,
    LOAD,
    RUN
  }

  // end

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(uint(8)),
        p.in(uint(8)),
        p.in(sint(8)),
        p.in(bool()),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(uint(8)),
        p.out(bool()),
        p.out(uint(8)),
        p.sink(uint(8)),
        p.source(uint(18)));
  }

  @Override
  public void build(Logic m, Io io) {
    choices(m, io);
    compounds(m, io);
    states(m, io);
    memories(m, io);
    parts(m, io);
    streams(m, io);
    verification(m, io);
  }

  private void choices(Logic m, Io io) {
    UInt level = m.wire("level", uint(8), 3);
    // snippet choices
    m.when(io.c(), () -> level.set(io.a()))
        .elseWhen(io.a().lt(io.b()), () -> level.set(io.b()))
        .otherwise(() -> level.set(io.c().mux(7, io.a())));

    m.switch_(io.a().trunc(2))
        .is(0, () -> io.chosen().set(level))
        .is(List.of(1L, 2L), () -> io.chosen().set(1))
        .otherwise(() -> io.chosen().set(io.b()));
    // end
  }

  private void compounds(Logic m, Io io) {
    // snippet compounds
    Position origin = new Position(m.slit(8, -3), m.lit(true));
    Position at = m.reg("at", bundle(Position.class, sint(8), bool()), origin);
    m.next(at, new Position(io.s(), io.c()));

    Vec<UInt> counts = m.reg("counts", vec(uint(8), 4), 0);
    UInt lane = io.a().trunc(2);
    counts.nextAt(lane, counts.at(lane).plus(1));

    UInt packed = m.pack(at);
    // end
    io.moved().set(packed.trunc(8).xor(packed.bit(8).asUInt().extend(8)));
    io.picked().set(counts.at(io.b().trunc(2)));
  }

  private void states(Logic m, Io io) {
    // snippet fsm
    Fsm<State> state = m.fsm("state", State.IDLE);
    state.in(State.IDLE, () -> m.when(io.c(), () -> state.go(State.LOAD)));
    state.in(State.LOAD, () -> state.go(State.RUN));
    state.in(State.RUN, () -> m.when(io.a().eq(0), () -> state.go(State.IDLE)));
    io.busy().set(state.is(State.IDLE).not());
    // end
  }

  private void memories(Logic m, Io io) {
    List<BigInteger> squares =
        List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.valueOf(4), BigInteger.valueOf(9));
    // snippet memories
    Memory<UInt> block = m.memory("block", uint(8), 256); // block RAM, or what fits
    block.write(io.c(), io.a(), io.b());
    UInt old = block.readSync("old", m.lit(true), io.b(), Collision.OLD);

    RegisterFile<UInt> file = m.registerFile("file", uint(8), 16); // LUT RAM
    file.write(io.c(), io.a().trunc(4), io.b());
    UInt now = file.readAsync("now", io.b().trunc(4));

    SinglePortMemory<UInt> big = m.singlePortMemory("big", uint(8), 256); // SPRAM
    UInt word = big.access("word", m.lit(true), io.c(), io.a(), io.b());

    Rom<UInt> table = m.rom("table_of_squares", uint(8), squares);
    UInt square = table.readAsync("square", io.a().trunc(2));
    // end
    io.words().set(old.xor(now).xor(word).xor(square));
  }

  private void parts(Logic m, Io io) {
    // snippet instance
    Counter.Io cycles = m.instance("cycles", new Counter(8));
    cycles.enable().set(io.c());
    cycles.clear().set(false);
    io.total().set(cycles.value());
    // end
  }

  private void streams(Logic m, Io io) {
    // snippet streams
    StreamPipeline.from(m, "pixel", io.in())
        .fifo(16)
        .map(uint(9), pixel -> pixel.plusWide(io.a()))
        .register()
        .widen(2)
        .map(uint(18), pair -> m.pack(pair))
        .into(io.out());
    // end
  }

  private void verification(Logic m, Io io) {
    // snippet verification
    m.assumeAlways("calm", io.c().not().or(io.a().ne(255)));
    m.cover("both_high", io.c().and(io.a().eq(254)));
    m.verify(
        () -> {
          Bool asked = m.delay("asked", io.c().and(io.busy().not()), 0);
          m.assertAlways("starts_when_asked", asked.not().or(io.busy()));
        });
    // end
  }

  // snippet primitive
  /** The 8 x 8 multiplier of some vendor: a cell in Verilog, an operator in simulation. */
  record Mult8(boolean fast) implements Primitive<Mult8.Io> {
    record Io(UInt a, UInt b, UInt q) {}

    @Override
    public String cell() {
      return "MULT8";
    }

    @Override
    public Map<String, String> cellParameters() {
      return new LinkedHashMap<>(Map.of("MODE", fast ? "\"FAST\"" : "\"SMALL\""));
    }

    @Override
    public Optional<String> clockPin() {
      return Optional.of("CLK");
    }

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(8)), p.in(uint(8)), p.out(uint(16)));
    }

    @Override
    public void build(Logic m, Io io) {
      UInt product = m.regNoReset("product", uint(16));
      product.next(io.a().times(io.b()));
      io.q().set(product);
    }
  }
  // end
}
