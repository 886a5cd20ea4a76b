package dev.saccade.blocks.vendor;

import static dev.saccade.hdl.Types.bool;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Primitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The slice of ECP5 in carry mode: two positions, each a look-up table that decides whether the
 * carry passes. Where it does not, the carry out is the table's value for {@code c} and {@code d}
 * at 0.
 *
 * @param init0 table of the lower position, for inputs {@code d0 c0 b0 a0} that spell the bit's
 *     number
 * @param init1 table of the upper position
 */
public record Ccu2c(int init0, int init1) implements Primitive<Ccu2c.Io> {
  /** Pins as on the cell. */
  public record Io(
      Bool cin,
      Bool a0,
      Bool b0,
      Bool c0,
      Bool d0,
      Bool a1,
      Bool b1,
      Bool c1,
      Bool d1,
      Bool s0,
      Bool s1,
      Bool cout) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public String cell() {
    return "CCU2C";
  }

  @Override
  public Map<String, String> cellParameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("INIT0", Luts.verilog(16, init0));
    parameters.put("INIT1", Luts.verilog(16, init1));
    parameters.put("INJECT1_0", "\"NO\"");
    parameters.put("INJECT1_1", "\"NO\"");
    return parameters;
  }

  @Override
  public void build(Logic m, Io io) {
    Bool middle = m.wire("middle", bool());
    Bool low = Luts.choose(m, 16, init0, List.of(io.d0(), io.c0(), io.b0(), io.a0()));
    Bool lowGenerate = Luts.choose(m, 4, init0 & 0xf, List.of(io.b0(), io.a0()));
    Bool high = Luts.choose(m, 16, init1, List.of(io.d1(), io.c1(), io.b1(), io.a1()));
    Bool highGenerate = Luts.choose(m, 4, init1 & 0xf, List.of(io.b1(), io.a1()));
    io.s0().set(low.xor(io.cin()));
    middle.set(low.mux(io.cin(), lowGenerate));
    io.s1().set(high.xor(middle));
    io.cout().set(high.mux(middle, highGenerate));
  }
}
