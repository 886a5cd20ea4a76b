package dev.saccade.hdl;

/** Declares the ports of a module, inside {@link Hardware#io}. */
public final class Ports {
  private final Maker maker;

  Ports(Maker maker) {
    this.maker = maker;
  }

  /** Makes the signal of one port. */
  interface Maker {
    Value port(boolean input, Type.Leaf<?> type);
  }

  /** An input. */
  public <T> T in(Type<T> type) {
    return declare(type, true);
  }

  /** An output. */
  public <T> T out(Type<T> type) {
    return declare(type, false);
  }

  /** {@code count} inputs of one type. */
  public <T> Vec<T> in(Type<T> type, int count) {
    return in(Types.vec(type, count));
  }

  /** {@code count} outputs of one type. */
  public <T> Vec<T> out(Type<T> type, int count) {
    return out(Types.vec(type, count));
  }

  /** A stream that this module consumes. */
  public <T> Stream<T> sink(Type<T> payload) {
    return new Stream<>(payload, in(Types.bool()), out(Types.bool()), in(payload));
  }

  /** A stream that this module produces. */
  public <T> Stream<T> source(Type<T> payload) {
    return new Stream<>(payload, out(Types.bool()), in(Types.bool()), out(payload));
  }

  /** A flow that this module consumes. */
  public <T> Flow<T> flowIn(Type<T> payload) {
    return new Flow<>(payload, in(Types.bool()), in(payload));
  }

  /** A flow that this module produces. */
  public <T> Flow<T> flowOut(Type<T> payload) {
    return new Flow<>(payload, out(Types.bool()), out(payload));
  }

  private <T> T declare(Type<T> type, boolean input) {
    return type.build("", (name, leaf) -> maker.port(input, leaf));
  }
}
