package dev.saccade.hdl;

import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.Template;
import java.util.Optional;

/**
 * A small memory with one write port, whose words are read in the same cycle. It maps to LUT RAM on
 * ECP5, Gowin and 7-series; on iCE40, which has none, every bit costs a flip-flop.
 *
 * @param <T> the word
 */
public final class RegisterFile<T> {
  private static final int DEEPEST = 256;

  private final MemoryBuilder<T> memory;

  RegisterFile(MemoryBuilder<T> memory) {
    this.memory = memory;
    if (memory.depth() > DEEPEST) {
      memory.problem(
          "a register file of " + memory.depth() + " words",
          "use at most " + DEEPEST + " words, or memory(...) with its synchronous read");
    }
    memory.declare(Template.REGISTER_FILE);
  }

  /** Writes a word at the clock edge. Once per memory. */
  public void write(Bool enable, UInt address, T data) {
    memory.write(enable, address, data, Optional.empty());
  }

  /** The word at an address, before this cycle's write. */
  public T readAsync(String output, UInt address) {
    return memory.read(output, memory.builder().literal(true), address, false, Collision.OLD);
  }
}
