package dev.saccade.hdl;

import dev.saccade.hdl.check.ProblemCode;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.Template;
import java.util.Optional;

/**
 * A memory with one write port and synchronous read ports: a word asked for in one cycle is there
 * in the next. It cannot be reset; addresses have {@link Widths#indexBits}{@code (depth)} bits, and
 * a read beyond the depth gives anything.
 *
 * @param <T> the word
 */
public final class Memory<T> {
  private final MemoryBuilder<T> memory;

  Memory(MemoryBuilder<T> memory) {
    this.memory = memory;
    memory.declare(Template.BLOCK);
  }

  /** Writes a word at the clock edge. Once per memory, and before its reads. */
  public void write(Bool enable, UInt address, T data) {
    memory.write(enable, address, data, Optional.empty());
  }

  /** Writes the lanes of a word whose bit in {@code mask} is 1; bit 0 stands for the lowest. */
  public void write(Bool enable, UInt address, T data, UInt mask) {
    memory.write(enable, address, data, Optional.of(mask));
  }

  /**
   * Reads a word; it is never one that is written in the same cycle, which is asserted. The
   * cheapest read on every family.
   */
  public T readSync(String output, Bool enable, UInt address) {
    return readSync(output, enable, address, Collision.UNDEFINED);
  }

  /**
   * Reads a word; {@code collision} says what a read of the word being written gives. The output
   * keeps its value while {@code enable} is low.
   */
  public T readSync(String output, Bool enable, UInt address, Collision collision) {
    if (memory.write().isEmpty()) {
      memory.problem(
          "memory '" + memory.name() + "' is read before it is written",
          "call write(...) first, or use a rom");
      return memory.read(output, enable, address, true, collision);
    }
    if (collision == Collision.UNDEFINED) {
      memory.assertNoCollision(output, enable.expr(), address.expr());
    }
    return memory.read(output, enable, address, true, collision);
  }

  /** A word as it stands in the memory now, for properties. Inside {@link Logic#verify} only. */
  public T inspect(String output, UInt address) {
    if (!memory.builder().verifying()) {
      memory
          .builder()
          .problem(
              ProblemCode.HDL027,
              "memory '" + memory.name() + "' is inspected by the design",
              "use readSync(...), or inspect it inside verify(...)");
    }
    return memory.read(output, memory.builder().literal(true), address, false, Collision.OLD);
  }
}
