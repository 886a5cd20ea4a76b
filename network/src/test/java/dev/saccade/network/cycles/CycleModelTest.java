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
import org.junit.jupiter.api.Test;

class CycleModelTest {
  private static final FabricConfig CONFIG =
      FabricConfig.builder().accumulatorBits(28).activationBytes(128 * 1024).build();

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
    long end = -1;
    for (int layer = 0; layer < program.descriptors().size(); layer++) {
      LayerWork work =
          LayerWork.of(CONFIG, program.descriptors().get(layer), program.modes().get(0).get(layer));
      Counters alone = LayerTiming.count(work);
      long last = start + alone.cycles() - 1;
      assertThat(frame.layers().get(layer).cycles()).as("layer %d", layer).isEqualTo(last - end);
      assertThat(frame.layers().get(layer).busy()).isEqualTo(alone.busy());
      end = last;
      start = Math.max(last + 1, start + Timing.DESCRIPTOR_FETCH);
    }
    assertThat(frame.total().cycles()).isEqualTo(end + 1);
    assertThat(frame.layers().get(4).cycles()).isGreaterThan(frame.layers().get(2).cycles());
    assertThat(frame.interval()).isGreaterThanOrEqualTo(end + 1);
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
