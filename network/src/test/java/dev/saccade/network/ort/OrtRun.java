package dev.saccade.network.ort;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxWriter;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a standard model once in ONNX Runtime, with one thread. */
final class OrtRun {
  private OrtRun() {}

  /**
   * The outputs of a model by name, elements in ONNX's order.
   *
   * @param inputs elements by name
   * @param shapes of the inputs
   */
  static Map<String, float[]> run(
      OnnxModel model, Map<String, float[]> inputs, Map<String, List<Long>> shapes) {
    // Its warnings are about constants that lowering leaves unused.
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "tests");
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      options.setIntraOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      try (OrtSession session = environment.createSession(OnnxWriter.bytes(model), options)) {
        for (Map.Entry<String, float[]> input : inputs.entrySet()) {
          long[] shape = shapes.get(input.getKey()).stream().mapToLong(Long::longValue).toArray();
          tensors.put(
              input.getKey(),
              OnnxTensor.createTensor(environment, FloatBuffer.wrap(input.getValue()), shape));
        }
        Map<String, float[]> outputs = new HashMap<>();
        try (OrtSession.Result result = session.run(tensors)) {
          for (Map.Entry<String, ai.onnxruntime.OnnxValue> output : result) {
            FloatBuffer elements = ((OnnxTensor) output.getValue()).getFloatBuffer();
            float[] copy = new float[elements.remaining()];
            elements.get(copy);
            outputs.put(output.getKey(), copy);
          }
        }
        return outputs;
      }
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }
}
