package dev.saccade.frames.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands before the camera between two cuts.
 *
 * @param speedX how far the ground moves to the right in a frame, in 256ths of a pixel; a multiple
 *     of a quarter pixel
 * @param speedY the same, downwards
 * @param posts what hides, if anything does
 */
record Shot(
    ValueNoise ground,
    Palette colours,
    int speedX,
    int speedY,
    List<MovingObject> objects,
    List<Post> posts) {
  private static final int QUARTER = ValueNoise.PIXEL / 4;

  /**
   * An upright in front of everything, again and again at equal distances along the ground. In
   * 256ths of a pixel.
   */
  record Post(long left, int width, long distance, ValueNoise bark, Palette colours) {
    boolean covers(long x) {
      return Math.floorMod(x - left, distance) < width;
    }
  }

  static Shot of(SyntheticSettings settings, long number) {
    long seed = Chance.bits(settings.seed(), 10, number);
    int width = settings.shape().width();
    int height = settings.shape().height();
    int cell = Math.max(4, Integer.highestOneBit(Math.max(width, height) / 4));
    boolean pans = settings.has(Scene.PAN);
    int most = Math.max(2, width / 12);
    int sideways = Chance.between(0, 1, seed, 11, 0) == 0 ? -1 : 1;
    List<MovingObject> objects = new ArrayList<>();
    for (int i = 0; i < settings.objects(); i++) {
      objects.add(MovingObject.of(Chance.bits(seed, 12, i), settings.shape()));
    }
    List<Post> posts = new ArrayList<>();
    if (settings.has(Scene.OCCLUSION)) {
      int pixel = ValueNoise.PIXEL;
      long left = (long) pixel * Chance.between(width / 4, width / 2, seed, 13, 0);
      ValueNoise bark = new ValueNoise(seed + 1, Math.max(2, cell / 4), 3);
      Palette colours = Palette.of(seed + 2, 20, 120, 40);
      posts.add(new Post(left, pixel * (width / 6 + 1), pixel * (width + 2L), bark, colours));
    }
    return new Shot(
        new ValueNoise(seed, cell, 4),
        Palette.of(seed, 30, 220, 70),
        pans ? sideways * QUARTER * Chance.between(1, most, seed, 14, 0) : 0,
        pans ? QUARTER * Chance.between(-most / 3, most / 3, seed, 15, 0) : 0,
        objects,
        posts);
  }
}
