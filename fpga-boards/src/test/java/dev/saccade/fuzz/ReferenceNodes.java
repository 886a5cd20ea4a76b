package dev.saccade.fuzz;

import dev.saccade.fuzz.Cell.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates expressions of the description. */
final class ReferenceNodes {
  private final Map<String, Cell> cells;
  private final Map<String, Declaration> declared;

  ReferenceNodes(Map<String, Cell> cells, Map<String, Declaration> declared) {
    this.cells = cells;
    this.declared = declared;
  }

  Source source(Node node) {
    if (node instanceof Node.Ref ref) {
      return cells.get(ref.name())::get;
    }
    if (node instanceof Node.Literal literal) {
      Optional<BigInteger> value = Optional.of(literal.bits());
      return () -> value;
    }
    if (node instanceof Node.Element element) {
      return element(element);
    }
    if (node instanceof Node.Pack pack) {
      return pack(pack.bundle());
    }
    if (node instanceof Node.InState state) {
      Cell register = cells.get(state.machine());
      BigInteger number = BigInteger.valueOf(state.state());
      return () -> register.get().map(n -> n.equals(number) ? BigInteger.ONE : BigInteger.ZERO);
    }
    Node.Apply apply = (Node.Apply) node;
    List<Source> operands = apply.operands().stream().map(this::source).toList();
    return apply.op() == Op.MUX ? choice(operands) : () -> evaluate(apply, operands);
  }

  private static Source choice(List<Source> operands) {
    return () -> operands.get(0).get().flatMap(c -> operands.get(c.signum() != 0 ? 1 : 2).get());
  }

  private static Optional<BigInteger> evaluate(Node.Apply apply, List<Source> operands) {
    List<BigInteger> bits = new ArrayList<>(operands.size());
    for (Source operand : operands) {
      Optional<BigInteger> value = operand.get();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      bits.add(value.get());
    }
    return Optional.of(OpMeaning.apply(apply, bits));
  }

  private Source element(Node.Element element) {
    Declaration.Vector vector = (Declaration.Vector) declared.get(element.vector());
    List<Cell> elements = new ArrayList<>();
    for (int i = 0; i < vector.size(); i++) {
      elements.add(cells.get(vector.name() + "." + i));
    }
    Source index = source(element.index());
    BigInteger size = BigInteger.valueOf(vector.size());
    return () ->
        index
            .get()
            .flatMap(
                i ->
                    i.compareTo(size) < 0
                        ? elements.get(i.intValue()).get()
                        : Optional.of(BigInteger.ZERO));
  }

  private Source pack(String bundle) {
    Cell first = cells.get(bundle + ".first");
    Cell second = cells.get(bundle + ".second");
    Cell third = cells.get(bundle + ".third");
    int secondWidth =
        declared.get(bundle) instanceof Declaration.Bundle declaration
            ? declaration.second()
            : ((Declaration.Unpacked) declared.get(bundle)).second();
    return () -> {
      if (first.get().isEmpty() || second.get().isEmpty() || third.get().isEmpty()) {
        return Optional.empty();
      }
      BigInteger top = first.get().get().shiftLeft(secondWidth).or(second.get().get());
      return Optional.of(top.shiftLeft(1).or(third.get().get()));
    };
  }
}
