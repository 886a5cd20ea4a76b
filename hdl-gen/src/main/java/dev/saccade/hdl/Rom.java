package dev.saccade.hdl;

import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.MemoryIr.Template;
import java.util.Optional;

/**
 * A table of constants. All its reads are synchronous (block RAM) or all are in the same cycle
 * (LUTs).
 *
 * @param <T> the word
 */
public final class Rom<T> {
  private final MemoryBuilder<T> memory;
  private Optional<Boolean> synchronous = Optional.empty();

  Rom(MemoryBuilder<T> memory) {
    this.memory = memory;
    memory.declare(Template.ROM);
  }

  /** The word at an address, in the next cycle; kept while {@code enable} is low. */
  public T readSync(String output, Bool enable, UInt address) {
    return read(output, enable, address, true);
  }

  /** The word at an address, in the same cycle. */
  public T readAsync(String output, UInt address) {
    return read(output, memory.builder().literal(true), address, false);
  }

  private T read(String output, Bool enable, UInt address, boolean clocked) {
    if (synchronous.isPresent() && synchronous.get() != clocked) {
      memory.problem(
          "rom '" + memory.name() + "' is read with and without a clock",
          "use one kind of read, or two roms");
    }
    synchronous = Optional.of(clocked);
    return memory.read(output, enable, address, clocked, Collision.OLD);
  }
}
