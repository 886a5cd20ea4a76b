package dev.saccade.examples;

import dev.saccade.blocks.Crc32;
import dev.saccade.blocks.RegisterSlice;
import dev.saccade.blocks.RoundRobinArbiter;
import dev.saccade.blocks.ShiftFifo;
import dev.saccade.blocks.SkidBuffer;
import dev.saccade.blocks.StreamFifo;
import dev.saccade.blocks.StreamFork;
import dev.saccade.blocks.StreamJoin;
import dev.saccade.blocks.StreamThrottle;
import dev.saccade.blocks.WidthDown;
import dev.saccade.blocks.WidthUp;
import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.blocks.arithmetic.DigitSerialDot;
import dev.saccade.blocks.arithmetic.PairSums;
import dev.saccade.blocks.arithmetic.Popcount;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.verilog.VerilogWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The examples and blocks that {@code ./saccade hdl} emits, with parameters that show them well.
 * Their Verilog is committed in {@code hdl-gen/verilog}, so that a change of the printer or of a
 * block is reviewed as a change of Verilog.
 */
public final class Catalogue {
  private final List<CatalogueEntry> entries = new ArrayList<>();

  private Catalogue() {}

  /** A catalogue of these. */
  public static Catalogue of(List<? extends Hardware<?>> hardware) {
    Catalogue catalogue = new Catalogue();
    hardware.forEach(catalogue::add);
    return catalogue;
  }

  /** All entries: examples, then blocks. */
  public static Catalogue all() {
    Catalogue catalogue = new Catalogue();
    catalogue.add(new Counter(8));
    catalogue.add(new Brighten(8));
    catalogue.add(new BitSerialDot(4, 4, 4));
    catalogue.add(new StreamFifo(8, 16));
    catalogue.add(new StreamFifo(8, 5));
    catalogue.add(new ShiftFifo(8, 4));
    catalogue.add(new ShiftFifo(8, 1));
    catalogue.add(new SkidBuffer(8));
    for (RegisterSlice.Form form : RegisterSlice.Form.values()) {
      catalogue.add(new RegisterSlice(8, form));
    }
    catalogue.add(new WidthUp(8, 4));
    catalogue.add(new WidthUp(8, 3));
    catalogue.add(new WidthDown(8, 4));
    catalogue.add(new WidthDown(8, 3));
    catalogue.add(new RoundRobinArbiter(8, 4));
    catalogue.add(new RoundRobinArbiter(8, 5));
    catalogue.add(new StreamFork(8, 2));
    catalogue.add(new StreamJoin(List.of(8, 16)));
    catalogue.add(new StreamThrottle(8));
    catalogue.add(new Crc32(1));
    catalogue.add(new Crc32(4));
    for (Body body : Body.values()) {
      catalogue.add(new Popcount(16, body));
      catalogue.add(DigitSerialDot.of(8, 2, body));
    }
    catalogue.add(new PairSums(8, 8));
    catalogue.add(new WeightSerialDot(8, 8, 8, Body.BEHAVIOURAL));
    return catalogue;
  }

  private void add(Hardware<?> hardware) {
    entries.add(new CatalogueEntry(hardware));
  }

  /** The entries in order. */
  public List<CatalogueEntry> entries() {
    return List.copyOf(entries);
  }

  /** The entry of a name. */
  public Optional<CatalogueEntry> named(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /**
   * A block or example with parameters of the caller's choice.
   *
   * @param text its record, such as {@code StreamFifo[width=32, depth=512]}
   * @throws IllegalArgumentException if the text is not that; the message says what is
   */
  public CatalogueEntry described(String text) {
    Map<String, Class<? extends Hardware<?>>> records = new LinkedHashMap<>();
    for (CatalogueEntry entry : entries) {
      // What getClass returns of a Hardware<?> is a class of that.
      @SuppressWarnings("unchecked")
      Class<? extends Hardware<?>> record =
          (Class<? extends Hardware<?>>) entry.hardware().getClass();
      records.put(record.getSimpleName(), record);
    }
    return new CatalogueEntry(RecordText.parse(text, records));
  }

  /** Writes the Verilog and the manifest of every entry, and of all below it, into a folder. */
  public void write(Path folder) {
    VerilogWriter writer = new VerilogWriter(folder);
    entries.forEach(entry -> writer.write(entry.elaborate()));
  }
}
