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

  @Test
  void signalsAreAsWideAsTheirFields() {
    int bits = Descriptor.LAYOUT.fields().fields().stream().mapToInt(Field::bits).sum();
    assertThat(Layer.type().width()).isEqualTo(bits - 1);
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
