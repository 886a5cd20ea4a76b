package dev.saccade.hdl;

/** Declares the ports of a module, inside {@link Hardware#io}. */
public final class Ports {
  private final Maker maker;

  Ports(Maker maker) {
    this.maker = maker;
  }

  /** Makes the signals of ports. */
  interface Maker {
    /** The user declares something; the ports that follow are made for it. */
    default void begin() {}

    /** Makes the signal of one port. */
    Value port(boolean input, Type.Leaf<?> type);
  }

  /** An input. */
  public <T> T in(Type<T> type) {
    maker.begin();
    return input(type);
  }

  /** An output. */
  public <T> T out(Type<T> type) {
    maker.begin();
    return output(type);
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
    maker.begin();
    return new Stream<>(payload, input(Types.bool()), output(Types.bool()), input(payload));
  }

  /** A stream that this module produces. */
  public <T> Stream<T> source(Type<T> payload) {
    maker.begin();
    return new Stream<>(payload, output(Types.bool()), input(Types.bool()), output(payload));
  }

  /** A flow that this module consumes. */
  public <T> Flow<T> flowIn(Type<T> payload) {
    maker.begin();
    return new Flow<>(payload, input(Types.bool()), input(payload));
  }

  /** A flow that this module produces. */
  public <T> Flow<T> flowOut(Type<T> payload) {
    maker.begin();
    return new Flow<>(payload, output(Types.bool()), output(payload));
  }

  private <T> T input(Type<T> type) {
    return declare(type, true);
  }

  private <T> T output(Type<T> type) {
    return declare(type, false);
  }

  private <T> T declare(Type<T> type, boolean input) {
    return type.build("", (name, leaf) -> maker.port(input, leaf));
  }
}
