package dev.saccade.language.errors;

import static dev.saccade.hdl.Types.uint;

import dev.saccade.hdl.Logic;
import dev.saccade.hdl.Memory;
import dev.saccade.hdl.UInt;

/** The example of page HDL025. */
final class Hdl025 {
  private Hdl025() {}

  record Wrong() implements Example {
    // snippet wrong
    @Override
    public void build(Logic m, Io io) {
      Memory<UInt> words = m.memory("words", uint(8), 16);
      words.write(m.lit(true), io.a(), io.a());
      io.b().set(words.readSync("word", m.lit(true), io.a().trunc(4).plus(1)));
    }
    // end
  }

  record Right() implements Example {
    // snippet right
    @Override
    public void build(Logic m, Io io) {
      Memory<UInt> words = m.memory("words", uint(8), 16);
      words.write(m.lit(true), io.a().trunc(4), io.a());
      io.b().set(words.readSync("word", m.lit(true), io.a().trunc(4).plus(1)));
    }
    // end
  }
}
