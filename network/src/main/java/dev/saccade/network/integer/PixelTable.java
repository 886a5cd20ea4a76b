package dev.saccade.network.integer;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * The model's input quantiser with its normalisation, as a table: pixel value and channel to input
 * code. It is the same in all modes, so that a frame that was uploaded once serves them all.
 */
public final class PixelTable {
  /** Values of a pixel. */
  public static final int VALUES = 256;

  private final CodeFormat format;
  private final int channels;
  private final byte[] codes;

  /**
   * @param format of the codes
   * @param codes {@code [channel][pixel value]}, bytes read as 0 to 255; copied
   */
  public PixelTable(CodeFormat format, int channels, byte[] codes) {
    this.format = requireNonNull(format, "format is null");
    this.channels = channels;
    this.codes = codes.clone();
    if (channels < 1 || codes.length != VALUES * (long) channels) {
      throw new InvalidNetworkException(
          "pixel table",
          codes.length + " entries for " + channels + " channels",
          "give " + VALUES + " entries per channel");
    }
    for (int i = 0; i < codes.length; i++) {
      if ((codes[i] & 0xFF) > format.highest()) {
        throw new InvalidNetworkException(
            "pixel table",
            "channel " + i / VALUES + " maps " + i % VALUES + " to " + (codes[i] & 0xFF),
            "codes of " + format.bits() + " bits end at " + format.highest());
      }
    }
  }

  /** The table of a model that takes pixel values as they are. */
  public static PixelTable identity(int channels) {
    byte[] codes = new byte[VALUES * channels];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) i;
    }
    return new PixelTable(CodeFormat.unsigned(8), channels, codes);
  }

  public CodeFormat format() {
    return format;
  }

  public int channels() {
    return channels;
  }

  /** The code of a pixel value, 0 to 255. */
  public int code(int channel, int pixel) {
    return codes[channel * VALUES + pixel] & 0xFF;
  }

  /**
   * The codes of a frame.
   *
   * @param pixels {@code [row][column][channel]}, bytes read as 0 to 255
   */
  public byte[] codes(byte[] pixels) {
    byte[] result = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      result[i] = codes[i % channels * VALUES + (pixels[i] & 0xFF)];
    }
    return result;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PixelTable that
        && format.equals(that.format)
        && channels == that.channels
        && Arrays.equals(codes, that.codes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }
}
