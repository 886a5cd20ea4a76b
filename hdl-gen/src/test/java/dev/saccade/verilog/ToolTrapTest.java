package dev.saccade.verilog;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.verilog.VerilogPrinter;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What random designs showed that the tools read otherwise than the standard, or warn of. */
class ToolTrapTest {
  record Selected() implements Hardware<Selected.Io> {
    record Io(UInt address, UInt word, Bool odd) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(3)), p.out(uint(4)), p.out(bool()));
    }

    @Override
    public void build(Logic m, Io io) {
      List<BigInteger> words = LongStream.range(1, 9).mapToObj(BigInteger::valueOf).toList();
      var rom = m.rom("rom", uint(4), words);
      io.word().set(rom.readAsync("chosen", io.address().minus(1)));
      io.odd().set(rom.readAsync("other", io.address()).bit(io.address().trunc(2).plus(3)));
    }
  }

  @Test
  void aSumThatSelectsAWordHasItsOwnWire() {
    // Icarus 11 reads word -1, not word 7, for rom[address - 3'd1] at address 0.
    assertThat(print(new Selected()))
        .contains("wire [2:0] chosen_address = address - 3'd1;")
        .contains("rom[chosen_address]")
        .contains("other[odd_index]");
  }

  record Limited() implements Hardware<Limited.Io> {
    record Io(UInt level, Bool below, Bool under) {}

    @Override
    public Io io(Ports p) {
      return new Io(p.in(uint(4)), p.out(bool()), p.out(bool()));
    }

    @Override
    public void build(Logic m, Io io) {
      UInt lowest = m.val("lowest", m.lit(4, 0));
      UInt least = m.wire("least", uint(4));
      least.set(lowest);
      io.below().set(io.level().lt(lowest));
      io.under().set(io.level().lt(least));
    }
  }

  @Test
  void aComparisonWithANameThatStandsForABoundIsDecided() {
    // Verilator looks behind the name, and warns that level < 0 never holds.
    assertThat(print(new Limited()))
        .contains("assign below = 1'b0;")
        .contains("assign under = 1'b0;");
  }

  private static String print(Hardware<?> top) {
    return new VerilogPrinter().print(Design.elaborate(top).top());
  }
}
