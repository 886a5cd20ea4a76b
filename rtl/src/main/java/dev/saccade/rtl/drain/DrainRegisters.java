package dev.saccade.rtl.drain;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.rtl.signal.SumFormat;
import java.util.List;

/**
 * Keeps the sums of a row group while the array computes the next. They leave Q at a time, rows
 * first, then pixels, by shifting: every register has one neighbour to take from, so no wire and no
 * multiplexer grows with the array.
 *
 * @param rows R
 * @param pixels P
 * @param requantisers Q, which divides R
 * @param sumFormat how the sums are written
 */
public record DrainRegisters(int rows, int pixels, int requantisers, SumFormat sumFormat)
    implements Hardware<DrainRegisters.Io> {
  /**
   * Ports.
   *
   * @param load takes the sums; wins over {@code step}
   * @param step moves on by Q rows
   * @param pixelEnds together with {@code step}: moves on by a pixel as well
   * @param sums of row r of pixel p, at {@code p R + r}
   * @param heads the Q sums whose turn it is
   * @param zero what the zero point takes from their pixel
   */
  public record Io(
      Bool load,
      Bool step,
      Bool pixelEnds,
      Vec<UInt> sums,
      Vec<UInt> zeros,
      Vec<UInt> heads,
      UInt zero) {}

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(bool()),
        p.in(uint(sumFormat.sumBits()), rows * pixels),
        p.in(uint(sumFormat.zeroBits()), pixels),
        p.out(uint(sumFormat.sumBits()), requantisers),
        p.out(uint(sumFormat.zeroBits())));
  }

  @Override
  public void build(Logic m, Io io) {
    List<UInt> sums = shift(m, "sum", io, io.step(), io.sums(), requantisers);
    for (int i = 0; i < requantisers; i++) {
      io.heads().get(i).set(sums.get(i));
    }
    Bool pixelStep = m.val("pixel_step", io.step().and(io.pixelEnds()));
    io.zero().set(shift(m, "zero_sum", io, pixelStep, io.zeros(), 1).get(0));
  }

  private static List<UInt> shift(
      Logic m, String name, Io io, Bool step, Vec<UInt> loaded, int distance) {
    Vec<UInt> registers = m.regNoReset(name, vec(loaded.elementType(), loaded.size()));
    m.when(io.load(), () -> m.next(registers, loaded))
        .elseWhen(
            step,
            () -> {
              for (int i = 0; i + distance < registers.size(); i++) {
                registers.get(i).next(registers.get(i + distance));
              }
            });
    return registers;
  }
}
