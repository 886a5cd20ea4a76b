package dev.saccade.network.calibration;

import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Node;
import java.util.ArrayList;
import java.util.List;

/** Completes a model by the modes that are asked for and that it lacks. */
public final class MissingModes {
  private MissingModes() {}

  /**
   * The modes of a model and, behind them, one derived by {@link Calibrator} for each number of
   * bits that no mode of the model has. They are derived from the mode of the most bits.
   *
   * @param frames representative ones, {@code [row][column][channel]}, bytes read as 0 to 255
   * @param bits of weights and activations, each 1 to 8
   * @throws ModelException if a mode has more bits than any of the model, or there are no frames
   */
  public static List<ModeGraph> complete(
      List<ModeGraph> modes, List<byte[]> frames, List<Integer> bits) {
    ModeGraph widest = modes.get(0);
    for (ModeGraph mode : modes) {
      widest = weightBits(mode) > weightBits(widest) ? mode : widest;
    }
    List<ModeGraph> all = new ArrayList<>(modes);
    for (int asked : bits) {
      if (all.stream().noneMatch(mode -> weightBits(mode) == asked)) {
        all.add(derived(widest, frames, asked));
      }
    }
    return all;
  }

  private static ModeGraph derived(ModeGraph widest, List<byte[]> frames, int bits) {
    if (bits > weightBits(widest)) {
      throw new ModelException(
          "a mode of " + bits + " bits",
          "the model's mode '" + widest.name() + "' has weights of " + weightBits(widest),
          "ask for fewer bits: calibration drops bits and cannot add any");
    }
    return Calibrator.mode(widest.graph(), frames, bits);
  }

  /** The most weight bits of a mode's layers. */
  private static int weightBits(ModeGraph mode) {
    return mode.graph().nodes().stream()
        .filter(Node.Convolve.class::isInstance)
        .mapToInt(node -> ((Node.Convolve) node).weights().bits())
        .max()
        .orElse(0);
  }
}
