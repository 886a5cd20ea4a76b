package dev.saccade.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Crc32Test {
  /** The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms. */
  private static final long CHECK = 0xCBF43926L;

  private static final byte[] CHECKED = "123456789".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 9})
  void givesTheCheckValueOfTheCatalogue(int bytes) {
    try (Simulation crc = CycleSimulator.open(Design.elaborate(new Crc32(bytes)).top(), 1)) {
      crc.reset(1);
      crc.poke("in_valid", 1);
      for (int at = 0; at < CHECKED.length; at += bytes) {
        BigInteger word = BigInteger.ZERO;
        for (int i = 0; i < bytes; i++) {
          word = word.or(BigInteger.valueOf(CHECKED[at + i]).shiftLeft(8 * i));
        }
        crc.poke("first", at == 0 ? 1 : 0);
        crc.poke("in_payload", word);
        crc.step();
      }
      assertThat(crc.peek("value")).isEqualTo(CHECK);
    }
  }
}
