package dev.saccade.network.onnx;

/** A file that is no legible ONNX model; the message names place, mistake and cure. */
public final class OnnxException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param place the part of the file, such as {@code graph, node 3, attribute 'pads'}
   * @param mistake what is wrong, with the values that show it
   * @param cure what to do about it
   */
  public OnnxException(String place, String mistake, String cure) {
    super(place + ": " + mistake + "; " + cure);
  }
}
