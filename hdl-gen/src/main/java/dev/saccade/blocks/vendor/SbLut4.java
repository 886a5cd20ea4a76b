package dev.saccade.blocks.vendor;

import static dev.saccade.hdl.Types.bool;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Primitive;
import java.util.List;
import java.util.Map;

/**
 * The look-up table of iCE40. In a logic cell with a carry, {@code i1} and {@code i2} are also the
 * carry's operands and {@code i3} is the carry in.
 *
 * @param init output for inputs {@code i3 i2 i1 i0} that spell the number of the bit
 */
public record SbLut4(int init) implements Primitive<SbLut4.Io> {
  /** Pins {@code I0} to {@code I3} and {@code O}. */
  public record Io(Bool i0, Bool i1, Bool i2, Bool i3, Bool o) {}

  @Override
  public Io io(Ports p) {
    return new Io(p.in(bool()), p.in(bool()), p.in(bool()), p.in(bool()), p.out(bool()));
  }

  @Override
  public String cell() {
    return "SB_LUT4";
  }

  @Override
  public Map<String, String> cellParameters() {
    return Map.of("LUT_INIT", Luts.verilog(16, init));
  }

  @Override
  public void build(Logic m, Io io) {
    io.o().set(Luts.choose(m, 16, init, List.of(io.i3(), io.i2(), io.i1(), io.i0())));
  }
}
