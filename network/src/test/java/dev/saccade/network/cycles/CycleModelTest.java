package dev.saccade.network.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.Timing;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.Zoo;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CycleModelTest {
  private static final FabricConfig CONFIG =
      FabricConfig.builder().accumulatorBits(28).activationBytes(128 * 1024).build();

  private static final FabricConfig LARGE =
      CONFIG.toBuilder()
          .multiplierBits(32)
          .activationBytes(1 << 21)
          .weightWords(1 << 16)
          .parameterWords(1 << 14)
          .patchSegments(256)
          .poolWords(512)
          .resultWords(1 << 14)
          .layers(64)
          .build();

  private static final List<ModePlan> UNIFORM =
      Stream.of(8, 4, 2, 1).map(ModePlan::uniform).toList();

  /** Eight layers of one pixel, each shorter than the fetch of a descriptor, on 8 rows at once. */
  private static IntegerNetwork shortLayers() {
    NetworkBuilder net =
        new NetworkBuilder("short", new TensorShape(1, 1, 4), List.of(ModePlan.uniform(1)), 1);
    int tensor = IntegerNetwork.INPUT;
    for (int i = 0; i < 7; i++) {
      tensor = net.layer("layer" + i, tensor).filters(i == 3 ? 200 : 8).add();
    }
    net.layer("last", tensor).rawResult().add();
    return net.build();
  }

  @Test
  void shortLayersWaitForTheirDescriptors() {
    Program program = NetworkCompiler.compile(CONFIG, shortLayers()).programs().get(0);
    FrameCycles frame = new CycleModel().frame(program, 0);
    long start = 0;
    long end = 0;
    long drained = 0;
    long taken = 0;
    for (int layer = 0; layer < program.descriptors().size(); layer++) {
      LayerWork work =
          LayerWork.of(CONFIG, program.descriptors().get(layer), program.modes().get(0).get(layer));
      LayerSpan alone = layer == 0 ? LayerTiming.ofFrame(work) : LayerTiming.inFrame(work);
      if (layer == 0) {
        taken = alone.firstSums();
      } else {
        taken = Math.max(drained + 1, taken + Timing.DESCRIPTOR_FETCH);
        start = Math.max(end + 1, taken + 1);
      }
      long last = start + alone.lastWrite();
      assertThat(frame.layers().get(layer).cycles()).as("layer %d", layer).isEqualTo(last - end);
      assertThat(frame.layers().get(layer).busy()).isEqualTo(alone.counters().busy());
      drained = start + alone.lastStep();
      end = last;
    }
    assertThat(frame.total().cycles()).isEqualTo(end);
    assertThat(frame.layers().get(4).cycles()).isGreaterThan(frame.layers().get(2).cycles());
  }

  /** Between frames the array rests for a cycle whatever their modes, as the fill is ahead. */
  @Test
  void theGapBetweenFramesDoesNotDependOnModes() {
    for (IntegerNetwork network : List.of(Zoo.resNet8(UNIFORM, 1), Zoo.ultraNet(UNIFORM, 1))) {
      Program program = NetworkCompiler.compile(LARGE, network).programs().get(0);
      for (int mode = 0; mode < UNIFORM.size(); mode++) {
        assertThat(new CycleModel().frame(program, mode).gap())
            .as("%s, mode %d", network.name(), mode)
            .isEqualTo(1);
      }
    }
  }

  /** A last layer of few cycles does not hide a long fill; it never takes much longer. */
  @Test
  void theGapIsShortBeforeALargeFirstKernel() {
    Program program = NetworkCompiler.compile(LARGE, largeFirstKernel()).programs().get(0);
    List<Long> gaps =
        IntStream.range(0, UNIFORM.size())
            .mapToObj(mode -> new CycleModel().frame(program, mode).gap())
            .toList();
    assertThat(gaps).startsWith(1L, 1L, 1L).allMatch(gap -> gap <= 16);
  }

  /** Fifteen fill cycles per pixel, behind a last layer of two batches. */
  private static IntegerNetwork largeFirstKernel() {
    NetworkBuilder net = new NetworkBuilder("large", new TensorShape(9, 9, 3), UNIFORM, 1);
    int tensor = net.layer("wide", IntegerNetwork.INPUT).filters(16).kernel(7).add();
    net.layer("last", tensor).filters(20).kernel(2).rawResult().add();
    return net.build();
  }

  @Test
  void allCyclesAreAccountedFor() {
    Program program =
        NetworkCompiler.compile(CONFIG, Zoo.resNet8(ModePlan.standard().subList(0, 4), 1))
            .programs()
            .get(0);
    CycleModel model = new CycleModel();
    for (int mode = 0; mode < 4; mode++) {
      Counters total = model.frame(program, mode).total();
      assertThat(total.weightWait()).isZero();
      assertThat(total.busy() + total.fillWait() + total.drainWait() + total.layerWait())
          .isEqualTo(total.cycles());
    }
  }

  /** At 8 bits a ResNet-8 keeps 128 lanes busy with its 12.5 million multiplications. */
  @Test
  void resNet8TakesHardlyMoreThanItsProducts() {
    IntegerNetwork network = Zoo.resNet8(List.of(ModePlan.uniform(8)), 1);
    Program program = NetworkCompiler.compile(CONFIG, network).programs().get(0);
    double products = network.macs() * 8.0 / (CONFIG.rows() * CONFIG.lanes());

    assertThat(products / new CycleModel().frame(program, 0).interval()).isBetween(0.98, 1.0);
  }
}
