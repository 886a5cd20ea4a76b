package dev.saccade.fabric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.layout.Field;
import dev.saccade.fabric.layout.FieldLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every encoding of the contract returns what it was given, at its corners and in between. */
class RecordEncodingTest {
  private static final FabricConfig CONFIG = FabricConfig.builder().build();

  static List<FieldLayout> layouts() {
    return ContractTables.layouts(CONFIG);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void valuesReturn(FieldLayout layout) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Field> fields = layout.fields();
    for (int round = 0; round < 200; round++) {
      long[] values = new long[fields.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(fields.get(i), round, random);
      }
      byte[] encoded = layout.encode(values);
      assertThat(encoded).hasSize(layout.bytes());
      byte[] shifted = new byte[encoded.length + 3];
      System.arraycopy(encoded, 0, shifted, 3, encoded.length);
      assertThat(layout.decode(shifted, 3)).as("seed %d round %d", seed, round).isEqualTo(values);
    }
  }

  private static long value(Field field, int round, Random random) {
    return switch (round) {
      case 0 -> field.min();
      case 1 -> field.max();
      case 2 -> field.signed() ? -1 : 1;
      default -> field.min() + Math.floorMod(random.nextLong(), field.max() - field.min() + 1);
    };
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyBitBelongsToOneField(FieldLayout layout) {
    byte[] union = new byte[layout.bytes()];
    for (int i = 0; i < layout.fields().size(); i++) {
      long[] values = new long[layout.fields().size()];
      Field field = layout.fields().get(i);
      values[i] = field.signed() ? -1 : field.max();
      byte[] alone = layout.encode(values);
      for (int b = 0; b < alone.length; b++) {
        assertThat(union[b] & alone[b]).as("%s, byte %d", field.name(), b).isZero();
        union[b] |= alone[b];
      }
      int bits = 0;
      for (byte b : alone) {
        bits += Integer.bitCount(b & 0xFF);
      }
      assertThat(bits).isEqualTo(field.bits());
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void refusesWhatDoesNotFitByName(FieldLayout layout) {
    for (int i = 0; i < layout.fields().size(); i++) {
      Field field = layout.fields().get(i);
      for (long bad : new long[] {field.min() - 1, field.max() + 1}) {
        long[] values = new long[layout.fields().size()];
        values[i] = bad;
        assertThatThrownBy(() -> layout.encode(values))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(layout.name() + "." + field.name() + " = " + bad);
      }
    }
  }

  @Test
  void recordsReturn() {
    DecisionRecord record =
        DecisionRecord.run(3, 15, 65535, 0xFFFF_FFFFL)
            .withFlags(DecisionRecord.KEEP_FRAME)
            .withPass(2)
            .withOrigin(7, 9)
            .withUserTag(0xDEAD_BEEFL);
    byte[] encoded = DecisionRecord.LAYOUT.encode(record);

    assertThat(encoded).hasSize(32);
    assertThat(DecisionRecord.LAYOUT.decode(encoded, 0)).isEqualTo(record);
  }

  /** The bytes that FABRIC version 1 fixes; hardware and other languages read them too. */
  @Test
  void theDecisionRecordHasItsPlaces() {
    DecisionRecord record =
        new DecisionRecord(
            1,
            2,
            3,
            4,
            0x0605,
            0x0807,
            0x0C0B0A09L,
            13,
            14,
            0x100F,
            0x1211,
            0x1413,
            21,
            22,
            0x1817,
            0x1C1B1A19L,
            0x201F1E1DL);
    byte[] expected = new byte[32];
    for (int i = 0; i < 32; i++) {
      expected[i] = (byte) (i + 1);
    }
    expected[0] = 1;

    assertThat(DecisionRecord.LAYOUT.encode(record)).isEqualTo(expected);
  }

  @Test
  void missingBytesAreNamed() {
    assertThatThrownBy(() -> DecisionRecord.LAYOUT.decode(new byte[31], 0))
        .hasMessage("DecisionRecord takes 32 bytes; 31 are there");
  }

  @Test
  void parametersReturnWithAndWithoutResidual() {
    ParameterWord word = new ParameterWord(-5, 0, 1L << 40, 63, 12);
    for (boolean residual : new boolean[] {true, false}) {
      FabricConfig config = CONFIG.toBuilder().residual(residual).build();
      byte[] encoded = word.encode(config);
      byte[] two = Arrays.copyOf(encoded, 2 * encoded.length);
      System.arraycopy(encoded, 0, two, encoded.length, encoded.length);
      assertThat(ParameterWord.decode(config, two, encoded.length)).isEqualTo(word);
    }
    FabricConfig without = CONFIG.toBuilder().residual(false).build();
    assertThatThrownBy(() -> new ParameterWord(1, 2, 3, 4, 5).encode(without))
        .hasMessageContaining("m2 = 2 without residual");
  }
}
