package dev.saccade.hdl;

/**
 * Words that do not wait: the payload is there in every cycle in which {@code valid} is high.
 *
 * @param <T> the payload
 */
public record Flow<T>(Type<T> type, Bool valid, T payload) {
  /** Takes every word of {@code source}. */
  public void connect(Flow<T> source) {
    valid.set(source.valid);
    valid.owner().compounds().assignAll(payload, source.payload, false);
  }
}
