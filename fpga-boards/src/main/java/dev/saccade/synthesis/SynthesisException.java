package dev.saccade.synthesis;

/** A synthesis tool is missing, cannot be installed, or refused what it was given. */
public final class SynthesisException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SynthesisException(String message) {
    super(message);
  }

  public SynthesisException(String message, Throwable cause) {
    super(message, cause);
  }
}
