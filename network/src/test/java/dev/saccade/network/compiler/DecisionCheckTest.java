package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.layout.Field;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionCheckTest {
  private static final FabricConfig CONFIG = FabricConfig.builder().build();
  private static final FabricImage IMAGE =
      NetworkCompiler.compile(
          CONFIG,
          List.of(
              new ProgramRequest(
                  Zoo.minimal(List.of(ModePlan.uniform(8), ModePlan.uniform(2)), 1), 9, 7)));

  /** Fields that name something, whatever it is. */
  private static final Set<String> FREE = Set.of("stream", "frame", "pass", "userTag");

  private static DecisionRecord with(String field, long value) {
    List<Field> fields = DecisionRecord.LAYOUT.fields().fields();
    byte[] encoded = DecisionRecord.LAYOUT.encode(DecisionRecord.run(0, 0, 0, 0));
    long[] values = DecisionRecord.LAYOUT.fields().decode(encoded, 0);
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).name().equals(field) ? value : values[i];
    }
    return DecisionRecord.LAYOUT.decode(DecisionRecord.LAYOUT.fields().encode(values), 0);
  }

  @ParameterizedTest
  @CsvSource({"mode, 1", "originX, 3", "originY, 5", "flags, 15", "op, 1", "pass, 9"})
  void whatIsServedPasses(String field, long value) {
    IMAGE.require(with(field, value));
  }

  @ParameterizedTest
  @CsvSource({
    "version, 2, give 1",
    "op, 2, this fabric serves 0 (run) and 1 (skip)",
    "program, 1, '1 programs are loaded'",
    "mode, 2, 'has the modes [w8a8, w2a2]'",
    "flags, 16, clear bits 10000",
    "originX, 4, give 0 to 3",
    "originY, 6, give 0 to 5",
    "gateThreshold, 1, this fabric has no gates: give 0"
  })
  void whatIsNotServedIsNamed(String field, long value, String cure) {
    assertThatThrownBy(() -> IMAGE.require(with(field, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DecisionRecord." + field + " = " + value + ": ")
        .hasMessageContaining(cure);
  }

  @Test
  void aFabricWithoutCountersReportsNone() {
    FabricConfig config = CONFIG.toBuilder().counters(false).build();
    DecisionCheck check = new DecisionCheck(config, IMAGE.programs());
    check.require(with("flags", 7));
    assertThatThrownBy(() -> check.require(with("flags", 8)))
        .hasMessageContaining("DecisionRecord.flags = 8: this fabric counts nothing: clear bit 3");
  }

  @Test
  void everyFieldIsChecked() {
    for (Field field : DecisionRecord.LAYOUT.fields().fields()) {
      if (FREE.contains(field.name())) {
        IMAGE.require(with(field.name(), field.max()));
      } else {
        assertThatThrownBy(() -> IMAGE.require(with(field.name(), field.max())))
            .hasMessageContaining("DecisionRecord." + field.name());
      }
    }
  }

  @Test
  void aFabricOfAnotherBuildIsRefused() {
    IMAGE.require(BuildIdentity.of(CONFIG));
    BuildIdentity other = BuildIdentity.of(CONFIG.toBuilder().layers(17).build());

    assertThatThrownBy(() -> IMAGE.require(other))
        .isInstanceOf(CompileException.class)
        .hasMessageContaining("this one is " + other);
  }
}
