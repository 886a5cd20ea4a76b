package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.List;

/** An expression of a random design. */
sealed interface Node {
  Shape shape();

  /** The operands; empty for a leaf. */
  default List<Node> operands() {
    return List.of();
  }

  /**
   * The value of a symbol, such as {@code r0}, {@code v0e.2}, {@code i0.y1} or {@code p0.second}.
   */
  record Ref(String name, Shape shape) implements Node {}

  /** A number, as bits. */
  record Literal(BigInteger bits, Shape shape) implements Node {
    public Literal {
      Shape.require(bits.signum() >= 0 && bits.bitLength() <= shape.width(), bits + ":" + shape);
    }

    static Literal of(long number, Shape shape) {
      return new Literal(shape.bits(BigInteger.valueOf(number)), shape);
    }
  }

  /** An operator with its operands and, for some, constant numbers such as a shift distance. */
  record Apply(Op op, List<Integer> numbers, List<Node> operands, Shape shape) implements Node {
    static Apply of(Op op, List<Integer> numbers, List<Node> operands) {
      Shape shape = op.shape(operands.stream().map(Node::shape).toList(), numbers);
      return new Apply(op, List.copyOf(numbers), List.copyOf(operands), shape);
    }

    static Apply of(Op op, Node... operands) {
      return of(op, List.of(), List.of(operands));
    }
  }

  /** The element of a vector with a number that the design computes; zero beyond the last. */
  record Element(String vector, Node index, Shape shape) implements Node {
    @Override
    public List<Node> operands() {
      return List.of(index);
    }
  }

  /** A bundle's signals side by side, the first one at the top. */
  record Pack(String bundle, Shape shape) implements Node {}

  /** Whether a state machine is in a state. */
  record InState(String machine, int state) implements Node {
    @Override
    public Shape shape() {
      return Shape.BOOL;
    }
  }

  /** How many nodes the tree has. */
  default int size() {
    return 1 + operands().stream().mapToInt(Node::size).sum();
  }
}
