package dev.saccade.synthesis;

import static dev.saccade.hdl.Types.sint;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;

/** A signed and an unsigned product of the same width, registered. */
record Product(int width) implements Hardware<Product.Io> {
  record Io(SInt a, SInt b, UInt c, UInt d, SInt ab, UInt cd) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(sint(width)),
        p.in(sint(width)),
        p.in(uint(width)),
        p.in(uint(width)),
        p.out(sint(2 * width)),
        p.out(uint(2 * width)));
  }

  @Override
  public void build(Logic m, Io io) {
    SInt ab = m.regNoReset("ab_product", sint(2 * width));
    UInt cd = m.regNoReset("cd_product", uint(2 * width));
    ab.next(io.a().times(io.b()));
    cd.next(io.c().times(io.d()));
    io.ab().set(ab);
    io.cd().set(cd);
  }
}
