package dev.saccade.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

final class ProgramPlanTest {
  /** HotSpot's limit, above which a method stays interpreted. */
  private static final int HUGE_METHOD = 8000;

  private static final int STATE_WORDS = 40;

  @Test
  void piecesStayBelowTheLimitOfTheCompiler() {
    for (long seed = 1; seed <= 6; seed++) {
      WordGraph graph = new WordGraph();
      ProgramPlan plan = ProgramPlan.of(graph, randomWords(graph, seed, 20_000), List.of());
      PieceEmitter emitter = new PieceEmitter(plan);
      assertThat(plan.pieces().size()).isGreaterThan(10);
      for (List<ProgramPlan.Step> piece : plan.pieces()) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "Piece", null, "java/lang/Object", null);
        MethodVisitor method =
            writer.visitMethod(Opcodes.ACC_STATIC, "piece", "([J[J[[J)V", null, null);
        method.visitCode();
        emitter.emit(piece, method);
        Label end = new Label();
        method.visitLabel(end);
        assertThat(end.getOffset()).as("seed %d", seed).isLessThan(HUGE_METHOD);
      }
    }
  }

  @Test
  void wordsThatCrossPiecesKeepTheirValues() {
    for (long seed = 1; seed <= 6; seed++) {
      WordGraph graph = new WordGraph();
      List<Word> words = randomWords(graph, seed, 3_000);
      long[] state = new SplittableRandom(seed).longs(STATE_WORDS).toArray();
      WordProgram program = WordProgram.of(graph, words, List.of());
      program.run(state, new long[0][]);
      for (int i = 0; i < words.size(); i++) {
        assertThat(program.results()[i])
            .as("seed %d word %d", seed, i)
            .isEqualTo(value(words.get(i), state, new Long[graph.size()]));
      }
    }
  }

  private static List<Word> randomWords(WordGraph graph, long seed, int count) {
    Random random = new Random(seed);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < STATE_WORDS; i++) {
      words.add(graph.load(i, -1));
    }
    // A small reach makes long chains, a large one many words that cross pieces.
    int reach = seed % 2 == 0 ? 60 : count;
    for (int i = 0; i < count; i++) {
      Word x = words.get(words.size() - 1 - random.nextInt(Math.min(reach, words.size())));
      Word y = words.get(words.size() - 1 - random.nextInt(Math.min(reach, words.size())));
      words.add(
          switch (random.nextInt(6)) {
            case 0 -> graph.add(x, y);
            case 1 -> graph.sub(x, graph.constant(random.nextLong()));
            case 2 -> graph.xor(x, y);
            case 3 -> graph.mulHigh(x, y);
            case 4 -> graph.add(graph.shiftRight(x, y), graph.count(y));
            default -> graph.mux(graph.mask(x, 1), x, y);
          });
    }
    return words.subList(words.size() - 400, words.size());
  }

  private static long value(Word word, long[] state, Long[] known) {
    if (known[word.id()] == null) {
      long x = word.a() == null ? 0 : value(word.a(), state, known);
      long y = word.b() == null ? 0 : value(word.b(), state, known);
      known[word.id()] =
          switch (word.op()) {
            case CONSTANT -> word.imm();
            case LOAD -> state[(int) word.imm()];
            case READ -> throw new IllegalArgumentException("no memories here");
            case ADD -> x + y;
            case SUB -> x - y;
            case MUL -> x * y;
            case MUL_HIGH -> Math.multiplyHigh(x, y) + (x >> 63 & y) + (y >> 63 & x);
            case AND -> x & y;
            case OR -> x | y;
            case XOR -> x ^ y;
            case SHIFT_LEFT -> x << y;
            case SHIFT_RIGHT -> x >>> y;
            case SHIFT_RIGHT_SIGNED -> x >> y;
            case COUNT -> (long) Long.bitCount(x);
          };
    }
    return known[word.id()];
  }
}
