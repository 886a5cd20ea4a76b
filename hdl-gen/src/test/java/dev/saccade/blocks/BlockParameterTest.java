package dev.saccade.blocks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BlockParameterTest {
  @Test
  void messagesNameTheValueAndTheCure() {
    refuses(() -> new StreamFifo(0, 4), "width is 0; a word needs at least 1 bit");
    refuses(() -> new StreamFifo(8, 2), "depth is 2; use at least 3 words, or a ShiftFifo");
    refuses(() -> new StreamFifo(8, 1 << 25), "depth is 33554432; use at most 16777216 words");
    refuses(() -> new ShiftFifo(8, 0), "depth is 0; a queue holds at least 1 word");
    refuses(() -> new ShiftFifo(8, 257), "depth is 257; use at most 256 words, or a StreamFifo");
    refuses(() -> new SkidBuffer(-1), "width is -1; a word needs at least 1 bit");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
