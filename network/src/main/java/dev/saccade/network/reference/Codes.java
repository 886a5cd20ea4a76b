package dev.saccade.network.reference;

/**
 * The codes that one layer made, in the order of the tensor. Modes whose codes are equal because
 * they were computed once hold the same object: it equals only itself.
 */
final class Codes {
  private final byte[] bytes;

  /** Takes the array over; it must not change any more. */
  Codes(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }
}
