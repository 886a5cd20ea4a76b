package dev.saccade.network.integer;

/** Rows and columns of the pad code around the input of a layer. */
public record Padding(int top, int left, int bottom, int right) {
  /** No padding. */
  public static final Padding NONE = new Padding(0, 0, 0, 0);

  /** More would only make sizes overflow: no kernel reaches as far. */
  private static final int MOST = 1 << 15;

  public Padding {
    if (Math.max(Math.max(top, left), Math.max(bottom, right)) > MOST) {
      throw new InvalidNetworkException(
          "padding " + top + ", " + left + ", " + bottom + ", " + right,
          "a side is above " + MOST,
          "use the padding that the kernel needs");
    }
    if (top < 0 || left < 0 || bottom < 0 || right < 0) {
      throw new InvalidNetworkException(
          "padding " + top + ", " + left + ", " + bottom + ", " + right,
          "a side is negative",
          "crop the tensor by a kernel of weight code 1 instead");
    }
  }

  /** The same number on all sides. */
  public static Padding all(int size) {
    return new Padding(size, size, size, size);
  }
}
