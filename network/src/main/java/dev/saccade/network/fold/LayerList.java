package dev.saccade.network.fold;

import dev.saccade.network.fold.Term.Coded;
import dev.saccade.network.fold.Term.Linear;
import dev.saccade.network.integer.CodeFormat;
import dev.saccade.network.integer.Destination;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Node;
import dev.saccade.network.requantize.ExactQuantizer;
import dev.saccade.network.requantize.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tensors and layers made so far. */
final class LayerList {
  private final List<FoldedTensor> tensors = new ArrayList<>();
  private final List<FoldedLayer> layers = new ArrayList<>();
  private final List<CodeMeaning> meanings = new ArrayList<>();

  /** With the frame as tensor 0, whose codes are pixel values unless something else is said. */
  LayerList(Node.Input input) {
    tensors.add(new FoldedTensor(input.name(), input.shape(), 0, 0));
    meanings.add(new CodeMeaning(input.name(), 0, 1.0 / input.range().divisor(), 0));
  }

  List<FoldedTensor> tensors() {
    return List.copyOf(tensors);
  }

  List<FoldedLayer> layers() {
    return List.copyOf(layers);
  }

  List<CodeMeaning> meanings() {
    return List.copyOf(meanings);
  }

  /** Says what the codes of a tensor stand for: numbers of a node from a channel on. */
  void mean(Coded coded, String node, int firstChannel) {
    meanings.set(
        coded.tensor(),
        new CodeMeaning(
            node, firstChannel, coded.scale().doubleValue(), coded.zero().doubleValue()));
  }

  /** A layer that makes codes of a linear term, and the id of its tensor. */
  int add(String name, Linear linear, List<ExactQuantizer> steps, OutputCodes codes) {
    return add(name, linear, steps, Optional.of(codes), Destination.MEMORY);
  }

  /** A layer that gives sums as they are, and the id of its tensor. */
  int addRaw(String name, Linear linear) {
    return add(name, linear, List.of(), Optional.empty(), Destination.RESULT_RAW);
  }

  /** A layer that gives the largest codes of each window, or copies them. */
  Coded addIdentity(String name, Coded input, Window pool, Padding padding, TensorShape shape) {
    Product product = Product.identity(input, padding);
    ExactQuantizer half =
        new ExactQuantizer(
            Rational.HALF,
            Rational.ZERO,
            Rational.ZERO,
            RoundingMode.FLOOR,
            0,
            input.low(),
            input.high());
    int tensor = tensor(name, shape);
    layers.add(
        new FoldedLayer(
            unique(name),
            product,
            tensor,
            input.low(),
            pool,
            OptionalInt.empty(),
            0,
            Destination.MEMORY,
            Optional.of(new OutputCodes(input.format(), input.low(), input.high())),
            Collections.nCopies(shape.channels(), half)));
    return new Coded(
        tensor,
        shape,
        input.format(),
        input.low(),
        input.high(),
        input.scale(),
        input.zero(),
        true);
  }

  /** Pools the results of the layer that wrote a tensor which nothing else reads, if possible. */
  Optional<Coded> fusePool(Coded input, String name, Window pool, TensorShape shape) {
    for (int i = 0; i < layers.size(); i++) {
      FoldedLayer layer = layers.get(i);
      if (input.exclusive()
          && layer.output() == input.tensor()
          && layer.pool().equals(Window.NONE)) {
        layers.set(i, layer.with(pool));
        FoldedTensor tensor = tensors.get(input.tensor());
        tensors.set(
            input.tensor(), new FoldedTensor(name, shape, tensor.buffer(), tensor.channelOffset()));
        return Optional.of(
            new Coded(
                input.tensor(),
                shape,
                input.format(),
                input.low(),
                input.high(),
                input.scale(),
                input.zero(),
                true));
      }
    }
    return Optional.empty();
  }

  /** Lets a tensor that nothing reads leave as a result. */
  void giveAsResult(Coded coded) {
    for (int i = 0; i < layers.size(); i++) {
      if (layers.get(i).output() == coded.tensor()) {
        layers.set(i, layers.get(i).with(Destination.RESULT_CODES));
      }
    }
  }

  /** The tensor of parts that no concatenation has yet, side by side, and its id. */
  int join(String name, List<Coded> parts, TensorShape shape) {
    int joined = tensor(name, shape);
    int channel = 0;
    for (Coded part : parts) {
      FoldedTensor before = tensors.get(part.tensor());
      tensors.set(part.tensor(), new FoldedTensor(before.name(), before.shape(), joined, channel));
      channel += part.shape().channels();
    }
    return joined;
  }

  /** Whether a tensor may become a part: the input and parts of others may not. */
  boolean isJoinable(int tensor) {
    return tensor > 0
        && tensors.get(tensor).buffer() == tensor
        && layers.stream().anyMatch(layer -> layer.output() == tensor);
  }

  private int add(
      String name,
      Linear linear,
      List<ExactQuantizer> steps,
      Optional<OutputCodes> codes,
      Destination destination) {
    int tensor = tensor(name, linear.shape());
    layers.add(
        new FoldedLayer(
            unique(name),
            linear.product(),
            tensor,
            padCode(name, linear.product()),
            linear.pool(),
            linear.residual().map(q -> OptionalInt.of(q.tensor())).orElse(OptionalInt.empty()),
            linear.residual().map(q -> q.format().highest()).orElse(0),
            destination,
            codes,
            steps));
    return tensor;
  }

  /** The code of real zero, which a padded input must have. */
  private static int padCode(String name, Product product) {
    if (product.padding().equals(Padding.NONE)) {
      return 0;
    }
    Rational zero = product.input().zero();
    CodeFormat format = product.input().format();
    boolean isCode =
        Zeros.isInteger(zero)
            && zero.signum() >= 0
            && zero.compareTo(Rational.of(format.highest())) <= 0;
    if (!isCode) {
      throw new ModelException(
          "layer '" + name + "' (input " + product.input().shape() + ")",
          "its input is padded with zeros, and no code stands for 0 (the zero point is "
              + zero
              + ")",
          "use no padding, or a quantiser that has 0 (not a bipolar one)");
    }
    return zero.numerator().intValueExact();
  }

  private int tensor(String name, TensorShape shape) {
    tensors.add(new FoldedTensor(name, shape, tensors.size(), 0));
    meanings.add(new CodeMeaning(name, 0, 1, 0));
    return tensors.size() - 1;
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; taken(unique); i++) {
      unique = name + "/" + i;
    }
    return unique;
  }

  private boolean taken(String name) {
    return layers.stream().anyMatch(layer -> layer.name().equals(name));
  }
}
