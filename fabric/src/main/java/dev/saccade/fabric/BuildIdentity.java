package dev.saccade.fabric;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A number that differs if host and fabric were not made for each other: the first 64 bits of the
 * SHA-256 of the contract's version, its encodings and the configuration.
 */
public record BuildIdentity(long value) {
  /**
   * Counts up with releases that change what host and fabric say to each other; between releases
   * the encodings tell builds apart.
   */
  public static final int CONTRACT_VERSION = 1;

  /** The identity of what is built from a configuration today. */
  public static BuildIdentity of(FabricConfig config) {
    String text =
        "saccade " + CONTRACT_VERSION + "\n" + config + "\n" + ContractTables.encodings(config);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new BuildIdentity(ByteBuffer.wrap(hash).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return String.format("%016x", value);
  }
}
