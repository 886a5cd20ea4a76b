package dev.saccade.network.zoo;

import dev.saccade.network.integer.TensorShape;
import java.util.SplittableRandom;

/** Frames to feed networks with, from a seed. */
public final class Frames {
  private static final int WAVES = 4;

  private Frames() {}

  /** Independent uniform pixels: every value of the table is met. */
  public static byte[] noise(TensorShape shape, long seed) {
    byte[] pixels = new byte[shape.codes()];
    new SplittableRandom(seed).nextBytes(pixels);
    return pixels;
  }

  /**
   * A picture-like frame: waves of random direction and length in each channel, and a little noise.
   * Unlike noise it survives averaging, so deep layers still see something. Equal on every machine.
   */
  public static byte[] texture(TensorShape shape, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[shape.codes()];
    for (int channel = 0; channel < shape.channels(); channel++) {
      for (int wave = 0; wave < WAVES; wave++) {
        addWave(values, shape, channel, random);
      }
    }
    byte[] pixels = new byte[values.length];
    for (int i = 0; i < pixels.length; i++) {
      double value = 128 + values[i] * 110 / WAVES * 1.5 + random.nextInt(-16, 17);
      pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
    }
    return pixels;
  }

  private static void addWave(
      double[] values, TensorShape shape, int channel, SplittableRandom random) {
    double angle = random.nextDouble(2 * Math.PI);
    double length = 3 + random.nextDouble() * Math.max(shape.height(), shape.width());
    double phase = random.nextDouble(2 * Math.PI);
    double stepX = StrictMath.cos(angle) * 2 * Math.PI / length;
    double stepY = StrictMath.sin(angle) * 2 * Math.PI / length;
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0; x < shape.width(); x++) {
        values[shape.index(y, x, channel)] += StrictMath.sin(phase + x * stepX + y * stepY);
      }
    }
  }
}
