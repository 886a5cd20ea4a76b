package dev.saccade.hdl;

/**
 * Words that wait until they are taken. The contract, asserted on every stream port:
 *
 * <ul>
 *   <li>A word moves at a clock edge at which {@code valid} and {@code ready} are both high.
 *   <li>Once {@code valid} is high, it and the payload hold until the word has moved.
 *   <li>{@code ready} may come and go, and may depend on {@code valid} in the same cycle.
 *   <li>{@code valid} never depends on {@code ready} in the same cycle.
 *   <li>While the reset is high nothing moves.
 * </ul>
 *
 * <p>{@code valid} and the payload are driven by the producer, {@code ready} by the consumer.
 *
 * @param <T> the payload
 */
public record Stream<T>(Type<T> type, Bool valid, Bool ready, T payload) {
  /** Whether a word moves at this clock edge. */
  public Bool fire() {
    return valid.and(ready);
  }

  /** Takes every word of {@code source}: this side is driven by it, its {@code ready} by this. */
  public void connect(Stream<T> source) {
    valid.set(source.valid);
    valid.owner().compounds().assignAll(payload, source.payload, false);
    source.ready.set(ready);
  }

  /** The same words without the right to wait: for consumers that are always ready. */
  public Flow<T> alwaysReady() {
    ready.set(true);
    return new Flow<>(type, valid, payload);
  }
}
