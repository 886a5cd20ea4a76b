package dev.saccade.network.reference;

import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.InvalidNetworkException;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Runs an integer network on frames, exactly as {@link Convolution} and {@link Requantizer} define
 * it. Immutable; threads may share it.
 */
public final class ReferenceModel {
  private final IntegerNetwork network;
  private final List<Map<WeightFactors.Key, WeightFactors>> factors = new ArrayList<>();

  /** What modes must have in common to share the input of a layer. */
  private record Input(List<Codes> parts, int padCode) {}

  /** What modes must have in common, beside the input, to share the result of a layer. */
  private record Settings(
      WeightFactors.Key weights,
      List<Requantizer> requantizers,
      Optional<OutputCodes> output,
      List<Codes> residualParts) {}

  public ReferenceModel(IntegerNetwork network) {
    this.network = network;
    for (Convolution layer : network.layers()) {
      Map<WeightFactors.Key, WeightFactors> byKey = new HashMap<>();
      for (ConvolutionMode mode : layer.modes()) {
        byKey.computeIfAbsent(
            WeightFactors.Key.of(mode), key -> new WeightFactors(layer.weights(), key));
      }
      factors.add(byKey);
    }
  }

  /**
   * Runs one mode.
   *
   * @param pixels {@code [row][column][channel]} of the network's input shape, bytes read as 0 to
   *     255
   * @param mode index of the mode
   */
  public Activations run(byte[] pixels, int mode) {
    return run(pixels, List.of(mode)).get(0);
  }

  /** Runs all modes in one pass; what modes have in common is computed once. */
  public List<Activations> runAll(byte[] pixels) {
    return run(pixels, IntStream.range(0, network.modes().size()).boxed().toList());
  }

  private List<Activations> run(byte[] pixels, List<Integer> modes) {
    TensorShape shape = network.inputShape();
    if (pixels.length != shape.codes()) {
      throw new InvalidNetworkException(
          "network '" + network.name() + "'",
          "a frame of " + pixels.length + " bytes for the input " + shape,
          "give " + shape.codes() + " bytes");
    }
    Codes input = new Codes(network.pixels().codes(pixels));
    List<Activations> runs = modes.stream().map(unused -> new Activations(network, input)).toList();
    for (int layer = 0; layer < network.layers().size(); layer++) {
      run(layer, modes, runs);
    }
    return runs;
  }

  private void run(int index, List<Integer> modes, List<Activations> runs) {
    Convolution layer = network.layers().get(index);
    Tensor tensor = network.inputOf(layer);
    Map<Input, List<Integer>> byInput = new LinkedHashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      int padCode = layer.modes().get(modes.get(i)).padCode();
      Input input = new Input(runs.get(i).parts(tensor), padCode);
      byInput.computeIfAbsent(input, unused -> new ArrayList<>()).add(i);
    }
    LayerRun layerRun = new LayerRun(layer, tensor.shape(), factors.get(index));
    for (Map.Entry<Input, List<Integer>> same : byInput.entrySet()) {
      Map<Settings, LayerResult> results = new LinkedHashMap<>();
      Map<LayerResult, List<Activations>> owners = new LinkedHashMap<>();
      for (int i : same.getValue()) {
        LayerResult result =
            results.computeIfAbsent(
                settings(layer, modes.get(i), runs.get(i)),
                unused -> newResult(layer, modes.get(i), runs.get(i)));
        owners.computeIfAbsent(result, unused -> new ArrayList<>()).add(runs.get(i));
      }
      Activations any = runs.get(same.getValue().get(0));
      byte[] codes = any.assemble(tensor, same.getKey().parts());
      layerRun.run(codes, same.getKey().padCode(), List.copyOf(results.values()));
      owners.forEach((result, activations) -> hand(layer, result, activations));
    }
  }

  private Settings settings(Convolution layer, int mode, Activations run) {
    ConvolutionMode settings = layer.modes().get(mode);
    return new Settings(
        WeightFactors.Key.of(settings),
        settings.requantizers(),
        settings.output(),
        network.residualOf(layer).map(run::parts).orElse(List.of()));
  }

  private LayerResult newResult(Convolution layer, int mode, Activations run) {
    return new LayerResult(
        layer.modes().get(mode),
        network.residualOf(layer).map(tensor -> run.assemble(tensor, run.parts(tensor))),
        layer.convolved(network.inputOf(layer).shape()),
        layer.destination());
  }

  /** Gives a finished result to all modes that share it. */
  private void hand(Convolution layer, LayerResult result, List<Activations> owners) {
    Tensor output = network.outputOf(layer);
    if (layer.destination() == Destination.RESULT_RAW) {
      owners.forEach(owner -> owner.putRaw(output, result.raw()));
      return;
    }
    TensorShape convolved = layer.convolved(network.inputOf(layer).shape());
    Codes codes = new Codes(MaxPooling.of(result.codes(), convolved, output.shape(), layer.pool()));
    owners.forEach(owner -> owner.put(output, codes));
  }
}
