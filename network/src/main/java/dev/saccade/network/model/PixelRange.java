package dev.saccade.network.model;

/** What number a model's input is, for a pixel value of 0 to 255. */
public enum PixelRange {
  /** The pixel value / 255, as most training frameworks load images. */
  UNIT,
  /** The pixel value itself. */
  BYTE;

  /** The number that pixel value 255 becomes is this divided into 255. */
  public int divisor() {
    return this == UNIT ? 255 : 1;
  }
}
