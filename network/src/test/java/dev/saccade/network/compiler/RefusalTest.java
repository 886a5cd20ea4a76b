package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.FabricConfigBuilder;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.Zoo;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not fit is refused by name, with what is missing and the cure. */
class RefusalTest {
  private static final FabricConfig CONFIG =
      FabricConfig.builder()
          .weightWords(32 * 1024)
          .resultWords(8192)
          .modes(3)
          .activationBytes(8 * 1024)
          .build();

  /** 7 layers, with pooling and a second operand. */
  private static final IntegerNetwork NETWORK =
      Zoo.tiny(List.of(ModePlan.uniform(8), ModePlan.uniform(2), ModePlan.mixed()), 1);

  static Stream<Arguments> tooSmall() {
    return Stream.of(
        small(
            "frames and tensors take", "activationBytes of at least", b -> b.activationBytes(512)),
        small("words of the memory WEIGHTS", "weightWords of at least", b -> b.weightWords(40)),
        small("PARAMETERS", "parameterWords of at least", b -> b.parameterWords(20)),
        small("words of the memory DESCRIPTORS", "with layers of at least", b -> b.layers(6)),
        small("PIXEL_TABLES", "pixelTables of at least", b -> b.pixelTables(1)),
        small("the patch buffer holds 1", "patchSegments of at least 2", b -> b.patchSegments(1)),
        small("pool entries, and there are 1", "poolWords of at least", b -> b.poolWords(1)),
        small("pool entries, and there are 0", "maxPool", b -> b.maxPool(false).poolWords(0)),
        small("result FIFO", "resultWords of at least", b -> b.resultWords(1)),
        small("3 modes for a fabric with 2", "more modes", b -> b.modes(2)),
        small("second operand", "a fabric with residual", b -> b.residual(false)),
        small("filter 0: products need", "multiplierBits", b -> b.multiplierBits(9)));
  }

  private static Arguments small(
      String missing, String cure, UnaryOperator<FabricConfigBuilder> change) {
    return Arguments.of(missing, cure, change);
  }

  private static final FabricConfig EXTERNAL =
      CONFIG.toBuilder()
          .weightWords(2 * 256 + 40)
          .externalWords(32 * 1024)
          .externalLatency(20)
          .externalCyclesPerWord(8)
          .externalBufferWords(256)
          .build();

  static Stream<Arguments> tooSmallForExternalWeights() {
    return Stream.of(
        small("layer 'stem'", "with weightWords of at least", b -> b.weightWords(2 * 256 + 1)),
        small(
            "must be resident (half the buffer holds 7 of a group's",
            "or externalBufferWords of at least",
            b -> b.weightWords(64).externalBufferWords(7)),
        small(
            "words of the memory EXTERNAL_WEIGHTS, and ",
            "with externalWords of at least",
            b -> b.externalWords(3)));
  }

  @ParameterizedTest
  @MethodSource("tooSmallForExternalWeights")
  void aTooSmallExternalPortIsNamed(
      String missing, String cure, UnaryOperator<FabricConfigBuilder> change) {
    NetworkCompiler.compile(EXTERNAL, NETWORK);
    FabricConfig config = change.apply(EXTERNAL.toBuilder()).build();

    assertThatThrownBy(() -> NetworkCompiler.compile(config, NETWORK))
        .isInstanceOf(CompileException.class)
        .hasMessageStartingWith("network 'tiny'")
        .hasMessageContaining(missing)
        .hasMessageContaining(cure);
  }

  @Test
  void theNetworkFitsElse() {
    NetworkCompiler.compile(CONFIG, NETWORK);
  }

  @ParameterizedTest
  @MethodSource("tooSmall")
  void aTooSmallFabricIsNamed(
      String missing, String cure, UnaryOperator<FabricConfigBuilder> change) {
    FabricConfig config = change.apply(CONFIG.toBuilder()).build();

    assertThatThrownBy(() -> NetworkCompiler.compile(config, NETWORK))
        .isInstanceOf(CompileException.class)
        .hasMessageStartingWith("network 'tiny'")
        .hasMessageContaining(missing)
        .hasMessageContaining(cure);
  }

  @Test
  void zeroPointsOutsideOfTheCodesAreRefused() {
    TensorShape frame = new TensorShape(3, 3, 3);
    for (int zeroHalves : new int[] {-1, 32}) {
      IntegerNetwork network = SingleLayer.of(frame, 8, 3, 4, 3, zeroHalves);
      assertThatThrownBy(() -> NetworkCompiler.compile(CONFIG, network))
          .isInstanceOf(CompileException.class)
          .hasMessageContaining("mode 'w4': a weight zero point of " + zeroHalves / 2.0)
          .hasMessageContaining("with 4 weight bits use 0 to 15.5");
    }
    NetworkCompiler.compile(CONFIG, SingleLayer.of(frame, 8, 3, 4, 3, 31));
  }

  @Test
  void sizesBeyondADescriptorAreRefused() {
    IntegerNetwork network = SingleLayer.of(new TensorShape(5000, 1, 1), 1, 1, 1, 1, 0);
    FabricConfig config = CONFIG.toBuilder().activationBytes(16 * 1024).build();

    assertThatThrownBy(() -> NetworkCompiler.compile(config, network))
        .isInstanceOf(CompileException.class)
        .hasMessageContaining("layer 'only'")
        .hasMessageContaining("Descriptor.outH = 5000 does not fit; give 0 to 4095");
  }

  /** The fill tells rows from padding in three bits more than an address has. */
  @Test
  void rowsOfPaddingWithoutEndAreRefused() {
    FabricConfig config = CONFIG.toBuilder().activationBytes(1024).frameSlots(1).build();
    TensorShape row = new TensorShape(1, 900, 1);
    NetworkCompiler.compile(config, padded(row, new Padding(4, 0, 4, 0)));

    IntegerNetwork tooFar = padded(row, new Padding(5, 0, 5, 0));
    assertThatThrownBy(() -> NetworkCompiler.compile(config, tooFar))
        .isInstanceOf(CompileException.class)
        .hasMessageContaining("layer 'only'")
        .hasMessageContaining("11 rows of 900 codes, padding included: give up to 8192 codes");
  }

  /** The fill counts the columns of a row in two bits more than an address has. */
  @Test
  void columnsOfPaddingWithoutEndAreRefused() {
    FabricConfig config =
        CONFIG.toBuilder()
            .activationBytes(256)
            .frameSlots(1)
            .pixelTables(200)
            .patchSegments(256)
            .multiplierBits(28)
            .accumulatorBits(30)
            .build();
    TensorShape pixel = new TensorShape(1, 1, 200);
    NetworkCompiler.compile(config, padded(pixel, new Padding(0, 2, 0, 2)));

    for (Padding wide : List.of(new Padding(0, 5, 0, 5), new Padding(0, 0, 0, 5))) {
      assertThatThrownBy(() -> NetworkCompiler.compile(config, padded(pixel, wide)))
          .isInstanceOf(CompileException.class)
          .hasMessageContaining("layer 'only'")
          .hasMessageContaining(
              "a row of "
                  + (1 + wide.left() + wide.right())
                  + " columns of 200 codes, padding included: give up to 1024 codes");
    }
  }

  /** A kernel that sees the padding of all sides at once. */
  private static IntegerNetwork padded(TensorShape frame, Padding padding) {
    NetworkBuilder net = new NetworkBuilder("padded", frame, List.of(ModePlan.uniform(8)), 1);
    net.layer("only", IntegerNetwork.INPUT)
        .filters(1)
        .kernel(1 + padding.top() + padding.bottom(), 1 + padding.left() + padding.right())
        .padding(padding)
        .rawResult()
        .add();
    return net.build();
  }

  @Test
  void programsAndFramesAreChecked() {
    IntegerNetwork network = SingleLayer.of(new TensorShape(3, 3, 3), 1, 1, 1, 1, 0);
    List<ProgramRequest> three =
        List.of(
            ProgramRequest.whole(network),
            ProgramRequest.whole(network),
            ProgramRequest.whole(network));

    assertThatThrownBy(() -> NetworkCompiler.compile(CONFIG, three))
        .hasMessageContaining("3 programs for a fabric with room for 2");
    assertThatThrownBy(() -> new ProgramRequest(network, 2, 3))
        .hasMessageContaining("frames of 2x3 for an input of 3x3x3");
  }
}
