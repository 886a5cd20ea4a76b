package dev.saccade.network.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.FabricConfig;
import dev.saccade.network.integer.TensorShape;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultLayoutTest {
  private static final FabricConfig CONFIG =
      FabricConfig.builder().pixels(2).requantisers(4).build();

  private static ResultLayout layout() {
    return NetworkCompiler.compile(CONFIG, SingleLayer.of(new TensorShape(1, 3, 1), 10, 1, 1, 1, 0))
        .programs()
        .get(0)
        .results();
  }

  /** Two pixels at once, then the last; of each the first 8 filters, then the other two. */
  @Test
  void valuesComeByBatchRowGroupPixelAndRow() {
    assertThat(layout().outputs().get(0).order())
        .containsExactlyElementsOf(
            IntStream.of(
                    0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 8, 9, 18, 19, 20, 21,
                    22, 23, 24, 25, 26, 27, 28, 29)
                .boxed()
                .toList());
    assertThat(layout().words()).isEqualTo(9);
    assertThat(layout().bytes()).isEqualTo(120);
  }

  @Test
  void anotherNumberOfBytesIsRefused() {
    assertThatThrownBy(() -> layout().tensors(new byte[119]))
        .hasMessageContaining("119 bytes of results; the program gives 120");
  }
}
