package dev.saccade.rtl.drain;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.BatchLoops;
import dev.saccade.rtl.layer.DrainLayer;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.Taken;
import dev.saccade.rtl.loop.Ahead;
import dev.saccade.rtl.loop.Loop;
import dev.saccade.rtl.loop.Walk;
import dev.saccade.rtl.signal.Width;
import java.util.ArrayList;
import java.util.List;

/** The loops of the drain: when a step takes place, what it belongs to and its addresses. */
final class DrainSteps {
  private final FabricConfig config;
  private final Logic m;
  private final DrainUnit.Io io;
  private final BatchLoops loops;
  private final DrainLayer layer;
  private final UInt rowGroups;
  private final int addressBits;
  private final int stepsOfPixel;

  DrainSteps(FabricConfig config, Logic m, DrainUnit.Io io) {
    this.config = config;
    this.m = m;
    this.io = io;
    this.loops = Taken.when(m, io.take(), "taken_loops", loopsType(), io.loops());
    this.layer = Taken.when(m, io.take(), "taken", layerType(), io.layer());
    int countBits = io.rowGroups().width();
    this.rowGroups = Taken.when(m, io.take(), "taken_row_groups", uint(countBits), io.rowGroups());
    m.ignore(layer.outBase(), layer.residualBase());
    this.addressBits = Widths.indexBits(config.activationBytes());
    this.stepsOfPixel = config.rows() / config.requantisers();
  }

  private static BundleType<BatchLoops> loopsType() {
    return EncodedSignals.type(BatchLoops.class, Descriptor.LAYOUT);
  }

  private static BundleType<DrainLayer> layerType() {
    return EncodedSignals.type(DrainLayer.class, Descriptor.LAYOUT);
  }

  /** The layer that was taken. */
  DrainLayer layer() {
    return layer;
  }

  /** The loops of which the present step ends a turn, outermost first. */
  private record Ends(
      Bool group,
      Bool row,
      Bool batch,
      Bool windowRow,
      Bool windowColumn,
      Bool rowGroup,
      Bool pixel) {}

  DrainStep build() {
    Bool draining = m.reg("draining", bool(), 0);
    Bool step = m.val("step", draining.and(passes().not()));
    Ahead ahead = new Ahead(m, m.delay("takes_turns", io.take(), 0), step);

    UInt rowsIndex = m.reg("rows_index", uint(Widths.countBits(stepsOfPixel)), 0);
    UInt pixelIndex = m.reg("pixel_index", uint(Widths.countBits(config.pixels())), 0);
    UInt windowColumnIndex = m.reg("window_column_index", uint(loops.poolW().width()), 0);
    UInt windowRowIndex = m.reg("window_row_index", uint(loops.poolH().width()), 0);
    Loop rows =
        Loop.over(m, "rows", rowsIndex, ahead.goes(), m.lit(rowsIndex.width(), stepsOfPixel));
    Loop pixel = rows.over(m, "pixel", pixelIndex, m.lit(pixelIndex.width(), config.pixels()));
    Loop rowGroup = pixel.within(m, "row_group", ofGroups(rowGroups));
    Loop windowColumn = rowGroup.over(m, "window_column", windowColumnIndex, loops.poolW());
    Loop windowRow = windowColumn.over(m, "window_row", windowRowIndex, loops.poolH());
    Loop batch = windowRow.within(m, "batch", layer.batchesX());
    Loop row = batch.within(m, "row", loops.outH());
    Loop group = row.within(m, "group", ofGroups(loops.groups()));
    Bool endsLayer = ahead.now("layer_ends", group.finishes());
    ahead.endsWith(endsLayer);
    Ends ends =
        new Ends(
            ahead.now("ends_group", group.advances()),
            ahead.now("ends_row", row.advances()),
            ahead.now("ends_batch", batch.advances()),
            ahead.now("ends_window_row", windowRow.advances()),
            ahead.now("ends_window_column", windowColumn.advances()),
            ahead.now("ends_row_group", rowGroup.advances()),
            ahead.now("ends_pixel", pixel.advances()));

    Bool over = m.reg("is_over", bool(), 1);
    m.when(io.take(), () -> over.next(false)).elseWhen(endsLayer, () -> over.next(true));
    io.over().set(over);
    io.alternates().set(over.not().and(layer.residual()));
    io.endsLayer().set(endsLayer);

    // Sums may come in the very cycle of the last step of those before.
    m.when(io.sumsReady(), () -> draining.next(true))
        .elseWhen(ends.rowGroup(), () -> draining.next(false));
    UInt lastPixels = Width.of(m, pixelIndex.width(), loops.lastPixels());
    Bool pixelExists = batch.last().not().or(pixelIndex.lt(lastPixels));
    UInt filters = filters(rowsIndex, rowGroup.last(), group.last());
    UInt real = ahead.of("real_rows", pixelExists.mux(filters, 0));
    Bool firstOfWindow = windowRowIndex.eq(0).and(windowColumnIndex.eq(0));
    return new DrainStep(
        step,
        ahead.of("pixel_begins", rowsIndex.eq(0)),
        ends.pixel(),
        ends.windowColumn(),
        m.val("real_in_step", step.mux(real, 0)),
        ahead.of("first_of_window", firstOfWindow),
        ahead.of("last_of_window", windowRow.last().and(windowColumn.last())),
        endsLayer,
        parameterAddress(step, ends),
        residualAddress(step, ends),
        outAddress(ends));
  }

  /** A number of groups or of row groups: each has parameters of its own. */
  private UInt ofGroups(UInt number) {
    int most = Math.max(1, config.parameterWords() / stepsOfPixel);
    return Width.of(m, Math.min(number.width(), Widths.countBits(most)), number);
  }

  /** Whether the memory is not there for a step in this cycle: in all but one of a period. */
  private Bool passes() {
    Bool operand = config.residual() ? layer.residual() : m.lit(false);
    Bool odd = io.phase().bit(0);
    if (!config.singlePort()) {
      return odd.and(operand);
    }
    return config.residual() ? odd.or(io.phase().bit(1).and(operand)) : odd;
  }

  /** Which of Q rows are filters: all, but for the last row group of a group. */
  private UInt filters(UInt rowsIndex, Bool lastRowGroup, Bool lastGroup) {
    int rowBits = Widths.ceilLog2(config.rows());
    int laneBits = Widths.ceilLog2(config.requantisers());
    UInt lastRow = m.val("last_row", filtersOf(lastGroup, rowBits).minus(1));
    UInt firstRow = rowsIndex.extend(rowBits + 1).shl(laneBits).trunc(rowBits);
    List<UInt> filters = new ArrayList<>();
    for (int j = config.requantisers() - 1; j >= 0; j--) {
      filters.add(lastRowGroup.not().or(firstRow.plus(j).le(lastRow)).asUInt());
    }
    return m.concat(filters);
  }

  private UInt filtersOf(Bool lastGroup, int bits) {
    UInt filters = layer.filters().trunc(bits);
    return config.depthwise() || config.external()
        ? lastGroup.mux(Width.of(m, bits, layer.lastFilters()), filters)
        : filters;
  }

  private UInt outAddress(Ends ends) {
    return Walk.from(m, "out", io.take(), address(io.layer().outBase()))
        .step("group", ends.group(), address(layer.filters()))
        .step("row", ends.row(), address(layer.outRowStride()))
        .step("batch", ends.batch(), address(layer.outBatchStride()))
        .stay(ends.windowColumn())
        .step("row_group", ends.rowGroup(), m.lit(addressBits, config.rows()))
        .step("pixel", ends.pixel(), address(layer.outPixelStride()))
        .build();
  }

  private UInt residualAddress(Bool step, Ends ends) {
    if (!config.residual()) {
      m.ignore(io.layer().residualBase(), layer.residualOutStride(), layer.residualBatchStep());
      m.ignore(layer.residualRowStride(), layer.residualStepX(), layer.residualPixelStep());
      m.ignore(ends.windowRow());
      return m.lit(addressBits, 0);
    }
    return Walk.from(m, "residual", io.take(), address(io.layer().residualBase()))
        .step("group", ends.group(), address(layer.filters()))
        .step("row", ends.row(), address(layer.residualOutStride()))
        .step("batch", ends.batch(), address(layer.residualBatchStep()))
        .step("window_row", ends.windowRow(), address(layer.residualRowStride()))
        .step("window_column", ends.windowColumn(), address(layer.residualStepX()))
        .step("row_group", ends.rowGroup(), m.lit(addressBits, config.rows()))
        .step("pixel", ends.pixel(), address(layer.residualPixelStep()))
        .step("rows", step, m.lit(addressBits, config.requantisers()))
        .build();
  }

  /** Row groups follow each other; every batch begins its group again. */
  private UInt parameterAddress(Bool step, Ends ends) {
    int bits = Widths.indexBits(config.parameterWords());
    UInt first = Width.of(m, bits, io.mode().parameterBase());
    UInt address = m.regNoReset("parameter_address", uint(bits));
    UInt rowGroupStart = m.regNoReset("parameter_row_group", uint(bits));
    UInt groupStart = m.regNoReset("parameter_group", uint(bits));
    UInt next = m.val("parameter_next", address.plus(1));
    m.when(io.take(), () -> List.of(address, rowGroupStart, groupStart).forEach(r -> r.next(first)))
        .elseWhen(
            ends.group(),
            () -> List.of(address, rowGroupStart, groupStart).forEach(r -> r.next(next)))
        .elseWhen(
            ends.windowColumn(),
            () -> List.of(address, rowGroupStart).forEach(r -> r.next(groupStart)))
        .elseWhen(ends.rowGroup(), () -> List.of(address, rowGroupStart).forEach(r -> r.next(next)))
        .elseWhen(ends.pixel(), () -> address.next(rowGroupStart))
        .elseWhen(step, () -> address.next(next));
    return address;
  }

  private UInt address(UInt number) {
    return Width.of(m, addressBits, number);
  }
}
