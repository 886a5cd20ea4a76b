package dev.saccade.fabric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FabricConfigTest {
  private static final FabricConfig CONFIG = FabricConfig.builder().build();

  static Stream<Arguments> refused() {
    return Stream.of(
        wrong("rows = 14: give one of 8, 16", b -> b.rows(14)),
        wrong("lanes = 15: give one of 8, 16, 32", b -> b.lanes(15)),
        wrong("pixels = 0: give 1 to 64", b -> b.pixels(0)),
        wrong("digitBits = 3: give one of 1, 2, 4, 8", b -> b.digitBits(3)),
        wrong("requantisers = 3: give a power of two up to rows = 8", b -> b.requantisers(3)),
        wrong("requantisers = 16: give a power of two", b -> b.requantisers(16)),
        wrong("accumulatorBits = 41: give 8 to 40", b -> b.accumulatorBits(41)),
        wrong(
            "multiplierBits = 64: a product must fit 63 bits",
            b -> b.accumulatorBits(26).multiplierBits(35)),
        wrong("activationBytes = 1000: give a multiple of lanes", b -> b.activationBytes(1000)),
        wrong("poolWords = 0: give 1 to", b -> b.poolWords(0)),
        wrong("poolWords = 256: give 0 to 0", b -> b.maxPool(false)),
        wrong("depthwiseWords = 1: give 2 to 256", b -> b.depthwiseWords(1)),
        wrong("depthwiseWords = 12: give a power of two", b -> b.depthwiseWords(12)),
        wrong(
            "depthwiseWords = 8: a read of lanes = 8", b -> b.rows(16).lanes(8).depthwiseWords(8)),
        wrong(
            "depthwiseWords = 8: rows of their own activations subtract",
            b -> b.depthwiseWords(8).encoding(PlaneEncoding.RELATIVE_SIGNS)),
        wrong("externalWords = -1: give 0 to 16777216", b -> b.externalWords(-1)),
        wrong("externalLatency = 0: give 1 to 1023", b -> b.externalWords(1)),
        wrong("externalLatency = 3: give 0 to 0", b -> b.externalLatency(3)),
        wrong(
            "externalCyclesPerWord = 256: give 1 to 255",
            b -> b.externalWords(1).externalLatency(1).externalCyclesPerWord(256)),
        wrong("externalCyclesPerWord = 1: give 0 to 0", b -> b.externalCyclesPerWord(1)),
        wrong(
            "externalBufferWords = 32: give 1 to 31",
            b ->
                b.weightWords(64)
                    .externalWords(1)
                    .externalLatency(1)
                    .externalCyclesPerWord(1)
                    .externalBufferWords(32)),
        wrong("externalBufferWords = 1: give 0 to 0", b -> b.externalBufferWords(1)),
        wrong(
            "singlePortBanks = 1: give a power of two from 2 to lanes / 2 = 8",
            b -> b.requantisers(1).singlePortBanks(1)),
        wrong("singlePortBanks = 6: give a power", b -> b.requantisers(1).singlePortBanks(6)),
        wrong(
            "singlePortBanks = 8: give a power of two from 2 to lanes / 2 = 4",
            b -> b.requantisers(1).lanes(8).singlePortBanks(8)),
        wrong("requantisers = 2: one code at a time", b -> b.requantisers(2).singlePortBanks(4)),
        wrong(
            "depthwiseWords = 8: the rows' own activations are read lanes at a time",
            b -> b.requantisers(1).depthwiseWords(8).singlePortBanks(4)));
  }

  private static Arguments wrong(String message, UnaryOperator<FabricConfigBuilder> change) {
    return Arguments.of(message, change);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWithFieldValueAndCure(String message, UnaryOperator<FabricConfigBuilder> change) {
    FabricConfigBuilder builder = change.apply(CONFIG.toBuilder());

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aBuilderReturnsWhatItWasMadeOf() {
    FabricConfig config =
        CONFIG.toBuilder().rows(16).lanes(32).pixels(9).digitBits(2).requantisers(4).build();

    assertThat(config.toBuilder().build()).isEqualTo(config);
    assertThat(config.drainSteps()).isEqualTo(36);
    assertThat(config.digits(5)).isEqualTo(3);
  }

  @Test
  void theBufferOfExternalWeightsLiesBehindTheResidentOnes() {
    FabricConfig config =
        CONFIG.toBuilder()
            .weightWords(100)
            .externalWords(5000)
            .externalLatency(20)
            .externalCyclesPerWord(8)
            .externalBufferWords(30)
            .build();

    assertThat(config.external()).isTrue();
    assertThat(config.residentWords()).isEqualTo(40);
    assertThat(config.toBuilder().build()).isEqualTo(config);
    assertThat(CONFIG.external()).isFalse();
    assertThat(CONFIG.residentWords()).isEqualTo(CONFIG.weightWords());
  }

  @Test
  void fillAndDrainTakeTurnsAtASinglePort() {
    FabricConfig two = CONFIG.toBuilder().requantisers(1).lanes(16).build();
    FabricConfig one = two.toBuilder().singlePortBanks(4).build();

    assertThat(two.readCodes()).isEqualTo(16);
    assertThat(two.fillPeriod(false)).isEqualTo(1);
    assertThat(two.fillPeriod(true)).isEqualTo(2);
    assertThat(two.drainPeriod(false)).isEqualTo(1);
    assertThat(two.drainPeriod(true)).isEqualTo(2);
    assertThat(one.readCodes()).isEqualTo(7);
    assertThat(one.fillPeriod(false)).isEqualTo(2);
    assertThat(one.fillPeriod(true)).isEqualTo(2);
    assertThat(one.drainPeriod(false)).isEqualTo(2);
    assertThat(one.drainPeriod(true)).isEqualTo(4);
  }

  @Test
  void fieldsCanBeSetByName() {
    assertThat(
            CONFIG
                .with("rows", "16")
                .with("encoding", "relative_signs")
                .with("residual", "false")
                .with("weightWords", "5"))
        .isEqualTo(
            CONFIG.toBuilder()
                .rows(16)
                .encoding(PlaneEncoding.RELATIVE_SIGNS)
                .residual(false)
                .weightWords(5)
                .build());
    Map<String, String> together = Map.of("singlePortBanks", "4", "requantisers", "1");
    assertThat(CONFIG.with(together))
        .isEqualTo(CONFIG.toBuilder().singlePortBanks(4).requantisers(1).build());
    assertThatThrownBy(() -> CONFIG.with("row", "16"))
        .hasMessageStartingWith("FabricConfig has no field 'row': give one of rows, lanes, ");
    assertThatThrownBy(() -> CONFIG.with("rows", "many"))
        .hasMessage("FabricConfig.rows = many: give a whole number");
    assertThatThrownBy(() -> CONFIG.with("rows", "14"))
        .hasMessage("FabricConfig.rows = 14: give one of 8, 16");
    assertThatThrownBy(() -> CONFIG.with("encoding", "best"))
        .hasMessage("FabricConfig.encoding = best: give one of [PLAIN, RELATIVE_SIGNS]");
    assertThatThrownBy(() -> CONFIG.with("maxPool", "yes"))
        .hasMessage("FabricConfig.maxPool = yes: give true or false");
  }

  @Test
  void identitiesDifferWithEveryField() {
    List<FabricConfig> configs =
        List.of(
            CONFIG,
            CONFIG.toBuilder().rows(16).build(),
            CONFIG.toBuilder().encoding(PlaneEncoding.RELATIVE_SIGNS).build(),
            CONFIG.toBuilder().layers(17).build(),
            CONFIG.toBuilder().counters(false).build(),
            CONFIG.toBuilder().registerPort(false).build(),
            CONFIG.toBuilder().residual(false).build(),
            CONFIG.toBuilder().requantisers(1).build(),
            CONFIG.toBuilder().requantisers(1).singlePortBanks(4).build());
    Set<BuildIdentity> identities = new HashSet<>();
    configs.forEach(config -> identities.add(BuildIdentity.of(config)));

    assertThat(identities).hasSameSizeAs(configs);
    assertThat(BuildIdentity.of(CONFIG.toBuilder().build())).isEqualTo(BuildIdentity.of(CONFIG));
  }
}
