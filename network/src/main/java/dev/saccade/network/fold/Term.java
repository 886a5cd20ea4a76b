package dev.saccade.network.fold;

import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import dev.saccade.network.requantize.Rational;
import java.util.List;
import java.util.Optional;

/** What a node of a graph is, as far as it has been folded. */
sealed interface Term {
  TensorShape shape();

  /** Pixel values that are not yet codes; channels are functions of the value. */
  record Pixels(TensorShape shape, List<Channel> channels) implements Term {}

  /**
   * Codes of a tensor, which stand for {@code scale * (code - zero)}.
   *
   * @param low lowest code that occurs
   * @param high highest code that occurs
   * @param exclusive whether nothing else reads the tensor
   */
  record Coded(
      int tensor,
      TensorShape shape,
      CodeFormat format,
      int low,
      int high,
      Rational scale,
      Rational zero,
      boolean exclusive)
      implements Term {

    /** {@code by * this + plus}, for a positive factor. */
    Coded affine(Rational by, Rational plus, boolean alone) {
      Rational newScale = scale.times(by);
      return new Coded(
          tensor,
          shape,
          format,
          low,
          high,
          newScale,
          zero.minus(plus.dividedBy(newScale)),
          exclusive && alone);
    }

    Coded exclusive(boolean alone) {
      return new Coded(tensor, shape, format, low, high, scale, zero, exclusive && alone);
    }
  }

  /**
   * Sums of products that are not yet codes.
   *
   * @param channels functions of the sum
   * @param residual the operand that the channels' addends are for
   * @param pool maximum pooling of the result
   */
  record Linear(
      Product product,
      List<Channel> channels,
      Optional<Coded> residual,
      Window pool,
      TensorShape shape)
      implements Term {}

  /** Parts side by side in the channels. */
  record Joined(TensorShape shape, List<Term> parts) implements Term {}
}
