package dev.saccade.blocks.vendor;

import static dev.saccade.hdl.Types.bool;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Primitive;
import java.util.Map;

/** One position of a Gowin carry chain. Where the carry does not pass, it is {@code i0}. */
public record GowinAlu(Mode mode) implements Primitive<GowinAlu.Io> {
  /** What the position computes; the vendor's number of the mode is its place here. */
  public enum Mode {
    /** {@code i0 + i1}; {@code i3} is not looked at. */
    ADD(0),
    /** {@code i0 + i1} if {@code i3}, else {@code i0 - i1}. */
    ADDSUB(2);

    private final int number;

    Mode(int number) {
      this.number = number;
    }
  }

  /** Pins as on the cell; it has no {@code I2}. */
  public record Io(Bool i0, Bool i1, Bool i3, Bool cin, Bool sum, Bool cout) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()), p.in(bool()), p.in(bool()), p.in(bool()), p.out(bool()), p.out(bool()));
  }

  @Override
  public String cell() {
    return "ALU";
  }

  @Override
  public Map<String, String> cellParameters() {
    return Map.of("ALU_MODE", Integer.toString(mode.number));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool second = io.i1();
    if (mode == Mode.ADD) {
      m.ignore(io.i3());
    } else {
      second = io.i1().xor(io.i3().not());
    }
    Bool pass = io.i0().xor(second);
    io.sum().set(pass.xor(io.cin()));
    io.cout().set(pass.mux(io.cin(), io.i0()));
  }
}
