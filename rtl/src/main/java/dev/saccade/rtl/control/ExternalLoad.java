package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * Puts the bytes that packets bring for the external memory of weights together to words, which is
 * all that the memory takes. Bytes wait while a word has not been taken, and until the memory could
 * take another one: it rests when frames may begin again.
 */
public record ExternalLoad(FabricConfig config) implements Hardware<ExternalLoad.Io> {
  /** A word for the external memory. */
  public record Word(UInt address, UInt word) {}

  /**
   * Ports.
   *
   * @param bytes one after the other, the lowest of a word first; none while {@code hold} is high,
   *     but for one that was on its way
   * @param hold no byte may be read for this
   * @param words whole words
   */
  public record Io(Flow<ByteWrite> bytes, Bool hold, Stream<Word> words) {}

  /** The words of a fabric. */
  static Stream<Word> source(FabricConfig config, Ports p) {
    MemoryTarget target = MemoryTarget.EXTERNAL_WEIGHTS;
    return p.source(
        bundle(
            Word.class,
            uint(Widths.indexBits(target.words(config))),
            uint(target.wordBits(config))));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.flowIn(ByteWrite.type(MemoryTarget.EXTERNAL_WEIGHTS, config)),
        p.out(bool()),
        source(config, p));
  }

  @Override
  public void build(Logic m, Io io) {
    ByteWrite write = io.bytes().payload();
    int bits = config.weightWordBits();
    UInt word = m.regNoReset("word", uint(bits));
    UInt address = m.regNoReset("address", uint(write.address().width()));
    Bool whole = m.reg("whole", bool(), 0);
    m.when(
        io.bytes().valid(),
        () -> {
          word.next(write.data().concat(word.bits(bits - 1, 8)));
          address.next(write.address());
        });
    int last = write.mask().width() - 1;
    Bool completes = m.val("completes", io.bytes().valid().and(write.mask().bit(last)));
    m.ignore(write.mask());
    m.when(completes, () -> whole.next(true)).elseWhen(io.words().ready(), () -> whole.next(false));
    io.hold().set(completes.or(whole).or(io.words().ready().not()));
    io.words().valid().set(whole);
    io.words().payload().address().set(address);
    io.words().payload().word().set(word);
    m.verify(() -> m.assumeAlways("bytes_wait", io.bytes().valid().not().or(whole.not())));
  }
}
