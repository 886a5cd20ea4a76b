package dev.saccade.network.model;

/** A model that cannot be imported, or not onto this accelerator; names place and cure. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param place the node with its shapes, or the part of the model
   * @param mistake what is wrong, with the values that show it
   * @param cure what to do about it
   */
  public ModelException(String place, String mistake, String cure) {
    super(place + ": " + mistake + "; " + cure);
  }
}
