package dev.saccade.network.reference;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.TensorShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One layer on one input: all results that any mode wants of it. */
final class LayerRun {
  private final Convolution layer;
  private final TensorShape input;
  private final TensorShape convolved;
  private final Map<WeightFactors.Key, WeightFactors> factors;

  /**
   * @param factors of the layer at every precision that is asked for
   */
  LayerRun(Convolution layer, TensorShape input, Map<WeightFactors.Key, WeightFactors> factors) {
    this.layer = layer;
    this.input = input;
    this.convolved = layer.convolved(input);
    this.factors = factors;
  }

  /** Hands out all sums; receivers of equal weights share them. */
  void run(byte[] codes, int padCode, List<? extends SumReceiver> receivers) {
    Map<WeightFactors.Key, List<SumReceiver>> byWeights = new LinkedHashMap<>();
    for (SumReceiver receiver : receivers) {
      byWeights.computeIfAbsent(receiver.weights(), unused -> new ArrayList<>()).add(receiver);
    }
    Sums sums = sums(new PaddedImage(codes, input, layer.padding(), padCode));
    int tile = tile(convolved.pixels());
    long[][] tileSums = new long[sums.filters()][tile];
    for (int block = 0; block < sums.blocks(); block++) {
      for (int first = 0; first < convolved.pixels(); first += tile) {
        int count = Math.min(tile, convolved.pixels() - first);
        sums.load(block, first, count);
        for (Map.Entry<WeightFactors.Key, List<SumReceiver>> same : byWeights.entrySet()) {
          sums.compute(factors.get(same.getKey()), tileSums);
          for (SumReceiver receiver : same.getValue()) {
            for (int filter = 0; filter < sums.filters(); filter++) {
              receiver.put(block * sums.filters() + filter, first, count, tileSums[filter]);
            }
          }
        }
      }
    }
  }

  /** Tiles of equal size: a short one at the end would be slow. */
  private static int tile(int pixels) {
    int tiles = (pixels + Sums.TILE - 1) / Sums.TILE;
    return (pixels + tiles - 1) / tiles;
  }

  private Sums sums(PaddedImage image) {
    if (DepthwiseSums.fits(layer)) {
      return new DepthwiseSums(layer, input, image);
    }
    return convolved.pixels() < PatchSums.FEW
        ? new PatchSums(layer, input, image)
        : new ColumnSums(layer, input, image);
  }
}
