package dev.saccade.hdl;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** Reads the components of records. */
final class Records {
  private Records() {}

  static Object get(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** {@code StreamFifo} and {@code streamFifo} become {@code stream_fifo}; digits stay. */
  static String snake(String camel) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < camel.length(); i++) {
      if (startsWord(camel, i)) {
        snake.append('_');
      }
      snake.append(camel.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  /** A capital behind a small letter or a digit, or the last of several before a small letter. */
  private static boolean startsWord(String camel, int at) {
    if (at == 0 || !upper(camel.charAt(at))) {
      return false;
    }
    char before = camel.charAt(at - 1);
    boolean endsWord = lower(before) || (before >= '0' && before <= '9');
    boolean beginsWord = at + 1 < camel.length() && lower(camel.charAt(at + 1));
    return endsWord || (upper(before) && beginsWord);
  }

  private static boolean upper(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static boolean lower(char letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
