package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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

  private Routing route(Manifest design, String work) {
    Path place = folder.resolve(work);
    new SynthesisFlow(TOOLS).netlist(folder, design, Family.ICE40, place);
    return ROUTER.run(place, design, Device.UP5K, 12, 1);
  }

  @Test
  void aLongerPathIsSlower() {
    double one = route(adders(1, 8), "one").timing().orElseThrow().fmaxMhz();
    double four = route(adders(4, 8), "four").timing().orElseThrow().fmaxMhz();
    assertThat(one).isBetween(10.0, 150.0);
    assertThat(four).isBetween(2.0, one * 0.7);
  }

  /** The path between registers that takes as long as a cycle of the highest frequency. */
  @Test
  void namesTheCriticalPath() {
    Manifest design = adders(3, 8);
    TimingReport report = route(design, "path").timing().orElseThrow();
    CriticalPath path = report.criticalPath().orElseThrow();
    assertThat(path.from()).startsWith("total");
    assertThat(path.to()).startsWith("total");
    assertThat(path.cells()).isBetween(4, 40);
    assertThat(path.ns()).isCloseTo(1000 / report.fmaxMhz(), within(0.1));
    assertThat(path.cellNs()).isBetween(1.0, path.ns() - 1);
  }

  /** More pins than the package has: the tool gives up, and says why. */
  @Test
  void whatDoesNotFitIsNotRouted() throws IOException {
    Routing wide = route(adders(1, 32), "wide");
    assertThat(wide.timing()).isEmpty();
    assertThat(wide.routed()).isFalse();
    assertThat(wide.reason()).startsWith("Unable to find a placement location for cell");
    assertThat(Files.readString(folder.resolve("wide/place-1.log")))
        .contains("ERROR: " + wide.reason());
  }

  /** A Gowin design has a pad at every pin; without, its router refuses what a pin drives. */
  @Test
  void routesAGowinDesign() {
    Manifest design = adders(1, 4);
    Path place = folder.resolve("gowin");
    CellCounts counts = new SynthesisFlow(TOOLS).netlist(folder, design, Family.GOWIN, place);
    assertThat(counts.cells()).containsEntry("IBUF", 6).containsEntry("OBUF", 4);
    assertThat(counts.cost())
        .isEqualTo(
            new SynthesisFlow(TOOLS)
                .count(folder, design, Family.GOWIN, folder.resolve("alone"))
                .cost());
    assertThat(ROUTER.run(place, design, Device.GW2A_18, 50, 1).routed()).isTrue();
  }

  @Test
  void aRunThatTakesTooLongHasNoTiming() {
    Path place = folder.resolve("late");
    Manifest design = adders(1, 8);
    new SynthesisFlow(TOOLS).netlist(folder, design, Family.ICE40, place);
    Routing routing =
        new PlaceAndRoute(TOOLS, Duration.ofMillis(1)).run(place, design, Device.UP5K, 12, 1);
    assertThat(routing).isEqualTo(Routing.failed("not done after PT0.001S"));
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
    assertThat(TimingReport.read(report)).contains(new TimingReport(61.25, Optional.empty()));
  }

  @Test
  void aReportWithoutClockHasNoTiming() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "{\"fmax\": {}}");
    assertThat(TimingReport.read(report)).isEmpty();
    assertThat(Routing.routed(Optional.empty()).reason())
        .isEqualTo("routed, and the tool times no path of it");
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
