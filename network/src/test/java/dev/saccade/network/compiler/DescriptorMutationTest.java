package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.ModeEntry;
import dev.saccade.fabric.layout.Field;
import dev.saccade.fabric.layout.FieldLayout;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fabric that reads any field of a descriptor or mode entry wrong gives wrong results. */
class DescriptorMutationTest {
  private static final FabricConfig CONFIG =
      FabricConfig.builder().pixels(2).accumulatorBits(26).digitBits(4).depthwiseWords(2).build();
  private static final IntegerNetwork NETWORK = network();
  private static final FabricImage IMAGE = NetworkCompiler.compile(CONFIG, NETWORK);
  private static final byte[] PIXELS = Frames.noise(NETWORK.inputShape(), 1);

  /** Groups of more filters than rows, depthwise, strides, padding, pooling, a second operand. */
  private static IntegerNetwork network() {
    NetworkBuilder net =
        new NetworkBuilder(
            "mutants",
            new TensorShape(11, 15, 4),
            List.of(new ModePlan("w3a7", List.of(new Precision(3, 7)))),
            5);
    int stem = net.layer("stem", IntegerNetwork.INPUT).filters(20).kernel(3).groups(2).add();
    int shortcut = net.layer("shortcut", stem).filters(20).stride(2).add();
    int own = net.layer("own", stem).depthwise().kernel(3).add();
    int pooled =
        net.layer("pooled", own)
            .filters(20)
            .groups(2)
            .kernel(3, 3)
            .stride(2)
            .padding(Padding.all(1))
            .residual(shortcut)
            .maxPool(Window.square(2))
            .add();
    net.layer("codes", pooled).filters(11).result().add();
    return net.build();
  }

  /** Whether the results, or what is asserted on the way, tell the change. */
  private static boolean isCaught(MemoryTarget target, byte[] changed) {
    byte[] right = new FabricEmulator(IMAGE).run(0, 0, 1, 0, 0, PIXELS);
    try {
      byte[] wrong = new FabricEmulator(IMAGE, Map.of(target, changed)).run(0, 0, 1, 0, 0, PIXELS);
      return !Arrays.equals(wrong, right);
    } catch (AssertionError | IndexOutOfBoundsException e) {
      return true;
    }
  }

  private static List<String> uncaught(MemoryTarget target, FieldLayout layout) {
    List<String> uncaught = new ArrayList<>();
    byte[] memory = IMAGE.memory(target);
    for (int i = 0; i < layout.fields().size(); i++) {
      Field field = layout.fields().get(i);
      boolean caught = false;
      for (int at = 0; at < memory.length && !caught; at += layout.bytes()) {
        long[] values = layout.decode(memory, at);
        values[i] += values[i] > 0 ? -1 : 1;
        byte[] changed = memory.clone();
        System.arraycopy(layout.encode(values), 0, changed, at, layout.bytes());
        caught = isCaught(target, changed);
      }
      if (!caught) {
        uncaught.add(field.name());
      }
    }
    return uncaught;
  }

  @Test
  void everyFieldOfADescriptorMatters() {
    assertThat(uncaught(MemoryTarget.DESCRIPTORS, Descriptor.LAYOUT.fields())).isEmpty();
  }

  @Test
  void everyFieldOfAModeEntryMatters() {
    assertThat(uncaught(MemoryTarget.MODE_ENTRIES, ModeEntry.LAYOUT.fields())).isEmpty();
  }
}
