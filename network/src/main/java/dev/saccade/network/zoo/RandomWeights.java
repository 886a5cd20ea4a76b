package dev.saccade.network.zoo;

import dev.saccade.network.integer.WeightCodes;
import java.util.SplittableRandom;

/** Weight codes and zero points without any sense but with all corners. */
final class RandomWeights {
  private final SplittableRandom random;

  RandomWeights(SplittableRandom random) {
    this.random = random;
  }

  WeightCodes codes(LayerShape shape, int storedBits) {
    byte[] codes = new byte[shape.filters() * shape.taps()];
    int mask = 0xFF << (8 - storedBits);
    int kind = random.nextInt(8);
    for (int i = 0; i < codes.length; i++) {
      int code =
          switch (kind) {
            case 0 -> 0xFF;
            case 1 -> random.nextInt(16) == 0 ? 0xFF : 0;
            case 2 -> 0x80;
            default -> random.nextInt(256);
          };
      codes[i] = (byte) (code & mask);
    }
    return new WeightCodes(
        shape.filters(),
        shape.kernelHeight(),
        shape.kernelWidth(),
        shape.input().channels() / shape.groups(),
        storedBits,
        codes);
  }

  /** Twice a zero point of codes of so many bits: unsigned, signed, mid-rise, the last, or any. */
  int zeroHalves(int bits) {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> 1 << bits;
      case 2 -> (1 << bits) - 1;
      case 3 -> (2 << bits) - 1;
      default -> random.nextInt(2 << bits);
    };
  }
}
