package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.rtl.catalogue.BoardFabric;
import dev.saccade.synthesis.CellCounts;
import dev.saccade.synthesis.Device;
import dev.saccade.synthesis.Family;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FabricCostTest {
  /** Products per cycle of each fabric; that of the ECP5-25 is still below its goal, 8,192. */
  private static final Map<String, Integer> PRODUCTS =
      Map.of("up5k", 1024, "gw2a-18", 4096, "ecp5-25", 6144, "z7020", 16384, "ecp5-85", 24576);

  static List<BoardFabric> boards() {
    return BoardFabric.all();
  }

  private static Row row(List<Double> fmax) {
    CellCounts counts =
        new CellCounts(
            Family.ECP5,
            new TreeMap<>(Map.of("DP16KD", 40, "PDPW16KD", 2, "MULT18X18D", 6)),
            9000,
            5000,
            8000,
            19000);
    return FabricCost.row(BoardFabric.ECP5_25, counts, fmax, 5);
  }

  @ParameterizedTest
  @MethodSource("boards")
  void everyBoardHasADeviceItsProductsAndANetwork(BoardFabric board) {
    FabricConfig config = board.config();
    assertThat(Device.of(board.device()).family().name()).isEqualTo(board.body().name());
    assertThat(config.rows() * config.lanes() * config.pixels() * config.digitBits())
        .isEqualTo(PRODUCTS.get(board.device()));
    assertThat(FabricCost.networks(config)).contains("minimal 8");
    assertThat(Design.elaborate(board.top()).top().name()).startsWith("saccade_few_pins");
  }

  @Test
  void aLargeNetworkFitsALargeFabricOnly() {
    assertThat(FabricCost.networks(BoardFabric.ECP5_85.config())).contains("resnet8 8");
    assertThat(FabricCost.networks(BoardFabric.UP5K.config())).doesNotContain("resnet8");
  }

  @Test
  void givesTheMedianAndTheBestOfWhatWasRouted() {
    Row row = row(List.of(103.0, 96.0, 99.0));
    assertThat(row.values())
        .contains(
            entry("device", "ecp5-25"),
            entry("binary_macs_per_cycle", 6144L),
            entry("luts", 19000L),
            entry("luts_per_binary_mac", 3.092),
            entry("block_rams", 42L),
            entry("dsps", 6L),
            entry("fmax_mhz", 99.0),
            entry("fmax_best_mhz", 103.0),
            entry("seeds", 5L),
            entry("routed", 3L));
    assertThat(row(List.of()).values())
        .contains(entry("fmax_mhz", 0.0), entry("fmax_best_mhz", 0.0), entry("routed", 0L));
  }

  /** Two operations per product of 8 x 8 bits at 6144 single bits in 100 million cycles. */
  @Test
  void statesOperationsPerSecond() {
    Row line = new FabricCost().summary(List.of(row(List.of(100.0)))).get(0);
    assertThat(line.values())
        .contains(
            entry("gops_8_bits", 19.2),
            entry("gops_4_bits", 38.4),
            entry("gops_1_bits", 153.6),
            entry("seeds_routed", "1 of 5"));
  }

  @Test
  void takesRowsThatAreKnown() throws IOException {
    List<Row> known =
        boards().stream()
            .map(board -> Row.empty().with("device", board.device()).with("luts", 1))
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
