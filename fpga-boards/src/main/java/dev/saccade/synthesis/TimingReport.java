package dev.saccade.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What nextpnr's {@code --report} says of a placed design.
 *
 * @param fmaxMhz the highest frequency of the slowest clock, by nextpnr's timing model
 */
public record TimingReport(double fmaxMhz) {

  /**
   * Reads a report.
   *
   * @throws SynthesisException if it holds no clock
   */
  static TimingReport read(Path json) {
    JsonNode clocks;
    try {
      clocks = new ObjectMapper().readTree(json.toFile()).path("fmax");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TimingReport(
        clocks.properties().stream()
            .map(Map.Entry::getValue)
            .mapToDouble(clock -> clock.path("achieved").asDouble())
            .filter(mhz -> mhz > 0)
            .min()
            .orElseThrow(
                () ->
                    new SynthesisException(
                        json + " names no clock with a frequency; give a design with registers")));
  }
}
