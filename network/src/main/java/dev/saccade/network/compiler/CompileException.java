package dev.saccade.network.compiler;

/** A network that a fabric cannot run; the message names place, what is missing and the cure. */
public final class CompileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /**
   * Made of its three parts.
   *
   * @param place such as {@code layer 'conv1' (16x3x3x3 on 32x32x3)}
   * @param mistake what does not fit, with the values that show it
   * @param cure what to change
   */
  CompileException(String place, String mistake, String cure) {
    super(place + ": " + mistake + "; " + cure);
  }
}
