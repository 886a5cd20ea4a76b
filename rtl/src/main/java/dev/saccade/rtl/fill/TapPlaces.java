package dev.saccade.rtl.fill;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.Descriptor;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.signal.Delayed;
import dev.saccade.rtl.signal.Width;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Says which lanes take an input column of a depthwise layer, and for which output pixels. Tap (ky,
 * kx) is in lane {@code (ky kernelW + kx) mod N} of its segment; input column i of a strip is tap
 * kx of pixel {@code (i - kx) / columnStep}. So a pixel enters at the lane of its tap kx = 0 and
 * moves one lane up with every column, like the samples of a transposed filter: the lanes are a
 * ring of registers, and no position is divided by a stride.
 *
 * <p>Pixel b P + p of a strip is that of batch b and cluster p; its patch begins at word b {@code
 * segments} of that cluster's buffer. Columns of a kernel row follow each other, kernel rows of a
 * strip as well. A column of cycle t is written in t+4.
 *
 * @param lanes N, a power of two, and as many columns of a kernel at most
 * @param pixels P
 * @param words of one half of a pixel's buffer, a power of two
 */
public record TapPlaces(int lanes, int pixels, int words) implements Hardware<TapPlaces.Io> {
  /** From a column to the registers of the ring. */
  private static final int COLUMN_TO_RING = 3;

  /**
   * Ports.
   *
   * @param column an input column is read
   * @param endsRow it is the last one of a kernel row
   * @param endsStrip it is the last one of a strip
   * @param half of the buffers in which the strip goes whose column was read four cycles ago
   */
  public record Io(
      Bool column,
      Bool endsRow,
      Bool endsStrip,
      Bool half,
      UInt kernelW,
      UInt columnStep,
      UInt segments,
      UInt stripBatches,
      Vec<TapWrite> taps) {}

  /** The type of what a lane does. */
  public BundleType<TapWrite> writeType() {
    return bundle(TapWrite.class, uint(pixels), uint(1 + wordBits()));
  }

  private int laneBits() {
    return Widths.ceilLog2(lanes);
  }

  private int wordBits() {
    return Widths.indexBits(words);
  }

  /**
   * The pixel that enters the ring with a column, and how its kernel row lies in the ring.
   *
   * @param column there is a column
   * @param first it is the first of its kernel row
   * @param enters a pixel enters
   * @param pixel its place in the batch
   * @param word where its patch begins
   * @param lane of tap kx = 0
   * @param end lane after that of the last tap
   * @param segment of tap kx = 0
   */
  private record Entry(
      Bool column,
      Bool first,
      Bool enters,
      UInt pixel,
      UInt word,
      UInt lane,
      UInt end,
      UInt segment) {}

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
        p.in(bool()),
        p.in(uint(Descriptor.LAYOUT.field("kernelW").bits())),
        p.in(uint(Descriptor.LAYOUT.field("columnStep").bits())),
        p.in(uint(Descriptor.LAYOUT.field("segments").bits())),
        p.in(uint(Descriptor.LAYOUT.field("stripBatches").bits())),
        p.out(writeType(), lanes));
  }

  @Override
  public void build(Logic m, Io io) {
    Bool rowEnds = m.val("row_ends", io.column().and(io.endsRow()));
    Bool first = m.reg("first_column", bool(), 1);
    m.when(io.column(), () -> first.next(io.endsRow()));

    // The pixels of the strip: one enters every columnStep columns, until all have.
    UInt phase = m.reg("phase", uint(io.columnStep().width()), 0);
    UInt pixel = m.reg("pixel", uint(Widths.indexBits(pixels)), 0);
    UInt batch = m.reg("batch", uint(io.stripBatches().width()), 0);
    UInt word = m.reg("word", uint(wordBits()), 0);
    Bool enters = m.val("enters", phase.eq(0).and(batch.lt(io.stripBatches())));
    Bool lastPixel = m.val("last_pixel", pixel.eq(pixels - 1));
    Bool batchEnters = m.val("batch_enters", io.column().and(enters).and(lastPixel));
    m.when(rowEnds, () -> List.of(phase, pixel, batch, word).forEach(r -> r.next(0)))
        .elseWhen(
            io.column(),
            () -> {
              UInt next = m.val("next_phase", phase.plus(1));
              phase.next(next.eq(io.columnStep()).mux(m.lit(next.width(), 0), next));
              pixel.next(enters.mux(lastPixel.mux(m.lit(pixel.width(), 0), pixel.plus(1)), pixel));
              batch.next(batchEnters.mux(batch.plus(1), batch));
              word.next(batchEnters.mux(word.plus(Width.of(m, wordBits(), io.segments())), word));
            });

    // The kernel row: where its first tap is.
    UInt lane = m.reg("lane", uint(laneBits()), 0);
    UInt segment = m.reg("segment", uint(wordBits()), 0);
    UInt end =
        m.val(
            "lane_after_row",
            lane.extend(laneBits() + 1).plus(Width.of(m, laneBits() + 1, io.kernelW())));
    UInt segmentAfter = segment.plus(end.bit(laneBits()).asUInt().extend(wordBits()));
    m.when(
            rowEnds.and(io.endsStrip()),
            () -> {
              lane.next(0);
              segment.next(0);
            })
        .elseWhen(
            rowEnds,
            () -> {
              lane.next(end.trunc(laneBits()));
              segment.next(segmentAfter);
            });

    ring(
        m,
        io,
        new Entry(
            Delayed.by(m, "column", COLUMN_TO_RING, io.column()),
            Delayed.by(m, "first", COLUMN_TO_RING, first),
            Delayed.by(m, "enters_ring", COLUMN_TO_RING, enters),
            Delayed.by(m, "entering_pixel", COLUMN_TO_RING, pixel),
            Delayed.by(m, "entering_word", COLUMN_TO_RING, word),
            Delayed.by(m, "row_lane", COLUMN_TO_RING, lane),
            Delayed.by(m, "row_end", COLUMN_TO_RING, end.trunc(laneBits())),
            Delayed.by(m, "row_segment", COLUMN_TO_RING, segment)));
  }

  /**
   * Moves the pixels one lane up and lets a new one in; the next cycle, all of them are written.
   */
  private void ring(Logic m, Io io, Entry entry) {
    List<Bool> present = new ArrayList<>();
    List<UInt> pixelOf = new ArrayList<>();
    List<UInt> wordOf = new ArrayList<>();
    for (int l = 0; l < lanes; l++) {
      present.add(m.reg("present" + l, bool(), 0));
      pixelOf.add(m.regNoReset("pixel" + l, uint(Widths.indexBits(pixels))));
      wordOf.add(m.regNoReset("word" + l, uint(wordBits())));
    }
    Bool writes = m.delay("writes", entry.column(), 0);
    UInt segment = m.delay("segment_of_row", entry.segment(), 0);
    UInt firstLane = m.delay("lane_of_row", entry.lane(), 0);
    for (int l = 0; l < lanes; l++) {
      int lane = l;
      int below = (l + lanes - 1) % lanes;
      Bool entrance = m.val("entrance" + l, entry.lane().eq(l));
      Bool moves = entry.first().not().and(entry.end().ne(l)).and(present.get(below));
      m.when(
          entry.column(),
          () -> {
            present.get(lane).next(entrance.mux(entry.enters(), moves));
            pixelOf.get(lane).next(entrance.mux(entry.pixel(), pixelOf.get(below)));
            wordOf.get(lane).next(entrance.mux(entry.word(), wordOf.get(below)));
          });
      List<UInt> takes = new ArrayList<>();
      for (int p = 0; p < pixels; p++) {
        takes.add(writes.and(present.get(l)).and(pixelOf.get(l).eq(p)).asUInt());
      }
      Collections.reverse(takes);
      UInt nextSegment = firstLane.gt(l).asUInt().extend(wordBits());
      TapWrite tap = io.taps().get(l);
      tap.pixels().set(m.concat(takes));
      tap.address().set(io.half().asUInt().concat(wordOf.get(l).plus(segment).plus(nextSegment)));
    }
  }
}
