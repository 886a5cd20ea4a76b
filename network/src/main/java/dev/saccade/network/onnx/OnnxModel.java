package dev.saccade.network.onnx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model file.
 *
 * @param opsets version of each operator domain; the standard one has the empty name
 */
public record OnnxModel(
    long irVersion, String producer, Map<String, Long> opsets, OnnxGraph graph) {
  public OnnxModel {
    opsets = Collections.unmodifiableMap(new LinkedHashMap<>(opsets));
  }

  /** The version of the standard operators; 1 if the file does not say. */
  public long opset() {
    return opsets.getOrDefault("", opsets.getOrDefault("ai.onnx", 1L));
  }
}
