package dev.saccade.network.integer;

/** An integer network or a part of it that cannot be; the message names place, values and cure. */
public final class InvalidNetworkException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /**
   * @param place the layer, tensor or part, such as {@code layer 'conv1'}
   * @param mistake what is wrong, with the values and shapes that show it
   * @param cure what to do about it
   */
  public InvalidNetworkException(String place, String mistake, String cure) {
    super(place + ": " + mistake + "; " + cure);
  }
}
