package dev.saccade.bench;

import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.util.List;
import java.util.Locale;

/** The networks that benchmarks of the fabric measure: known shapes with random weights. */
enum MeasuredNetwork {
  RESNET8,
  MOBILENET,
  ULTRANET;

  /** Bits of weights and activations, one mode each. */
  static final List<Integer> BITS = List.of(8, 4, 2, 1);

  static final long SEED = 1;

  /** The network, whose mode i has {@code BITS.get(i)} bits. */
  IntegerNetwork build() {
    List<ModePlan> modes = BITS.stream().map(ModePlan::uniform).toList();
    return switch (this) {
      case RESNET8 -> Zoo.resNet8(modes, SEED);
      case MOBILENET -> Zoo.mobileNet(modes, SEED);
      case ULTRANET -> Zoo.ultraNet(modes, SEED);
    };
  }

  /** By which rows name it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
