package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.rtl.catalogue.BoardFabric;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.CriticalPath;
import dev.saccade.synthesis.Device;
import dev.saccade.synthesis.Family;
import dev.saccade.synthesis.Routing;
import dev.saccade.synthesis.TimingReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FabricCostTest {
  /** Products per cycle of each fabric; that of the ECP5-25 is still below its goal, 8,192. */
  private static final Map<String, Integer> PRODUCTS =
      Map.of("up5k", 1024, "gw2a-18", 4096, "ecp5-25", 8192, "z7020", 16384, "ecp5-85", 24576);

  static List<BoardFabric> boards() {
    return BoardFabric.all();
  }

  private static final CriticalPath PATH = new CriticalPath("a", "b", 5, 4.25, 5.5);

  private static Routing at(double fmaxMhz) {
    return new Routing(true, Optional.of(new TimingReport(fmaxMhz, Optional.of(PATH))), "");
  }

  private static Routing refused(String reason) {
    return new Routing(false, Optional.empty(), reason);
  }

  private static Row row(Routing... routings) {
    CellCounts counts =
        new CellCounts(
            Family.ECP5,
            new TreeMap<>(Map.of("DP16KD", 40, "PDPW16KD", 2, "MULT18X18D", 7)),
            9000,
            5000,
            8000,
            19000);
    return FabricCost.row(BoardFabric.ECP5_25, counts, List.of(routings), "tiny 8");
  }

  @ParameterizedTest
  @MethodSource("boards")
  void everyBoardHasADeviceItsProductsAndANetwork(BoardFabric board) {
    FabricConfig config = board.config();
    assertThat(Device.of(board.device()).family().name()).isEqualTo(board.body().name());
    assertThat(config.rows() * config.lanes() * config.pixels() * config.digitBits())
        .isEqualTo(PRODUCTS.get(board.device()));
    assertThat(FabricNetworks.fitting(config)).as("networks that fit").isNotBlank();
    assertThat(Design.elaborate(board.top()).top().name()).startsWith("saccade_few_pins");
  }

  @Test
  void aLargeNetworkFitsALargeFabricOnly() {
    assertThat(FabricNetworks.fitting(BoardFabric.ECP5_85.config())).contains("resnet8-32x32 8");
    assertThat(FabricNetworks.fitting(BoardFabric.UP5K.config())).doesNotContain("resnet8");
  }

  @Test
  void givesTheMedianAndTheBestOfWhatWasRouted() {
    Row row = row(at(103), refused("no place for a"), at(96), at(99), refused("no place for a"));
    assertThat(row.values())
        .contains(
            entry("device", "ecp5-25"),
            entry("binary_macs_per_cycle", (long) PRODUCTS.get("ecp5-25")),
            entry("luts", 19000L),
            entry("luts_share", 0.782),
            entry("block_rams", 42L),
            entry("block_rams_share", 0.75),
            entry("single_port_rams", 0L),
            entry("dsps", 7L),
            entry("dsps_share", 0.25),
            entry("fmax_mhz", 99.0),
            entry("fmax_best_mhz", 103.0),
            entry("seeds", 5L),
            entry("seeds_routed", 3L),
            entry("routed", "true"),
            entry("reason", "no place for a"),
            entry("critical_path", "a to b: 5 cells, 4.3 ns in them and 5.5 ns in wires"));
  }

  @Test
  void saysWhyNothingWasRouted() {
    assertThat(row(refused("no place for a"), refused("not done after PT3H")).values())
        .contains(
            entry("fmax_mhz", 0.0),
            entry("fmax_best_mhz", 0.0),
            entry("seeds", 2L),
            entry("seeds_routed", 0L),
            entry("routed", "false"),
            entry("reason", "no place for a; not done after PT3H"),
            entry("critical_path", ""));
    CellCounts counts = new CellCounts(Family.XC7, new TreeMap<>(), 9000, 5000, 8000, 19000);
    assertThat(FabricCost.row(BoardFabric.Z7020, counts, List.of(), "").text("reason"))
        .isEqualTo("no open tool places and routes z7020");
  }

  /** Every board has its line in the table, those that nobody measured as well. */
  @Test
  void showsWhatIsNotYetMeasuredAsSuch() {
    List<Row> lines = new FabricCost().summary(List.of(row(at(100))));
    assertThat(lines).hasSize(boards().size());
    assertThat(lines.stream().map(Row::keys).distinct()).hasSize(1);
    for (Row line : lines) {
      boolean measured = line.text("device").equals("ecp5-25");
      assertThat(line.text("fmax_mhz")).isEqualTo(measured ? "100.0" : Table.NONE);
      assertThat(line.text("seeds_routed")).isEqualTo(measured ? "1 of 1" : Table.NONE);
      assertThat(line.text("remark")).isEqualTo(measured ? Table.NONE : "not yet measured");
    }
  }

  /** A row of another configuration says nothing of today's fabric. */
  @Test
  void forgetsRowsOfOtherFabrics() {
    BoardFabric today = BoardFabric.ECP5_25;
    Row measured = row(at(100));
    assertThat(FabricCost.measured(List.of(measured), today)).isPresent();

    // The array is as large, and a memory is not.
    FabricConfig config = today.config().toBuilder().layers(today.config().layers() + 1).build();
    BoardFabric other = new BoardFabric(today.device(), config, today.body(), today.clockMhz());
    assertThat(FabricCost.measured(List.of(measured), other)).isEmpty();
  }

  /** Two operations per product of 8 x 8 bits, in 100 million cycles. */
  @Test
  void standsBesideItsPeers() {
    List<Row> lines = new FabricCost().comparison(List.of(row(at(100))));
    assertThat(lines.stream().map(Row::keys).distinct()).hasSize(1);
    Row ours = line(lines, "Saccade", "ecp5-25");
    double gops = 2 * PRODUCTS.get("ecp5-25") * 0.1;
    assertThat(ours.text("basis")).isEqualTo("measured");
    assertThat(ours.number("gops_1_bits")).isCloseTo(gops / 8, within(1e-9));
    assertThat(ours.number("gops_4_bits")).isCloseTo(gops / 32, within(1e-9));
    assertThat(ours.number("gops_8_bits")).isCloseTo(gops / 64, within(1e-9));
    assertThat(line(lines, "Saccade", "up5k").text("meaning")).isEqualTo("not yet measured");
    assertThat(line(lines, "Saccade", "up5k").text("gops_8_bits")).isEqualTo(Table.NONE);

    Row bismo = line(lines, "BISMO 8x256x8", "Zynq-7020");
    assertThat(bismo.text("basis")).isEqualTo("published");
    assertThat(bismo.number("gops_1_bits")).isEqualTo(6500);
    assertThat(bismo.number("luts") / bismo.number("luts_per_binary_mac"))
        .as("its 1-bit products per cycle")
        .isCloseTo(8 * 256 * 8, within(10.0));
  }

  /** Nothing of others is called measured, and each says what its figures are and where from. */
  @Test
  void everyPeerNamesItsSource() {
    assertThat(Peer.published())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            peer -> {
              assertThat(peer.basis()).isIn("published", "derived", "recalled");
              assertThat(peer.source()).isNotBlank();
              assertThat(peer.meaning()).isNotBlank();
            });
  }

  @Test
  void refusesAFigureWithoutAColumn() {
    assertThatThrownBy(
            () -> new Peer("X", "y", "8", "published", Map.of("tops", 1.0), "peak", "paper"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the peer X has a figure 'tops': give one of [luts, ");
  }

  private static Row line(List<Row> lines, String system, String device) {
    return lines.stream()
        .filter(l -> l.text("system").equals(system) && l.text("device").equals(device))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takesRowsThatAreKnown() throws IOException {
    List<Row> known =
        boards().stream()
            .map(
                board ->
                    FabricCost.row(
                        board,
                        new CellCounts(Family.ECP5, new TreeMap<>(), 1, 1, 1, 1),
                        List.of(),
                        "tiny 8"))
            .toList();
    List<Row> rows = new ArrayList<>();
    new FabricCost().run(new BenchmarkOptions(false, known), Progress.silent(), rows::add);
    assertThat(rows).isEqualTo(known);
  }

  @Test
  @EnabledIfSystemProperty(named = "saccade.full", matches = "true")
  void theSmallestIsSynthesised() throws IOException {
    List<Row> rows = new ArrayList<>();
    new FabricCost().run(BenchmarkOptions.forFirstLook(), Progress.silent(), rows::add);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).number("luts")).isBetween(1024.0, 20_000.0);
  }
}
