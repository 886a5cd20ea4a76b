package dev.saccade.network.zoo;

/** Weight bits of a layer, and bits of the codes it gives; each 1 to 8. */
public record Precision(int weightBits, int activationBits) {
  public Precision {
    if (weightBits < 1 || weightBits > 8 || activationBits < 1 || activationBits > 8) {
      throw new IllegalArgumentException(
          "precision w" + weightBits + "a" + activationBits + ": use 1 to 8 bits for each");
    }
  }

  /** Equally many bits for both. */
  public static Precision of(int bits) {
    return new Precision(bits, bits);
  }
}
