package dev.saccade.hdl.verilog;

import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which signals of a module may share a block: those of which none follows another within a cycle,
 * also not through other blocks.
 *
 * <p>Every block has a level, higher than those of all blocks that it reads, so that a search for a
 * way from one block down to another need not look below the other's level, nor above its own.
 */
final class Dependencies {
  private final ModuleIr module;
  private final Reads readsOfModules;
  private final Map<Signal, Block> blocks = new LinkedHashMap<>();
  private boolean known;

  /** Signals that share a block, or one signal. */
  private static final class Block {
    private final List<Signal> members = new ArrayList<>();
    private final List<Signal> reads = new ArrayList<>();
    private final List<Signal> readers = new ArrayList<>();
    private int level = -1;
  }

  Dependencies(ModuleIr module, Reads readsOfModules) {
    this.module = module;
    this.readsOfModules = readsOfModules;
  }

  /** Most modules never ask, so that nothing is found out before somebody does. */
  private void findOut() {
    if (known) {
      return;
    }
    known = true;
    Map<Signal, Set<Signal>> reads = readsOfModules.of(module);
    reads.forEach(
        (signal, read) -> {
          block(signal).reads.addAll(read);
          read.forEach(other -> block(other).readers.add(signal));
        });
    findLevels();
  }

  private Block block(Signal signal) {
    return blocks.computeIfAbsent(
        signal,
        key -> {
          Block block = new Block();
          block.members.add(key);
          return block;
        });
  }

  /** Blocks in or above a loop keep the level -1. */
  private void findLevels() {
    Map<Block, Integer> missing = new LinkedHashMap<>();
    Deque<Block> ready = new ArrayDeque<>();
    for (Block block : blocks.values()) {
      missing.put(block, block.reads.size());
      if (block.reads.isEmpty()) {
        block.level = 0;
        ready.add(block);
      }
    }
    while (!ready.isEmpty()) {
      Block block = ready.remove();
      for (Signal reader : block.readers) {
        Block above = blocks.get(reader);
        if (missing.merge(above, -1, Integer::sum) == 0) {
          above.level =
              1 + above.reads.stream().mapToInt(read -> blocks.get(read).level).max().orElseThrow();
          ready.add(above);
        }
      }
    }
  }

  /**
   * Puts {@code signal} and {@code other}, with all that share their blocks, into one block, unless
   * one block follows the other: together they would wait for themselves.
   */
  boolean join(Signal signal, Signal other) {
    findOut();
    Block left = block(signal);
    Block right = block(other);
    if (left == right) {
      return true;
    }
    left.level = leaf(left) ? 0 : left.level;
    right.level = leaf(right) ? 0 : right.level;
    if (left.level < 0 || right.level < 0 || reaches(left, right) || reaches(right, left)) {
      return false;
    }
    merge(left, right);
    return true;
  }

  private static boolean leaf(Block block) {
    return block.reads.isEmpty();
  }

  /** Searches from both ends in turn, since often one of them has few neighbours. */
  private boolean reaches(Block from, Block goal) {
    if (from.level <= goal.level) {
      return false;
    }
    Search down = new Search(from);
    Search up = new Search(goal);
    while (!down.left.isEmpty() && !up.left.isEmpty()) {
      for (Signal read : down.left.remove().reads) {
        Block below = blocks.get(read);
        if (up.seen.contains(below)) {
          return true;
        }
        if (below.level > goal.level) {
          down.add(below);
        }
      }
      for (Signal reader : up.left.remove().readers) {
        Block above = blocks.get(reader);
        if (down.seen.contains(above)) {
          return true;
        }
        if (above.level >= 0 && above.level < from.level) {
          up.add(above);
        }
      }
    }
    return false;
  }

  /** What a search has seen, and where it still has to look. */
  private static final class Search {
    private final Set<Block> seen = new HashSet<>();
    private final Deque<Block> left = new ArrayDeque<>();

    Search(Block start) {
      add(start);
    }

    void add(Block block) {
      if (seen.add(block)) {
        left.add(block);
      }
    }
  }

  private void merge(Block left, Block right) {
    left.members.addAll(right.members);
    left.reads.addAll(right.reads);
    left.readers.addAll(right.readers);
    right.members.forEach(member -> blocks.put(member, left));
    left.level = Math.max(left.level, right.level);
    raiseReaders(left);
  }

  private void raiseReaders(Block block) {
    Deque<Block> raised = new ArrayDeque<>(List.of(block));
    while (!raised.isEmpty()) {
      Block below = raised.remove();
      for (Signal reader : below.readers) {
        Block above = blocks.get(reader);
        if (above.level >= 0 && above.level <= below.level) {
          above.level = below.level + 1;
          raised.add(above);
        }
      }
    }
  }
}
