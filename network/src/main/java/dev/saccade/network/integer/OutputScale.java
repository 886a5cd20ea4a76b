package dev.saccade.network.integer;

import java.util.List;

/**
 * What the integers of an output stand for in one mode, for whoever shows them: {@code real =
 * factor * integer + offset}, per channel. The integers themselves are the result.
 */
public record OutputScale(List<Double> factors, List<Double> offsets) {
  public OutputScale {
    factors = List.copyOf(factors);
    offsets = List.copyOf(offsets);
    if (factors.size() != offsets.size()) {
      throw new InvalidNetworkException(
          "output scale",
          factors.size() + " factors and " + offsets.size() + " offsets",
          "give one of each per channel");
    }
    for (int channel = 0; channel < factors.size(); channel++) {
      double factor = factors.get(channel);
      double offset = offsets.get(channel);
      if (!Double.isFinite(factor) || factor == 0 || !Double.isFinite(offset)) {
        throw new InvalidNetworkException(
            "output scale",
            "channel " + channel + " has factor " + factor + " and offset " + offset,
            "use finite numbers and no factor 0");
      }
    }
  }

  /** The real number of an integer of a channel. */
  public double real(int channel, long integer) {
    return factors.get(channel) * integer + offsets.get(channel);
  }
}
