package dev.saccade.network.onnx;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Damages bytes the way bad disks and bad people do. */
public final class Mutation {
  private Mutation() {}

  /** One to eight damages of the bytes. */
  public static byte[] of(byte[] original, RandomGenerator random) {
    byte[] bytes = original.clone();
    int damages = 1 + random.nextInt(8);
    for (int i = 0; i < damages && bytes.length > 2; i++) {
      bytes = damaged(bytes, random);
    }
    return bytes;
  }

  private static byte[] damaged(byte[] bytes, RandomGenerator random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
    switch (random.nextInt(8)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt();
      case 2 -> bytes[at] = (byte) 0xFF;
      case 3 -> Arrays.fill(bytes, at, at + length, (byte) 0xFF);
      case 4 ->
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
      case 5 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 6 -> {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
        return shorter;
      }
      default -> {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
        return longer;
      }
    }
    return bytes;
  }
}
