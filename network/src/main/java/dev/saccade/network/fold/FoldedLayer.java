package dev.saccade.network.fold;

import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.Window;
import dev.saccade.network.requantize.ExactQuantizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A layer of one mode, before its requantisers are fitted.
 *
 * @param output id of the tensor written
 * @param residual id of the operand's tensor
 * @param residualHighest highest code of the operand
 * @param codes what is given; empty for raw results
 * @param steps one per filter; empty for raw results
 */
record FoldedLayer(
    String name,
    Product product,
    int output,
    int padCode,
    Window pool,
    OptionalInt residual,
    int residualHighest,
    Destination destination,
    Optional<OutputCodes> codes,
    List<ExactQuantizer> steps) {

  CodeFormat inputFormat() {
    return product.input().format();
  }

  FoldedLayer with(Window newPool) {
    return new FoldedLayer(
        name,
        product,
        output,
        padCode,
        newPool,
        residual,
        residualHighest,
        destination,
        codes,
        steps);
  }

  FoldedLayer with(Destination newDestination) {
    return new FoldedLayer(
        name,
        product,
        output,
        padCode,
        pool,
        residual,
        residualHighest,
        newDestination,
        codes,
        steps);
  }
}
