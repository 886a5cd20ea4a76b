package dev.saccade.network.fold;

import dev.saccade.network.integer.IntegerNetwork;
import java.util.List;

/**
 * A network of integers and what its codes stand for.
 *
 * @param meanings per mode and tensor id
 */
public record FoldedNetwork(IntegerNetwork network, List<List<CodeMeaning>> meanings) {
  public FoldedNetwork {
    meanings = meanings.stream().map(List::copyOf).toList();
  }
}
