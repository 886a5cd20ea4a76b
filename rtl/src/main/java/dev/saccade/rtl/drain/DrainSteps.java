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

  /** The loops, outermost first. */
  private record Nest(
      Loop group,
      Loop row,
      Loop batch,
      Loop windowRow,
      Loop windowColumn,
      Loop rowGroup,
      Loop pixel,
      Loop rows) {}

  DrainStep build() {
    Bool draining = m.reg("draining", bool(), 0);
    Bool step = m.val("step", draining.and(passes().not()));

    UInt rowsIndex = m.reg("rows_index", uint(Widths.countBits(stepsOfPixel)), 0);
    UInt pixelIndex = m.reg("pixel_index", uint(Widths.countBits(config.pixels())), 0);
    UInt windowColumnIndex = m.reg("window_column_index", uint(loops.poolW().width()), 0);
    UInt windowRowIndex = m.reg("window_row_index", uint(loops.poolH().width()), 0);
    Loop rows = Loop.over(m, "rows", rowsIndex, step, m.lit(rowsIndex.width(), stepsOfPixel));
    Loop pixel = rows.over(m, "pixel", pixelIndex, m.lit(pixelIndex.width(), config.pixels()));
    Loop rowGroup = pixel.within(m, "row_group", ofGroups(rowGroups));
    Loop windowColumn = rowGroup.over(m, "window_column", windowColumnIndex, loops.poolW());
    Loop windowRow = windowColumn.over(m, "window_row", windowRowIndex, loops.poolH());
    Loop batch = windowRow.within(m, "batch", layer.batchesX());
    Loop row = batch.within(m, "row", loops.outH());
    Loop group = row.within(m, "group", ofGroups(loops.groups()));
    Nest nest = new Nest(group, row, batch, windowRow, windowColumn, rowGroup, pixel, rows);

    Bool over = m.reg("is_over", bool(), 1);
    m.when(io.take(), () -> over.next(false)).elseWhen(group.finishes(), () -> over.next(true));
    io.over().set(over);
    io.alternates().set(over.not().and(layer.residual()));
    io.endsLayer().set(group.finishes());

    // Sums may come in the very cycle of the last step of those before.
    m.when(io.sumsReady(), () -> draining.next(true))
        .elseWhen(pixel.finishes(), () -> draining.next(false));
    UInt lastPixels = Width.of(m, pixelIndex.width(), loops.lastPixels());
    Bool pixelExists = batch.last().not().or(pixelIndex.lt(lastPixels));
    return new DrainStep(
        step,
        rowsIndex.eq(0),
        rows.last(),
        rowGroup.finishes(),
        real(rowsIndex, rowGroup.last(), group.last(), step.and(pixelExists)),
        windowRowIndex.eq(0).and(windowColumnIndex.eq(0)),
        windowRow.last().and(windowColumn.last()),
        group.finishes(),
        parameterAddress(nest),
        residualAddress(nest),
        outAddress(nest));
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
  private UInt real(UInt rowsIndex, Bool lastRowGroup, Bool lastGroup, Bool step) {
    int rowBits = Widths.ceilLog2(config.rows());
    int laneBits = Widths.ceilLog2(config.requantisers());
    UInt lastRow = m.val("last_row", filters(lastGroup, rowBits).minus(1));
    UInt firstRow = rowsIndex.extend(rowBits + 1).shl(laneBits).trunc(rowBits);
    List<UInt> real = new ArrayList<>();
    for (int j = config.requantisers() - 1; j >= 0; j--) {
      Bool isFilter = lastRowGroup.not().or(firstRow.plus(j).le(lastRow));
      real.add(step.and(isFilter).asUInt());
    }
    return m.val("real_rows", m.concat(real));
  }

  private UInt filters(Bool lastGroup, int bits) {
    UInt filters = layer.filters().trunc(bits);
    return config.depthwise() || config.external()
        ? lastGroup.mux(Width.of(m, bits, layer.lastFilters()), filters)
        : filters;
  }

  private UInt outAddress(Nest nest) {
    return Walk.from(m, "out", io.take(), address(io.layer().outBase()))
        .step("group", nest.group(), address(layer.filters()))
        .step("row", nest.row(), address(layer.outRowStride()))
        .step("batch", nest.batch(), address(layer.outBatchStride()))
        .stay(nest.windowColumn())
        .step("row_group", nest.rowGroup(), m.lit(addressBits, config.rows()))
        .step("pixel", nest.pixel(), address(layer.outPixelStride()))
        .build();
  }

  private UInt residualAddress(Nest nest) {
    if (!config.residual()) {
      m.ignore(io.layer().residualBase(), layer.residualOutStride(), layer.residualBatchStep());
      m.ignore(layer.residualRowStride(), layer.residualStepX(), layer.residualPixelStep());
      return m.lit(addressBits, 0);
    }
    return Walk.from(m, "residual", io.take(), address(io.layer().residualBase()))
        .step("group", nest.group(), address(layer.filters()))
        .step("row", nest.row(), address(layer.residualOutStride()))
        .step("batch", nest.batch(), address(layer.residualBatchStep()))
        .step("window_row", nest.windowRow(), address(layer.residualRowStride()))
        .step("window_column", nest.windowColumn(), address(layer.residualStepX()))
        .step("row_group", nest.rowGroup(), m.lit(addressBits, config.rows()))
        .step("pixel", nest.pixel(), address(layer.residualPixelStep()))
        .step("rows", nest.rows(), m.lit(addressBits, config.requantisers()))
        .build();
  }

  /** Row groups follow each other; every batch begins its group again. */
  private UInt parameterAddress(Nest nest) {
    int bits = Widths.indexBits(config.parameterWords());
    UInt first = Width.of(m, bits, io.mode().parameterBase());
    UInt address = m.regNoReset("parameter_address", uint(bits));
    UInt rowGroupStart = m.regNoReset("parameter_row_group", uint(bits));
    UInt groupStart = m.regNoReset("parameter_group", uint(bits));
    UInt next = m.val("parameter_next", address.plus(1));
    m.when(io.take(), () -> List.of(address, rowGroupStart, groupStart).forEach(r -> r.next(first)))
        .elseWhen(
            nest.row().finishes(),
            () -> List.of(address, rowGroupStart, groupStart).forEach(r -> r.next(next)))
        .elseWhen(
            nest.rowGroup().finishes(),
            () -> List.of(address, rowGroupStart).forEach(r -> r.next(groupStart)))
        .elseWhen(
            nest.rowGroup().advances(),
            () -> List.of(address, rowGroupStart).forEach(r -> r.next(next)))
        .elseWhen(nest.pixel().advances(), () -> address.next(rowGroupStart))
        .elseWhen(nest.rows().advances(), () -> address.next(next));
    return address;
  }

  private UInt address(UInt number) {
    return Width.of(m, addressBits, number);
  }
}
