package dev.saccade.network.compiler;

import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.Convolution;
import dev.saccade.network.integer.ConvolutionMode;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.Output;
import dev.saccade.network.integer.OutputScale;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.PixelTable;
import dev.saccade.network.integer.Requantizer;
import dev.saccade.network.integer.Tensor;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.WeightCodes;
import dev.saccade.network.integer.Window;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Networks of one layer, with raw results unless said otherwise, to show one limit at a time. */
final class SingleLayer {
  private SingleLayer() {}

  /** A kernel of equal weight codes on a whole frame, in one mode. */
  static IntegerNetwork of(
      TensorShape frame, int filters, int kernel, int weightBits, int code, int zeroHalves) {
    byte[] codes = new byte[filters * kernel * kernel * frame.channels()];
    Arrays.fill(codes, (byte) (code << (8 - weightBits)));
    WeightCodes weights =
        new WeightCodes(filters, kernel, kernel, frame.channels(), weightBits, codes);
    ConvolutionMode mode =
        new ConvolutionMode(
            weightBits,
            zeroHalves,
            CodeFormat.unsigned(8),
            0,
            Collections.nCopies(filters, Requantizer.identity()),
            Optional.empty());
    Convolution layer =
        new Convolution(
            "only",
            0,
            1,
            weights,
            1,
            1,
            Padding.NONE,
            1,
            Window.NONE,
            OptionalInt.empty(),
            Destination.RESULT_RAW,
            List.of(mode));
    OutputScale scale =
        new OutputScale(Collections.nCopies(filters, 1.0), Collections.nCopies(filters, 0.0));
    return new IntegerNetwork(
        "single",
        PixelTable.identity(frame.channels()),
        List.of(
            new Tensor(0, "frame", frame, 0, 0),
            new Tensor(1, "sums", layer.outputShape(frame), 1, 0)),
        List.of(layer),
        List.of("w" + weightBits),
        List.of(new Output("sums", 1, List.of(scale))));
  }
}
