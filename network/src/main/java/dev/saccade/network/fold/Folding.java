package dev.saccade.network.fold;

import dev.saccade.network.fold.Term.Coded;
import dev.saccade.network.fold.Term.Joined;
import dev.saccade.network.fold.Term.Linear;
import dev.saccade.network.fold.Term.Pixels;
import dev.saccade.network.integer.OutputCodes;
import dev.saccade.network.integer.Padding;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.integer.Window;
import dev.saccade.network.model.GraphOutput;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Node;
import dev.saccade.network.model.QuantizedGraph;
import dev.saccade.network.model.Quantizer;
import dev.saccade.network.requantize.ExactQuantizer;
import dev.saccade.network.requantize.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds one graph, node by node. */
final class Folding {
  private static final int MOST_BITS = 8;

  private final QuantizedGraph graph;
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final LayerList layers;
  private final PixelFolding pixels;
  private final ResultFolding results;
  private final JoinedTensors joins;

  private Folding(QuantizedGraph graph) {
    this.graph = graph;
    this.layers = new LayerList(graph.input());
    this.results = new ResultFolding(layers);
    this.joins = new JoinedTensors(layers);
    graph.nodes().forEach(node -> node.inputs().forEach(this::use));
    graph.outputs().forEach(output -> use(output.node()));
    this.pixels =
        new PixelFolding(place(graph.input()), graph.input().shape().channels(), isQuantizedOnce());
  }

  /**
   * The layers of a graph.
   *
   * @throws ModelException if it cannot be computed in integers; names node, shape and cure
   */
  static FoldedGraph of(QuantizedGraph graph) {
    Folding folding = new Folding(graph);
    for (Node node : graph.nodes()) {
      folding.terms.put(node.name(), folding.fold(node));
    }
    graph.outputs().forEach(folding::output);
    return new FoldedGraph(
        folding.pixels.table(),
        folding.layers.tensors(),
        folding.layers.layers(),
        folding.results.inOrderOfLayers(),
        folding.layers.meanings());
  }

  private void use(String name) {
    uses.merge(name, 1, Integer::sum);
  }

  /** Whether the frame goes to one quantiser and nowhere else. */
  private boolean isQuantizedOnce() {
    Node last = graph.input();
    while (isUsedOnce(last)) {
      String name = last.name();
      Optional<Node> reader =
          graph.nodes().stream().filter(node -> node.inputs().contains(name)).findFirst();
      if (reader.isEmpty() || reader.get() instanceof Node.Quantize) {
        return reader.isPresent();
      }
      last = reader.get();
      if (!(last instanceof Node.Affine) && !(last instanceof Node.Clamp)) {
        return false;
      }
    }
    return false;
  }

  private boolean isUsedOnce(Node node) {
    return uses.getOrDefault(node.name(), 0) == 1;
  }

  private Term fold(Node node) {
    if (node instanceof Node.Input input) {
      Channel unit = Channel.of(Rational.of(1, input.range().divisor()), Rational.ZERO);
      return new Pixels(input.shape(), Collections.nCopies(input.shape().channels(), unit));
    }
    Term operand = terms.get(node.inputs().get(0));
    if (node instanceof Node.Convolve convolve) {
      return convolve(convolve, operand);
    }
    if (node instanceof Node.AveragePool pool) {
      Coded input = coded(node, operand);
      if (pool.window().equals(Window.NONE) && pool.padding().equals(Padding.NONE)) {
        return input.exclusive(isUsedOnce(node));
      }
      return averaged(Product.windowSums(input, pool.window(), pool.padding(), pool.shape()), pool);
    }
    if (node instanceof Node.Add add) {
      return add(add, operand, terms.get(add.right()));
    }
    if (node instanceof Node.Concat concat) {
      return new Joined(concat.shape(), concat.inputs().stream().map(terms::get).toList());
    }
    return element(node, operand, 0);
  }

  /**
   * A node that works on each channel alone.
   *
   * @param first the channel of the node that the operand begins with
   */
  private Term element(Node node, Term operand, int first) {
    if (operand instanceof Joined joined) {
      List<Term> parts = new ArrayList<>();
      int channel = first;
      for (Term part : joined.parts()) {
        parts.add(element(node, part, channel));
        channel += part.shape().channels();
      }
      TensorShape partShape = parts.get(0).shape();
      return new Joined(partShape.withChannels(joined.shape().channels()), parts);
    }
    if (node instanceof Node.Affine affine) {
      return affine(affine, operand, first);
    }
    if (node instanceof Node.Clamp clamp) {
      return clamp(clamp, operand);
    }
    if (node instanceof Node.MaxPool pool) {
      return maxPool(pool, operand, first);
    }
    return quantize((Node.Quantize) node, operand, first);
  }

  private Term convolve(Node.Convolve node, Term operand) {
    if (operand instanceof Linear linear && PooledConnection.fits(node, linear)) {
      return PooledConnection.of(node, linear);
    }
    return linear(
        new Product(
            coded(node, operand),
            node.weights(),
            node.strideY(),
            node.strideX(),
            node.padding(),
            node.groups(),
            node.shape()));
  }

  private static Linear linear(Product product) {
    return linear(product.channels(), product);
  }

  private static Linear linear(List<Channel> channels, Product product) {
    return new Linear(product, channels, Optional.empty(), Window.NONE, product.shape());
  }

  private static Linear averaged(Product sums, Node.AveragePool pool) {
    Rational mean = Rational.of(1, (long) pool.window().height() * pool.window().width());
    return linear(sums.channels().stream().map(c -> c.affine(mean, Rational.ZERO)).toList(), sums);
  }

  private Term affine(Node.Affine node, Term operand, int first) {
    int channels = operand.shape().channels();
    List<Rational> factors = new ArrayList<>();
    List<Rational> offsets = new ArrayList<>();
    for (int c = first; c < first + channels; c++) {
      factors.add(Rational.of(node.factors().get(c)));
      offsets.add(Rational.of(node.offsets().get(c)));
    }
    if (operand instanceof Coded coded) {
      boolean uniform =
          factors.stream().allMatch(factors.get(0)::equals)
              && offsets.stream().allMatch(offsets.get(0)::equals);
      if (uniform && factors.get(0).signum() > 0) {
        return coded.affine(factors.get(0), offsets.get(0), isUsedOnce(node));
      }
      return affine(node, linear(Product.identity(coded, Padding.NONE)), first);
    }
    boolean falling = factors.stream().anyMatch(factor -> factor.signum() < 0);
    if (falling && operand instanceof Linear linear && !linear.pool().equals(Window.NONE)) {
      throw refuse(
          node,
          "it inverts the result of a maximum pooling that was not quantised",
          "put a Quant between them");
    }
    List<Channel> changed = new ArrayList<>();
    List<Channel> before = channels(node, operand);
    for (int c = 0; c < channels; c++) {
      changed.add(before.get(c).affine(factors.get(c), offsets.get(c)));
    }
    return withChannels(operand, changed);
  }

  private Term clamp(Node.Clamp node, Term operand) {
    if (operand instanceof Coded coded) {
      boolean cutsLow = !Double.isInfinite(node.low()) && cuts(coded, coded.low(), node.low(), -1);
      boolean cutsHigh =
          !Double.isInfinite(node.high()) && cuts(coded, coded.high(), node.high(), 1);
      return cutsLow || cutsHigh
          ? clamp(node, linear(Product.identity(coded, Padding.NONE)))
          : coded.exclusive(isUsedOnce(node));
    }
    return withChannels(
        operand,
        channels(node, operand).stream().map(c -> c.clamp(node.low(), node.high())).toList());
  }

  /** Whether the outermost code of a tensor lies beyond a limit. */
  private static boolean cuts(Coded coded, int code, double limit, int side) {
    Rational real = coded.scale().times(Rational.of(code).minus(coded.zero()));
    return real.compareTo(Rational.of(limit)) * side > 0;
  }

  private Term maxPool(Node.MaxPool node, Term operand, int first) {
    TensorShape shape = node.shape().withChannels(operand.shape().channels());
    if (operand instanceof Linear linear) {
      boolean plain = linear.pool().equals(Window.NONE) && node.padding().equals(Padding.NONE);
      if (!plain) {
        throw refuse(
            node, "it pools unquantised numbers twice, or padded", "put a Quant before it");
      }
      return new Linear(
          linear.product(), linear.channels(), linear.residual(), node.window(), shape);
    }
    Coded coded = coded(node, operand);
    Optional<Coded> fused =
        node.padding().equals(Padding.NONE)
            ? layers.fusePool(coded, node.name(), node.window(), shape)
            : Optional.empty();
    Coded pooled =
        fused.orElseGet(
            () -> layers.addIdentity(node.name(), coded, node.window(), node.padding(), shape));
    layers.mean(pooled, node.name(), first);
    return pooled.exclusive(isUsedOnce(node));
  }

  private Term add(Node.Add node, Term one, Term other) {
    boolean swapped = !(one instanceof Linear) && other instanceof Linear;
    Term left = swapped ? other : one;
    Coded right = coded(node, swapped ? one : other);
    Linear sum =
        left instanceof Linear linear
            ? linear
            : linear(Product.identity(coded(node, left), Padding.NONE));
    boolean simple =
        sum.residual().isEmpty()
            && sum.pool().equals(Window.NONE)
            && sum.channels().stream().noneMatch(Channel::isClamped);
    if (!simple) {
      throw refuse(
          node,
          "one of its operands is an unquantised sum, Relu or pooling of another",
          "put a Quant after it");
    }
    Rational offset = right.scale().times(right.zero()).negated();
    return new Linear(
        sum.product(),
        sum.channels().stream().map(c -> c.with(right.scale(), offset)).toList(),
        Optional.of(right),
        sum.pool(),
        sum.shape());
  }

  private Term quantize(Node.Quantize node, Term operand, int first) {
    Quantizer quantizer = node.quantizer();
    if (quantizer.range().bits() > MOST_BITS) {
      throw refuse(
          node,
          "it quantises to " + quantizer.range().bits() + " bits",
          "use 8 bits or less; results that need more leave without a Quant");
    }
    Rational zero = Rational.of(quantizer.zero()).minus(Rational.of(quantizer.range().base()));
    Zeros.halves(place(node), zero);
    OutputCodes codes = Quantising.codes(quantizer);
    Optional<Coded> table =
        operand instanceof Pixels input
            ? pixels.quantized(input, quantizer, codes)
            : Optional.empty();
    Coded result;
    if (table.isPresent()) {
      result = table.get();
    } else {
      Linear linear = sums(node, operand);
      OutputCodes limits = Quantising.limits(place(node), linear.channels(), quantizer);
      List<ExactQuantizer> steps =
          linear.channels().stream()
              .map(channel -> Quantising.steps(channel, quantizer, limits))
              .toList();
      result =
          new Coded(
              layers.add(node.name(), linear, steps, limits),
              linear.shape(),
              codes.format(),
              limits.low(),
              limits.high(),
              Rational.of(quantizer.step()),
              zero,
              isUsedOnce(node));
    }
    layers.mean(result, node.name(), first);
    return result;
  }

  /** A term as sums of a product; that of codes or pixels copies them. */
  private Linear sums(Node node, Term term) {
    if (term instanceof Linear linear) {
      return linear;
    }
    return term instanceof Pixels input
        ? pixels.copied(input)
        : linear(Product.identity(coded(node, term), Padding.NONE));
  }

  /** A term as codes of one tensor, which a node can read. */
  private Coded coded(Node reader, Term term) {
    if (term instanceof Coded coded) {
      return coded;
    }
    if (term instanceof Pixels input) {
      return pixels.plain(input);
    }
    if (term instanceof Joined joined) {
      return joins.of(
          reader.name(), joined, joined.parts().stream().map(part -> coded(reader, part)).toList());
    }
    throw refuse(
        reader,
        "it reads numbers that were not quantised",
        "put a Quant of 8 bits or less before it");
  }

  private List<Channel> channels(Node node, Term term) {
    if (term instanceof Linear linear) {
      return linear.channels();
    }
    if (term instanceof Pixels input) {
      return input.channels();
    }
    throw refuse(node, "it cannot be computed here", "put a Quant before it");
  }

  private static Term withChannels(Term term, List<Channel> channels) {
    return term instanceof Linear linear
        ? new Linear(linear.product(), channels, linear.residual(), linear.pool(), linear.shape())
        : new Pixels(term.shape(), channels);
  }

  private void output(GraphOutput output) {
    Term term = terms.get(output.node());
    Node node = graph.node(output.node());
    if (!(term instanceof Linear linear)) {
      results.codes(output, coded(node, term));
    } else if (results.sums(output, linear).isEmpty()) {
      throw refuse(
          node,
          "a result without Quant is a sum as it is, without Relu, pooling or Add",
          "end the graph before these, or put a Quant after them");
    }
  }

  private static String place(Node node) {
    return node.getClass().getSimpleName() + " '" + node.name() + "' (" + node.shape() + ")";
  }

  private static ModelException refuse(Node node, String mistake, String cure) {
    return new ModelException(place(node), mistake, cure);
  }
}
