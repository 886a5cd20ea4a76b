package dev.saccade.fuzz;

import dev.saccade.fuzz.Cell.Source;
import dev.saccade.fuzz.Declaration.Collision;
import dev.saccade.fuzz.Declaration.Memory;
import dev.saccade.fuzz.Declaration.Read;
import dev.saccade.fuzz.Declaration.Template;
import dev.saccade.fuzz.Declaration.Write;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A memory in the reference, with the output registers of its synchronous reads. */
final class ReferenceMemory {
  private static final Source ALWAYS = () -> Optional.of(BigInteger.ONE);

  private final Memory memory;
  private final List<Optional<BigInteger>> words = new ArrayList<>();
  private final List<Port> ports = new ArrayList<>();
  private final Optional<Writer> writer;
  private List<Optional<BigInteger>> following;

  /** A synchronous read port. */
  private static final class Port {
    private final Source enable;
    private final Source address;
    private final Collision collision;
    private Optional<BigInteger> held = Optional.empty();
    private Optional<BigInteger> following = Optional.empty();

    Port(Source enable, Source address, Collision collision) {
      this.enable = enable;
      this.address = address;
      this.collision = collision;
    }
  }

  private record Writer(
      Source enable, Source address, Source data, Optional<Source> mask, int lanes) {}

  ReferenceMemory(Memory memory, ReferenceNodes nodes, Map<String, Cell> cells) {
    this.memory = memory;
    for (int i = 0; i < memory.depth(); i++) {
      words.add(
          memory.contents().isEmpty() ? Optional.empty() : Optional.of(memory.contents().get(i)));
    }
    this.following = List.copyOf(words);
    this.writer = memory.write().map(w -> writer(w, nodes));
    for (Read read : memory.reads()) {
      Source address = nodes.source(read.address());
      Cell output = cells.get(read.output());
      if (memory.template() == Template.REGISTER_FILE || memory.template() == Template.ROM_ASYNC) {
        output.source(() -> word(address, words));
      } else {
        Port port = new Port(readEnable(read, nodes), address, read.collision());
        ports.add(port);
        output.source(() -> port.held);
      }
    }
  }

  private Writer writer(Write write, ReferenceNodes nodes) {
    Source enable = nodes.source(write.enable());
    if (memory.template() == Template.SINGLE_PORT) {
      enable = both(nodes.source(memory.reads().get(0).enable()), enable);
    }
    return new Writer(
        enable,
        nodes.source(
            memory.template() == Template.SINGLE_PORT
                ? memory.reads().get(0).address()
                : write.address()),
        nodes.source(write.data()),
        write.mask().map(nodes::source),
        write.mask().map(m -> m.shape().width()).orElse(1));
  }

  private Source readEnable(Read read, ReferenceNodes nodes) {
    Source enable = nodes.source(read.enable());
    if (memory.template() != Template.SINGLE_PORT) {
      return enable;
    }
    Source writes = nodes.source(memory.write().orElseThrow().enable());
    return both(enable, () -> writes.get().map(w -> BigInteger.ONE.subtract(w)));
  }

  private static Source both(Source a, Source b) {
    return () -> a.get().flatMap(x -> b.get().map(x::and));
  }

  private Optional<BigInteger> word(Source address, List<Optional<BigInteger>> from) {
    return address
        .get()
        .flatMap(a -> a.intValue() < memory.depth() ? from.get(a.intValue()) : Optional.empty());
  }

  /** Computes the words and outputs after the clock edge. */
  void prepare() {
    following = new ArrayList<>(words);
    writer.ifPresent(this::write);
    for (Port port : ports) {
      port.following = read(port);
    }
  }

  private Optional<BigInteger> read(Port port) {
    Optional<BigInteger> enable = port.enable.get();
    if (enable.isEmpty()) {
      return Optional.empty();
    }
    if (enable.get().signum() == 0) {
      return port.held;
    }
    if (port.collision == Collision.NEVER && collides(port)) {
      throw new IllegalStateException("the generator let a read of " + memory.name() + " collide");
    }
    return word(port.address, port.collision == Collision.NEW ? following : words);
  }

  private boolean collides(Port port) {
    Optional<BigInteger> writing = writer.map(Writer::enable).orElse(ALWAYS).get();
    return writer.isPresent()
        && writing.isPresent()
        && writing.get().signum() != 0
        && writer.get().address().get().isPresent()
        && writer.get().address().get().equals(port.address.get());
  }

  private void write(Writer port) {
    Optional<BigInteger> enable = port.enable().get();
    if (enable.isPresent() && enable.get().signum() == 0) {
      return;
    }
    Optional<BigInteger> address = port.address().get();
    for (int i = 0; i < memory.depth(); i++) {
      if (address.isEmpty()) {
        following.set(i, Optional.empty());
      } else if (address.get().equals(BigInteger.valueOf(i))) {
        following.set(i, enable.isEmpty() ? enable : merged(words.get(i), port));
      }
    }
  }

  private Optional<BigInteger> merged(Optional<BigInteger> old, Writer port) {
    Optional<BigInteger> data = port.data().get();
    Optional<BigInteger> mask = port.mask().orElse(ALWAYS).get();
    if (data.isEmpty() || mask.isEmpty()) {
      return Optional.empty();
    }
    if (mask.get().bitCount() == port.lanes()) {
      return data;
    }
    if (old.isEmpty()) {
      return Optional.empty();
    }
    BigInteger merged = old.get();
    int laneBits = memory.word().width() / port.lanes();
    for (int bit = 0; bit < memory.word().width(); bit++) {
      if (mask.get().testBit(bit / laneBits)) {
        merged = data.get().testBit(bit) ? merged.setBit(bit) : merged.clearBit(bit);
      }
    }
    return Optional.of(merged);
  }

  /** The clock edge. */
  void commit() {
    for (int i = 0; i < words.size(); i++) {
      words.set(i, following.get(i));
    }
    ports.forEach(p -> p.held = p.following);
  }
}
