package dev.saccade.rtl.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Widths;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.rtl.layer.BatchLoops;
import dev.saccade.rtl.layer.EncodedSignals;
import dev.saccade.rtl.layer.FillLayer;
import dev.saccade.rtl.testing.LayerShape;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All layers of small numbers: each tap of each patch is read once, in order, and none outside of
 * the tensor. Tensors of 1 to 3 rows and columns, kernels of 1 to 3, strides of 1 and 2, padding of
 * 0 and 1, pool windows of 1 and 2, and 1, 5 or 9 channels of 1 or 2 groups, for 8 lanes. And each
 * number of a descriptor matters: wrong by one, it is noticed.
 */
class SmallLayersTest {
  private static final long SEED = 20261121;
  private static final FabricConfig CONFIG =
      FabricConfig.builder().lanes(8).pixels(2).patchSegments(24).activationBytes(1024).build();

  /** Numbers that only an engine with depthwise layers reads; {@link TapPlacesTest} has them. */
  private static final Set<String> OF_DEPTHWISE =
      Set.of("depthwise", "lastFilters", "kernelW", "columnStep", "segments", "stripBatches");

  @Test
  void readsEachTapOnce() {
    List<LayerShape> shapes = shapes(List.of(1, 5, 9));
    assertThat(shapes.size()).isGreaterThan(1_500);
    try (Simulation simulation = open()) {
      int filled = 0;
      for (int i = 0; i < shapes.size(); i++) {
        filled = fill(simulation, shapes.get(i), SEED + i, filled);
      }
    }
  }

  static Stream<String> numbers() {
    return Stream.concat(
        EncodedSignals.names(BatchLoops.class).stream().map(n -> "loops_" + snake(n)),
        EncodedSignals.names(FillLayer.class).stream()
            .filter(n -> !OF_DEPTHWISE.contains(n))
            .map(n -> "layer_" + snake(n)));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void noticesAWrongNumber(String port) {
    List<LayerShape> shapes = new ArrayList<>(shapes(List.of(5)));
    Collections.shuffle(shapes, new Random(SEED));
    for (LayerShape shape : shapes) {
      try (Simulation simulation = open()) {
        fill(wrong(simulation, port), shape, SEED, 0);
      } catch (AssertionError e) {
        return;
      }
    }
    fail("no layer notices a wrong %s, seed %d", port, SEED);
  }

  private static FillEngine engine() {
    return new FillEngine(
        CONFIG.lanes(),
        CONFIG.readCodes(),
        CONFIG.pixels(),
        Widths.indexBits(CONFIG.activationBytes()),
        CONFIG.patchSegments(),
        CONFIG.depthwiseWords());
  }

  private static Simulation open() {
    Simulation simulation = CycleSimulator.open(Design.elaborate(engine()).top(), SEED);
    simulation.reset(2);
    return simulation;
  }

  /** How many batches the engine has filled then. */
  private static int fill(Simulation simulation, LayerShape shape, long seed, int filled) {
    FillBench bench = new FillBench(CONFIG, engine(), shape, seed);
    bench.run(simulation, filled);
    return filled + bench.batches();
  }

  private static List<LayerShape> shapes(List<Integer> channels) {
    List<LayerShape> shapes = new ArrayList<>();
    for (int c : channels) {
      for (int place = 0; place < 3 * 3 * 3 * 3; place++) {
        for (int way = 0; way < 2 * 2 * 2; way++) {
          for (int pool = 1; pool <= 2; pool++) {
            int inH = 1 + place % 3;
            int inW = 1 + place / 3 % 3;
            int kernelH = 1 + place / 9 % 3;
            int kernelW = 1 + place / 27;
            int pad = way % 2;
            int stride = 1 + way / 2 % 2;
            int groups = 1 + way / 4;
            int positionsY = (inH + 2 * pad - kernelH) / stride + 1;
            int positionsX = (inW + 2 * pad - kernelW) / stride + 1;
            if (inH + 2 * pad >= kernelH
                && inW + 2 * pad >= kernelW
                && positionsY >= pool
                && positionsX >= pool) {
              shapes.add(
                  new LayerShape(
                      inH,
                      inW,
                      c,
                      groups * c,
                      kernelH,
                      kernelW,
                      stride,
                      stride,
                      pad,
                      pad,
                      pad,
                      pad,
                      pool,
                      pool,
                      pool,
                      pool,
                      groups,
                      1,
                      groups,
                      false,
                      false,
                      1));
            }
          }
        }
      }
    }
    return shapes;
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** A simulation in which one number is poked too large by one. */
  private static Simulation wrong(Simulation simulation, String port) {
    return (Simulation)
        Proxy.newProxyInstance(
            Simulation.class.getClassLoader(),
            new Class<?>[] {Simulation.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("poke") && arguments[0].equals(port)) {
                simulation.poke(port, ((Number) arguments[1]).longValue() + 1);
                return null;
              }
              try {
                return method.invoke(simulation, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
