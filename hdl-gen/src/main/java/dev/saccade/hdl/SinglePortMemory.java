package dev.saccade.hdl;

import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.Template;
import java.util.Optional;

/**
 * A large memory with one address: in a cycle it reads or writes. It has no initial contents and
 * cannot be reset. It becomes the SPRAM of an iCE40 UP5K (16 Ki words of 16 bits each), written as
 * a whole or in lanes; synthesis for a family without such RAM refuses it, and {@link Memory}
 * serves there.
 *
 * @param <T> the word
 */
public final class SinglePortMemory<T> {
  private final MemoryBuilder<T> memory;

  SinglePortMemory(MemoryBuilder<T> memory) {
    this.memory = memory;
    memory.declare(Template.SINGLE_PORT);
  }

  /**
   * The one access: if {@code enable}, writes {@code data} if {@code write}, else reads. The word
   * read is there in the next cycle and stays until the next read.
   */
  public T access(String output, Bool enable, Bool write, UInt address, T data) {
    return access(output, enable, write, address, data, Optional.empty());
  }

  /** As above; of a word written only the lanes whose bit in {@code mask} is 1. */
  public T access(String output, Bool enable, Bool write, UInt address, T data, UInt mask) {
    return access(output, enable, write, address, data, Optional.of(mask));
  }

  private T access(
      String output, Bool enable, Bool write, UInt address, T data, Optional<UInt> mask) {
    memory.write(enable.and(write), address, data, mask);
    return memory.read(output, enable.and(write.not()), address, true, Collision.OLD);
  }
}
