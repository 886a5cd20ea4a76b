package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.bundle;
import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.BundleType;
import dev.saccade.hdl.Flow;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;

/**
 * Turns the pixels of a frame into codes and writes them to consecutive addresses. The table of a
 * pixel is that of its channel; channels come one after the other. Not more codes than the frame
 * has are written, however many pixels come.
 *
 * <ul>
 *   <li>Latency: one cycle from a pixel to its code on {@code upload}.
 *   <li>Throughput: a pixel per cycle while {@code upload} takes them.
 * </ul>
 *
 * @param tables of 256 codes
 * @param activationBytes of the memory that frames lie in
 */
public record PixelUpload(int tables, int activationBytes) implements Hardware<PixelUpload.Io> {
  /** Where the codes of a frame go: {@code codes} of them, from {@code base} on. */
  public record Place(UInt base, UInt codes, UInt firstTable, UInt channels) {
    static BundleType<Place> type(int activationBytes) {
      return bundle(
          Place.class,
          uint(Widths.indexBits(activationBytes)),
          uint(Widths.countBits(activationBytes)),
          uint(12),
          uint(8));
    }
  }

  /** A code for the activation memory. */
  public record Code(UInt address, UInt code) {
    static BundleType<Code> type(int activationBytes) {
      return bundle(Code.class, uint(Widths.indexBits(activationBytes)), uint(8));
    }
  }

  /**
   * Ports.
   *
   * @param start begins a frame, of no codes if nothing is to be written
   * @param place held from {@code start} to the last code
   * @param ready whether a pixel may come
   * @param idle every code has left
   * @param whole as many pixels came as the frame has
   */
  public record Io(
      Flow<ByteWrite> write,
      Bool start,
      Place place,
      Flow<UInt> pixel,
      Bool ready,
      Stream<Code> upload,
      Bool idle,
      Bool whole) {}

  @Override
  public Io io(Ports p) {
    return new Io(
        p.flowIn(ByteWrite.type(256 * tables, 1)),
        p.in(bool()),
        p.in(Place.type(activationBytes)),
        p.flowIn(uint(8)),
        p.out(bool()),
        p.source(Code.type(activationBytes)),
        p.out(bool()),
        p.out(bool()));
  }

  @Override
  public void build(Logic m, Io io) {
    int tableBits = Widths.indexBits(256 * tables);
    UInt come = m.reg("come", uint(countBits()), 0);
    Bool tooMany = m.reg("too_many", bool(), 0);
    UInt channel = m.reg("channel", uint(8), 0);
    Bool waiting = m.reg("waiting", bool(), 0);
    UInt address = m.regNoReset("address", uint(Widths.indexBits(activationBytes)));

    Bool fits = m.val("fits", come.ne(io.place().codes()));
    Bool takes = m.val("takes", io.pixel().valid().and(fits));
    UInt table = io.place().firstTable().plus(channel.extend(12)).concat(io.pixel().payload());
    Memory<UInt> memory = m.memory("memory", uint(8), 256 * tables);
    ByteWrite write = io.write().payload();
    memory.write(io.write().valid(), write.address(), write.data());
    m.ignore(write.mask());
    UInt code = memory.readSync("code", takes, table.trunc(tableBits));

    UInt channelNext = m.val("channel_next", channel.plus(1));
    Bool lastChannel = channelNext.eq(io.place().channels());
    m.when(
        takes,
        () -> {
          come.next(come.plus(1));
          address.next(io.place().base().plus(come.trunc(address.width())));
          channel.next(lastChannel.mux(m.lit(8, 0), channelNext));
        });
    m.when(io.pixel().valid().and(fits.not()), () -> tooMany.next(true));
    m.when(takes, () -> waiting.next(true))
        .elseWhen(io.upload().ready(), () -> waiting.next(false));
    m.when(
        io.start(),
        () -> {
          come.next(0);
          tooMany.next(false);
          channel.next(0);
        });
    io.ready().set(waiting.not().or(io.upload().ready()));
    io.upload().valid().set(waiting);
    io.upload().payload().address().set(address);
    io.upload().payload().code().set(code);
    io.idle().set(waiting.not());
    io.whole().set(fits.not().and(tooMany.not()));
    m.verify(() -> claim(m, io, come));
  }

  private int countBits() {
    return Widths.countBits(activationBytes);
  }

  private void claim(Logic m, Io io, UInt come) {
    Bool valid = io.upload().valid();
    m.assumeAlways("pixels_when_ready", io.pixel().valid().not().or(io.ready()));
    m.assumeAlways("starts_when_idle", io.start().not().or(io.idle()));
    m.assumeAlways("no_pixel_with_start", io.start().and(io.pixel().valid()).not());
    // The place that counts is that of the cycle after the last start.
    UInt placed = m.val("placed_now", m.pack(io.place()));
    UInt kept = m.regNoReset("place_kept", uint(placed.width()));
    UInt agreed = m.val("place_agreed", m.delay("was_start", io.start(), 0).mux(placed, kept));
    kept.next(agreed);
    Bool holds = m.val("place_holds", placed.eq(agreed));
    Bool used = io.pixel().valid().or(valid);
    m.assumeAlways("place_holds_while_used", used.and(io.start().not()).not().or(holds));
    Bool running = m.reg("running", bool(), 0);
    m.when(io.start(), () -> running.next(true));
    m.assumeAlways("starts_before_pixels", io.pixel().valid().not().or(running));
    Bool steady = m.val("steady", running.and(io.start().not()));
    UInt codes = m.unpack(Place.type(activationBytes), agreed).codes();

    UInt pixels = m.reg("pixels_come", uint(countBits() + 1), 0);
    Bool most = pixels.reduceAnd();
    m.when(io.start(), () -> pixels.next(0))
        .elseWhen(io.pixel().valid().and(most.not()), () -> pixels.next(pixels.plus(1)));
    UInt sent = m.reg("sent", uint(countBits()), 0);
    m.when(io.start(), () -> sent.next(0))
        .elseWhen(io.upload().fire(), () -> sent.next(sent.plus(1)));
    m.assertAlways(
        "in_order",
        valid
            .not()
            .or(
                running.and(
                    io.upload()
                        .payload()
                        .address()
                        .eq(io.place().base().plus(sent.trunc(io.place().base().width()))))));
    m.assertAlways("none_beyond_the_frame", valid.not().or(sent.lt(codes)));
    m.assertAlways(
        "whole_if_as_many_came",
        steady.and(holds).not().or(io.whole().eq(pixels.eq(codes.extend(pixels.width())))));
    Bool inside = pixels.le(codes.extend(pixels.width()));
    UInt written = inside.mux(pixels, codes.extend(pixels.width())).trunc(countBits());
    m.assertAlways("counts_codes", steady.not().or(come.eq(written)));
    m.assertAlways(
        "all_are_sent", steady.not().or(sent.plus(valid.asUInt().extend(countBits())).eq(come)));
    m.cover("sends_two", sent.eq(2));
    m.cover("too_many_pixels", pixels.gt(codes.extend(pixels.width())).and(codes.eq(1)));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
