package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.packet.MemoryWrite;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import dev.saccade.rtl.link.Fault;
import dev.saccade.rtl.link.PacketEvent;
import dev.saccade.rtl.link.PacketEvent.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Writes what PROGRAM and PARAMETERS packets carry into the memories. A payload is stored until its
 * checksum is known and written only then, so that a damaged packet changes nothing.
 *
 * <ul>
 *   <li>Refused, as a whole: no such memory, words beyond its end, half a word, or any write while
 *       a frame computes or waits.
 *   <li>Throughput: a byte per cycle in, then a byte per cycle out, during which {@code ready} is
 *       low.
 *   <li>Cost: one memory of {@link MemoryWrite.MAX_PAYLOAD} bytes, and a shift register as long as
 *       the longest word.
 * </ul>
 */
public record MemoryLoader(FabricConfig config) implements Hardware<MemoryLoader.Io> {
  private static final int ADDRESS_BITS = 32;
  private static final List<MemoryTarget> TARGETS = Arrays.asList(MemoryTarget.values());

  /**
   * Ports.
   *
   * @param events of all packets; those of other types are not looked at
   * @param ready whether an event may come
   * @param busy a frame computes or waits
   * @param control words of the memory that {@link ControlMap} describes
   */
  public record Io(
      Flow<PacketEvent> events,
      Bool ready,
      Bool busy,
      Flow<Fault> fault,
      Flow<WordWrite> control,
      Flow<WordWrite> weights,
      Flow<WordWrite> parameters,
      Flow<WordWrite> pixelTables) {}

  private enum State {
    STORE,
    WRITE
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.flowIn(PacketEvent.type()),
        p.out(bool()),
        p.in(bool()),
        p.flowOut(Fault.type()),
        p.flowOut(WordWrite.type(new ControlMap(config).words(), 32)),
        p.flowOut(WordWrite.type(MemoryTarget.WEIGHTS, config)),
        p.flowOut(WordWrite.type(MemoryTarget.PARAMETERS, config)),
        p.flowOut(WordWrite.type(MemoryTarget.PIXEL_TABLES, config)));
  }

  private int longestWord() {
    return TARGETS.stream().mapToInt(t -> t.bytesPerWord(config)).max().orElseThrow();
  }

  /** What the packet under way asks for. */
  private record Request(
      UInt packetType,
      UInt target,
      Bool clean,
      UInt address,
      UInt bytes,
      UInt inWord,
      UInt words) {}

  @Override
  public void build(Logic m, Io io) {
    int countBits = Widths.countBits(MemoryWrite.MAX_PAYLOAD);
    Fsm<State> state = m.fsm("state", State.STORE);
    Bool mine = m.reg("mine", bool(), 0);
    UInt header = m.reg("header", uint(4), 0);
    Request request =
        new Request(
            m.regNoReset("packet_type", uint(8)),
            m.regNoReset("target", uint(8)),
            m.regNoReset("clean", bool()),
            m.regNoReset("address", uint(ADDRESS_BITS)),
            m.reg("bytes", uint(countBits), 0),
            m.reg("in_word", uint(Widths.indexBits(longestWord())), 0),
            m.reg("words", uint(countBits), 0));
    PacketEvent event = io.events().payload();
    UInt data = event.data();
    Bool comes = m.val("comes", io.events().valid().and(event.is(Kind.BYTE)).and(mine));
    Bool inHeader = m.val("in_header", header.ne(MemoryWrite.HEADER_BYTES));
    Bool content = m.val("content", comes.and(inHeader.not()));
    Bool accept = m.val("accept", io.events().valid().and(event.is(Kind.ACCEPT)).and(mine));

    m.when(
        io.events().valid().and(event.is(Kind.OPEN)),
        () -> {
          mine.next(data.le(PacketType.PARAMETERS.number()));
          request.packetType().next(data);
          header.next(0);
          request.clean().next(true);
          request.bytes().next(0);
          request.inWord().next(0);
          request.words().next(0);
        });
    m.when(comes.and(inHeader), () -> storeHeader(m, request, header, data));

    UInt lastOfWord =
        m.val("last_of_word", choose(m, request.target(), t -> t.bytesPerWord(config) - 1));
    Bool wordEnds = m.val("word_ends", request.inWord().eq(lastOfWord));
    UInt inWordNext = wordEnds.mux(m.lit(lastOfWord.width(), 0), request.inWord().plus(1));
    m.when(
        content,
        () -> {
          request.bytes().next(request.bytes().plus(1));
          request.inWord().next(inWordNext);
          m.when(wordEnds, () -> request.words().next(request.words().plus(1)));
        });

    Memory<UInt> stored = m.memory("stored", uint(8), MemoryWrite.MAX_PAYLOAD);
    int indexBits = Widths.indexBits(MemoryWrite.MAX_PAYLOAD);
    stored.write(content, request.bytes().trunc(indexBits), data);
    UInt at = m.reg("at", uint(countBits), 0);
    Bool reads = m.val("reads", state.is(State.WRITE).and(at.ne(request.bytes())));
    UInt loaded = stored.readSync("loaded", reads, at.trunc(indexBits));
    Bool arrives = m.delay("arrives", reads, 0);
    m.when(arrives, () -> request.inWord().next(inWordNext));
    write(m, io, request, loaded, m.val("writes", arrives.and(wordEnds)));

    Bool refused = refuse(m, io, request, accept);
    state.in(
        State.STORE,
        () -> {
          at.next(0);
          m.when(accept.and(refused.not()), () -> state.go(State.WRITE));
        });
    state.in(
        State.WRITE,
        () -> {
          m.when(reads, () -> at.next(at.plus(1)));
          m.when(reads.or(arrives).not(), () -> state.go(State.STORE));
        });
    io.ready().set(state.is(State.STORE));
    m.verify(
        () -> {
          Bool idle = state.is(State.STORE).and(reads.not());
          m.assertAlways("writes_only_accepted", arrives.not().or(state.is(State.WRITE)));
          m.assumeAlways("events_when_ready", io.events().valid().not().or(io.ready()));
          m.cover("writes_a_word", io.control().valid());
          m.cover("rests", idle);
        });
  }

  private static void storeHeader(Logic m, Request request, UInt header, UInt data) {
    header.next(header.plus(1));
    m.when(header.eq(0), () -> request.target().next(data))
        .elseWhen(header.lt(4), () -> request.clean().next(request.clean().and(data.eq(0))))
        .otherwise(
            () -> request.address().next(data.concat(request.address().bits(ADDRESS_BITS - 1, 8))));
  }

  /** A number for each memory; 0 for a target that is none. */
  private UInt choose(Logic m, UInt target, Function<MemoryTarget, Integer> number) {
    int bits = Widths.indexBits(longestWord());
    UInt chosen = m.lit(bits, 0);
    for (MemoryTarget candidate : TARGETS) {
      chosen = target.eq(candidate.number()).mux(m.lit(bits, number.apply(candidate)), chosen);
    }
    return chosen;
  }

  /** Whether the packet may not be written, which is then told. */
  private Bool refuse(Logic m, Io io, Request request, Bool accept) {
    UInt end = m.val("behind", request.address().plusWide(request.words().extend(ADDRESS_BITS)));
    Bool inside = m.lit(false);
    for (MemoryTarget target : TARGETS) {
      int first = MemoryTarget.WEIGHTS.number();
      Bool typeFits =
          request
              .packetType()
              .eq(
                  target.number() < first
                      ? PacketType.PROGRAM.number()
                      : PacketType.PARAMETERS.number());
      Bool fits = end.le(target.words(config)).and(typeFits);
      inside = inside.or(request.target().eq(target.number()).and(fits));
    }
    Bool badTarget = m.val("bad_target", inside.and(request.clean()).not());
    Bool halfWord = m.val("half_word", request.inWord().ne(0));
    UInt detail = badTarget.mux(request.address(), request.bytes().extend(ADDRESS_BITS).plus(8));
    Fault target = Fault.of(m, ErrorCode.BAD_TARGET, request.packetType(), detail);
    Fault length = Fault.of(m, ErrorCode.BAD_LENGTH, request.packetType(), detail);
    Fault busy = Fault.of(m, ErrorCode.BUSY, request.packetType(), m.lit(32, 0));
    Fault misfit = m.mux(Fault.type(), badTarget, target, length);
    Bool misfits = m.val("misfits", badTarget.or(halfWord));
    Bool refused = m.val("refused", misfits.or(io.busy()));
    io.fault().valid().set(accept.and(refused));
    m.set(io.fault().payload(), m.mux(Fault.type(), misfits, misfit, busy));
    return refused;
  }

  /** Collects bytes to words, the last byte at the top, and hands whole ones on. */
  private void write(Logic m, Io io, Request request, UInt loaded, Bool writes) {
    int bits = 8 * longestWord();
    UInt earlier = m.regNoReset("earlier", uint(bits - 8));
    UInt word = m.val("word", loaded.concat(earlier));
    earlier.next(word.shr(8));
    m.when(writes, () -> request.address().next(request.address().plus(1)));
    ControlMap map = new ControlMap(config);
    UInt controlBase = m.lit(map.addressBits(), 0);
    Bool control = m.lit(false);
    for (MemoryTarget target : TARGETS) {
      if (ControlMap.holds(target)) {
        Bool here = request.target().eq(target.number());
        control = control.or(here);
        controlBase = here.mux(m.lit(map.addressBits(), map.base(target)), controlBase);
      }
    }
    io.control().valid().set(writes.and(control));
    io.control()
        .payload()
        .address()
        .set(controlBase.plus(request.address().trunc(map.addressBits())));
    io.control().payload().word().set(word.shr(bits - 32));
    hand(io.weights(), MemoryTarget.WEIGHTS, request, word, writes);
    hand(io.parameters(), MemoryTarget.PARAMETERS, request, word, writes);
    hand(io.pixelTables(), MemoryTarget.PIXEL_TABLES, request, word, writes);
  }

  private void hand(
      Flow<WordWrite> to, MemoryTarget target, Request request, UInt word, Bool writes) {
    WordWrite write = to.payload();
    int start = word.width() - 8 * target.bytesPerWord(config);
    to.valid().set(writes.and(request.target().eq(target.number())));
    write.address().set(request.address().trunc(write.address().width()));
    write.word().set(word.shr(start).trunc(write.word().width()));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
