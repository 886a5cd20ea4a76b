package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Something with a name in a random module. A declaration reads only what stands before it. */
sealed interface Declaration {
  String name();

  record Input(String name, Shape shape) implements Declaration {}

  record Output(String name, Shape shape) implements Declaration {}

  /** A register, with its reset value as bits if it has one. */
  record Register(String name, Shape shape, Optional<BigInteger> reset) implements Declaration {}

  /** A wire, with its default as bits if it has one. */
  record Wire(String name, Shape shape, Optional<BigInteger> otherwise) implements Declaration {}

  /** A named expression. */
  record Named(String name, Node value) implements Declaration {}

  /** Registers or wires (reset or default 0) that an index selects; elements {@code name.i}. */
  record Vector(String name, Shape shape, int size, boolean registers) implements Declaration {}

  /** Three registers or wires (reset or default 0): {@code name.first} to {@code name.third}. */
  record Bundle(String name, int first, int second, boolean registers) implements Declaration {}

  /** An expression taken apart as a bundle. */
  record Unpacked(String name, int first, int second, Node value) implements Declaration {}

  /** A state machine of 2 to 5 states; its number reads as {@code name}. */
  record Machine(String name, int states, int initial) implements Declaration {}

  /** A memory; which of the parts it has depends on the template. */
  record Memory(
      String name,
      Template template,
      Shape word,
      int depth,
      List<BigInteger> contents,
      Optional<Write> write,
      List<Read> reads)
      implements Declaration {
    public Memory {
      contents = List.copyOf(contents);
      reads = List.copyOf(reads);
    }
  }

  /** Which kind of memory. */
  enum Template {
    BLOCK,
    REGISTER_FILE,
    SINGLE_PORT,
    ROM_SYNC,
    ROM_ASYNC
  }

  /** What a read of the word being written gives. */
  enum Collision {
    NEVER,
    OLD,
    NEW
  }

  /** A write port; of a single-port memory, {@code enable} is its write input. */
  record Write(Node enable, Node address, Node data, Optional<Node> mask) {}

  /** A read port; its output is a symbol of its own. */
  record Read(String output, Node enable, Node address, Collision collision) {}

  /** A module placed in this one; its ports are {@code name.port}. */
  record Instance(String name, String module) implements Declaration {}

  /** The width of a bundle. */
  static int packedWidth(int first, int second) {
    return first + second + 1;
  }
}
