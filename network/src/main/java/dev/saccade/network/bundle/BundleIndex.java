package dev.saccade.network.bundle;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The content of {@code bundle.json}.
 *
 * @param version of this format, 1
 * @param modes at least one, in the order of the network's modes
 */
record BundleIndex(
    @JsonProperty(value = "version", required = true) int version,
    @JsonProperty(value = "modes", required = true) List<Mode> modes) {
  static final String FILE = "bundle.json";
  static final int VERSION = 1;

  /**
   * One mode.
   *
   * @param file name of its ONNX graph in the zip
   * @param trained false if the mode was made by calibration
   */
  record Mode(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "file", required = true) String file,
      @JsonProperty("trained") Boolean trained) {
    boolean isTrained() {
      return trained == null || trained;
    }
  }
}
