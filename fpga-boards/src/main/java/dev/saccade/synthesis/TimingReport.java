package dev.saccade.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;

/**
 * What nextpnr's {@code --report} says of a placed design.
 *
 * @param fmaxMhz the highest frequency of the slowest clock, by nextpnr's timing model
 * @param criticalPath the slowest of those from one register to another, if it reports any
 */
public record TimingReport(double fmaxMhz, Optional<CriticalPath> criticalPath) {

  /**
   * Reads a report.
   *
   * @return empty if it gives no clock a frequency, as of Gowin designs without a path that
   *     nextpnr's delays of the family cover
   */
  static Optional<TimingReport> read(Path json) {
    JsonNode report;
    try {
      report = new ObjectMapper().readTree(json.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OptionalDouble fmaxMhz =
        report.path("fmax").properties().stream()
            .map(Map.Entry::getValue)
            .mapToDouble(clock -> clock.path("achieved").asDouble())
            .filter(mhz -> mhz > 0)
            .min();
    Optional<CriticalPath> slowest =
        StreamSupport.stream(report.path("critical_paths").spliterator(), false)
            .filter(path -> isClock(path, "from") && isClock(path, "to"))
            .map(path -> CriticalPath.read(path.path("path")))
            .max(Comparator.comparingDouble(CriticalPath::ns));
    return fmaxMhz.isPresent()
        ? Optional.of(new TimingReport(fmaxMhz.getAsDouble(), slowest))
        : Optional.empty();
  }

  /** A path to or from a pin, which nextpnr calls asynchronous, limits no clock. */
  private static boolean isClock(JsonNode path, String end) {
    return !path.path(end).asText().equals("<async>");
  }
}
