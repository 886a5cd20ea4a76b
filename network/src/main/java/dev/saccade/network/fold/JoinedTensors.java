package dev.saccade.network.fold;

import dev.saccade.network.fold.Term.Coded;
import dev.saccade.network.fold.Term.Joined;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.ModelException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Concatenations that something reads as one tensor: parts that share a buffer. */
final class JoinedTensors {
  private final LayerList layers;
  private final IdentityHashMap<Joined, Coded> made = new IdentityHashMap<>();

  JoinedTensors(LayerList layers) {
    this.layers = layers;
  }

  /**
   * The tensor of a concatenation.
   *
   * @param name of the node that reads it
   * @param parts the concatenation's parts as codes, which must have one format and scale
   */
  Coded of(String name, Joined joined, List<Coded> parts) {
    Coded known = made.get(joined);
    if (known == null) {
      known = join(name, joined, parts);
      made.put(joined, known);
    }
    return known;
  }

  private Coded join(String name, Joined joined, List<Coded> parts) {
    Coded first = parts.get(0);
    List<Coded> own = new ArrayList<>();
    for (Coded part : parts) {
      boolean alike =
          part.format().equals(first.format())
              && part.scale().equals(first.scale())
              && part.zero().equals(first.zero());
      if (!alike) {
        throw new ModelException(
            "'" + name + "' (" + joined.shape() + ")",
            "it reads a concatenation of tensors with different quantisers",
            "put a Quant after the Concat, or give all parts the same scale, zero point and bits");
      }
      own.add(isFree(part, own) ? part : copy(name, part));
    }
    return new Coded(
        layers.join(name + "/joined", own, joined.shape()),
        joined.shape(),
        first.format(),
        own.stream().mapToInt(Coded::low).min().orElseThrow(),
        own.stream().mapToInt(Coded::high).max().orElseThrow(),
        first.scale(),
        first.zero(),
        false);
  }

  private boolean isFree(Coded part, List<Coded> others) {
    return layers.isJoinable(part.tensor())
        && others.stream().noneMatch(other -> other.tensor() == part.tensor());
  }

  private Coded copy(String name, Coded part) {
    return layers.addIdentity(name + "/copy", part, Window.NONE, Padding.NONE, part.shape());
  }
}
