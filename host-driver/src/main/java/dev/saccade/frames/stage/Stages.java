package dev.saccade.frames.stage;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads stages from a text, applied from left to right: {@code
 * crop=320x240,resize=48x32,grey,difference=signed:4:2,sample=16}.
 *
 * <pre>
 * crop=WxH, crop=WxH+X+Y        the middle, or the part with its left top at column X, row Y
 * resize=WxH, resize=WxH:bilinear
 * grey, rgb                     1 or 3 channels
 * difference=absolute           | difference=signed:GAIN | difference=signed:GAIN:2
 * first=N                       the first N frames
 * window=LENGTH[:HOP]           cuts up clips and endless streams
 * sample=T                      T uniform frames of each clip
 * </pre>
 *
 * <p>Where difference stands decides what is subtracted: before sample neighbouring frames, behind
 * it sampled ones.
 */
public final class Stages {
  private static final Map<String, Function<String, FrameStage>> WITH_VALUE =
      Map.of(
          "crop", Crop::parse,
          "resize", Resize::parse,
          "difference", Difference::parse,
          "first", First::parse,
          "window", Window::parse,
          "sample", Sample::parse);

  private static final Map<String, FrameStage> PLAIN =
      Map.of("grey", new Grey(), "rgb", new Colour());

  private Stages() {}

  /**
   * The stages of a text as one.
   *
   * @param text empty for none
   * @throws FrameException naming the stage that is not understood
   */
  public static FrameStage parse(String text) {
    List<FrameStage> stages = new ArrayList<>();
    for (String word : text.isBlank() ? new String[0] : text.split(",", -1)) {
      stages.add(stage(word.strip()));
    }
    return stages.stream()
        .reduce((first, second) -> source -> second.apply(first.apply(source)))
        .orElse(source -> source);
  }

  static FrameException wrong(String stage, String value, String cure) {
    return new FrameException("stages", stage, "'" + value + "' is not understood", cure);
  }

  static long number(String stage, String text, long least, long most) {
    if (!text.matches("\\d{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
      throw wrong(stage, text, "give a whole number of " + least + " to " + most);
    }
    return Long.parseLong(text);
  }

  private static FrameStage stage(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Optional<FrameStage> stage =
        equals < 0
            ? Optional.ofNullable(PLAIN.get(name))
            : Optional.ofNullable(WITH_VALUE.get(name))
                .map(parser -> parser.apply(word.substring(equals + 1)));
    return stage.orElseThrow(
        () -> {
          TreeSet<String> known = new TreeSet<>(PLAIN.keySet());
          WITH_VALUE.keySet().forEach(other -> known.add(other + "=..."));
          return new FrameException(
              "stages",
              "'" + word + "'",
              "there is no such stage",
              "it is one of " + String.join(", ", known));
        });
  }
}
