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
 *       each byte goes to its place in its memory. The whole payload, header included, is stored
 *       and passes twice through the same counters: once to see where it ends, once to be written.
 * </ul>
 */
public record MemoryLoader(FabricConfig config) implements Hardware<MemoryLoader.Io> {
  /** Of the codes that it tells. */
  private static final int CODE_BITS = 3;

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
      Fault fault,
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
    WRITE,
    TELL
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.flowIn(PacketEvent.type()),
        p.out(bool()),
        p.in(bool()),
        Fault.teller(p),
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

  /** Bytes of addresses that some memory has. */
  private int addressBytes() {
    return (Widths.countBits(mostWords()) + 7) / 8;
  }

  /**
   * What the packet asks for, as far as it has passed.
   *
   * @param parameters it is a PARAMETERS packet, else a PROGRAM
   * @param clean bytes that must be 0 were
   * @param address of the word that passes
   */
  private record Request(
      Bool parameters, UInt header, UInt target, Bool clean, UInt address, UInt inWord) {
    Bool inHeader() {
      return header.ne(MemoryWrite.HEADER_BYTES);
    }
  }

  @Override
  public void build(Logic m, Io io) {
    int countBits = Widths.countBits(MemoryWrite.MAX_PAYLOAD);
    Fsm<State> state = m.fsm("state", State.STORE);
    Bool mine = m.reg("mine", bool(), 0);
    UInt bytes = m.reg("bytes", uint(countBits), 0);
    UInt at = m.reg("at", uint(countBits), 0);
    Request request =
        new Request(
            m.regNoReset("parameters", bool()),
            m.reg("header", uint(Widths.countBits(MemoryWrite.HEADER_BYTES)), 0),
            m.regNoReset("target", uint(TARGET_BITS)),
            m.regNoReset("clean", bool()),
            m.regNoReset("address", uint(8 * addressBytes() + 1)),
            m.reg("in_word", uint(Widths.indexBits(longestWord())), 0));
    PacketEvent event = io.events().payload();
    Bool valid = io.events().valid();
    Bool comes = m.val("comes", valid.and(event.is(Kind.BYTE)).and(mine));
    Bool accept = m.val("accept", valid.and(event.is(Kind.ACCEPT)).and(mine));

    Memory<UInt> stored = m.memory("stored", uint(8), MemoryWrite.MAX_PAYLOAD);
    int indexBits = Widths.indexBits(MemoryWrite.MAX_PAYLOAD);
    stored.write(comes, bytes.trunc(indexBits), event.data());
    m.when(comes, () -> bytes.next(bytes.plus(1)));
    Bool hold = config.external() ? io.external().get(0).hold() : m.lit(false);
    Bool more = m.val("more", state.is(State.WRITE).and(at.ne(bytes)));
    Bool replays = m.val("replays", more.and(hold.not()));
    // The address as it came is the detail of a fault: the first byte of it, then one for one.
    Bool firstTold = at.trunc(3).eq(MemoryWrite.ADDRESS_BYTE);
    Bool tells = m.val("tells", state.is(State.TELL).and(firstTold.or(io.fault().next())));
    Bool reads = m.val("reads", replays.or(tells));
    UInt loaded = stored.readSync("loaded", reads, at.trunc(indexBits));
    m.when(reads, () -> at.next(at.plus(1)));
    Bool arrives = m.delay("arrives", replays, 0);

    UInt data = m.val("data", arrives.mux(loaded, event.data()));
    pass(m, request, comes.or(arrives), data);
    m.when(
        valid.and(event.is(Kind.OPEN)),
        () -> {
          mine.next(event.data().le(PacketType.PARAMETERS.number()));
          request.parameters().next(event.data().eq(PacketType.PARAMETERS.number()));
          bytes.next(0);
          request.header().next(0);
          request.inWord().next(0);
        });
    write(m, io, request, loaded, arrives.and(request.inHeader().not()));

    Bool refused = refuse(m, io, request, accept, tellLength(m, bytes, at), loaded);
    m.when(
        accept,
        () -> {
          request.header().next(0);
          at.next(refused.mux(m.lit(countBits, MemoryWrite.ADDRESS_BYTE), 0));
        });
    state.in(
        State.STORE,
        () ->
            m.when(accept.and(refused), () -> state.go(State.TELL))
                .elseWhen(accept, () -> state.go(State.WRITE)));
    state.in(
        State.WRITE, () -> m.when(more.or(arrives).or(hold).not(), () -> state.go(State.STORE)));
    state.in(State.TELL, () -> m.when(io.fault().told(), () -> state.go(State.STORE)));
    io.ready().set(state.is(State.STORE));
    io.fault().present().set(state.is(State.TELL));
    m.verify(
        () -> {
          Bool idle = state.is(State.STORE).and(reads.not());
          m.assertAlways("writes_only_accepted", arrives.not().or(state.is(State.WRITE)));
          m.assumeAlways("events_when_ready", valid.not().or(io.ready()));
          m.cover("writes_a_word", io.control().valid());
          m.cover("rests", idle);
        });
  }

  /** A byte passes, on its way into the store or out of it. */
  private void pass(Logic m, Request request, Bool passes, UInt data) {
    UInt header = request.header();
    UInt address = request.address();
    UInt inWord = request.inWord();
    Bool zero = data.eq(0);
    m.when(passes.and(request.inHeader()), () -> header.next(header.plus(1)));
    int addressBits = 8 * addressBytes();
    Bool behindAddress = header.ge(MemoryWrite.ADDRESS_BYTE + addressBytes());
    m.when(
        passes.and(request.inHeader()),
        () ->
            m.when(
                    header.eq(0),
                    () -> {
                      request.target().next(data.trunc(TARGET_BITS));
                      request.clean().next(data.shr(TARGET_BITS).eq(0));
                    })
                .elseWhen(
                    header.bit(2).not().or(behindAddress),
                    () -> request.clean().next(request.clean().and(zero))));
    Bool ofAddress = request.inHeader().and(header.bit(2)).and(behindAddress.not());
    UInt shifted = m.lit(1, 0).concat(data).concat(address.bits(addressBits - 1, 8));

    UInt lastOfWord = choose(m, request.target(), inWord.width(), t -> t.bytesPerWord(config) - 1);
    Bool wordEnds = m.val("word_ends", inWord.eq(lastOfWord));
    m.when(
        passes.and(request.inHeader().not()),
        () -> inWord.next(wordEnds.mux(m.lit(inWord.width(), 0), inWord.plus(1))));
    m.when(passes.and(ofAddress), () -> address.next(shifted))
        .elseWhen(
            passes.and(request.inHeader().not()).and(wordEnds),
            () -> address.next(address.plus(1)));
  }

  /** A number for each memory; 0 for a target that is none. */
  private UInt choose(Logic m, UInt target, int bits, Function<MemoryTarget, Integer> number) {
    UInt chosen = m.lit(bits, 0);
    for (MemoryTarget candidate : targets()) {
      chosen = target.eq(candidate.number()).mux(m.lit(bits, number.apply(candidate)), chosen);
    }
    return chosen;
  }

  /**
   * Whether the packet may not be written, which is then told. All of it has passed cycles before
   * {@code accept}, so the address is that behind its last word.
   */
  private Bool refuse(
      Logic m, Io io, Request request, Bool accept, UInt lengthByte, UInt addressByte) {
    UInt address = request.address();
    // A memory that does not exist has words of a byte and a depth of 0, which every packet
    // exceeds.
    UInt depth = choose(m, request.target(), address.width(), t -> t.words(config));
    Bool inside = address.le(depth);
    Bool typeFits = request.parameters().eq(request.target().bit(TARGET_BITS - 1));
    Bool badTarget = m.delay("bad_target", inside.and(typeFits).and(request.clean()).not(), 0);
    Bool halfWord = request.inWord().ne(0);
    Bool misfits = m.val("misfits", badTarget.or(halfWord));
    Fault fault = io.fault();
    UInt code = m.regNoReset("code", uint(CODE_BITS));
    UInt misfit = badTarget.mux(code(m, ErrorCode.BAD_TARGET), code(m, ErrorCode.BAD_LENGTH));
    m.when(accept, () -> code.next(misfits.mux(misfit, code(m, ErrorCode.BUSY))));
    fault.code().set(code.extend(8));
    UInt parameters = m.lit(8, PacketType.PARAMETERS.number());
    fault.packetType().set(request.parameters().mux(parameters, PacketType.PROGRAM.number()));
    Bool ofLength = code.eq(ErrorCode.BAD_LENGTH.number());
    fault.detail().set(ofLength.mux(lengthByte, addressByte));
    return m.val("refused", misfits.or(io.busy()));
  }

  /** Byte by byte the length of the payload, while its header's address would be read. */
  private static UInt tellLength(Logic m, UInt bytes, UInt at) {
    UInt told = at.trunc(3);
    UInt high = told.eq(MemoryWrite.ADDRESS_BYTE + 2).mux(bytes.shr(8).extend(8), m.lit(8, 0));
    return told.eq(MemoryWrite.ADDRESS_BYTE + 1).mux(bytes.trunc(8), high);
  }

  private static UInt code(Logic m, ErrorCode code) {
    return m.lit(CODE_BITS, code.number());
  }

  /** Hands a byte on to its place in its word. */
  private void write(Logic m, Io io, Request request, UInt data, Bool arrives) {
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
