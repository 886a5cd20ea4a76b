package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The memory that {@link ControlMap} describes, with one read port: what a running frame waits for
 * goes first, the link last. Even and odd words lie in two banks, so that a read gives both words
 * of a pair.
 */
final class ControlMemory {
  private final Logic m;
  private final FabricConfig config;

  /** The word that was asked for in the cycle before. */
  final UInt found;

  /** The pair of words that it is one of. */
  final UInt evenWord;

  final UInt oddWord;

  final Bool frameGranted;
  final Bool intakeGranted;

  /** Bit p says that program p was written since the reset: memories begin with anything. */
  final UInt loaded;

  /**
   * @param layer reads for the next layer, always granted
   * @param frame reads for the next frame
   * @param intake reads for the frame that comes
   */
  ControlMemory(
      Logic m,
      FabricConfig config,
      Flow<ByteWrite> write,
      ControlRead layer,
      ControlRead frame,
      ControlRead intake) {
    this.m = m;
    this.config = config;
    ControlMap map = new ControlMap(config);
    Memory<UInt> even = m.memory("control_even", uint(32), (map.words() + 1) / 2);
    Memory<UInt> odd = m.memory("control_odd", uint(32), (map.words() + 1) / 2);
    ByteWrite part = write.payload();
    Bool toOdd = part.address().bit(0);
    UInt pair = part.address().shr(1);
    even.write(write.valid().and(toOdd.not()), pair, part.word(), part.mask());
    odd.write(write.valid().and(toOdd), pair, part.word(), part.mask());
    loaded = loaded(map, write);

    Bool noLayer = layer.request().not();
    frameGranted = m.val("grants_frame", frame.request().and(noLayer));
    intakeGranted =
        m.val("grants_intake", intake.request().and(noLayer).and(frame.request().not()));
    Bool reads = layer.request().or(frame.request()).or(intake.request());
    UInt ofFrame = frame.request().mux(frame.address(), intake.address());
    UInt address = layer.request().mux(layer.address(), ofFrame);
    evenWord = even.readSync("even_word", reads, address.shr(1));
    oddWord = odd.readSync("odd_word", reads, address.shr(1));
    Bool fromOdd = m.delay("from_odd", address.bit(0), 0);
    found = m.val("found", fromOdd.mux(oddWord, evenWord));
  }

  private UInt loaded(ControlMap map, Flow<ByteWrite> write) {
    List<Bool> bits = new ArrayList<>();
    for (int program = 0; program < config.programs(); program++) {
      Bool bit = m.reg("loaded" + program, bool(), 0);
      int first = map.program(program);
      m.when(write.valid().and(write.payload().address().eq(first)), () -> bit.next(true));
      bits.add(0, bit);
    }
    return m.concat(bits);
  }
}
