package dev.saccade.hdl.sim;

import dev.saccade.hdl.ir.MemoryIr;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.ReadPort;
import dev.saccade.hdl.ir.MemoryIr.WritePort;
import dev.saccade.hdl.sim.Scope.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Memory ports as words. A memory is an array of {@code words(width)} words per address, with room
 * for every address that the address bits can express, so that nothing needs a check: a word beyond
 * the depth is only seen by reads whose word is undefined.
 */
final class MemoryLowering {
  private final WordGraph graph;
  private final BitVectors vectors;

  /** Sets the words from {@code index} on to {@code data} if {@code enable} is 1. */
  record Write(int memory, Word enable, Word index, List<Word> data) {}

  MemoryLowering(WordGraph graph) {
    this.graph = graph;
    this.vectors = new BitVectors(graph);
  }

  /** The words at an address, before any write of this cycle. */
  Word[] read(Reader reader, Word[] address) {
    return read(reader.memory(), reader.ir(), address[0]);
  }

  /** The word that a synchronous port's output has after the clock edge. */
  Word[] next(Reader reader, ExprLowering lowering, Scope scope, Optional<Write> write) {
    ReadPort port = reader.port();
    Word address = lowering.lower(scope, port.address())[0];
    Word enable = lowering.lower(scope, port.enable())[0];
    Word[] value = read(reader.memory(), reader.ir(), address);
    if (write.isPresent() && reader.ir().template() == MemoryIr.Template.SINGLE_PORT) {
      enable = graph.and(enable, graph.xor(write.get().enable(), graph.constant(1)));
    } else if (write.isPresent() && port.collision() == Collision.NEW) {
      Word index = index(reader.ir(), address);
      Word same = vectors.zero(graph.xor(index, write.get().index()));
      Word[] written = write.get().data().toArray(new Word[0]);
      value = vectors.mux(graph.and(same, write.get().enable()), written, value);
    }
    return vectors.mux(enable, value, lowering.signal(scope, port.output()));
  }

  /** What the write port does at the clock edge. */
  Write write(int memory, MemoryIr ir, WritePort port, ExprLowering lowering, Scope scope) {
    boolean single = ir.template() == MemoryIr.Template.SINGLE_PORT;
    Word address =
        lowering.lower(scope, single ? ir.readPorts().get(0).address() : port.address())[0];
    Word[] data = lowering.lower(scope, port.data());
    if (port.mask().isPresent()) {
      Word[] lanes = lowering.lower(scope, port.mask().get());
      int maskWidth = port.mask().get().width();
      Word[] old = read(memory, ir, address);
      data = merged(spread(lanes, maskWidth, ir.width()), data, old);
    }
    Word enable = lowering.lower(scope, port.enable())[0];
    return new Write(memory, enable, index(ir, address), List.of(data));
  }

  private Word[] read(int memory, MemoryIr ir, Word address) {
    Word index = index(ir, address);
    Word[] result = new Word[BitVectors.words(ir.width())];
    for (int i = 0; i < result.length; i++) {
      long ones = BitVectors.mask(ir.width(), i);
      result[i] = graph.read(memory, graph.add(index, graph.constant(i)), ones);
    }
    return result;
  }

  private Word index(MemoryIr ir, Word address) {
    return graph.mul(address, graph.constant(BitVectors.words(ir.width())));
  }

  /** Every bit of the mask over all bits of its lane. */
  private Word[] spread(Word[] lanes, int maskWidth, int width) {
    int laneBits = width / maskWidth;
    List<Word[]> parts = new ArrayList<>();
    for (int i = 0; i < maskWidth; i++) {
      Word lane = vectors.slice(lanes, i, 1)[0];
      Word[] all = new Word[BitVectors.words(laneBits)];
      for (int j = 0; j < all.length; j++) {
        all[j] = graph.mask(graph.negate(lane), BitVectors.mask(laneBits, j));
      }
      parts.add(vectors.place(all, i * laneBits, width));
    }
    Word[] result = parts.get(0);
    for (Word[] part : parts.subList(1, parts.size())) {
      result = combined(result, part);
    }
    return result;
  }

  private Word[] merged(Word[] mask, Word[] data, Word[] old) {
    Word[] result = new Word[data.length];
    for (int i = 0; i < data.length; i++) {
      Word difference = graph.xor(data[i], old[i]);
      result[i] = graph.xor(old[i], graph.and(difference, mask[i]));
    }
    return result;
  }

  private Word[] combined(Word[] x, Word[] y) {
    Word[] result = new Word[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = graph.or(x[i], y[i]);
    }
    return result;
  }
}
