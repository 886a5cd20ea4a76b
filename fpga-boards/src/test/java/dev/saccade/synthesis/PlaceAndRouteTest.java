package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.verilog.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlaceAndRouteTest {
  private static final SynthesisTools TOOLS = SynthesisTools.ofUser();
  private static final PlaceAndRoute ROUTER = new PlaceAndRoute(TOOLS, Duration.ofMinutes(20));

  @TempDir Path folder;

  /** Between two registers {@code stages} additions that cannot be merged. */
  private Manifest adders(int stages, int width) {
    String sum = "value";
    for (int i = 0; i < stages; i++) {
      sum = "((" + sum + " + total) ^ value)";
    }
    String text =
        """
        module Adders (
            input wire clk,
            input wire rst,
            input wire [WIDTH:0] value,
            output reg [WIDTH:0] total
        );
          always @(posedge clk) begin
            if (rst) total <= 0;
            else total <= SUM;
          end
        endmodule
        """;
    return HandWritten.clocked(
        folder,
        "Adders",
        text.replace("WIDTH", String.valueOf(width - 1)).replace("SUM", sum),
        List.of(HandWritten.in("value", width), HandWritten.out("total", width)));
  }

  private Optional<TimingReport> route(Manifest design, String work) {
    Path place = folder.resolve(work);
    new SynthesisFlow(TOOLS).netlist(folder, design, Family.ICE40, place);
    return ROUTER.run(place, design, Device.UP5K, 12, 1);
  }

  @Test
  void aLongerPathIsSlower() {
    double one = route(adders(1, 8), "one").orElseThrow().fmaxMhz();
    double four = route(adders(4, 8), "four").orElseThrow().fmaxMhz();
    assertThat(one).isBetween(10.0, 150.0);
    assertThat(four).isBetween(2.0, one * 0.7);
  }

  /** More pins than the package has: the tool gives up, and its log says why. */
  @Test
  void whatDoesNotFitIsNotRouted() throws IOException {
    assertThat(route(adders(1, 32), "wide")).isEmpty();
    assertThat(Files.readString(folder.resolve("wide/place-1.log"))).contains("ERROR");
  }

  @Test
  void readsTheSlowestClock() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("report.json"),
            """
            {"critical_paths": [], "fmax": {
              "$glbnet$clk": {"achieved": 61.25, "constraint": 12.0},
              "$glbnet$pixel": {"achieved": 80.5, "constraint": 12.0}},
             "utilization": {"ICESTORM_LC": {"available": 5280, "used": 19}}}
            """);
    assertThat(TimingReport.read(report)).isEqualTo(new TimingReport(61.25));
  }

  @Test
  void refusesAReportWithoutClock() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "{\"fmax\": {}}");
    assertThatThrownBy(() -> TimingReport.read(report))
        .isInstanceOf(SynthesisException.class)
        .hasMessageEndingWith("names no clock with a frequency; give a design with registers");
  }

  @Test
  void putsEverySignalOnAPinOfItsOwn() {
    assertThat(PlaceAndRoute.pins(adders(1, 2)))
        .isEqualTo(
            """
            IO_LOC "clk" 15;
            IO_LOC "rst" 16;
            IO_LOC "value[0]" 17;
            IO_LOC "value[1]" 18;
            IO_LOC "total[0]" 19;
            IO_LOC "total[1]" 20;
            """);
    assertThatThrownBy(() -> PlaceAndRoute.pins(adders(1, 20)))
        .hasMessage("Adders has 42 pins and the package 38; give a top with fewer");
  }

  @Test
  void namesTheDevices() {
    assertThat(Device.all()).extracting(Device::id).doesNotHaveDuplicates().hasSize(5);
    assertThat(Device.all()).allMatch(device -> Device.of(device.id()).equals(device));
    assertThatThrownBy(() -> Device.of("up9k"))
        .hasMessage("no FPGA 'up9k'; there are [up5k, ecp5-25, ecp5-85, gw2a-18, z7020]");
  }
}
