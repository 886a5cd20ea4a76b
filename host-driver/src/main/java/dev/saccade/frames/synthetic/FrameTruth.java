package dev.saccade.frames.synthetic;

import java.util.List;

/**
 * What is really seen in a synthetic frame.
 *
 * @param frame its number
 * @param shot which shot it belongs to, from 0
 * @param cut whether it is the first frame of another shot
 * @param still whether, noise and brightness aside, it shows what the frame before showed
 * @param groundDx how far the ground moved to the right since the frame before, in 256ths of a
 *     pixel; 0 at a cut
 * @param groundDy the same, downwards
 * @param brightness 0 (black) to 256
 * @param objects from back to front
 */
public record FrameTruth(
    long frame,
    long shot,
    boolean cut,
    boolean still,
    int groundDx,
    int groundDy,
    int brightness,
    List<ObjectTruth> objects) {
  public FrameTruth {
    objects = List.copyOf(objects);
  }

  /**
   * One object. Its box holds the pixels from {@code left} to {@code right}, both included, and
   * {@code top} to {@code bottom}.
   *
   * @param dx how far it moved to the right since the frame before, in 256ths of a pixel; 0 at a
   *     cut
   * @param dy the same, downwards
   * @param pixels that it covers at least by half, hidden ones included
   * @param visiblePixels those of them that nothing hides
   */
  public record ObjectTruth(
      int left, int top, int right, int bottom, int dx, int dy, int pixels, int visiblePixels) {}
}
