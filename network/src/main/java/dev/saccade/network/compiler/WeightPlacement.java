package dev.saccade.network.compiler;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.IntegerNetwork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which layers' weights are resident on chip and which come through the external port.
 *
 * <p>The first layer of a program is resident, so that frames begin without a fetch and their
 * cycles do not depend on what was fetched before; so is a layer of which the buffer cannot hold a
 * group. Of the others those are resident whose weights are used for the fewest pixels, as the
 * array is soonest through with them and would wait for more of them: fully connected layers before
 * all. Without the port all are resident.
 */
final class WeightPlacement {
  private final FabricConfig config;
  private long free;

  private WeightPlacement(FabricConfig config) {
    this.config = config;
    this.free = config.residentWords();
  }

  /**
   * The shapes of the layers of networks that are loaded together, in the order of both.
   *
   * @throws CompileException if weights that must be resident do not fit
   */
  static List<List<LayerShape>> of(FabricConfig config, List<IntegerNetwork> networks) {
    List<List<LayerShape>> shapes = new ArrayList<>();
    for (IntegerNetwork network : networks) {
      shapes.add(
          new ArrayList<>(
              network.layers().stream().map(l -> LayerShape.of(config, network, l)).toList()));
    }
    if (config.external()) {
      new WeightPlacement(config).place(shapes);
    }
    return shapes;
  }

  /** A layer that may be external. */
  private record Candidate(List<LayerShape> program, int layer, LayerShape external) {
    LayerShape resident() {
      return program.get(layer);
    }

    long words() {
      return resident().weightWords();
    }
  }

  private void place(List<List<LayerShape>> programs) {
    List<Candidate> candidates = new ArrayList<>();
    for (List<LayerShape> program : programs) {
      for (int layer = 0; layer < program.size(); layer++) {
        LayerShape shape = program.get(layer);
        if (layer == 0 || shape.external(config).isEmpty()) {
          keep(shape, layer == 0);
        } else {
          candidates.add(new Candidate(program, layer, shape.external(config).get()));
        }
      }
    }
    candidates.sort(
        Comparator.comparingLong((Candidate c) -> c.resident().batches(config))
            .thenComparingLong(Candidate::words));
    for (Candidate candidate : candidates) {
      if (candidate.words() <= free) {
        free -= candidate.words();
      } else {
        candidate.program().set(candidate.layer(), candidate.external());
      }
    }
  }

  /** Makes a layer resident that cannot be anything else. */
  private void keep(LayerShape shape, boolean first) {
    long words = shape.weightWords();
    if (words > free) {
      int rowGroup = shape.segments() * shape.storedPlanes();
      int group = shape.groups() > 1 ? rowGroup * shape.rowGroups() : rowGroup;
      String why =
          first
              ? "those of a first layer are"
              : "half the buffer holds " + config.externalBufferWords() + " of a group's " + group;
      long missing = words - free;
      String cure = "use a fabric with weightWords of at least " + (config.weightWords() + missing);
      throw shape.refused(
          "its "
              + words
              + " words of weights must be resident ("
              + why
              + "), and "
              + free
              + " of "
              + config.residentWords()
              + " are free",
          first ? cure : cure + " or externalBufferWords of at least " + group);
    }
    free -= words;
  }
}
