package dev.saccade.bench;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.compiler.CompileException;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import dev.saccade.rtl.catalogue.BoardFabric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Networks that the compiler accepts for the fabrics of boards, with weights and activations of so
 * many bits, and how much of the array they use there: {@link Utilisation} of whole frames, by the
 * cycle model to which the tests hold the hardware.
 */
public final class FabricNetworks implements Benchmark {
  private static final long SEED = MeasuredNetwork.SEED;

  /** By name, the smallest first. */
  private static final Map<String, Function<List<ModePlan>, IntegerNetwork>> NETWORKS = networks();

  private static Map<String, Function<List<ModePlan>, IntegerNetwork>> networks() {
    Map<String, Function<List<ModePlan>, IntegerNetwork>> networks = new LinkedHashMap<>();
    networks.put("minimal", modes -> Zoo.minimal(modes, SEED));
    networks.put("tiny", modes -> Zoo.tiny(modes, SEED));
    networks.put("digits", modes -> Zoo.digits(modes, SEED));
    networks.put(
        "mobilenet-32x32", modes -> Zoo.mobileNet(new TensorShape(32, 32, 3), modes, SEED));
    networks.put("mobilenet-96x96", modes -> Zoo.mobileNet(modes, SEED));
    networks.put("resnet8-32x32", modes -> Zoo.resNet8(modes, SEED));
    networks.put("ultranet-32x48", modes -> Zoo.ultraNet(new TensorShape(32, 48, 3), modes, SEED));
    networks.put("ultranet-160x320", modes -> Zoo.ultraNet(modes, SEED));
    return networks;
  }

  @Override
  public String name() {
    return "fabric-networks";
  }

  @Override
  public String measures() {
    return "networks that fit the fabrics of boards, and the share of the array they use (modelled)";
  }

  @Override
  public String duration() {
    return "2 min (quick: 20 s, the smallest fabric)";
  }

  @Override
  public void run(BenchmarkOptions options, Progress progress, Consumer<Row> rows) {
    for (BoardFabric board : BoardFabric.all()) {
      if (options.quick() && !board.equals(BoardFabric.UP5K)) {
        continue;
      }
      for (String name : NETWORKS.keySet()) {
        progress.step("compiling " + name + " for " + board.device());
        for (int bits : MeasuredNetwork.BITS) {
          row(board, name, bits).ifPresent(rows);
        }
      }
    }
  }

  private static Optional<Row> row(BoardFabric board, String name, int bits) {
    IntegerNetwork network = NETWORKS.get(name).apply(List.of(ModePlan.uniform(bits)));
    Optional<Program> fitting = compile(board.config(), network);
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Program program = fitting.orElseThrow();
    FrameCycles frame = new CycleModel().frame(program, 0);
    return Optional.of(
        Row.empty()
            .with("device", board.device())
            .with("network", name)
            .with("bits", bits)
            .with("cycles", frame.interval())
            .with("utilisation", Utilisation.of(network, program, 0, frame)));
  }

  /** Networks that fit, the smallest first, with the most bits that do: {@code tiny 8, ...}. */
  static String fitting(FabricConfig config) {
    List<String> fitting = new ArrayList<>();
    NETWORKS.forEach(
        (name, network) ->
            MeasuredNetwork.BITS.stream()
                .filter(
                    bits ->
                        compile(config, network.apply(List.of(ModePlan.uniform(bits)))).isPresent())
                .findFirst()
                .ifPresent(bits -> fitting.add(name + " " + bits)));
    return String.join(", ", fitting);
  }

  private static Optional<Program> compile(FabricConfig config, IntegerNetwork network) {
    try {
      return Optional.of(NetworkCompiler.compile(config, network).programs().get(0));
    } catch (CompileException e) {
      return Optional.empty();
    }
  }

  /** A line per network and fabric, with the utilisation at each number of bits. */
  @Override
  public List<Row> summary(List<Row> rows) {
    Map<String, Row> heads = new LinkedHashMap<>();
    Map<String, Map<Integer, Double>> byBits = new LinkedHashMap<>();
    for (Row row : rows) {
      String key = row.text("device") + " " + row.text("network");
      heads.putIfAbsent(
          key, Row.empty().with("device", row.text("device")).with("network", row.text("network")));
      byBits
          .computeIfAbsent(key, k -> new LinkedHashMap<>())
          .put((int) row.number("bits"), row.number("utilisation"));
    }
    List<Row> lines = new ArrayList<>();
    heads.forEach(
        (key, head) -> {
          Row line = head;
          for (int bits : MeasuredNetwork.BITS) {
            Double share = byBits.get(key).get(bits);
            String column = "utilisation_" + bits + "_bits";
            line = share == null ? line.with(column, Table.NONE) : line.with(column, share);
          }
          lines.add(line);
        });
    return lines;
  }
}
