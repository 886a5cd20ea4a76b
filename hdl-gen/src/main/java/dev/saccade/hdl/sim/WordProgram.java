package dev.saccade.hdl.sim;

import dev.saccade.hdl.sim.MemoryLowering.Write;
import java.util.List;

/** Words and memory writes compiled to JVM code. */
final class WordProgram {
  /** A compiled part; implemented by generated classes. */
  interface Part {
    void run(long[] state, long[] results, long[][] memories);
  }

  private final List<Part> parts;
  private final long[] results;

  WordProgram(List<Part> parts, int resultWords) {
    this.parts = parts;
    this.results = new long[resultWords];
  }

  /** Compiles what computes the words and then does the writes. */
  static WordProgram of(WordGraph graph, List<Word> words, List<Write> writes) {
    return ProgramCompiler.compile(ProgramPlan.of(graph, words, writes));
  }

  /** The words, in the order in which they were asked for; then scratch space. */
  long[] results() {
    return results;
  }

  /** Computes all words, and writes the memories after every read. */
  void run(long[] state, long[][] memories) {
    for (Part part : parts) {
      part.run(state, results, memories);
    }
  }

  /** A memory write of the generated code. */
  static void write(long[] memory, long enable, long index, long data) {
    if (enable != 0) {
      memory[(int) index] = data;
    }
  }
}
