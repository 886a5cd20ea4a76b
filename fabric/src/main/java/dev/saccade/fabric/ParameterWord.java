package dev.saccade.fabric;

import dev.saccade.fabric.layout.FieldLayout;

/**
 * What a requantiser knows of one filter in one mode: {@code p = m1 A + m2 q + bias}, {@code v = p
 * >> shift}; if {@code tie > 0}, v is odd and the highest {@code tie} of the shifted-out bits are
 * 0, then v is decremented; the code is v within low and high of the {@link ModeEntry}.
 *
 * @param m1 factor of A
 * @param m2 factor of the residual operand; 0 if there is none
 * @param bias with the half that rounds
 * @param shift bits that leave, 0 to 63
 * @param tie fraction bits that must be zero to take v as a tie; 0 for never
 */
public record ParameterWord(long m1, long m2, long bias, int shift, int tie) {

  /** The encoding, whose widths depend on the configuration: one word. */
  public static FieldLayout layout(FabricConfig config) {
    int factors = config.multiplierBits() * (config.residual() ? 2 : 1);
    FieldLayout.Builder builder =
        FieldLayout.inWords("ParameterWord", factors + config.productBits() + 12)
            .signed("m1", config.multiplierBits(), "factor of A");
    if (config.residual()) {
      builder.signed("m2", config.multiplierBits(), "factor of the residual operand");
    }
    return builder
        .signed("bias", config.productBits(), "added to the products")
        .unsigned("shift", 6, "fraction bits of the product")
        .unsigned("tie", 6, "highest fraction bits that are zero at a tie; 0 never")
        .build();
  }

  /**
   * The encoding in whole bytes.
   *
   * @throws IllegalArgumentException if a value does not fit the configuration
   */
  public byte[] encode(FabricConfig config) {
    if (config.residual()) {
      return layout(config).encode(m1, m2, bias, shift, tie);
    }
    if (m2 != 0) {
      throw new IllegalArgumentException(
          "ParameterWord.m2 = " + m2 + " without residual; give a FabricConfig with residual");
    }
    return layout(config).encode(m1, bias, shift, tie);
  }

  /** The word that is encoded at a byte. */
  public static ParameterWord decode(FabricConfig config, byte[] encoded, int at) {
    long[] v = layout(config).decode(encoded, at);
    return config.residual()
        ? new ParameterWord(v[0], v[1], v[2], (int) v[3], (int) v[4])
        : new ParameterWord(v[0], 0, v[1], (int) v[2], (int) v[3]);
  }
}
