package dev.saccade.hdl.sim;

import dev.saccade.hdl.sim.MemoryLowering.Write;
import dev.saccade.hdl.sim.Word.Op;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The order in which a program computes its words, cut into pieces small enough for the JIT
 * compiler. A word used once becomes part of its user's expression; one used more often is named,
 * that is kept in a local variable, and stored if a later piece needs it.
 */
final class ProgramPlan {
  /**
   * Estimated bytes of code per piece. HotSpot never compiles a method above 8000 bytes; below
   * that, larger pieces are faster, since fewer words go through memory from one to the next.
   */
  private static final int PIECE_BYTES = 5500;

  private static final int MAX_DEPTH = 24;
  private static final int MAX_BYTES = 400;

  /** One thing to do. */
  sealed interface Step permits Name, Store, WriteWord {}

  /** Computes a word and keeps it. */
  record Name(Word word) implements Step {}

  /** Computes a word and puts it into the results. */
  record Store(int result, Word word) implements Step {}

  /** Writes one word of a memory. */
  record WriteWord(int memory, Word enable, Word index, Word data) implements Step {}

  private final List<List<Step>> pieces = new ArrayList<>();
  private final int[] uses;
  private final int[] bytes;
  private final int[] depth;
  private final boolean[] reached;
  private final boolean[] named;
  private final int[] pieceOf;
  private final int[] scratch;
  private int resultWords;

  private ProgramPlan(int words, int resultWords) {
    this.uses = new int[words];
    this.bytes = new int[words];
    this.depth = new int[words];
    this.reached = new boolean[words];
    this.named = new boolean[words];
    this.pieceOf = new int[words];
    this.scratch = new int[words];
    this.resultWords = resultWords;
    Arrays.fill(scratch, -1);
  }

  static ProgramPlan of(WordGraph graph, List<Word> words, List<Write> writes) {
    List<Step> effects = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      effects.add(new Store(i, words.get(i)));
    }
    for (Write write : writes) {
      for (int i = 0; i < write.data().size(); i++) {
        Word index = graph.add(write.index(), graph.constant(i));
        effects.add(new WriteWord(write.memory(), write.enable(), index, write.data().get(i)));
      }
    }
    ProgramPlan plan = new ProgramPlan(graph.size(), words.size());
    effects.forEach(plan::countUses);
    List<Step> steps = new ArrayList<>();
    for (Step effect : effects) {
      inputs(effect).forEach(word -> plan.order(word, steps));
      steps.add(effect);
    }
    plan.cut(steps);
    return plan;
  }

  List<List<Step>> pieces() {
    return pieces;
  }

  /** The words asked for and the scratch space behind them. */
  int resultWords() {
    return resultWords;
  }

  int graphSize() {
    return uses.length;
  }

  /** Whether the word is kept in a local variable of every piece that uses it more than once. */
  boolean isKept(Word word) {
    return named[word.id()] || (word.op() == Op.LOAD && uses[word.id()] > 1);
  }

  /** Where among the results a named word is kept for later pieces, or -1. */
  int scratchOf(Word word) {
    return scratch[word.id()];
  }

  static List<Word> inputs(Step step) {
    if (step instanceof Name name) {
      return operands(name.word());
    }
    if (step instanceof Store store) {
      return List.of(store.word());
    }
    WriteWord write = (WriteWord) step;
    return List.of(write.enable(), write.index(), write.data());
  }

  static List<Word> operands(Word word) {
    if (word.a() == null) {
      return List.of();
    }
    return word.b() == null ? List.of(word.a()) : List.of(word.a(), word.b());
  }

  private void countUses(Step effect) {
    Deque<Word> pending = new ArrayDeque<>(inputs(effect));
    while (!pending.isEmpty()) {
      Word word = pending.pop();
      uses[word.id()]++;
      if (!reached[word.id()]) {
        reached[word.id()] = true;
        operands(word).forEach(pending::push);
      }
    }
  }

  /** Appends the named words below and including {@code root}, operands first. */
  private void order(Word root, List<Step> steps) {
    Deque<Word> pending = new ArrayDeque<>();
    pending.push(root);
    while (!pending.isEmpty()) {
      Word word = pending.peek();
      if (bytes[word.id()] != 0) {
        pending.pop();
        continue;
      }
      boolean ready = true;
      for (Word operand : operands(word)) {
        if (bytes[operand.id()] == 0) {
          pending.push(operand);
          ready = false;
        }
      }
      if (ready) {
        pending.pop();
        measure(word);
        if (named[word.id()]) {
          steps.add(new Name(word));
        }
      }
    }
  }

  private void measure(Word word) {
    int size = word.op() == Op.LOAD || word.op() == Op.READ ? 7 : 3;
    int deepest = 0;
    for (Word operand : operands(word)) {
      boolean inside = !isKept(operand);
      size += inside ? bytes[operand.id()] : 4;
      deepest = Math.max(deepest, inside ? depth[operand.id()] : 0);
    }
    bytes[word.id()] = size;
    depth[word.id()] = deepest + 1;
    boolean computed = word.op() != Op.CONSTANT && word.op() != Op.LOAD;
    named[word.id()] =
        computed
            && (uses[word.id()] > 1
                || word.op() == Op.READ
                || deepest >= MAX_DEPTH
                || size > MAX_BYTES);
  }

  private void cut(List<Step> steps) {
    List<Step> piece = new ArrayList<>();
    int size = 0;
    for (Step step : steps) {
      int stepSize = size(step);
      if (size + stepSize > PIECE_BYTES && !piece.isEmpty()) {
        pieces.add(piece);
        piece = new ArrayList<>();
        size = 0;
      }
      piece.add(step);
      size += stepSize;
      if (step instanceof Name name) {
        pieceOf[name.word().id()] = pieces.size();
      }
      keepForLater(step);
    }
    pieces.add(piece);
  }

  private int size(Step step) {
    if (step instanceof Name name) {
      return bytes[name.word().id()] + 12;
    }
    return 12 + inputs(step).stream().mapToInt(word -> isKept(word) ? 4 : bytes[word.id()]).sum();
  }

  /** Gives every named word of an earlier piece that {@code step} uses a place in the results. */
  private void keepForLater(Step step) {
    Deque<Word> pending = new ArrayDeque<>(inputs(step));
    while (!pending.isEmpty()) {
      Word word = pending.pop();
      if (!named[word.id()]) {
        operands(word).forEach(pending::push);
      } else if (pieceOf[word.id()] != pieces.size() && scratch[word.id()] < 0) {
        scratch[word.id()] = resultWords++;
      }
    }
  }
}
