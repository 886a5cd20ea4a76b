package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.ir.ValueKind;
import dev.saccade.hdl.sim.Frames;
import dev.saccade.hdl.sim.SimulationPort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimSpeedTest {
  private static final List<SimulationPort> PORTS =
      List.of(
          new SimulationPort("busy", false, 1, ValueKind.BOOL),
          new SimulationPort("result", false, 32, ValueKind.SINT));
  private static final int CYCLES = 5;

  /** That all ways agree is part of the run. */
  @Test
  void comparesFourWaysToSimulate() throws IOException {
    List<Row> rows = new ArrayList<>();
    new SimSpeed().run(BenchmarkOptions.forFirstLook(), Progress.silent(), rows::add);

    assertThat(rows)
        .extracting(row -> row.text("path"))
        .containsExactly("cpp", "jna_batch", "jna_step", "cycle_simulator");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.keys()).containsExactly("path", "cycles_per_s", "ratio_to_cpp");
              assertThat(row.number("cycles_per_s")).isPositive();
            });
    assertThat(rows.get(0).number("ratio_to_cpp")).isEqualTo(1);
  }

  @Test
  void refusesOutputsThatDiffer() {
    Map<String, SimulationPath> paths = new LinkedHashMap<>();
    paths.put("cpp", giving(-1));
    paths.put("jna_batch", giving(3));

    assertThatThrownBy(() -> SimSpeed.requireAgreement(paths, new Frames(PORTS, CYCLES)))
        .hasMessage("jna_batch differs from the others in cycle 3");
  }

  @Test
  void letsRegistersDifferBeforeTheReset() throws IOException {
    Map<String, SimulationPath> paths = new LinkedHashMap<>();
    paths.put("cpp", giving(-1));
    paths.put("jna_batch", giving(0));

    SimSpeed.requireAgreement(paths, new Frames(PORTS, CYCLES));
  }

  private static SimulationPath giving(int wrongCycle) {
    Frames response = new Frames(PORTS, CYCLES);
    if (wrongCycle >= 0) {
      response.set(wrongCycle, "result", 1);
    }
    return stimulus -> new SimulationPath.Timed(response, 1);
  }
}
