package dev.saccade.rtl.array;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.ir.MemoryIr.Style;
import dev.saccade.rtl.fill.TapWrite;
import java.util.ArrayList;
import java.util.List;

/**
 * The patches of one pixel cluster in which every row has activations of its own, those of one
 * channel: a buffer per lane, each with a write address of its own, so that one column of the input
 * goes to all the taps that see it at once. A word of a lane holds the codes of N channels, of
 * which row r takes channel {@code rowGroup R + r}.
 *
 * <p>Cycles: what is read in cycle t is there in t+1; codes of cycle t are read from t+1 on.
 *
 * @param rows R
 * @param lanes N, at least R
 * @param words of one half, a power of two
 */
public record OwnPatches(int rows, int lanes, int words) implements Hardware<OwnPatches.Io> {
  private static final int CODE_BITS = 8;

  /**
   * Ports.
   *
   * @param taps what each lane takes, of the only pixel here
   * @param codes of the channels
   * @param valid there is an issue
   * @param rowCodes lane l of row r at {@code r N + l}; 0 where no tap is and if nothing is read
   */
  public record Io(
      Vec<TapWrite> taps, Vec<UInt> codes, Bool valid, Issue.Own read, Vec<UInt> rowCodes) {}

  private int rowGroups() {
    return Math.max(1, lanes / rows);
  }

  int rowGroupBits() {
    return Widths.indexBits(rowGroups());
  }

  int wordBits() {
    return Widths.indexBits(words);
  }

  /** The type of what is read. */
  public BundleType<Issue.Own> readType() {
    return bundle(Issue.Own.class, bool(), uint(1 + wordBits()), uint(rowGroupBits()), uint(lanes));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bundle(TapWrite.class, uint(1), uint(1 + wordBits())), lanes),
        p.in(uint(CODE_BITS), lanes),
        p.in(bool()),
        p.in(readType()),
        p.out(uint(CODE_BITS), rows * lanes));
  }

  @Override
  public void build(Logic m, Io io) {
    for (int lane = 0; lane < lanes; lane++) {
      Memory<Vec<UInt>> buffer =
          m.memory(
              "lane" + lane, vec(uint(CODE_BITS), lanes), 2 * words, Style.DISTRIBUTED, List.of());
      TapWrite tap = io.taps().get(lane);
      buffer.write(tap.pixels().asBool(), tap.address(), io.codes());
      Vec<UInt> word = buffer.readSync("word" + lane, io.valid(), io.read().address());
      Bool holds = io.read().reads().and(io.read().lanes().bit(lane));
      List<UInt> takes = new ArrayList<>();
      for (int group = 0; group < rowGroups(); group++) {
        Bool take = holds.and(io.read().rowGroup().eq(group));
        takes.add(m.delay("takes" + group + "_lane" + lane, take.asUInt(), 0));
      }
      for (int row = 0; row < rows; row++) {
        UInt code = m.lit(CODE_BITS, 0);
        for (int group = 0; group < rowGroups(); group++) {
          code = code.or(takes.get(group).replicate(CODE_BITS).and(word.get(group * rows + row)));
        }
        io.rowCodes().get(row * lanes + lane).set(code);
      }
    }
  }
}
