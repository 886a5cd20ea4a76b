package dev.saccade.rtl.control;

import static dev.saccade.hdl.Types.bool;
import static dev.saccade.hdl.Types.uint;
import static dev.saccade.hdl.Types.vec;

import dev.saccade.fabric.Counters;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Fsm;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Ports;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Widths;
import java.util.List;

/**
 * The {@link Counters} of the oldest frame that the {@link Recorder} has noted, and of its first
 * layers, byte by byte. A count is the difference of two notes, taken a byte at a time.
 *
 * <ul>
 *   <li>Throughput: a byte in four cycles.
 * </ul>
 *
 * @param recorder whose notes are read
 */
public record CounterBytes(Recorder recorder) implements Hardware<CounterBytes.Io> {
  /**
   * The words of a note that hold the counters, in their order; layerWait is what the rest leaves.
   */
  private static final List<Integer> NOTED =
      List.of(
          Recorder.STAMP,
          Recorder.BUSY,
          Recorder.FILL_WAIT,
          Recorder.DRAIN_WAIT,
          Recorder.WEIGHT_WAIT,
          Recorder.STAMP,
          Recorder.READS,
          Recorder.WRITES);

  private static final int LAYER_WAIT = 5;
  private static final int NUMBER_BITS = Widths.indexBits(Recorder.STRIDE);

  /**
   * Ports.
   *
   * @param start begins with the frame's counters
   * @param layers whose counters follow
   * @param next the frame is answered: the next one is the oldest
   * @param read reads of the recorder's notes
   * @param done the last byte leaves in this cycle
   */
  public record Io(
      Bool start,
      UInt layers,
      Bool next,
      Bool read,
      UInt readAddress,
      UInt note,
      Stream<UInt> out,
      Bool done) {}

  private enum Step {
    REST,
    MINUEND,
    SUBTRAHEND,
    JOIN,
    SEND
  }

  /** Bits of a number of layers. */
  int layerBits() {
    return Widths.countBits(recorder.layers());
  }

  @Override
  public Io io(Ports p) {
    return new Io(
        p.in(bool()),
        p.in(uint(layerBits())),
        p.in(bool()),
        p.out(bool()),
        p.out(uint(recorder.addressBits())),
        p.in(uint(32)),
        p.source(uint(8)),
        p.out(bool()));
  }

  /** The place of a byte. */
  private record Place(UInt frame, Bool veryFirst, Bool ofLayer, UInt layer, UInt left, UInt word) {
    Bool inLayerZero() {
      return ofLayer.not().or(layer.eq(0));
    }
  }

  @Override
  public void build(Logic m, Io io) {
    Fsm<Step> step = m.fsm("step", Step.REST);
    UInt part = m.reg("part", uint(2), 0);
    Place place =
        new Place(
            m.reg("frame", uint(Widths.indexBits(Recorder.FRAMES)), 0),
            m.reg("very_first", bool(), 1),
            m.reg("of_layer", bool(), 0),
            m.regNoReset("layer", uint(Widths.indexBits(recorder.layers()))),
            m.regNoReset("left", uint(layerBits())),
            m.reg("word", uint(NUMBER_BITS), 0));
    UInt minuend = m.regNoReset("minuend", uint(8));
    UInt sent = m.regNoReset("sent", uint(8));

    UInt noted = m.val("noted", m.unpack(vec(uint(8), 4), io.note()).at(part.not()));
    m.when(step.is(Step.SUBTRAHEND), () -> minuend.next(noted));
    UInt number = number(m, place.word());
    Bool ofStamp = m.val("of_stamp", number.eq(Recorder.STAMP));
    // The count before the very first frame is 0, and no note says so.
    Bool fromZero = place.veryFirst().and(place.inLayerZero()).and(ofStamp.not());
    UInt count =
        m.val("count", minus(m, step, part, "borrow", minuend, fromZero.mux(m.lit(8, 0), noted)));
    UInt rest = rest(m, step, part, place.word(), count);
    m.when(step.is(Step.JOIN), () -> sent.next(place.word().eq(LAYER_WAIT).mux(rest, count)));

    io.read().set(step.is(Step.MINUEND).or(step.is(Step.SUBTRAHEND)));
    io.readAddress()
        .set(step.is(Step.MINUEND).mux(minuend(m, place, number), past(m, place, number)));
    io.out().valid().set(step.is(Step.SEND));
    io.out().payload().set(sent);
    walk(m, io, step, part, place);
  }

  private static UInt number(Logic m, UInt word) {
    UInt chosen = m.lit(NUMBER_BITS, NOTED.get(0));
    for (int i = 1; i < NOTED.size(); i++) {
      chosen = word.eq(i).mux(m.lit(NUMBER_BITS, NOTED.get(i)), chosen);
    }
    return chosen;
  }

  /** A byte of a difference, the lowest byte first. */
  private static UInt minus(
      Logic m, Fsm<Step> step, UInt part, String borrow, UInt from, UInt what) {
    Bool borrowed = m.regNoReset(borrow, bool());
    UInt less = borrowed.and(part.ne(0)).asUInt().extend(9);
    UInt difference =
        m.val(borrow + "_difference", from.extend(9).minus(what.extend(9)).minus(less));
    m.when(step.is(Step.JOIN), () -> borrowed.next(difference.bit(8)));
    return difference.trunc(8);
  }

  /** What is left of the cycles, a byte of it: the register turns once in every word. */
  private static UInt rest(Logic m, Fsm<Step> step, UInt part, UInt word, UInt count) {
    UInt rest = m.regNoReset("rest", uint(32));
    UInt low = rest.trunc(8);
    UInt less = minus(m, step, part, "rest_borrow", low, count);
    UInt changed = word.eq(0).mux(count, word.lt(LAYER_WAIT).mux(less, low));
    m.when(step.is(Step.JOIN), () -> rest.next(changed.concat(rest.bits(31, 8))));
    return low;
  }

  /** The last note of a frame is that of its last layer. */
  private UInt minuend(Logic m, Place place, UInt number) {
    Bool ofFrame = place.ofLayer().not().or(place.left().eq(1));
    UInt ofLayer = layerNote(place, place.layer(), number);
    return ofFrame.mux(frameNote(m, place.frame(), number), ofLayer);
  }

  private UInt past(Logic m, Place place, UInt number) {
    Bool ofStamp = number.eq(Recorder.STAMP);
    UInt frameBefore = ofStamp.mux(place.frame(), place.frame().minus(1));
    UInt start = ofStamp.mux(m.lit(NUMBER_BITS, Recorder.START), number);
    UInt before = frameNote(m, frameBefore, start);
    return place.inLayerZero().mux(before, layerNote(place, place.layer().minus(1), number));
  }

  private UInt frameNote(Logic m, UInt frame, UInt number) {
    UInt first = m.lit(recorder.addressBits(), recorder.firstFrameNote());
    return first.plus(frame.concat(number).extend(recorder.addressBits()));
  }

  private UInt layerNote(Place place, UInt layer, UInt number) {
    UInt bank = place.frame().bit(0).asUInt();
    return bank.concat(layer).concat(number).extend(recorder.addressBits());
  }

  /** From byte to byte, from word to word, and from layer to layer. */
  private void walk(Logic m, Io io, Fsm<Step> step, UInt part, Place place) {
    Bool fire = io.out().fire();
    Bool wordEnds = m.val("word_ends", fire.and(part.eq(3)));
    Bool ends = m.val("ends", wordEnds.and(place.word().eq(NOTED.size() - 1)));
    Bool last = m.val("is_last", place.ofLayer().mux(place.left().eq(1), place.left().eq(0)));
    step.in(
        Step.REST,
        () -> {
          place.left().next(io.layers());
          place.layer().next(0);
          place.ofLayer().next(false);
          m.when(io.start(), () -> step.go(Step.MINUEND));
        });
    step.in(Step.MINUEND, () -> step.go(Step.SUBTRAHEND));
    step.in(Step.SUBTRAHEND, () -> step.go(Step.JOIN));
    step.in(Step.JOIN, () -> step.go(Step.SEND));
    step.in(
        Step.SEND,
        () -> {
          m.when(
              fire,
              () -> {
                part.next(part.plus(1));
                step.go(Step.MINUEND);
              });
          m.when(wordEnds, () -> place.word().next(place.word().plus(1)));
          m.when(
              ends,
              () -> {
                place.word().next(0);
                place.ofLayer().next(true);
                m.when(
                    place.ofLayer(),
                    () -> {
                      place.layer().next(place.layer().plus(1));
                      place.left().next(place.left().minus(1));
                    });
                m.when(last, () -> step.go(Step.REST));
              });
        });
    m.when(
        io.next(),
        () -> {
          place.veryFirst().next(false);
          place.frame().next(place.frame().plus(1));
        });
    io.done().set(ends.and(last));
  }

  @Override
  public String moduleName() {
    return "saccade_" + Hardware.super.moduleName();
  }
}
