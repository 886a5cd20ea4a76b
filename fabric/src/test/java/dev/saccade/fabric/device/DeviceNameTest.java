package dev.saccade.fabric.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.FabricConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeviceNameTest {
  private static final FabricConfig CONFIG = FabricConfig.builder().build();

  @Test
  void takesANameApart() {
    DeviceName name = DeviceName.parse("serial:/dev/ttyUSB0?baud=3000000&rows=16");
    assertThat(name.scheme()).isEqualTo("serial");
    assertThat(name.location()).isEqualTo("/dev/ttyUSB0");
    assertThat(name.takeNumber("baud")).contains(3000000L);
    assertThat(name.take("parity")).isEmpty();
    assertThat(name.configure(CONFIG)).isEqualTo(CONFIG.toBuilder().rows(16).build());
    assertThat(name).hasToString("serial:/dev/ttyUSB0?baud=3000000&rows=16");
  }

  @Test
  void aBareSchemeIsAName() {
    DeviceName name = DeviceName.parse("sim:");
    name.requireNoLocation();
    assertThat(name.configure(CONFIG)).isEqualTo(CONFIG);
  }

  @ParameterizedTest
  @CsvSource({
    "sim, it names no device",
    "'', it names no device",
    ":x, it names no device",
    "sim:?rows, 'rows' is no setting",
    "sim:?=8, '=8' is no setting",
    "sim:?rows=8&rows=16, 'rows' is given twice",
    "sim:?rows=12, FabricConfig.rows = 12",
    "sim:?colour=red, no field 'colour'",
    "sim:?seed=x, seed=x is no number",
    "sim:board, 'board' is no place"
  })
  void refusesWhatIsNone(String text, String mistake) {
    assertThatThrownBy(
            () -> {
              DeviceName name = DeviceName.parse(text);
              name.takeNumber("seed");
              name.configure(CONFIG);
              name.requireNoLocation();
            })
        .isInstanceOf(DeviceNameException.class)
        .hasMessageContaining(text)
        .hasMessageContaining(mistake);
  }

  @Test
  void saysWhichDevicesThereAre() {
    assertThatThrownBy(() -> Devices.open("punchcard:"))
        .isInstanceOf(DeviceNameException.class)
        .hasMessageContaining("there is no device 'punchcard:'");
  }
}
