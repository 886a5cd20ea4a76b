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
 *   <li>Cost: one memory of {@link MemoryWrite#MAX_PAYLOAD} bytes. Words are never put together:
 *       each byte goes to its place in its memory.
 * </ul>
 */
public record MemoryLoader(FabricConfig config) implements Hardware<MemoryLoader.Io> {
  private static final int ADDRESS_BITS = 32;

  /** Bits of the numbers of memories; the highest is that of PARAMETERS. */
  private static final int TARGET_BITS = 5;

  /**
   * Ports.
   *
   * @param events of all packets; those of other types are not looked at
   * @param ready whether an event may come
   * @param busy a frame computes or waits
   * @param control bytes of the memory that {@link ControlMap} describes
   * @param external bytes of the external memory; none without the port
   */
  public record Io(
      Flow<PacketEvent> events,
      Bool ready,
      Bool busy,
      Flow<Fault> fault,
      Flow<ByteWrite> control,
      Flow<ByteWrite> weights,
      Flow<ByteWrite> parameters,
      Flow<ByteWrite> pixelTables,
      List<External> external) {}

  /**
   * Bytes that may have to wait.
   *
   * @param hold no byte is read from the packet, and no event taken
   */
  public record External(Flow<ByteWrite> bytes, Bool hold) {}

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
        p.flowOut(ByteWrite.type(new ControlMap(config).words(), 4)),
        p.flowOut(ByteWrite.type(MemoryTarget.WEIGHTS, config)),
        p.flowOut(ByteWrite.type(MemoryTarget.PARAMETERS, config)),
        p.flowOut(ByteWrite.type(MemoryTarget.PIXEL_TABLES, config)),
        config.external() ? List.of(external(p)) : List.of());
  }

  private External external(Ports p) {
    return new External(
        p.flowOut(ByteWrite.type(MemoryTarget.EXTERNAL_WEIGHTS, config)), p.in(bool()));
  }

  /** The memories of this fabric. */
  private List<MemoryTarget> targets() {
    return Arrays.stream(MemoryTarget.values()).filter(t -> t.words(config) > 0).toList();
  }

  private int longestWord() {
    return targets().stream().mapToInt(t -> t.bytesPerWord(config)).max().orElseThrow();
  }

  /** Words of the deepest memory. */
  private int mostWords() {
    return targets().stream().mapToInt(t -> t.words(config)).max().orElseThrow();
  }

  /**
   * What the packet under way asks for.
   *
   * @param parameters it is a PARAMETERS packet, else a PROGRAM
   * @param clean bytes that must be 0 were
   */
  private record Request(
      Bool parameters,
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
            m.regNoReset("parameters", bool()),
            m.regNoReset("target", uint(TARGET_BITS)),
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
          request.parameters().next(data.eq(PacketType.PARAMETERS.number()));
          header.next(0);
          request.clean().next(true);
          request.bytes().next(0);
          request.inWord().next(0);
          request.words().next(0);
        });
    m.when(comes.and(inHeader), () -> storeHeader(m, request, header, data));

    UInt lastOfWord =
        m.val(
            "last_of_word",
            choose(
                m,
                request.target(),
                Widths.indexBits(longestWord()),
                t -> t.bytesPerWord(config) - 1));
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
    Bool hold = config.external() ? io.external().get(0).hold() : m.lit(false);
    Bool more = m.val("more", state.is(State.WRITE).and(at.ne(request.bytes())));
    Bool reads = m.val("reads", more.and(hold.not()));
    UInt loaded = stored.readSync("loaded", reads, at.trunc(indexBits));
    Bool arrives = m.delay("arrives", reads, 0);
    m.when(arrives, () -> request.inWord().next(inWordNext));
    write(m, io, request, loaded, arrives, wordEnds);

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
          m.when(more.or(arrives).or(hold).not(), () -> state.go(State.STORE));
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
    Bool zero = data.eq(0);
    m.when(
            header.eq(0),
            () -> {
              request.target().next(data.trunc(TARGET_BITS));
              request.clean().next(data.shr(TARGET_BITS).eq(0));
            })
        .elseWhen(header.lt(4), () -> request.clean().next(request.clean().and(zero)))
        .otherwise(
            () -> request.address().next(data.concat(request.address().bits(ADDRESS_BITS - 1, 8))));
  }

  /** A number for each memory; 0 for a target that is none. */
  private UInt choose(Logic m, UInt target, int bits, Function<MemoryTarget, Integer> number) {
    UInt chosen = m.lit(bits, 0);
    for (MemoryTarget candidate : targets()) {
      chosen = target.eq(candidate.number()).mux(m.lit(bits, number.apply(candidate)), chosen);
    }
    return chosen;
  }

  /** Whether the packet may not be written, which is then told. */
  private Bool refuse(Logic m, Io io, Request request, Bool accept) {
    int bits = Math.max(Widths.countBits(mostWords()), request.words().width());
    UInt first = request.address().trunc(bits);
    UInt behind = m.val("behind", first.plusWide(request.words().extend(bits)));
    UInt depth = m.val("depth", choose(m, request.target(), bits + 1, t -> t.words(config)));
    Bool farAway = request.address().shr(bits).ne(0);
    // A memory that does not exist has words of a byte and a depth of 0, which every packet
    // exceeds.
    Bool inside = farAway.not().and(behind.le(depth));
    Bool typeFits = request.parameters().eq(request.target().bit(TARGET_BITS - 1));
    Bool badTarget = m.val("bad_target", inside.and(typeFits).and(request.clean()).not());
    Bool halfWord = m.val("half_word", request.inWord().ne(0));
    UInt length = request.bytes().plus(MemoryWrite.HEADER_BYTES).extend(ADDRESS_BITS);
    Bool misfits = m.val("misfits", badTarget.or(halfWord));
    Bool refused = m.val("refused", misfits.or(io.busy()));
    Fault fault = io.fault().payload();
    io.fault().valid().set(accept.and(refused));
    UInt misfit = badTarget.mux(code(m, ErrorCode.BAD_TARGET), code(m, ErrorCode.BAD_LENGTH));
    fault.code().set(misfits.mux(misfit, code(m, ErrorCode.BUSY)));
    fault
        .packetType()
        .set(request.parameters().mux(type(m, PacketType.PARAMETERS), type(m, PacketType.PROGRAM)));
    fault.detail().set(badTarget.not().and(halfWord).mux(length, request.address()));
    return refused;
  }

  private static UInt code(Logic m, ErrorCode code) {
    return m.lit(8, code.number());
  }

  private static UInt type(Logic m, PacketType type) {
    return m.lit(8, type.number());
  }

  /** Hands bytes on, each to its place in its word. */
  private void write(Logic m, Io io, Request request, UInt data, Bool arrives, Bool wordEnds) {
    m.when(arrives.and(wordEnds), () -> request.address().next(nextAddress(request)));
    UInt mask = m.val("mask", m.lit(longestWord(), 1).shiftLeft(request.inWord()));
    ControlMap map = new ControlMap(config);
    UInt controlBase = m.lit(map.addressBits(), 0);
    Bool control = m.lit(false);
    for (MemoryTarget target : targets()) {
      if (ControlMap.holds(target)) {
        Bool here = request.target().eq(target.number());
        control = control.or(here);
        controlBase = here.mux(m.lit(map.addressBits(), map.base(target)), controlBase);
      }
    }
    UInt controlAddress = controlBase.plus(request.address().trunc(map.addressBits()));
    hand(io.control(), arrives.and(control), controlAddress, mask, data);
    hand(io.weights(), MemoryTarget.WEIGHTS, request, arrives, mask, data);
    hand(io.parameters(), MemoryTarget.PARAMETERS, request, arrives, mask, data);
    hand(io.pixelTables(), MemoryTarget.PIXEL_TABLES, request, arrives, mask, data);
    for (External external : io.external()) {
      hand(external.bytes(), MemoryTarget.EXTERNAL_WEIGHTS, request, arrives, mask, data);
    }
  }

  /** Only the bits that can change within a memory. */
  private UInt nextAddress(Request request) {
    int bits = Widths.indexBits(mostWords());
    UInt low = request.address().trunc(bits).plus(1);
    return request.address().bits(ADDRESS_BITS - 1, bits).concat(low);
  }

  private static void hand(
      Flow<ByteWrite> to,
      MemoryTarget target,
      Request request,
      Bool arrives,
      UInt mask,
      UInt data) {
    UInt address = request.address().trunc(to.payload().address().width());
    hand(to, arrives.and(request.target().eq(target.number())), address, mask, data);
  }

  private static void hand(Flow<ByteWrite> to, Bool valid, UInt address, UInt mask, UInt data) {
    ByteWrite write = to.payload();
    to.valid().set(valid);
    write.address().set(address);
    write.mask().set(mask.trunc(write.mask().width()));
    write.data().set(data);
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
