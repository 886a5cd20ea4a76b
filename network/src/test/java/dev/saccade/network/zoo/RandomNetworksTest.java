package dev.saccade.network.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import dev.saccade.network.integer.Window;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RandomNetworksTest {
  private static final long SEED = 1;
  private static final int LAYERS = 300;

  /** Three hundred layers meet every size, precision and kind that machines must serve. */
  @Test
  void layersCoverWhatMachinesMustServe() {
    RandomNetworks networks = new RandomNetworks(SEED, RandomLimits.full(50_000));
    Map<String, SortedSet<Integer>> seen = new TreeMap<>();
    for (int index = 0; index < LAYERS; index++) {
      IntegerNetwork network = networks.layer(index);
      note(seen, network.layers().get(0));
      note(seen, "rows", network.inputShape().height());
      note(seen, "columns", network.inputShape().width());
      note(seen, "channels", network.inputShape().channels());
      note(seen, "modes", network.modes().size());
    }
    for (String kernel : new String[] {"kernel rows", "kernel columns"}) {
      assertThat(seen.get(kernel)).as(kernel).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }
    for (String stride : new String[] {"stride y", "stride x"}) {
      assertThat(seen.get(stride)).as(stride).containsExactly(1, 2, 3);
    }
    for (String bits : new String[] {"weight bits", "input bits", "output bits", "stored bits"}) {
      assertThat(seen.get(bits)).as(bits).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }
    for (String parity :
        new String[] {"weight zero parity", "input zero parity", "raw", "pooled"}) {
      assertThat(seen.get(parity)).as(parity).containsExactly(0, 1);
    }
    assertThat(seen.get("padding")).contains(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(seen.get("groups")).contains(1, 2, 5, 200);
    assertThat(seen.get("modes")).containsExactly(1, 2, 3, 4);
    assertThat(seen.get("tie")).contains(0, 1, 2).hasSizeGreaterThan(20);
    for (String size : new String[] {"rows", "columns"}) {
      assertThat(seen.get(size)).as(size).contains(1, 64).hasSizeGreaterThan(30);
    }
    assertThat(seen.get("channels")).contains(1, 200).hasSizeGreaterThan(60);
  }

  private static void note(Map<String, SortedSet<Integer>> seen, Convolution layer) {
    note(seen, "kernel rows", layer.weights().kernelHeight());
    note(seen, "kernel columns", layer.weights().kernelWidth());
    note(seen, "stored bits", layer.weights().storedBits());
    note(seen, "stride y", layer.strideY());
    note(seen, "stride x", layer.strideX());
    note(seen, "padding", layer.padding().top());
    note(seen, "padding", layer.padding().right());
    note(seen, "groups", layer.groups());
    note(seen, "raw", layer.destination() == Destination.RESULT_RAW ? 1 : 0);
    note(seen, "pooled", layer.pool().equals(Window.NONE) ? 0 : 1);
    for (ConvolutionMode mode : layer.modes()) {
      note(seen, "weight bits", mode.weightBits());
      note(seen, "weight zero parity", mode.weightZeroHalves() & 1);
      note(seen, "input bits", mode.input().bits());
      note(seen, "input zero parity", mode.input().zeroHalves() & 1);
      mode.output().ifPresent(output -> note(seen, "output bits", output.format().bits()));
      mode.requantizers().forEach(requantizer -> note(seen, "tie", requantizer.tie()));
    }
  }

  private static void note(Map<String, SortedSet<Integer>> seen, String what, int value) {
    seen.computeIfAbsent(what, unused -> new TreeSet<>()).add(value);
  }

  @Test
  void networksHaveEveryKindOfConnection() {
    RandomNetworks networks = new RandomNetworks(SEED, RandomLimits.full(5_000));
    int residuals = 0;
    int concatenations = 0;
    int several = 0;
    for (int index = 0; index < 60; index++) {
      IntegerNetwork network = networks.network(index);
      residuals += (int) network.layers().stream().filter(l -> l.residual().isPresent()).count();
      concatenations += (int) network.tensors().stream().filter(t -> t.channelOffset() > 0).count();
      several += network.outputs().size() > 1 ? 1 : 0;
    }
    assertThat(residuals).isGreaterThan(10);
    assertThat(concatenations).isGreaterThan(10);
    assertThat(several).isGreaterThan(10);
  }

  /** What a narrow machine cannot hold is not made for it. */
  @Test
  void layersStayWithinTheirLimits() {
    RandomLimits limits = new RandomLimits(3_000, 12, 40, 20, 22, 20);
    RandomNetworks networks = new RandomNetworks(SEED, limits);
    for (int index = 0; index < 200; index++) {
      IntegerNetwork network = networks.layer(index);
      Convolution layer = network.layers().get(0);
      String what = "seed " + SEED + ", layer " + index;
      assertThat(network.macs()).as(what).isLessThanOrEqualTo(limits.macs());
      assertThat(network.inputShape().height()).as(what).isLessThanOrEqualTo(limits.size());
      assertThat(network.inputShape().channels()).as(what).isLessThanOrEqualTo(limits.channels());
      assertThat(layer.weights().taps() * 255 * 255).as(what).isLessThan(1 << 22);
      for (ConvolutionMode mode : layer.modes()) {
        for (int filter = 0; filter < layer.weights().filters(); filter++) {
          Requantizer requantizer = mode.requantizers().get(filter);
          SumRange sums = SumRange.of(layer.weights(), filter, mode);
          assertThat(requantizer.bits(sums, 0)).as(what).isLessThanOrEqualTo(22 + 3 + 20);
          assertThat(requantizer.m1()).as(what).isBetween(-(1L << 19), (1L << 19) - 1);
        }
      }
    }
  }

  @Test
  void anIndexAlwaysGivesTheSameNetwork() {
    RandomLimits limits = RandomLimits.full(5_000);
    IntegerNetwork alone = new RandomNetworks(SEED, limits).network(17);
    RandomNetworks networks = new RandomNetworks(SEED, limits);
    networks.network(3);
    assertThat(networks.network(17)).isEqualTo(alone);
    assertThat(networks.network(18)).isNotEqualTo(alone);
    assertThat(new RandomNetworks(SEED + 1, limits).network(17)).isNotEqualTo(alone);
  }
}
