package dev.saccade.language;

import static dev.saccade.hdl.Types.bool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that are too long are cut, and legal wherever the cut falls. */
class LongModuleNameTest {
  record Inverter(long firstOfManyParameters, int a, int b, int c, int lastOfManyParameters)
      implements Hardware<Inverter.Io> {
    record Io(Bool in, Bool out) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(bool()), p.out(bool()));
    }

    @Override
    public void build(Logic m, Io io) {
      io.out().set(io.in().not());
    }
  }

  @Test
  void cutNamesAreLegalAndDiffer() {
    Set<String> names = new HashSet<>();
    long number = 1;
    for (int digits = 1; digits <= 18; digits++) {
      names.add(Design.elaborate(new Inverter(number, 1, 1, 1, 1)).top().name());
      number *= 10;
    }
    assertThat(names).hasSize(18);
  }
}
