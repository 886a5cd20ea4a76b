package dev.saccade.network.fold;

import dev.saccade.network.integer.PixelTable;
import java.util.List;

/**
 * A graph as layers of integers: one mode, its requantisers not yet fitted.
 *
 * @param tensors by id; tensor 0 is the input
 * @param results one per layer whose destination is a result, in their order
 * @param meanings what the codes of each tensor stand for, by id
 */
record FoldedGraph(
    PixelTable pixels,
    List<FoldedTensor> tensors,
    List<FoldedLayer> layers,
    List<FoldedResult> results,
    List<CodeMeaning> meanings) {}
