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
 * Reads the descriptor and the mode entry of the next layer while the present one is computed.
 * Layers lie one after the other, so that only the first one of a frame needs an address. Two words
 * are read in a cycle, so that even after a short last layer the first one of the next frame comes
 * in time.
 *
 * <ul>
 *   <li>Latency: {@code full} is high {@link Timing#DESCRIPTOR_FETCH} cycles after {@code go}. No
 *       other unit's reads delay it.
 *   <li>{@code layer} and {@code mode} hold from {@code full} to the next {@code go}, which may
 *       come in any cycle in which {@code reading} is low.
 * </ul>
 */
public record LayerFetch(FabricConfig config) implements Hardware<LayerFetch.Io> {
  private static final int DESCRIPTOR_READS = Timing.fetchCycles(Descriptor.LAYOUT.words());
  private static final int READS = DESCRIPTOR_READS + Timing.fetchCycles(ModeEntry.LAYOUT.words());

  /** Words of the last read of a descriptor. */
  private static final int LAST_WORDS = (Descriptor.LAYOUT.words() - 1) % 2 + 1;

  /**
   * Ports.
   *
   * @param go reads the next layer; with {@code fresh} the one at the addresses given
   * @param look read of the control memory, always granted
   * @param found the word that was asked for in the cycle before, and the next one
   * @param taken what was read is no longer needed
   * @param inputIsFrame the layer's input base is relative to the frame
   */
  public record Io(
      Bool go,
      Bool fresh,
      UInt firstDescriptor,
      UInt firstMode,
      ControlRead look,
      Vec<UInt> found,
      Bool reading,
      Bool full,
      Bool taken,
      Layer layer,
      Mode mode,
      Bool inputIsFrame) {}

  @Override
  public Io io(Ports p) {
    ControlMap map = new ControlMap(config);
    return new Io(
        p.in(bool()),
        p.in(bool()),
        p.in(uint(map.addressBits())),
        p.in(uint(map.addressBits())),
        p.out(ControlRead.type(map)),
        p.in(uint(32), 2),
        p.out(bool()),
        p.out(bool()),
        p.in(bool()),
        p.out(Layer.type()),
        p.out(Mode.type()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    int bits = new ControlMap(config).addressBits();
    UInt descriptor = m.regNoReset("descriptor", uint(bits));
    UInt entry = m.regNoReset("entry", uint(bits));
    UInt step = m.reg("step", uint(Widths.countBits(READS)), READS);
    Bool full = m.reg("is_full", bool(), 0);
    Bool reads = m.val("reads", step.ne(READS));
    Bool inDescriptor = m.val("in_descriptor", step.lt(DESCRIPTOR_READS));
    UInt words = step.eq(DESCRIPTOR_READS - 1).mux(m.lit(bits, LAST_WORDS), m.lit(bits, 2));
    Bool arrives = m.delay("arrives", reads, 0);
    UInt which = m.delay("which", step, 0);
    m.when(
        reads,
        () -> {
          step.next(step.plus(1));
          // A mode entry has an even number of words, so the next one begins where this one ends.
          m.when(inDescriptor, () -> descriptor.next(descriptor.plus(words)))
              .otherwise(() -> entry.next(entry.plus(2)));
        });
    m.when(io.taken(), () -> full.next(false));
    m.when(arrives.and(which.eq(READS - 1)), () -> full.next(true));
    m.when(io.go(), () -> step.next(0));
    m.when(
        io.go().and(io.fresh()),
        () -> {
          descriptor.next(io.firstDescriptor());
          entry.next(io.firstMode());
        });
    io.look().request().set(reads);
    io.look().address().set(inDescriptor.mux(descriptor, entry));
    io.reading().set(reads.or(arrives));
    io.full().set(full);

    List<String> names = new ArrayList<>(EncodedSignals.names(Layer.class));
    names.add("inputIsFrame");
    FieldRegisters layer = new FieldRegisters(m, "read_layer", Descriptor.LAYOUT, names);
    layer.load(arrives, which, io.found());
    FieldRegisters mode =
        new FieldRegisters(m, "read_mode", ModeEntry.LAYOUT, EncodedSignals.names(Mode.class));
    UInt whichOfMode = which.minus(DESCRIPTOR_READS);
    Bool ofMode = arrives.and(which.ge(DESCRIPTOR_READS));
    mode.load(ofMode, whichOfMode, io.found());
    EncodedSignals.decode(m, io.layer(), Descriptor.LAYOUT, layer.words());
    EncodedSignals.decode(m, io.mode(), ModeEntry.LAYOUT, mode.words());
    io.inputIsFrame().set(layer.flag("inputIsFrame"));
    m.verify(() -> claim(m, io, step));
  }

  private static void claim(Logic m, Io io, UInt step) {
    m.assumeAlways("goes_when_not_reading", io.go().not().or(io.reading().not()));
    m.assumeAlways("goes_when_taken", io.go().not().or(io.full().not()).or(io.taken()));
    m.assumeAlways("takes_what_is_there", io.taken().not().or(io.full()));
    UInt since = m.reg("since_go", uint(Widths.countBits(READS + 2)), 0);
    Bool counting = m.reg("counting", bool(), 0);
    m.when(io.go(), () -> counting.next(true)).elseWhen(io.full(), () -> counting.next(false));
    m.when(io.go(), () -> since.next(0))
        .elseWhen(counting.and(io.full().not()), () -> since.next(since.plus(1)));
    m.assertAlways("full_in_time", counting.not().or(io.full().eq(since.eq(READS + 1))));
    m.assertAlways("holds_or_reads", io.full().and(io.reading()).not());
    m.assertAlways("step_in_range", step.le(READS));
    m.assertAlways(
        "step_by_time", counting.not().or(since.gt(READS)).or(step.eq(since.trunc(step.width()))));
    m.cover("fills", io.full());
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
