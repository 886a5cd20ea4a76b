package dev.saccade.network.compiler;

import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;

/**
 * A network to compile and the size of the frames that it sees a region of.
 *
 * @param frameHeight rows of a stored frame, at least those of the network's input
 * @param frameWidth columns of a stored frame
 */
public record ProgramRequest(IntegerNetwork network, int frameHeight, int frameWidth) {
  public ProgramRequest {
    TensorShape input = network.inputShape();
    if (frameHeight < input.height() || frameWidth < input.width()) {
      throw new CompileException(
          "network '" + network.name() + "'",
          "frames of " + frameHeight + "x" + frameWidth + " for an input of " + input,
          "give frames at least as large as the input");
    }
  }

  /** A network whose input is the whole frame. */
  public static ProgramRequest whole(IntegerNetwork network) {
    return new ProgramRequest(network, network.inputShape().height(), network.inputShape().width());
  }

  /** Codes of a stored frame. */
  long frameCodes() {
    return (long) frameHeight * frameWidth * network.inputShape().channels();
  }
}
