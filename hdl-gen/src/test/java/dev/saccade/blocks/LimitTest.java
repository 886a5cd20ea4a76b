package dev.saccade.blocks;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.sim.CycleSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
  /** Compares a number with a limit in both ways. */
  private record Comparison(int bits, long most) implements Hardware<Comparison.Io> {
    record Io(UInt number, Bool atMost, Bool exceeds) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(bits)), p.out(bool()), p.out(bool()));
    }

    @Override
    public void build(Logic m, Io io) {
      io.atMost().set(Limit.atMost(m, io.number(), most));
      io.exceeds().set(Limit.exceeds(m, io.number(), most));
      m.ignore(io.number());
    }
  }

  private static void compare(int bits, long most, long from, long to) {
    Comparison comparison = new Comparison(bits, most);
    try (CycleSimulator unit = CycleSimulator.open(Design.elaborate(comparison).top(), 1)) {
      for (long number = from; number <= to; number++) {
        unit.poke("number", number);
        assertThat(unit.peek("at_most") != 0).as(number + " <= " + most).isEqualTo(number <= most);
        assertThat(unit.peek("exceeds") != 0).as(number + " > " + most).isEqualTo(number > most);
      }
    }
  }

  /** Every limit and every number of so many bits. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void comparesAsNumbersDo(int bits) {
    for (long most = 0; most < 1L << bits; most++) {
      compare(bits, most, 0, (1L << bits) - 1);
    }
  }

  /** Runs of equal bits, short and long, at both ends. */
  @ParameterizedTest
  @ValueSource(longs = {8, 511, 512, 65_568, 131_071, 0x1_0F0F, 0x0_F0F0})
  void comparesWideNumbers(long most) {
    compare(17, most, Math.max(0, most - 300), Math.min((1L << 17) - 1, most + 300));
    compare(17, most, 0, 40);
  }

  @Test
  void refusesALimitThatNoNumberExceeds() {
    assertThatThrownBy(() -> compare(4, 16, 0, 0)).hasMessageContaining("most is 16");
  }
}
