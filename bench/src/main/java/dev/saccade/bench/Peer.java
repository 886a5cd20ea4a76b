package dev.saccade.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An accelerator beside which Saccade is put: a line of a table of comparison. Those of others are
 * in {@code peers.json} beside this class, with what was published of them; none of their figures
 * was measured by us.
 *
 * @param bits which precisions it has, and when one is chosen
 * @param basis of the figures. {@code measured}: by us, with the tools of this project; {@code
 *     published}: read in the source; {@code derived}: computed by us from what the source says;
 *     {@code recalled}: from memory, still to be looked up
 * @param figures by column, of {@link #FIGURES}; those that are not known are left out
 * @param meaning what the figures are figures of
 */
record Peer(
    String system,
    String device,
    String bits,
    String basis,
    Map<String, Double> figures,
    String meaning,
    String source) {

  /**
   * Columns of figures: lookup tables as the source counts them, the clock, and operations per
   * second in billions, two per multiplication, by bits of both factors.
   */
  static final List<String> FIGURES =
      List.of(
          "luts",
          "luts_per_binary_mac",
          "fmax_mhz",
          "gops_8_bits",
          "gops_4_bits",
          "gops_2_bits",
          "gops_1_bits");

  Peer {
    figures = new LinkedHashMap<>(figures);
    for (String figure : figures.keySet()) {
      if (!FIGURES.contains(figure)) {
        throw new IllegalArgumentException(
            "the peer " + system + " has a figure '" + figure + "': give one of " + FIGURES);
      }
    }
  }

  /** Those of others. */
  static List<Peer> published() {
    try (InputStream json = Peer.class.getResourceAsStream("peers.json")) {
      return List.of(new JsonMapper().readValue(json, Peer[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line of the table. */
  Row line() {
    Row line =
        Row.empty()
            .with("system", system)
            .with("device", device)
            .with("bits", bits)
            .with("basis", basis);
    for (String name : FIGURES) {
      Double figure = figures.get(name);
      line = figure == null ? line.with(name, Table.NONE) : line.with(name, figure);
    }
    return line.with("meaning", meaning).with("source", source);
  }
}
