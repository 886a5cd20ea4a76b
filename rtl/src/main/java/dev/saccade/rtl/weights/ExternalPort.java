package dev.saccade.rtl.weights;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * The port to the external memory of weights. Requests are taken at least every {@code
 * externalCyclesPerWord} cycles, and the word of a read comes at most {@code externalLatency}
 * cycles after its request, in the order of the reads. A faster memory, or one that is faster at
 * times as SDRAM is between its refreshes, changes nothing: the fabric asks no more often and reads
 * no word earlier than declared.
 *
 * @param request to the memory
 * @param data from it: words of R x N bits
 */
public record ExternalPort(Stream<Request> request, Flow<UInt> data) {

  /**
   * A read or a write of a word.
   *
   * @param word what is written; 0 in a read
   */
  public record Request(Bool write, UInt address, UInt word) {}

  /** The fabric's side. */
  public static ExternalPort of(FabricConfig config, Ports p) {
    return new ExternalPort(p.source(requestType(config)), p.flowIn(uint(config.weightWordBits())));
  }

  /** The type of a request. */
  public static BundleType<Request> requestType(FabricConfig config) {
    return bundle(Request.class, bool(), uint(addressBits(config)), uint(config.weightWordBits()));
  }

  /** Bits of the address of a word. */
  public static int addressBits(FabricConfig config) {
    return Widths.indexBits(MemoryTarget.EXTERNAL_WEIGHTS.words(config));
  }
}
