package dev.saccade.rtl.signal;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThermometerTest {
  /** A thermometer of some bits for a number of some bits. */
  record Scale(int bits, int size) implements Hardware<Scale.Io> {
    record Io(UInt number, Vec<Bool> more) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(bits)), p.out(bool(), size));
    }

    @Override
    public void build(Logic m, Io io) {
      List<Bool> more = Thermometer.of(m, io.number(), size);
      for (int i = 0; i < size; i++) {
        io.more().get(i).set(more.get(i));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "1,3", "3,8", "4,8", "4,16", "5,16", "5,40"})
  void eachBitComparesTheNumberWithItsPlace(int bits, int size) {
    try (Simulation simulation =
        CycleSimulator.open(Design.elaborate(new Scale(bits, size)).top(), 1)) {
      for (int number = 0; number < 1 << bits; number++) {
        simulation.poke("number", number);
        for (int i = 0; i < size; i++) {
          assertThat(simulation.peek("more" + i) == 1).as(number + " > " + i).isEqualTo(number > i);
        }
      }
    }
  }
}
