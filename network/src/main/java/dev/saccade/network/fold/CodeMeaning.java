package dev.saccade.network.fold;

/**
 * What the codes of a tensor stand for: {@code scale * (code - zero)}, rounded to doubles.
 *
 * @param node of the graph whose numbers they are
 * @param firstChannel of the node's channels, the one that the tensor begins with: tensors that are
 *     joined hold a part of them
 */
public record CodeMeaning(String node, int firstChannel, double scale, double zero) {
  /** The real number of a code. */
  public double real(int code) {
    return scale * (code - zero);
  }
}
