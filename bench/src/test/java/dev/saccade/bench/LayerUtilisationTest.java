package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The losses of the layers are all that is lost, and their work is the network's. */
class LayerUtilisationTest {
  private static final List<String> SHARES =
      List.of(
          "utilisation",
          "lost_fill",
          "lost_drain",
          "lost_layer",
          "lost_pixels",
          "lost_rows",
          "lost_lanes",
          "lost_zeros",
          "lost_additions");

  @Test
  void everyShareIsAccountedFor() {
    List<Row> layers = new ArrayList<>();
    new LayerUtilisation().run(BenchmarkOptions.full(), Progress.silent(), layers::add);
    Map<String, Double> work = new HashMap<>();
    for (Row layer : layers) {
      double sum = 0;
      for (String share : SHARES) {
        assertThat(layer.number(share)).as("%s of %s", share, layer).isBetween(-1e-9, 1.0);
        sum += layer.number(share);
      }
      assertThat(sum).as("%s", layer).isCloseTo(1, within(1e-9));
      work.merge(key(layer), layer.number("utilisation") * layer.number("cycles"), Double::sum);
    }
    List<Row> networks = new ArrayList<>();
    new Utilisation().run(BenchmarkOptions.full(), Progress.silent(), networks::add);
    assertThat(work).hasSize(networks.size());
    for (Row network : networks) {
      double expected = network.number("utilisation") * network.number("cycles");
      assertThat(work.get(key(network)) / expected).as("%s", network).isCloseTo(1, within(1e-9));
    }
  }

  private static String key(Row row) {
    return row.text("network") + " " + row.text("bits") + " " + row.text("pixels");
  }
}
