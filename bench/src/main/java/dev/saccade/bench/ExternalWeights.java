package dev.saccade.bench;

import dev.saccade.fabric.Counters;
import dev.saccade.fabric.Descriptor;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.integer.IntegerNetwork;
import java.util.List;
import java.util.function.Consumer;

/**
 * How busy the array is when a network's weights do not fit on chip, by the bandwidth of the
 * external memory and the bits of the network: with fewer bits there is less to fetch, as only the
 * planes that are read are, and equally less time to fetch it in. The fabric is that of {@link
 * Utilisation} with one pixel and a weight memory of 32 KiB, of which 20 KiB are the buffer.
 *
 * <p>Cycles are modelled: those of the cycle model, to which the tests hold the hardware.
 */
public final class ExternalWeights implements Benchmark {
  private static final int WEIGHT_WORDS = 2048;
  private static final int BUFFER_WORDS = 640;

  /** Of SDRAM with a row to open, at 100 MHz. */
  private static final int LATENCY = 24;

  /** A word of 16 bytes from a memory of as many down to one of 4 bits per cycle. */
  private static final List<Integer> CYCLES_PER_WORD = List.of(1, 8, 16, 32);

  /** What the documentation shows: the most bits and few. */
  private static final List<String> SHOWN_BITS = List.of("8", "2");

  @Override
  public String name() {
    return "external-weights";
  }

  @Override
  public String measures() {
    return "share of the array that multiplies with weights off chip, per bandwidth (modelled)";
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
      for (int cyclesPerWord : CYCLES_PER_WORD) {
        progress.step("counting the cycles of " + measured + ", a word in " + cyclesPerWord);
        Program program = NetworkCompiler.compile(config(cyclesPerWord), network).programs().get(0);
        for (int mode = 0; mode < network.modes().size(); mode++) {
          rows.accept(row(measured, network, program, mode));
        }
      }
    }
  }

  @Override
  public List<Row> summary(List<Row> rows) {
    return rows.stream().filter(row -> SHOWN_BITS.contains(row.text("bits"))).toList();
  }

  private static FabricConfig config(int cyclesPerWord) {
    return Utilisation.config(1).toBuilder()
        .weightWords(WEIGHT_WORDS)
        .externalWords(1 << 16)
        .externalLatency(LATENCY)
        .externalCyclesPerWord(cyclesPerWord)
        .externalBufferWords(BUFFER_WORDS)
        .build();
  }

  private static Row row(
      MeasuredNetwork measured, IntegerNetwork network, Program program, int mode) {
    FrameCycles frame = new CycleModel().frame(program, mode);
    Counters total = frame.total();
    int cyclesPerWord = program.config().externalCyclesPerWord();
    return Row.empty()
        .with("network", measured.toString())
        .with("bits", MeasuredNetwork.BITS.get(mode))
        .with("latency_cycles", LATENCY)
        .with("cycles_per_word", cyclesPerWord)
        .with(
            "external_layers", program.descriptors().stream().filter(Descriptor::external).count())
        .with("fetched_words", fetched(program, mode))
        .with("cycles", frame.interval())
        .with("utilisation", Utilisation.of(network, program, mode, frame))
        .with("weight_wait", (double) total.weightWait() / total.cycles());
  }

  /** Words that come through the port for a frame. */
  private static long fetched(Program program, int mode) {
    long words = 0;
    for (int i = 0; i < program.descriptors().size(); i++) {
      Descriptor layer = program.descriptors().get(i);
      if (layer.external()) {
        int planes = program.modes().get(mode).get(i).weightBits();
        words += (long) layer.groups() * layer.rowGroups() * layer.segments() * planes;
      }
    }
    return words;
  }
}
