package dev.saccade.rtl.fill;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.Descriptor;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.SInt;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Value;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.BatchLoops;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.FillLayer;
import dev.saccade.rtl.layer.Taken;
import dev.saccade.rtl.loop.Ahead;
import dev.saccade.rtl.loop.Loop;
import dev.saccade.rtl.loop.Walk;
import dev.saccade.rtl.memory.Rotator;
import dev.saccade.rtl.signal.Delayed;
import dev.saccade.rtl.signal.Thermometer;
import dev.saccade.rtl.signal.Width;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The loops of a {@link FillEngine}: which chunk is read in a slot, where its codes are, which of
 * them exist and where they go.
 */
final class FillAddresses {
  /** From a slot to the request to the memory. */
  private static final int SLOT_TO_REQUEST = 2;

  /** From a slot to the answer of the memory. */
  private static final int SLOT_TO_CODES = 4;

  private final FillEngine engine;
  private final Logic m;
  private final FillEngine.Io io;
  private final BatchLoops loops;
  private final FillLayer layer;

  /** Codes less one of a run of the layer that may be taken; a run is no longer than a patch. */
  private final UInt nextLastCode;

  /** The same of the layer that was taken. */
  private final UInt lastCode;

  FillAddresses(FillEngine engine, Logic m, FillEngine.Io io) {
    this.engine = engine;
    this.m = m;
    this.io = io;
    this.loops = Taken.when(m, io.take(), "taken_loops", loopsType(), io.loops());
    this.layer = Taken.when(m, io.take(), "taken", layerType(), io.layer());
    int codeBits = engine.laneBits() + engine.segmentBits();
    this.nextLastCode = Width.of(m, codeBits, io.layer().runLength().minus(1));
    this.lastCode = Taken.when(m, io.take(), "last_code_of_run", uint(codeBits), nextLastCode);
    m.ignore(layer.inBase(), layer.runLength());
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

  /** The loops of which the present slot ends a turn, outermost first. */
  private record Ends(
      Bool group,
      Bool row,
      Bool strip,
      Bool windowRow,
      Bool windowColumn,
      Bool pixel,
      Bool kernelRow) {}

  void build(Chunk chunk) {
    Bool running = m.reg("running", bool(), 0);
    Bool fresh = m.reg("fresh_batch", bool(), 0);
    UInt free = m.reg("free_halves", uint(2), 2);
    Bool waits = m.wire("waits_for_the_array", bool());
    Bool takesTurns = m.delay("takes_turns", io.take(), 0);
    Bool mayBegin = fresh.not().or(free.ne(0).and(waits.not()));
    Bool mayRead = io.odd().or(io.alternates().not());
    Bool slot = m.val("slot", running.and(takesTurns.not()).and(mayRead).and(mayBegin));
    Ahead ahead = new Ahead(m, takesTurns, slot);

    // Lanes: where the next slot's chunk begins and ends in the word that is being packed. A slot
    // without chunk flushes what a patch's last chunk has spilled into another word.
    UInt lane = m.reg("next_lane", uint(engine.laneBits()), 0);
    Bool flushes = m.reg("next_flushes", bool(), 0);
    Bool nextReads = m.val("next_reads", ahead.goes().and(flushes.not()));
    RunEnd runEnd =
        engine.readCodes() == engine.lanes() ? countChunks(nextReads) : countCodes(nextReads);
    UInt laneAfterRun = m.val("lane_after_run", laneAfter(lane, runEnd.rest()));
    Bool spills =
        laneAfterRun.bit(engine.laneBits()).and(laneAfterRun.trunc(engine.laneBits()).ne(0));
    Nest nest = nest(new Loop(nextReads, runEnd.lastChunk()), spills, ahead.goes().and(flushes));
    UInt count = count(nest, runEnd.rest());
    UInt laneAfter = m.val("lane_after", laneAfter(lane, count));
    Bool completes = m.val("completes", laneAfter.bit(engine.laneBits()));
    Bool patchEnds = m.val("patch_ends", nest.kernelRow().finishes());
    m.when(ahead.goes(), () -> flushes.next(patchEnds.and(spills)));
    m.when(nest.pixel().advances(), () -> lane.next(0))
        .elseWhen(nextReads, () -> lane.next(packs().mux(laneAfter.trunc(engine.laneBits()), 0)));

    Bool flushing = ahead.of("flushing", flushes);
    Bool reads = m.val("reads_chunk", slot.and(flushing.not()));
    io.reads().set(reads);
    Bool endsLayer = ahead.now("layer_ends", nest.group().finishes());
    ahead.endsWith(endsLayer);
    Ends ends =
        new Ends(
            ahead.now("ends_group", nest.group().advances()),
            ahead.now("ends_row", nest.row().advances()),
            ahead.now("ends_strip", nest.strip().advances()),
            ahead.now("ends_window_row", nest.windowRow().advances()),
            ahead.now("ends_window_column", nest.windowColumn().advances()),
            ahead.now("ends_pixel", nest.pixel().advances()),
            ahead.now("ends_kernel_row", nest.kernelRow().advances()));
    Bool batchEnds = ends.windowColumn();

    m.when(io.go(), () -> running.next(true)).elseWhen(endsLayer, () -> running.next(false));
    io.free().set(running.not());
    m.when(io.go(), () -> fresh.next(true)).elseWhen(slot, () -> fresh.next(batchEnds));
    Bool claims = m.val("claims", slot.and(fresh));
    waits.set(waitsForTheArray(claims));
    m.when(claims.and(io.released().not()), () -> free.next(free.minus(1)))
        .elseWhen(io.released().and(claims.not()), () -> free.next(free.plus(1)));

    UInt slotLane = ahead.of("lane", lane);
    UInt targetLane = Delayed.by(m, "target", SLOT_TO_REQUEST, slotLane);
    UInt end = ahead.of("end_lane", flushes.mux(lane, laneAfter.trunc(engine.laneBits())));
    Bool completed =
        delayed("completed", ahead.now("completes_word", flushes.not().and(completes)));
    Bool pixelEnded = delayed("pixel_ended", ends.pixel());
    // The next layer, which may pack or not, is taken while codes of this one are on their way.
    Bool packed = engine.depthwise() ? delayed("packed", packs()) : m.lit(true);
    Bool batchEnded = delayed("filled", batchEnds);
    chunk.lane().set(Delayed.by(m, "chunk_lane", SLOT_TO_CODES - SLOT_TO_REQUEST, targetLane));
    chunk.end().set(delayed("chunk_end", end));
    chunk.completes().set(completed);
    Bool lastChunk = ahead.of("last_chunk_of_run", nest.chunk().last());
    Walks walks =
        new Walks(
            walkRows(takesTurns, ends),
            walkColumns(takesTurns, ends, reads, lastChunk),
            groupBase(ends.group()));
    chunk.exists().set(request(walks, reads, ahead.of("codes", count), targetLane));
    chunk.writes().set(completed.or(pixelEnded).and(packed));
    Bool half = place(chunk, completed, pixelEnded, batchEnded);

    io.filled().valid().set(batchEnded);
    io.filled().payload().endsRow().set(delayed("row_ended", ends.row()));
    io.filled().payload().endsGroup().set(delayed("group_of_rows_ended", ends.group()));
    io.filled().payload().endsLayer().set(delayed("layer_ended", endsLayer));
    if (engine.depthwise()) {
      placeTaps(reads, ends.kernelRow(), ahead.now("ends_patch", patchEnds), half);
    } else {
      m.ignore(layer.depthwise(), layer.lastFilters(), layer.kernelW(), layer.columnStep());
      m.ignore(layer.segments(), layer.stripBatches());
    }
  }

  private UInt laneAfter(UInt lane, UInt codes) {
    return lane.plusWide(codes).trunc(engine.laneBits() + 1);
  }

  /** Whether chunks are packed for all rows, as in every layer but depthwise ones. */
  private Bool packs() {
    return engine.depthwise() ? layer.depthwise().not() : m.lit(true);
  }

  /** Codes of the chunk. A depthwise layer's is all channels of a group at one position. */
  private UInt count(Nest nest, UInt rest) {
    UInt count = nest.chunk().last().mux(rest, engine.readCodes());
    Bool few = packs().not().and(nest.group().last());
    return engine.depthwise()
        ? few.mux(Width.of(m, count.width(), layer.lastFilters()), count)
        : count;
  }

  /**
   * Where the word goes that is written now. Counting here, when the codes have come, takes fewer
   * registers than counting in the slot and carrying the numbers along.
   *
   * @return the half of the buffers
   */
  private Bool place(Chunk chunk, Bool completed, Bool pixelEnded, Bool batchEnded) {
    UInt segment = m.reg("segment", uint(engine.segmentBits()), 0);
    m.when(pixelEnded, () -> segment.next(0))
        .elseWhen(completed, () -> segment.next(segment.plus(1)));
    Bool half = m.reg("half", bool(), 0);
    m.when(batchEnded, () -> half.next(half.not()));
    chunk.address().set(half.asUInt().concat(segment));
    if (engine.pixels() == 1) {
      chunk.pixel().set(0);
      return half;
    }
    UInt pixel = m.reg("pixel", uint(Widths.indexBits(engine.pixels())), 0);
    m.when(batchEnded, () -> pixel.next(0)).elseWhen(pixelEnded, () -> pixel.next(pixel.plus(1)));
    chunk.pixel().set(pixel);
    return half;
  }

  private void placeTaps(Bool reads, Bool endsRow, Bool endsStrip, Bool half) {
    TapPlaces.Io places = m.instance("tap_places", engine.tapPlaces());
    places.column().set(reads.and(layer.depthwise()));
    places.endsRow().set(endsRow);
    places.endsStrip().set(endsStrip);
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

  /** Whether the chunk is the last of its run, and its codes if it is. */
  private record RunEnd(Bool lastChunk, UInt rest) {}

  /** Of N codes a chunk: the upper bits of their number are chunks. */
  private RunEnd countChunks(Bool reads) {
    UInt chunks = lastCode.bits(lastCode.width() - 1, engine.laneBits());
    UInt chunkIndex = m.reg("chunk_index", uint(chunks.width()), 0);
    Bool lastChunk = m.val("last_chunk", chunkIndex.eq(chunks));
    m.when(
        reads, () -> chunkIndex.next(lastChunk.mux(m.lit(chunks.width(), 0), chunkIndex.plus(1))));
    return new RunEnd(lastChunk, lanesTo(lastCode));
  }

  /** Of a number of codes that is no power of two: those are counted that are left. */
  private RunEnd countCodes(Bool reads) {
    UInt left = m.regNoReset("codes_left", uint(lastCode.width()));
    Bool lastChunk = m.val("last_chunk", left.lt(engine.readCodes()));
    UInt after = lastChunk.mux(lastCode, left.minus(engine.readCodes()));
    m.when(io.take(), () -> left.next(nextLastCode)).elseWhen(reads, () -> left.next(after));
    return new RunEnd(lastChunk, lanesTo(left));
  }

  /** The codes to that one, 1 to N. */
  private UInt lanesTo(UInt code) {
    return code.trunc(engine.laneBits()).extend(engine.laneBits() + 1).plus(1);
  }

  private Nest nest(Loop chunk, Bool spills, Bool flushes) {
    Loop run = chunk.within(m, "run", layer.runs());
    Loop kernelRow = run.within(m, "kernel_row", layer.kernelH());
    Bool pixelEnds = m.val("pixel_ends", kernelRow.finishes().and(spills.not()).or(flushes));
    UInt batchPixels = m.wire("batch_pixels", uint(Widths.countBits(engine.pixels())));
    Loop pixel = Loop.innermost(m, "pixel", pixelEnds, batchPixels);
    Loop windowColumn = pixel.within(m, "window_column", loops.poolW());
    Loop windowRow = windowColumn.within(m, "window_row", loops.poolH());
    Loop strip = windowRow.within(m, "strip", layer.strips());
    Loop row = strip.within(m, "row", loops.outH());
    Loop group = row.within(m, "group", loops.groups());
    UInt lastPixels = Width.of(m, batchPixels.width(), loops.lastPixels());
    batchPixels.set(packs().mux(strip.last().mux(lastPixels, engine.pixels()), 1));
    return new Nest(group, row, strip, windowRow, windowColumn, pixel, kernelRow, run, chunk);
  }

  /**
   * Where a slot reads.
   *
   * @param row its beginning, counted from that of the input's first row
   * @param column codes from the beginning of the padded row
   * @param groupBase the first code of the group, for the chunk of the cycle before
   */
  private record Walks(UInt row, UInt column, UInt groupBase) {}

  /** Asks the memory for the chunk; returns which lanes it fills, when the codes are there. */
  private UInt request(Walks walks, Bool reads, UInt count, UInt targetLane) {
    UInt row = walks.row();
    UInt column = walks.column();
    Bool rowExists = row.lt(inMemory(layer.rowsEnd(), row.width()));
    Bool asks = m.delay("asks", reads.and(rowExists), 0);
    UInt padCodes = Width.of(m, column.width(), layer.padCodes());
    UInt rowLength = inMemory(layer.rowLength(), column.width());
    SInt codesAhead = m.val("codes_ahead", padCodes.minusWide(column));
    SInt there =
        m.delay("there", codesAhead.plus(rowLength.extend(codesAhead.width()).asSInt()), 0);
    UInt counted = m.delay("counted", count, 0);
    int bits = engine.codeAddressBits();
    UInt place = row.trunc(bits).minus(codesAhead.asUInt().trunc(bits));
    UInt inGroup = m.delay("place_in_group", place, 0);

    // The codes of the row are those from the first one on to the one before the end.
    UInt first = m.delay("first_code", clamped(codesAhead), 0);
    UInt end = m.val("end_code", asks.mux(clamped(there), 0));
    List<UInt> mask = new ArrayList<>();
    List<Bool> ahead = Thermometer.of(m, first, engine.readCodes());
    List<Bool> within = Thermometer.of(m, end, engine.readCodes());
    List<Bool> read = Thermometer.of(m, counted, engine.readCodes());
    for (int j = 0; j < engine.readCodes(); j++) {
      Bool exists = ahead.get(j).not().and(within.get(j)).and(read.get(j));
      mask.add(m.delay("mask" + j, exists, 0).asUInt());
    }
    mask.addAll(Collections.nCopies(engine.lanes() - mask.size(), m.lit(1, 0)));
    io.read().address().set(m.delay("address", inGroup.plus(walks.groupBase()), 0));
    io.read().mask().set(m.concat(topFirst(mask)));
    io.read().lane().set(targetLane);
    UInt lanes = m.concat(topFirst(Rotator.up(mask, targetLane)));
    return Delayed.by(m, "exists", SLOT_TO_CODES - SLOT_TO_REQUEST, lanes);
  }

  /** The first code of a group, for the chunk of the cycle before. */
  private UInt groupBase(Bool endsGroup) {
    int bits = engine.codeAddressBits();
    UInt base = m.regNoReset("group_base", uint(bits));
    Bool ended = m.delay("group_ended", endsGroup, 0);
    m.when(io.take(), () -> base.next(Width.of(m, bits, io.layer().inBase())))
        .elseWhen(ended, () -> base.next(base.plus(Width.of(m, bits, layer.groupStep()))));
    return base;
  }

  /** Where a row begins, counted from the input's first one; large above it, as it wraps. */
  private UInt walkRows(Bool begins, Ends ends) {
    int bits = Descriptor.rowBits(engine.codeAddressBits());
    return Walk.from(m, "row", begins, Width.of(m, bits, layer.firstRow()))
        .stay(ends.group())
        .step("row", ends.row(), Width.of(m, bits, layer.outStride()))
        .stay(ends.strip())
        .step("window", ends.windowRow(), Width.of(m, bits, layer.windowStride()))
        .stay(ends.pixel())
        .step("kernel", ends.kernelRow(), inMemory(layer.rowStride(), bits))
        .build();
  }

  /** Codes from the beginning of a padded row; the padding may be three times the memory. */
  private UInt walkColumns(Bool begins, Ends ends, Bool reads, Bool lastChunk) {
    int bits = Descriptor.columnBits(engine.codeAddressBits());
    UInt jump = inMemory(layer.runJump(), bits);
    Walk batches =
        Walk.from(m, "x", begins, m.lit(bits, 0))
            .stay(ends.row())
            .step("strip", ends.strip(), Width.of(m, bits, layer.stripStepX()))
            .stay(ends.windowRow())
            .step("window", ends.windowColumn(), Width.of(m, bits, layer.stepX()));
    if (engine.pixels() > 1) {
      batches.step("pixel", ends.pixel(), Width.of(m, bits, layer.pixelStepX()));
    } else {
      m.ignore(layer.pixelStepX());
    }
    return batches
        .stay(ends.kernelRow())
        .step("chunk", reads, lastChunk.mux(jump, engine.readCodes()))
        .build();
  }

  /** Codes within a tensor, no more than the memory holds, in a wider number. */
  private UInt inMemory(UInt codes, int bits) {
    return Width.of(m, bits, Width.of(m, engine.codeAddressBits() + 1, codes));
  }

  /** The number, or 0 if it is less, or N if it is more. */
  private UInt clamped(SInt number) {
    UInt upper = number.bits(number.width() - 2, engine.laneBits());
    Bool negative = number.bits(number.width() - 1, number.width() - 1).asBool();
    UInt lower = number.bits(engine.laneBits() - 1, 0).extend(engine.laneBits() + 1);
    return negative.mux(
        m.lit(lower.width(), 0), upper.ne(0).mux(m.lit(lower.width(), engine.lanes()), lower));
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
