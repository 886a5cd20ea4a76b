package dev.saccade.blocks;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Stream;
import dev.saccade.hdl.Type;
import dev.saccade.hdl.Types;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Vec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A stream that is led through one stage after the other, for payloads of any type:
 *
 * <pre>{@code
 * StreamPipeline.from(m, "pixel", io.in())
 *     .map(uint(9), p -> p.plusWide(bias))
 *     .register()
 *     .fifo(64)
 *     .into(io.out());
 * }</pre>
 *
 * <p>Each word of this class places one block in the module, an instance named after the pipeline
 * and the word ({@code pixel_fifo}, the second {@code pixel_fifo2}); {@link #map} only adds logic.
 * Every pipeline must end: in {@link #into}, or by driving {@code ready} of its {@link #stream}.
 *
 * @param <T> the payload
 */
public final class StreamPipeline<T> {
  private final Logic m;
  private final String name;
  private final Map<String, Integer> uses;
  private final Stream<T> stream;

  private StreamPipeline(Logic m, String name, Map<String, Integer> uses, Stream<T> stream) {
    this.m = m;
    this.name = name;
    this.uses = uses;
    this.stream = stream;
  }

  /**
   * Starts with a stream that this module consumes, such as a sink port or an instance's output.
   *
   * @param name the first part of every instance's name
   */
  public static <T> StreamPipeline<T> from(Logic m, String name, Stream<T> source) {
    return new StreamPipeline<>(m, name, new HashMap<>(), source);
  }

  /** The stream at the end. */
  public Stream<T> stream() {
    return stream;
  }

  /** Ends in a stream that this module produces. */
  public void into(Stream<T> sink) {
    sink.connect(stream);
  }

  /** A {@link RegisterSlice} that cuts every path at full throughput; a latency of one cycle. */
  public StreamPipeline<T> register() {
    return register(RegisterSlice.Form.FULL);
  }

  /** A {@link RegisterSlice}; a latency of one cycle. */
  public StreamPipeline<T> register(RegisterSlice.Form form) {
    RegisterSlice.Io io = m.instance(next("register"), new RegisterSlice(width(), form));
    return through(io.in(), io.out());
  }

  /** A {@link SkidBuffer}: cuts {@code ready}, adds no latency. */
  public StreamPipeline<T> skid() {
    SkidBuffer.Io io = m.instance(next("skid"), new SkidBuffer(width()));
    return through(io.in(), io.out());
  }

  /** A {@link StreamFifo} of {@code depth} words, at least 3; a latency of two cycles. */
  public StreamPipeline<T> fifo(int depth) {
    StreamFifo.Io io = m.instance(next("fifo"), new StreamFifo(width(), depth));
    m.ignore(io.level());
    return through(io.in(), io.out());
  }

  /** A {@link ShiftFifo} of {@code depth} words; a latency of one cycle. */
  public StreamPipeline<T> shiftFifo(int depth) {
    ShiftFifo.Io io = m.instance(next("shift_fifo"), new ShiftFifo(width(), depth));
    m.ignore(io.level());
    return through(io.in(), io.out());
  }

  /** A {@link StreamThrottle}: words pass while {@code open} is high. */
  public StreamPipeline<T> throttle(Bool open) {
    StreamThrottle.Io io = m.instance(next("throttle"), new StreamThrottle(width()));
    io.open().set(open);
    return through(io.in(), io.out());
  }

  /** Every word changed by {@code function}, in the same cycle. */
  public <R> StreamPipeline<R> map(Type<R> type, Function<T, R> function) {
    return continued(
        new Stream<>(type, stream.valid(), stream.ready(), function.apply(stream.payload())));
  }

  /** {@code ratio} words as one, the first as element 0; see {@link WidthUp}. */
  public StreamPipeline<Vec<T>> widen(int ratio) {
    WidthUp.Io io = m.instance(next("widen"), new WidthUp(width(), ratio));
    drive(io.in());
    // The block puts the first word at the bottom; a packed vector has element 0 at the top.
    UInt firstOnTop = reversed(io.out().payload(), width());
    Type<Vec<T>> type = Types.vec(stream.type(), ratio);
    return continued(
        new Stream<>(type, io.out().valid(), io.out().ready(), m.unpack(type, firstOnTop)));
  }

  /**
   * The elements of a vector in every word as words of their own, element 0 first; see {@link
   * WidthDown}.
   *
   * @param elements chooses the vector: {@code v -> v} if the payload is one
   */
  public <E> StreamPipeline<E> narrow(Function<T, Vec<E>> elements) {
    Vec<E> vector = elements.apply(stream.payload());
    Type<E> type = vector.elementType();
    WidthDown.Io io = m.instance(next("narrow"), new WidthDown(type.width(), vector.size()));
    io.in().valid().set(stream.valid());
    io.in().payload().set(reversed(m.pack(vector), type.width()));
    stream.ready().set(io.in().ready());
    return continued(unpacked(type, io.out()));
  }

  /**
   * Every word to each of {@code outputs} pipelines; see {@link StreamFork}. Their names end in
   * their number.
   */
  public List<StreamPipeline<T>> fork(int outputs) {
    StreamFork.Io io = m.instance(next("fork"), new StreamFork(width(), outputs));
    drive(io.in());
    List<StreamPipeline<T>> branches = new ArrayList<>();
    for (int i = 0; i < outputs; i++) {
      Stream<T> branch = unpacked(stream.type(), io.out().get(i));
      branches.add(new StreamPipeline<>(m, name + i, new HashMap<>(), branch));
    }
    return branches;
  }

  /** One word of this and one of {@code other} together, as one word; see {@link StreamJoin}. */
  public <O, R> StreamPipeline<R> join(
      StreamPipeline<O> other, Type<R> type, BiFunction<T, O, R> function) {
    StreamJoin block = new StreamJoin(List.of(width(), other.width()));
    StreamJoin.Io io = m.instance(next("join"), block);
    drive(io.in().get(0));
    other.drive(io.in().get(1));
    UInt both = io.out().payload();
    T first = m.unpack(stream.type(), both.bits(both.width() - 1, other.width()));
    O second = m.unpack(other.stream.type(), both.trunc(other.width()));
    return continued(
        new Stream<>(type, io.out().valid(), io.out().ready(), function.apply(first, second)));
  }

  private int width() {
    return stream.type().width();
  }

  private String next(String word) {
    int use = uses.merge(word, 1, Integer::sum);
    return name + "_" + word + (use == 1 ? "" : use);
  }

  private <R> StreamPipeline<R> continued(Stream<R> next) {
    return new StreamPipeline<>(m, name, uses, next);
  }

  private StreamPipeline<T> through(Stream<UInt> in, Stream<UInt> out) {
    drive(in);
    return continued(unpacked(stream.type(), out));
  }

  private void drive(Stream<UInt> in) {
    in.valid().set(stream.valid());
    in.payload().set(m.pack(stream.payload()));
    stream.ready().set(in.ready());
  }

  private <R> Stream<R> unpacked(Type<R> type, Stream<UInt> out) {
    return new Stream<>(type, out.valid(), out.ready(), m.unpack(type, out.payload()));
  }

  /** The parts of a number in reverse order. */
  private UInt reversed(UInt packed, int partWidth) {
    List<UInt> parts = new ArrayList<>();
    for (int low = 0; low < packed.width(); low += partWidth) {
      parts.add(packed.bits(low + partWidth - 1, low));
    }
    return m.concat(parts);
  }
}
