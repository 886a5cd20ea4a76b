package dev.saccade.network.reference;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.InvalidNetworkException;
import dev.saccade.network.integer.TensorShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One layer in one mode, alone: to look into it, or to choose its requantisers from its sums. */
public final class LayerModel {
  private final Convolution layer;
  private final ConvolutionMode mode;
  private final TensorShape input;
  private final LayerRun run;

  /**
   * @param input shape of what the layer reads
   * @throws InvalidNetworkException if the layer does not fit the shape
   */
  public LayerModel(Convolution layer, int mode, TensorShape input) {
    this.layer = layer;
    this.mode = layer.modes().get(mode);
    this.input = input;
    WeightFactors.Key key = WeightFactors.Key.of(this.mode);
    this.run = new LayerRun(layer, input, Map.of(key, new WeightFactors(layer.weights(), key)));
  }

  /**
   * The exact sums {@code A}, before requantisation and pooling.
   *
   * @param codes of the input, bytes read as 0 to 255
   * @return {@code [row][column][filter]} of the convolution
   */
  public long[] sums(byte[] codes) {
    int filters = layer.weights().filters();
    long[] all = new long[layer.convolved(input).codes()];
    SumReceiver receiver =
        new SumReceiver() {
          @Override
          public WeightFactors.Key weights() {
            return WeightFactors.Key.of(mode);
          }

          @Override
          public void put(int filter, int first, int count, long[] sums) {
            for (int i = 0; i < count; i++) {
              all[(first + i) * filters + filter] = sums[i];
            }
          }
        };
    run.run(checked(codes), mode.padCode(), List.of(receiver));
    return all;
  }

  /**
   * The codes that the layer gives, after pooling.
   *
   * @param residual codes of the second operand, if the layer has one
   * @throws InvalidNetworkException if the layer's results are raw
   */
  public byte[] codes(byte[] codes, Optional<byte[]> residual) {
    if (layer.destination() == Destination.RESULT_RAW) {
      throw new InvalidNetworkException(
          "layer '" + layer.name() + "'", "its results are raw", "read its sums");
    }
    TensorShape convolved = layer.convolved(input);
    LayerResult result = new LayerResult(mode, residual, convolved, layer.destination());
    run.run(checked(codes), mode.padCode(), List.of(result));
    return MaxPooling.of(result.codes(), convolved, layer.outputShape(input), layer.pool());
  }

  private byte[] checked(byte[] codes) {
    if (codes.length != input.codes()) {
      throw new InvalidNetworkException(
          "layer '" + layer.name() + "'",
          codes.length + " codes for the input " + input,
          "give " + input.codes());
    }
    return codes;
  }
}
