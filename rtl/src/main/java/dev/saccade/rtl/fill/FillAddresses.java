package dev.saccade.rtl.fill;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.Descriptor;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Value;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.BatchLoops;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.FillLayer;
import dev.saccade.rtl.layer.Taken;
import dev.saccade.rtl.loop.Loop;
import dev.saccade.rtl.loop.Walk;
import dev.saccade.rtl.memory.Rotator;
import dev.saccade.rtl.signal.Delayed;
import dev.saccade.rtl.signal.Width;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The loops of a {@link FillEngine}: which chunk is read in a slot, where its codes are, which of
 * them exist and where they go.
 */
final class FillAddresses {
  /** A row of a tensor with its padding. */
  private static final int ROW_BITS = 13;

  /** From a slot to the answer of the memory. */
  private static final int SLOT_TO_CODES = 4;

  private final FillEngine engine;
  private final Logic m;
  private final FillEngine.Io io;
  private final BatchLoops loops;
  private final FillLayer layer;

  FillAddresses(FillEngine engine, Logic m, FillEngine.Io io) {
    this.engine = engine;
    this.m = m;
    this.io = io;
    this.loops = Taken.when(m, io.take(), "taken_loops", loopsType(), io.loops());
    this.layer = Taken.when(m, io.take(), "taken", layerType(), io.layer());
    m.ignore(layer.inBase(), layer.inPad());
  }

  private static BundleType<BatchLoops> loopsType() {
    return EncodedSignals.type(BatchLoops.class, Descriptor.LAYOUT);
  }

  private static BundleType<FillLayer> layerType() {
    return EncodedSignals.type(FillLayer.class, Descriptor.LAYOUT);
  }

  /** The code of padding, for chunks whose codes arrive. */
  UInt padCode() {
    UInt taken = m.regNoReset("taken_pad_code", uint(8));
    UInt present = m.regNoReset("present_pad_code", uint(8));
    m.when(io.take(), () -> taken.next(io.padCode()));
    m.when(Delayed.by(m, "went", SLOT_TO_CODES, io.go()), () -> present.next(taken));
    return present;
  }

  /** The loops, outermost first. */
  private record Nest(
      Loop group,
      Loop row,
      Loop strip,
      Loop windowRow,
      Loop windowColumn,
      Loop pixel,
      Loop kernelRow,
      Loop run,
      Loop chunk) {}

  void build(Flow<Chunk> out) {
    Bool running = m.reg("running", bool(), 0);
    Bool fresh = m.reg("fresh_batch", bool(), 0);
    Bool flushing = m.reg("flushing", bool(), 0);
    UInt free = m.reg("free_halves", uint(2), 2);
    Bool waits = m.wire("waits_for_the_array", bool());
    Bool mayBegin = fresh.not().or(free.ne(0).and(waits.not()));
    Bool slot = m.val("slot", running.and(io.odd().or(io.alternates().not())).and(mayBegin));
    Bool reads = m.val("reads_chunk", slot.and(flushing.not()));
    io.reads().set(reads);

    // Lanes: where the chunk begins and ends in the word that is being packed.
    Bool lastChunk = m.wire("last_chunk", bool());
    UInt left = m.wire("codes_left", uint(layer.runLength().width()));
    UInt lane = m.reg("lane", uint(engine.laneBits()), 0);
    UInt count = m.wire("count", uint(engine.laneBits() + 1));
    UInt laneAfter = m.val("lane_after", lane.plusWide(count).trunc(engine.laneBits() + 1));
    Bool completes = m.val("completes", laneAfter.bit(engine.laneBits()));
    Bool spills = m.val("spills", completes.and(laneAfter.trunc(engine.laneBits()).ne(0)));

    UInt pixelIndex = m.reg("pixel_index", uint(Widths.countBits(engine.pixels())), 0);
    Nest nest = nest(reads, lastChunk, spills, slot.and(flushing), pixelIndex);
    count.set(count(lastChunk, left, nest.group().last()));
    Bool patchEnds = m.val("patch_ends", nest.kernelRow().finishes());
    Bool batchEnds = m.val("batch_ends", nest.pixel().finishes());
    UInt remaining =
        Walk.from(m, "left", io.take(), io.take().mux(io.layer().runLength(), layer.runLength()))
            .stay(nest.run())
            .step("chunk", nest.chunk(), constant(left.width(), -engine.lanes()))
            .build();
    left.set(remaining);
    lastChunk.set(left.le(engine.lanes()));

    m.when(io.go(), () -> running.next(true))
        .elseWhen(nest.group().finishes(), () -> running.next(false));
    io.free().set(running.not());
    m.when(io.go(), () -> fresh.next(true)).elseWhen(slot, () -> fresh.next(batchEnds));
    m.when(slot, () -> flushing.next(patchEnds.and(spills)));
    Bool claims = m.val("claims", slot.and(fresh));
    waits.set(waitsForTheArray(claims));
    m.when(claims.and(io.released().not()), () -> free.next(free.minus(1)))
        .elseWhen(io.released().and(claims.not()), () -> free.next(free.plus(1)));

    UInt segment = m.reg("segment", uint(engine.segmentBits()), 0);
    Bool half = m.reg("half", bool(), 0);
    m.when(
            nest.pixel().advances(),
            () -> {
              lane.next(0);
              segment.next(0);
            })
        .elseWhen(
            reads,
            () -> {
              lane.next(packs().mux(laneAfter.trunc(engine.laneBits()), 0));
              segment.next(completes.mux(segment.plus(1), segment));
            });
    m.when(batchEnds, () -> half.next(half.not()));

    UInt exists = request(nest, reads, count, lane);
    out.valid().set(delayed("chunk_valid", slot));
    Chunk chunk = out.payload();
    chunk.lane().set(delayed("chunk_lane", lane));
    chunk.end().set(delayed("chunk_end", flushing.mux(lane.extend(lane.width() + 1), laneAfter)));
    chunk.exists().set(exists);
    Bool writes = completes.or(patchEnds).or(flushing).and(packs());
    chunk.writes().set(delayed("chunk_writes", writes));
    chunk.address().set(delayed("chunk_address", half.asUInt().concat(segment)));
    chunk
        .pixel()
        .set(delayed("chunk_pixel", Width.of(m, Widths.indexBits(engine.pixels()), pixelIndex)));
    io.filled().valid().set(delayed("filled", batchEnds));
    io.filled().payload().endsRow().set(delayed("ends_row", nest.strip().finishes()));
    io.filled().payload().endsGroup().set(delayed("ends_group", nest.row().finishes()));
    io.filled().payload().endsLayer().set(delayed("ends_layer", nest.group().finishes()));
    if (engine.depthwise()) {
      placeTaps(nest, reads, half);
    } else {
      m.ignore(layer.depthwise(), layer.lastFilters(), layer.kernelW(), layer.columnStep());
      m.ignore(layer.segments(), layer.stripBatches());
    }
  }

  /** Whether chunks are packed for all rows, as in every layer but depthwise ones. */
  private Bool packs() {
    return engine.depthwise() ? layer.depthwise().not() : m.lit(true);
  }

  /** Codes of the chunk. A depthwise layer's is all channels of a group at one position. */
  private UInt count(Bool lastChunk, UInt left, Bool lastGroup) {
    UInt count = lastChunk.mux(left.trunc(engine.laneBits() + 1), engine.lanes());
    return engine.depthwise()
        ? packs().not().and(lastGroup).mux(Width.of(m, count.width(), layer.lastFilters()), count)
        : count;
  }

  private void placeTaps(Nest nest, Bool reads, Bool half) {
    TapPlaces.Io places = m.instance("tap_places", engine.tapPlaces());
    places.column().set(reads.and(layer.depthwise()));
    places.endsRow().set(nest.run().finishes());
    places.endsStrip().set(nest.kernelRow().finishes());
    places.half().set(half);
    places.kernelW().set(layer.kernelW());
    places.columnStep().set(layer.columnStep());
    places.segments().set(layer.segments());
    places.stripBatches().set(layer.stripBatches());
    m.set(io.taps(), places.taps());
  }

  /** Between the first batch of a frame and its turn at the array no further one begins. */
  private Bool waitsForTheArray(Bool claims) {
    Bool ahead = m.reg("ahead_of_the_array", bool(), 0);
    Bool begun = m.reg("has_begun", bool(), 0);
    m.when(io.take(), () -> ahead.next(io.first())).elseWhen(io.turns(), () -> ahead.next(false));
    m.when(io.take(), () -> begun.next(false)).elseWhen(claims, () -> begun.next(true));
    return ahead.and(begun);
  }

  private Nest nest(Bool reads, Bool lastChunk, Bool spills, Bool flushes, UInt pixelIndex) {
    Loop chunk = new Loop(reads, lastChunk);
    Loop run = chunk.within(m, "run", layer.runs());
    Loop kernelRow = run.within(m, "kernel_row", layer.kernelH());
    UInt batchPixels = m.wire("batch_pixels", uint(pixelIndex.width()));
    Bool pixelEnds = m.val("pixel_ends", kernelRow.finishes().and(spills.not()).or(flushes));
    Loop pixel = Loop.over(m, "pixel", pixelIndex, pixelEnds, batchPixels);
    Loop windowColumn = pixel.within(m, "window_column", loops.poolW());
    Loop windowRow = windowColumn.within(m, "window_row", loops.poolH());
    Loop strip = windowRow.within(m, "strip", layer.strips());
    Loop row = strip.within(m, "row", loops.outH());
    Loop group = row.within(m, "group", loops.groups());
    UInt lastPixels = Width.of(m, pixelIndex.width(), loops.lastPixels());
    batchPixels.set(packs().mux(strip.last().mux(lastPixels, engine.pixels()), 1));
    return new Nest(group, row, strip, windowRow, windowColumn, pixel, kernelRow, run, chunk);
  }

  /** Asks the memory for the chunk; returns which lanes it fills, when the codes are there. */
  private UInt request(Nest nest, Bool reads, UInt count, UInt lane) {
    UInt row = walkRows(nest);
    UInt rowAddress = walkRowAddresses(nest);
    UInt column = walkColumns(nest);
    UInt address =
        Delayed.by(m, "address", 2, rowAddress.plus(column.trunc(engine.codeAddressBits())));
    Bool rowExists = row.minus(layer.padTop().extend(ROW_BITS)).lt(layer.inH().extend(ROW_BITS));
    Bool asks = m.delay("asks", reads.and(rowExists), 0);
    UInt padCodes = Width.of(m, column.width(), layer.padCodes());
    UInt rowEnd = m.val("row_end", padCodes.plus(Width.of(m, column.width(), layer.rowLength())));
    SInt missing = m.delay("missing", padCodes.minusWide(column), 0);
    SInt there = m.delay("there", rowEnd.minusWide(column), 0);
    UInt counted = m.delay("counted", count, 0);

    Bool missingNone = m.val("missing_none", missing.lt(0));
    Bool missingAll = m.val("missing_all", upper(missing).ne(0));
    Bool thereNone = m.val("there_none", there.lt(0));
    Bool thereAll = m.val("there_all", upper(there).ne(0));
    List<UInt> mask = new ArrayList<>();
    for (int j = 0; j < engine.lanes(); j++) {
      Bool begun = missingNone.or(missingAll.not().and(lower(missing).le(j)));
      Bool notOver = thereNone.not().and(thereAll.or(lower(there).gt(j)));
      mask.add(m.delay("mask" + j, asks.and(begun).and(notOver).and(counted.gt(j)), 0).asUInt());
    }
    UInt target = Delayed.by(m, "target", 2, lane);
    io.read().address().set(address);
    io.read().mask().set(m.concat(topFirst(mask)));
    io.read().lane().set(target);
    return Delayed.by(m, "exists", SLOT_TO_CODES - 2, m.concat(topFirst(Rotator.up(mask, target))));
  }

  private UInt walkRows(Nest nest) {
    return Walk.from(m, "y", io.take(), m.lit(ROW_BITS, 0))
        .stay(nest.group())
        .step("row", nest.row(), Width.of(m, ROW_BITS, layer.outStrideY()))
        .stay(nest.strip())
        .step("window", nest.windowRow(), layer.strideY().extend(ROW_BITS))
        .stay(nest.pixel())
        .step("kernel", nest.kernelRow(), constant(ROW_BITS, 1))
        .build();
  }

  private UInt walkRowAddresses(Nest nest) {
    int bits = engine.codeAddressBits();
    UInt first =
        m.val(
            "first_address",
            Width.of(m, bits, io.layer().inBase()).minus(Width.of(m, bits, io.layer().inPad())));
    return Walk.from(m, "row_address", io.take(), first)
        .step("group", nest.group(), Width.of(m, bits, layer.groupStep()))
        .step("row", nest.row(), Width.of(m, bits, layer.outStride()))
        .stay(nest.strip())
        .step("window", nest.windowRow(), Width.of(m, bits, layer.windowStride()))
        .stay(nest.pixel())
        .step("kernel", nest.kernelRow(), Width.of(m, bits, layer.rowStride()))
        .build();
  }

  /** Codes from the beginning of a padded row; the padding may be three times the memory. */
  private UInt walkColumns(Nest nest) {
    int bits = engine.codeAddressBits() + 2;
    return Walk.from(m, "x", io.take(), m.lit(bits, 0))
        .stay(nest.row())
        .step("strip", nest.strip(), Width.of(m, bits, layer.stripStepX()))
        .stay(nest.windowRow())
        .step("window", nest.windowColumn(), Width.of(m, bits, layer.stepX()))
        .step("pixel", nest.pixel(), Width.of(m, bits, layer.pixelStepX()))
        .stay(nest.kernelRow())
        .step("run", nest.run(), Width.of(m, bits, layer.runStep()))
        .step("chunk", nest.chunk(), constant(bits, engine.lanes()))
        .build();
  }

  private UInt constant(int bits, int value) {
    return m.lit(bits, value & (1L << bits) - 1);
  }

  /** The bits above those that count lanes; all 0 in a number from 0 to N - 1. */
  private UInt upper(SInt number) {
    return number.bits(number.width() - 1, engine.laneBits());
  }

  private UInt lower(SInt number) {
    return number.bits(engine.laneBits() - 1, 0);
  }

  private <V extends Value> V delayed(String name, V value) {
    return Delayed.by(m, name, SLOT_TO_CODES, value);
  }

  private static List<UInt> topFirst(List<UInt> bits) {
    List<UInt> reversed = new ArrayList<>(bits);
    Collections.reverse(reversed);
    return reversed;
  }
}
