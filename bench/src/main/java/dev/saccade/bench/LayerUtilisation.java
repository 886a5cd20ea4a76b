package dev.saccade.bench;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.cycles.LayerUse;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.IntegerNetwork;
import java.util.List;
import java.util.function.Consumer;

/**
 * What each layer loses of the array, and where: the rows of {@link Utilisation}, layer by layer.
 * The shares of a row, {@code utilisation} and all that begin with {@code lost_}, add up to 1 (see
 * {@link LayerUse}); averages are additions and count as lost.
 */
public final class LayerUtilisation implements Benchmark {
  /** What the documentation shows: one pixel, the most bits and few. */
  private static final List<String> SHOWN_BITS = List.of("8", "2");

  @Override
  public String name() {
    return "layer-utilisation";
  }

  @Override
  public String measures() {
    return "what each layer of the networks loses of the array, and where (modelled)";
  }

  @Override
  public String duration() {
    return "1 min (quick: 10 s, one network)";
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows) {
    List<MeasuredNetwork> networks = List.of(MeasuredNetwork.values());
    for (MeasuredNetwork measured : options.quick() ? networks.subList(0, 1) : networks) {
      progress.step("building " + measured);
      IntegerNetwork network = measured.build();
      for (int pixels : List.of(1, 4)) {
        progress.step("counting the cycles of " + measured + ", pixels = " + pixels);
        FabricConfig config = Utilisation.config(pixels);
        Program program = NetworkCompiler.compile(config, network).programs().get(0);
        for (int mode = 0; mode < network.modes().size(); mode++) {
          Row head =
              Row.empty()
                  .with("network", measured.toString())
                  .with("bits", MeasuredNetwork.BITS.get(mode))
                  .with("pixels", pixels);
          rows(head, network, program, mode, rows);
        }
      }
    }
  }

  private static void rows(
      Row head, IntegerNetwork network, Program program, int mode, Consumer<Row> rows) {
    FrameCycles frame = new CycleModel().frame(program, mode);
    double all = frame.total().cycles();
    for (int i = 0; i < network.layers().size(); i++) {
      Convolution layer = network.layers().get(i);
      Counters counters = frame.layers().get(i);
      LayerUse use =
          LayerUse.of(
              program.config(),
              layer,
              program.descriptors().get(i),
              program.modes().get(mode).get(i),
              counters);
      boolean works = Utilisation.multiplies(layer);
      rows.accept(
          head.with("layer", layer.name())
              .with("cycles", counters.cycles())
              .with("share_of_frame", counters.cycles() / all)
              .with("utilisation", works ? use.useful() : 0)
              .with("lost_fill", use.fill())
              .with("lost_drain", use.drain())
              .with("lost_layer", use.layer())
              .with("lost_pixels", use.pixels())
              .with("lost_rows", use.rows())
              .with("lost_lanes", use.lanes())
              .with("lost_zeros", use.zeros())
              .with("lost_additions", works ? 0 : use.useful()));
    }
  }

  @Override
  public List<Row> summary(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.text("pixels").equals("1") && SHOWN_BITS.contains(row.text("bits")))
        .toList();
  }
}
