package dev.saccade.rtl.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.layout.Field;
import dev.saccade.hdl.Bool;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTest {
  @Test
  void theUnitsReadEveryFieldOfTheDescriptor() {
    List<String> names = new ArrayList<>(EncodedSignals.names(Layer.class));
    names.add("inputIsFrame");
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(fields(Descriptor.LAYOUT.fields().fields()));
  }

  @Test
  void theUnitsReadEveryFieldOfTheModeEntry() {
    assertThat(EncodedSignals.names(Mode.class))
        .containsExactlyInAnyOrderElementsOf(fields(ModeEntry.LAYOUT.fields().fields()));
  }

  @ParameterizedTest
  @ValueSource(classes = {BatchLoops.class, FillLayer.class, ArrayLayer.class, DrainLayer.class})
  void signalsAreAsWideAsTheirFields(Class<? extends Record> unit) {
    int bits =
        EncodedSignals.names(unit).stream()
            .mapToInt(name -> Descriptor.LAYOUT.field(name).bits())
            .sum();
    assertThat(EncodedSignals.type(unit, Descriptor.LAYOUT).width()).isEqualTo(bits);
  }

  /** The fill begins with a frame, and weights are asked for, when only these words are there. */
  @ParameterizedTest
  @ValueSource(classes = {BatchLoops.class, FillLayer.class, WeightLayer.class})
  void theFirstWordsHoldWhatTheFillNeeds(Class<? extends Record> unit) {
    assertThat(EncodedSignals.names(unit))
        .allMatch(name -> Descriptor.LAYOUT.field(name).word() < Descriptor.FILL_WORDS);
    assertThat(Descriptor.LAYOUT.field("inputIsFrame").word()).isLessThan(Descriptor.FILL_WORDS);
  }

  /** The fabric reads the two words of a pair at once, of which the first is an even one. */
  @Test
  void encodingsArePairsOfWords() {
    assertThat(List.of(Descriptor.LAYOUT.words(), ModeEntry.LAYOUT.words()))
        .allMatch(words -> words % 2 == 0);
    assertThat(Descriptor.FILL_WORDS).isEven();
  }

  @Test
  void namesAFieldThatIsNotThere() {
    record Strange(Bool colour) {}
    assertThatThrownBy(() -> EncodedSignals.type(Strange.class, Descriptor.LAYOUT))
        .hasMessageContaining("colour");
  }

  private static List<String> fields(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }
}
