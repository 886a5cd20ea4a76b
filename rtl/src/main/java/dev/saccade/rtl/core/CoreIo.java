package dev.saccade.rtl.core;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.array.MacArray;
import dev.saccade.rtl.drain.DrainUnit;
import dev.saccade.rtl.layer.Work;
import dev.saccade.rtl.memory.ActivationMemory;
import dev.saccade.rtl.weights.ExternalPort;
import java.util.List;

/**
 * Ports of the core, which computes layer after layer and frame after frame.
 *
 * @param next the layer to be computed next. A layer is offered {@link #LEAST_DISTANCE} cycles
 *     after the one before it was taken, or later
 * @param mayFill the fill may begin with the first layer of a frame: what it needs of the layer is
 *     in the payload of {@code next}, where the layer is offered in this cycle or a later one
 * @param weights writes a word of the weight memory; a layer that is computed must not read it in
 *     the same cycle
 * @param parameters writes a word of one requantiser's memory; likewise
 * @param upload writes codes to the activation memory; waits in cycles in which the layer writes
 * @param results what an output layer computes, in drain order; there must always be room
 * @param done a layer's last code is in memory, or has left on {@code results}; for one cycle, in
 *     the order of the layers
 * @param events what to count
 * @param fetch reads of the external memory of weights; none without the port
 */
public record CoreIo(
    Stream<Work> next,
    Bool mayFill,
    Flow<MacArray.WeightWrite> weights,
    Flow<DrainUnit.ParameterWrite> parameters,
    Stream<ActivationMemory.Write> upload,
    Flow<DrainUnit.Results> results,
    Bool done,
    Events events,
    List<Fetch> fetch) {

  /** Cycles that a stage needs to let go of what it took. */
  public static final int LEAST_DISTANCE = 10;

  /**
   * Things that happen in this cycle.
   *
   * @param fillsFrame from the next cycle on the fill reads for the next frame
   * @param turns from the next cycle on the array works for the next frame
   * @param issue the array multiplies
   * @param fillWait it waits for a patch
   * @param drainWait it waits for its drain registers
   * @param weightWait it waits for weights from the external memory
   * @param read the fill reads the activation memory
   * @param written codes that were written or left as results
   * @param overflow a sum did not fit its accumulator, so that results of this layer are wrong
   */
  public record Events(
      Bool fillsFrame,
      Bool turns,
      Bool issue,
      Bool fillWait,
      Bool drainWait,
      Bool weightWait,
      Bool read,
      UInt written,
      Bool overflow) {}

  /**
   * Reads of the external memory; see {@link ExternalPort}.
   *
   * @param request address of a word
   * @param data words in the order of the requests
   * @param late the memory is slower than declared
   */
  public record Fetch(Stream<UInt> request, Flow<UInt> data, Bool late) {}

  static CoreIo of(FabricConfig config, Ports p) {
    int requantisers = config.requantisers();
    return new CoreIo(
        p.sink(Work.type()),
        p.in(bool()),
        p.flowIn(MacArray.weightWriteType(config)),
        p.flowIn(DrainUnit.parameterWriteType(config)),
        p.sink(activations(config).writeType()),
        p.flowOut(DrainUnit.resultsType(config)),
        p.out(bool()),
        p.out(
            bundle(
                Events.class,
                bool(),
                bool(),
                bool(),
                bool(),
                bool(),
                bool(),
                bool(),
                uint(Widths.countBits(requantisers)),
                bool())),
        config.external() ? List.of(fetch(config, p)) : List.of());
  }

  private static Fetch fetch(FabricConfig config, Ports p) {
    return new Fetch(
        p.source(uint(ExternalPort.addressBits(config))),
        p.flowIn(uint(config.weightWordBits())),
        p.out(bool()));
  }

  /** The activation memory of a configuration. */
  static ActivationMemory activations(FabricConfig config) {
    return new ActivationMemory(config.lanes(), config.requantisers(), config.activationBytes());
  }
}
