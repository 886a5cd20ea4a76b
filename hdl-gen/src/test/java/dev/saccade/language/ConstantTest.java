package dev.saccade.language;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.sim.CycleSimulator;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Constants that are more than one number for every signal. */
class ConstantTest {
  private static final BigInteger WIDE = BigInteger.ONE.shiftLeft(127).add(BigInteger.TEN);

  record Position(SInt x, Bool known) {}

  record Resets() implements Hardware<Resets.Io> {
    record Io(Bool go, SInt x, Bool known, UInt wide, UInt least, SInt most) {}

    @Override
    public Io io(Ports p) {
      return new Io(
          p.in(bool()),
          p.out(sint(8)),
          p.out(bool()),
          p.out(uint(128)),
          p.out(uint(8)),
          p.out(sint(8)));
    }

    @Override
    public void build(Logic m, Io io) {
      Position at =
          m.reg(
              "at",
              bundle(Position.class, sint(8), bool()),
              new Position(m.slit(8, -3), m.lit(true)));
      UInt wide = m.reg("wide_count", uint(128), m.lit(128, WIDE));
      m.when(
          io.go(),
          () -> {
            m.next(at, new Position(at.x().plus(1), m.lit(false)));
            wide.next(wide.minus(10));
          });
      io.x().set(at.x());
      io.known().set(at.known());
      io.wide().set(wide);
      io.least().set(io.go().mux(7, wide.trunc(8)));
      io.most().set(io.go().mux(-7, at.x()));
    }
  }

  @Test
  void everySignalIsResetToItsOwn() {
    try (CycleSimulator simulation = CycleSimulator.open(Design.elaborate(new Resets()).top(), 1)) {
      simulation.reset(1);
      assertThat(simulation.peek("x")).isEqualTo(-3);
      assertThat(simulation.peek("known")).isEqualTo(1);
      assertThat(simulation.peekBig("wide")).isEqualTo(WIDE);
      assertThat(simulation.peek("least")).isEqualTo(10);
      assertThat(simulation.peek("most")).isEqualTo(-3);

      simulation.poke("go", 1);
      assertThat(simulation.peek("least")).isEqualTo(7);
      assertThat(simulation.peek("most")).isEqualTo(-7);

      simulation.step();
      assertThat(simulation.peek("x")).isEqualTo(-2);
      assertThat(simulation.peek("known")).isZero();
      assertThat(simulation.peekBig("wide")).isEqualTo(BigInteger.ONE.shiftLeft(127));
    }
  }
}
