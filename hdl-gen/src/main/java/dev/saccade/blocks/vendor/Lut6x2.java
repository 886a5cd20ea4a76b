package dev.saccade.blocks.vendor;

import static dev.saccade.hdl.Types.bool;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Primitive;
import java.util.List;
import java.util.Map;

/**
 * The look-up table of 7-series with both its outputs: {@code o6} of six inputs, {@code o5} the
 * lower half of the table, of five.
 *
 * @param init output for inputs {@code i5 ... i0} that spell the number of the bit
 */
public record Lut6x2(long init) implements Primitive<Lut6x2.Io> {
  /** Pins {@code I0} to {@code I5}, {@code O5} and {@code O6}. */
  public record Io(Bool i0, Bool i1, Bool i2, Bool i3, Bool i4, Bool i5, Bool o5, Bool o6) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public String cell() {
    return "LUT6_2";
  }

  @Override
  public Map<String, String> cellParameters() {
    return Map.of("INIT", Luts.verilog(64, init));
  }

  @Override
  public void build(Logic m, Io io) {
    List<Bool> five = List.of(io.i4(), io.i3(), io.i2(), io.i1(), io.i0());
    io.o5().set(Luts.choose(m, 32, init & 0xffff_ffffL, five));
    io.o6()
        .set(
            Luts.choose(
                m, 64, init, List.of(io.i5(), io.i4(), io.i3(), io.i2(), io.i1(), io.i0())));
  }
}
