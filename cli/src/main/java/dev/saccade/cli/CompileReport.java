package dev.saccade.cli;

import dev.saccade.bench.Row;
import dev.saccade.bench.Utilisation;
import dev.saccade.fabric.Counters;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.fold.ModeGraph;
import dev.saccade.network.integer.IntegerNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables about a compiled network. */
final class CompileReport {
  private final FabricImage image;
  private final IntegerNetwork network;
  private final List<ModeGraph> graphs;
  private final Program program;
  private final CycleModel model = new CycleModel();

  /**
   * @param network of which the image has the only program
   * @param graphs that its modes were folded from
   */
  CompileReport(FabricImage image, IntegerNetwork network, List<ModeGraph> graphs) {
    this.image = image;
    this.graphs = List.copyOf(graphs);
    this.network = network;
    this.program = image.programs().get(0);
  }

  /** Used and available words of each memory. */
  List<Row> memories() {
    FabricConfig config = image.config();
    List<Row> rows = new ArrayList<>();
    rows.add(memory("activations", 8, program.activationCodes(), config.activationBytes()));
    for (MemoryTarget target : MemoryTarget.values()) {
      rows.add(
          memory(
              target.name().toLowerCase(Locale.ROOT),
              target.wordBits(config),
              image.memory(target).length / target.bytesPerWord(config),
              target.words(config)));
    }
    rows.add(
        memory(
            "results", 8 * config.requantisers(), program.results().words(), config.resultWords()));
    return rows;
  }

  private static Row memory(String name, int bits, long used, long words) {
    return Row.empty()
        .with("memory", name)
        .with("word_bits", bits)
        .with("used_words", used)
        .with("words", words);
  }

  /** Cycles from a frame to the next in each mode, while frames wait for the fabric. */
  List<Row> modes() {
    List<Row> rows = new ArrayList<>();
    for (int mode = 0; mode < program.modeNames().size(); mode++) {
      FrameCycles frame = model.frame(program, mode);
      Row row =
          Row.empty()
              .with("mode", program.modeNames().get(mode))
              .with("trained", graphs.get(mode).trained() ? "yes" : "no");
      double utilisation = Utilisation.of(network, program, mode, frame);
      rows.add(counts(row, frame.interval(), utilisation, frame.total()));
    }
    return rows;
  }

  /** Cycles of every layer in each mode. */
  List<Row> layers() {
    List<Row> rows = new ArrayList<>();
    for (int mode = 0; mode < program.modeNames().size(); mode++) {
      FrameCycles frame = model.frame(program, mode);
      for (int layer = 0; layer < frame.layers().size(); layer++) {
        Row row =
            Row.empty()
                .with("mode", program.modeNames().get(mode))
                .with("layer", program.layerNames().get(layer));
        Counters counters = frame.layers().get(layer);
        double products = (double) counters.cycles() * multipliers();
        double utilisation = Utilisation.work(network, program, mode, layer) / products;
        rows.add(counts(row, counters.cycles(), utilisation, counters));
      }
    }
    return rows;
  }

  private static Row counts(Row row, long cycles, double utilisation, Counters counters) {
    return row.with("cycles", cycles)
        .with("utilisation", utilisation)
        .with("fill_wait_cycles", counters.fillWait())
        .with("drain_wait_cycles", counters.drainWait())
        .with("weight_wait_cycles", counters.weightWait())
        .with("layer_wait_cycles", counters.layerWait());
  }

  private int multipliers() {
    FabricConfig config = image.config();
    return config.rows() * config.lanes() * config.pixels();
  }
}
