package dev.saccade.fuzz;

import dev.saccade.fuzz.Declaration.Collision;
import dev.saccade.fuzz.Declaration.Read;
import dev.saccade.fuzz.Declaration.Write;
import dev.saccade.hdl.Bool;
import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.RegisterFile;
import dev.saccade.hdl.Rom;
import dev.saccade.hdl.Type;
import dev.saccade.hdl.UInt;
import dev.saccade.hdl.Value;
import dev.saccade.hdl.ir.MemoryIr;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Declares a random memory in the language under test. */
final class MemoryTranslation {
  private final Logic m;
  private final Function<Node, Value> values;
  private final BiConsumer<String, Value> outputs;

  MemoryTranslation(Logic m, Function<Node, Value> values, BiConsumer<String, Value> outputs) {
    this.m = m;
    this.values = values;
    this.outputs = outputs;
  }

  void declare(Declaration.Memory memory) {
    declare(memory, FuzzModule.type(memory.word()));
  }

  private <T extends Value> void declare(Declaration.Memory memory, Type<T> word) {
    switch (memory.template()) {
      case BLOCK -> block(memory, word);
      case REGISTER_FILE -> {
        RegisterFile<T> file = m.registerFile(memory.name(), word, memory.depth());
        Write write = memory.write().orElseThrow();
        file.write(bool(write.enable()), number(write.address()), data(write));
        for (Read read : memory.reads()) {
          outputs.accept(read.output(), file.readAsync(read.output(), number(read.address())));
        }
      }
      case SINGLE_PORT -> singlePort(memory, word);
      case ROM_SYNC -> {
        Rom<T> rom = m.rom(memory.name(), word, memory.contents());
        for (Read read : memory.reads()) {
          outputs.accept(
              read.output(),
              rom.readSync(read.output(), bool(read.enable()), number(read.address())));
        }
      }
      case ROM_ASYNC -> {
        Rom<T> rom = m.rom(memory.name(), word, memory.contents());
        for (Read read : memory.reads()) {
          outputs.accept(read.output(), rom.readAsync(read.output(), number(read.address())));
        }
      }
    }
  }

  private <T extends Value> void block(Declaration.Memory memory, Type<T> word) {
    Memory<T> block =
        m.memory(memory.name(), word, memory.depth(), MemoryIr.Style.AUTO, memory.contents());
    Write write = memory.write().orElseThrow();
    if (write.mask().isPresent()) {
      block.write(
          bool(write.enable()), number(write.address()), data(write), number(write.mask().get()));
    } else {
      block.write(bool(write.enable()), number(write.address()), data(write));
    }
    for (Read read : memory.reads()) {
      Bool enable = bool(read.enable());
      UInt address = number(read.address());
      T output =
          read.collision() == Collision.NEVER
              ? block.readSync(read.output(), enable, address)
              : block.readSync(
                  read.output(),
                  enable,
                  address,
                  MemoryIr.Collision.valueOf(read.collision().name()));
      outputs.accept(read.output(), output);
    }
  }

  private <T extends Value> void singlePort(Declaration.Memory memory, Type<T> word) {
    var single = m.singlePortMemory(memory.name(), word, memory.depth());
    Write write = memory.write().orElseThrow();
    Read read = memory.reads().get(0);
    Bool enable = bool(read.enable());
    Bool writing = bool(write.enable());
    UInt address = number(read.address());
    T data = data(write);
    T output =
        write.mask().isPresent()
            ? single.access(
                read.output(), enable, writing, address, data, number(write.mask().get()))
            : single.access(read.output(), enable, writing, address, data);
    outputs.accept(read.output(), output);
  }

  private Bool bool(Node node) {
    return (Bool) values.apply(node);
  }

  private UInt number(Node node) {
    return (UInt) values.apply(node);
  }

  // The generator gives the data the shape of the words.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <T extends Value> T data(Write write) {
    return (T) values.apply(write.data());
  }
}
