package dev.saccade.network.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Inferred ranges hold all numbers that frames give, and are not absurdly wide. */
class RangeInferenceTest {
  @Test
  void allNumbersLieInTheRangeOfTheirNode() {
    Random random = new Random();
    long seed = random.nextLong();
    random.setSeed(seed);
    for (int i = 0; i < 60; i++) {
      QuantizedGraph graph = OnnxImport.of(RandomModel.of(seed + i).model());
      Map<String, RangeInference.Interval> ranges = RangeInference.of(graph);
      for (int fill : new int[] {0, 255, -1}) {
        byte[] frame = new byte[graph.input().shape().codes()];
        Arrays.fill(frame, (byte) fill);
        if (fill < 0) {
          random.nextBytes(frame);
        }
        GraphEvaluator.run(graph, frame)
            .forEach(
                (node, numbers) -> {
                  RangeInference.Interval range = ranges.get(node);
                  double slack = 1e-9 * Math.max(1, range.high() - range.low());
                  assertThat(Arrays.stream(numbers).min().orElseThrow())
                      .as("seed %d, node '%s'", seed, node)
                      .isGreaterThanOrEqualTo(range.low() - slack);
                  assertThat(Arrays.stream(numbers).max().orElseThrow())
                      .as("seed %d, node '%s'", seed, node)
                      .isLessThanOrEqualTo(range.high() + slack);
                });
      }
    }
  }

  @Test
  void quantisedNodesHaveTheRangeOfTheirCodes() {
    QonnxBuilder model = new QonnxBuilder();
    String wide = model.node("Mul", model.input(1L, 1L, 2L, 2L), model.real(100));
    String y = model.quant(wide, model.real(0.5), 0, 4, true);
    QuantizedGraph graph = OnnxImport.of(model.build(y));

    assertThat(RangeInference.of(graph).get(wide)).isEqualTo(new RangeInference.Interval(0, 100));
    assertThat(RangeInference.of(graph).get(y)).isEqualTo(new RangeInference.Interval(0, 3.5));
  }
}
