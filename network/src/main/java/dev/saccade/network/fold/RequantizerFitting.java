package dev.saccade.network.fold;

import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.SumRange;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.requantize.ExactQuantizer;
import dev.saccade.network.requantize.RequantizerFit;
import dev.saccade.network.requantize.RequantizerSearch;
import dev.saccade.network.requantize.RequantizerWidths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits requantisers to the steps of layers; equal steps are fitted once. */
final class RequantizerFitting {
  private final RequantizerWidths widths;
  private final Map<Task, RequantizerFit> known = new HashMap<>();

  private record Task(ExactQuantizer steps, SumRange sums, int highestResidual) {}

  RequantizerFitting(RequantizerWidths widths) {
    this.widths = widths;
  }

  /**
   * What a mode fixes for a layer.
   *
   * @param weights of all modes
   */
  ConvolutionMode mode(String modeName, FoldedLayer layer, WeightCodes weights) {
    CodeFormat input = layer.inputFormat();
    int bits = layer.product().weights().bits();
    int zeroHalves = layer.product().weights().zeroHalves();
    ConvolutionMode unfitted =
        new ConvolutionMode(
            bits,
            zeroHalves,
            input,
            layer.padCode(),
            Collections.nCopies(weights.filters(), Requantizer.identity()),
            layer.codes());
    if (layer.steps().isEmpty()) {
      return unfitted;
    }
    List<Requantizer> fitted = new ArrayList<>();
    for (int filter = 0; filter < weights.filters(); filter++) {
      Task task =
          new Task(
              layer.steps().get(filter),
              SumRange.of(weights, filter, unfitted),
              layer.residualHighest());
      RequantizerFit fit =
          known.computeIfAbsent(
              task, t -> RequantizerSearch.fit(t.steps(), t.sums(), t.highestResidual(), widths));
      if (fit instanceof RequantizerFit.Exact exact) {
        fitted.add(exact.requantizer());
      } else {
        throw new ModelException(
            "layer '"
                + layer.name()
                + "' (weights "
                + weights
                + "), mode '"
                + modeName
                + "', filter "
                + filter,
            "its quantiser cannot be computed",
            why(fit));
      }
    }
    return new ConvolutionMode(bits, zeroHalves, input, layer.padCode(), fitted, layer.codes());
  }

  private static String why(RequantizerFit fit) {
    return fit instanceof RequantizerFit.TooWide tooWide
        ? tooWide.message()
        : ((RequantizerFit.Inexact) fit).message();
  }
}
