package dev.saccade.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * The slowest way from one register to the next that nextpnr reports.
 *
 * @param from the cell that drives it
 * @param to the cell that takes it
 * @param cells that it goes through, both included
 * @param cellNs nanoseconds in cells, clock to output and set-up time included
 * @param wireNs nanoseconds in wires
 */
public record CriticalPath(String from, String to, int cells, double cellNs, double wireNs) {

  /** Reads the {@code path} of a report, which is a list of delays. */
  static CriticalPath read(JsonNode path) {
    double cellNs = 0;
    double wireNs = 0;
    int wires = 0;
    for (JsonNode step : path) {
      double delay = step.path("delay").asDouble();
      if (step.path("type").asText().equals("routing")) {
        wireNs += delay;
        wires++;
      } else {
        cellNs += delay;
      }
    }
    return new CriticalPath(
        path.path(0).at("/from/cell").asText(),
        path.path(path.size() - 1).at("/to/cell").asText(),
        wires + 1,
        cellNs,
        wireNs);
  }

  /** Nanoseconds of all of it. */
  public double ns() {
    return cellNs + wireNs;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s to %s: %d cells, %.1f ns in them and %.1f ns in wires",
        from,
        to,
        cells,
        cellNs,
        wireNs);
  }
}
