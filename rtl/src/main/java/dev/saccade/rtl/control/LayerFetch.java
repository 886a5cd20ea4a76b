package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.Timing;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.Layer;
import dev.saccade.rtl.layer.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the mode entry and the descriptor of the next layer while the present one is computed.
 * Layers lie one after the other, so that only the first one of a frame needs an address. Two words
 * are read in a cycle, those first that the fill needs, so that even after a short last layer the
 * first one of the next frame comes in time.
 *
 * <ul>
 *   <li>Latency: {@code fillsThere} is high {@link Timing#FILL_FETCH} cycles after {@code go},
 *       {@code full} {@link Timing#DESCRIPTOR_FETCH} cycles. No other unit's reads delay it.
 *   <li>{@code layer} and {@code mode} hold from {@code full} to the next {@code go}, which may
 *       come in any cycle in which {@code reading} is low; what the fill needs of them holds from
 *       {@code fillsThere} on.
 * </ul>
 */
public record LayerFetch(FabricConfig config) implements Hardware<LayerFetch.Io> {
  private static final int MODE_READS = Timing.fetchCycles(ModeEntry.LAYOUT.words());
  private static final int FILL_READS = MODE_READS + Timing.fetchCycles(Descriptor.FILL_WORDS);
  private static final int READS = MODE_READS + Timing.fetchCycles(Descriptor.LAYOUT.words());

  /**
   * Ports.
   *
   * @param go reads the next layer; with {@code fresh} the one at the addresses given, which are
   *     even and hold for another cycle
   * @param base is added to the address of an input that lies in the stored frame
   * @param look read of the control memory at an even address, always granted
   * @param found the word that was asked for in the cycle before, and the one behind it
   * @param fillsThere what the fill needs of the layer is there
   * @param full all of the layer is there
   * @param taken what was read is no longer needed
   */
  public record Io(
      Bool go,
      Bool fresh,
      UInt firstDescriptor,
      UInt firstMode,
      UInt base,
      ControlRead look,
      Vec<UInt> found,
      Bool reading,
      Bool fillsThere,
      Bool full,
      Bool taken,
      Layer layer,
      Mode mode) {}

  @Override
  public Io io(Ports p) {
    ControlMap map = new ControlMap(config);
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(uint(map.addressBits())),
        p.in(uint(map.addressBits())),
        p.in(uint(Widths.indexBits(config.activationBytes()))),
        p.out(ControlRead.type(map)),
        p.in(uint(32), 2),
        p.out(bool()),
        p.out(bool()),
        p.out(bool()),
        p.in(bool()),
        p.out(Layer.type()),
        p.out(Mode.type()));
  }

  @Override
  public void build(Logic m, Io io) {
    int bits = io.look().address().width();
    UInt descriptor = m.regNoReset("descriptor_pair", uint(bits - 1));
    UInt entry = m.regNoReset("entry_pair", uint(bits - 1));
    UInt step = m.reg("step", uint(Widths.countBits(READS)), READS);
    Bool fillsThere = m.reg("fill_is_there", bool(), 0);
    Bool full = m.reg("is_full", bool(), 0);
    // Whether a layer is taken is known late in a cycle, so the fetch begins in the next.
    Bool goes = m.delay("goes", io.go(), 0);
    Bool fresh = m.delay("is_fresh", io.fresh(), 0);
    Bool reads = m.val("reads", step.ne(READS));
    Bool inEntry = m.val("in_entry", step.lt(MODE_READS));
    Bool arrives = m.delay("arrives", reads, 0);
    UInt which = m.delay("which", step, 0);
    m.when(
        reads,
        () -> {
          step.next(step.plus(1));
          m.when(inEntry, () -> entry.next(entry.plus(1)))
              .otherwise(() -> descriptor.next(descriptor.plus(1)));
        });
    m.when(arrives.and(which.eq(FILL_READS - 1)), () -> fillsThere.next(true));
    m.when(arrives.and(which.eq(READS - 1)), () -> full.next(true));
    m.when(
        io.taken(),
        () -> {
          fillsThere.next(false);
          full.next(false);
        });
    m.when(goes, () -> step.next(0));
    m.when(
        goes.and(fresh),
        () -> {
          descriptor.next(io.firstDescriptor().shr(1));
          entry.next(io.firstMode().shr(1));
        });
    m.ignore(io.firstDescriptor(), io.firstMode());
    io.look().request().set(reads);
    io.look().address().set(inEntry.mux(entry, descriptor).concat(m.lit(1, 0)));
    io.reading().set(goes.or(reads).or(arrives));
    io.fillsThere().set(fillsThere);
    io.full().set(full);
    keep(m, io, arrives, which);
    m.verify(() -> claim(m, io, step));
  }

  /** Registers for what was read. */
  private static void keep(Logic m, Io io, Bool arrives, UInt which) {
    FieldRegisters mode =
        new FieldRegisters(m, "read_mode", ModeEntry.LAYOUT, EncodedSignals.names(Mode.class));
    mode.load(arrives, which, 0, io.found());
    List<String> names = new ArrayList<>(EncodedSignals.names(Layer.class));
    names.add("inputIsFrame");
    FieldRegisters layer = new FieldRegisters(m, "read_layer", Descriptor.LAYOUT, names);
    layer.load(arrives, which, MODE_READS, io.found());

    // In the cycle after it was read, the address becomes one in the activation memory.
    UInt inBase = layer.get("inBase");
    int baseRead = MODE_READS + Descriptor.LAYOUT.field("inBase").word() / 2;
    Bool places = m.delay("places_input", arrives.and(which.eq(baseRead)), 0);
    UInt placed = inBase.trunc(io.base().width()).plus(io.base());
    m.when(
        places.and(layer.flag("inputIsFrame")), () -> inBase.next(placed.extend(inBase.width())));
    EncodedSignals.decode(m, io.layer(), Descriptor.LAYOUT, layer.words());
    EncodedSignals.decode(m, io.mode(), ModeEntry.LAYOUT, mode.words());
  }

  private static void claim(Logic m, Io io, UInt step) {
    m.assumeAlways("goes_when_not_reading", io.go().not().or(io.reading().not()));
    m.assumeAlways("goes_when_taken", io.go().not().or(io.full().not()).or(io.taken()));
    m.assumeAlways("takes_what_is_there", io.taken().not().or(io.full()));
    UInt since = m.reg("since_go", uint(Widths.countBits(READS + 3)), 0);
    Bool counting = m.reg("counting", bool(), 0);
    m.when(io.go(), () -> counting.next(true)).elseWhen(io.full(), () -> counting.next(false));
    m.when(io.go(), () -> since.next(0))
        .elseWhen(counting.and(io.full().not()), () -> since.next(since.plus(1)));
    // The first of these cycles is the one after go, in which the count is 0.
    Bool idle = counting.not();
    m.assertAlways("full_in_time", idle.or(io.full().eq(since.eq(Timing.DESCRIPTOR_FETCH - 1))));
    m.assertAlways("fill_in_time", idle.or(io.fillsThere().eq(since.ge(Timing.FILL_FETCH - 1))));
    m.assertAlways("fill_is_part_of_all", io.full().not().or(io.fillsThere()));
    m.assertAlways("fill_is_of_this_layer", io.fillsThere().not().or(io.full()).or(counting));
    m.assertAlways("holds_or_reads", io.full().and(io.reading()).not());
    m.assertAlways("step_in_range", step.le(READS));
    Bool steps = since.ge(1).and(since.le(READS));
    UInt expected = since.minus(1).trunc(step.width());
    m.assertAlways("step_by_time", idle.or(steps.not()).or(step.eq(expected)));
    m.cover("fills", io.full());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
