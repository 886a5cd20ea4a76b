package dev.saccade.frames.synthetic;

/** The colours of a texture: its values 0 to 255 lead from one colour to the other. */
final class Palette {
  private final int[] dark;
  private final int[] light;

  /**
   * @param dark codes of value 0, one a channel
   * @param light codes of value 255
   */
  private Palette(int[] dark, int[] light) {
    this.dark = dark;
    this.light = light;
  }

  private static final long COLOUR = 3;

  /**
   * Colours by chance.
   *
   * @param darkest code of {@code dark}, up to {@code spread} more
   * @param lightest code of {@code light}, up to {@code spread} less
   */
  static Palette of(long seed, int darkest, int lightest, int spread) {
    int[] dark = new int[3];
    int[] light = new int[3];
    for (int channel = 0; channel < 3; channel++) {
      dark[channel] = darkest + Chance.between(0, spread, seed, COLOUR, channel);
      light[channel] = lightest - Chance.between(0, spread, seed, COLOUR, channel + 3L);
    }
    return new Palette(dark, light);
  }

  int code(int channel, int value) {
    return dark[channel] + ((light[channel] - dark[channel]) * value + 127) / 255;
  }
}
