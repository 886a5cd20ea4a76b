package dev.saccade.frames;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Settings as {@code key=value}, each taken once by who understands it. What nobody took is a
 * mistake of the user's, never ignored.
 */
public final class Settings {
  private final String input;
  private final Map<String, String> values;
  private final Set<String> known = new TreeSet<>();

  private Settings(String input, Map<String, String> values) {
    this.input = input;
    this.values = values;
  }

  /**
   * Splits a text.
   *
   * @param input what the settings belong to, for errors
   * @param separator between settings
   * @throws FrameException if one is no {@code key=value} or is given twice
   */
  public static Settings parse(String input, String text, char separator) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String setting : text.isEmpty() ? new String[0] : text.split("[" + separator + "]", -1)) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new FrameException(
            input, "settings", "'" + setting + "' is no setting", "write key=value");
      }
      String key = setting.substring(0, equals).strip();
      if (values.put(key, setting.substring(equals + 1).strip()) != null) {
        throw new FrameException(input, "settings", "'" + key + "' is given twice", "give it once");
      }
    }
    return new Settings(input, values);
  }

  /** Takes a text. */
  public Optional<String> text(String key) {
    known.add(key);
    return Optional.ofNullable(values.remove(key));
  }

  /**
   * Takes a whole number.
   *
   * @throws FrameException if it is none, or outside of its bounds
   */
  public Optional<Long> number(String key, long least, long most) {
    return text(key)
        .map(
            text -> {
              String range = "give a whole number of " + least + " to " + most;
              if (!text.matches("-?\\d{1,18}")) {
                throw new FrameException(input, key, "'" + text + "' is no number", range);
              }
              long value = Long.parseLong(text);
              if (value < least || value > most) {
                throw new FrameException(input, key, text + " is out of range", range);
              }
              return value;
            });
  }

  /**
   * Takes one of the words that a map explains.
   *
   * @throws FrameException if it is none of them
   */
  public <T> Optional<T> choice(String key, Map<String, T> choices) {
    return text(key)
        .map(
            text -> {
              T value = choices.get(text);
              if (value == null) {
                throw new FrameException(
                    input,
                    key,
                    "'" + text + "' is unknown",
                    "give one of " + String.join(", ", new TreeSet<>(choices.keySet())));
              }
              return value;
            });
  }

  /** Takes a size such as {@code 48x32x3}. */
  public Optional<FrameShape> shape(String key, int channels) {
    return text(key).map(text -> FrameShape.parse(input, key, text, channels));
  }

  /** Takes a frame rate. */
  public Optional<FrameRate> rate(String key) {
    return text(key).map(text -> FrameRate.parse(input, key, text));
  }

  /**
   * Says that all settings have been taken.
   *
   * @throws FrameException if one is left
   */
  public void requireNoOthers() {
    if (!values.isEmpty()) {
      String other = values.keySet().iterator().next();
      throw new FrameException(
          input,
          "settings",
          "there is no setting '" + other + "' here",
          known.isEmpty() ? "it takes none" : "it takes " + String.join(", ", known));
    }
  }
}
