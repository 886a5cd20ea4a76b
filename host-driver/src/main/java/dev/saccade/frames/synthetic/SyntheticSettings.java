package dev.saccade.frames.synthetic;

import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.Settings;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a synthetic video is made from.
 *
 * @param shape of 1 or 3 channels
 * @param frames nothing if there is no end
 * @param objects that move
 * @param noise standard deviation in codes
 * @param period frames between cuts, on average, and between other events
 */
record SyntheticSettings(
    long seed,
    FrameShape shape,
    FrameRate rate,
    Optional<Long> frames,
    Set<Scene> scenes,
    int objects,
    int noise,
    int period) {
  private static final FrameShape SHAPE = new FrameShape(96, 64, 3);
  private static final long FRAMES = 250;
  private static final int PERIOD = 40;
  private static final int OBJECTS = 3;
  private static final int NOISE = 3;

  /**
   * Reads {@code seed=7,frames=200,size=48x32,scene=pan+cut}; everything has a default.
   *
   * @param input names the video in errors
   */
  static SyntheticSettings parse(String input, String text) {
    Settings settings = Settings.parse(input, text, ',');
    Set<Scene> scenes = scenes(input, settings.text("scene").orElse("move"));
    boolean moving = scenes.contains(Scene.MOVE) || scenes.contains(Scene.OCCLUSION);
    FrameShape shape = settings.shape("size", 1).orElse(SHAPE);
    if (shape.channels() != 1 && shape.channels() != 3) {
      throw new FrameException(
          input, "size", shape + " has neither 1 nor 3 channels", "write such as 48x32 or 48x32x3");
    }
    SyntheticSettings parsed =
        new SyntheticSettings(
            settings.number("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L),
            shape,
            settings.rate("fps").orElse(FrameRate.DEFAULT),
            frames(settings, input),
            scenes,
            settings.number("objects", 0, 64).map(Long::intValue).orElse(moving ? OBJECTS : 0),
            settings
                .number("noise", 0, 64)
                .map(Long::intValue)
                .orElse(scenes.contains(Scene.NOISE) ? NOISE : 0),
            settings.number("period", 8, 1_000_000).map(Long::intValue).orElse(PERIOD));
    settings.requireNoOthers();
    return parsed;
  }

  boolean has(Scene scene) {
    return scenes.contains(scene);
  }

  private static Optional<Long> frames(Settings settings, String input) {
    String text = settings.text("frames").orElse(Long.toString(FRAMES));
    if (text.equals("endless")) {
      return Optional.empty();
    }
    if (!text.matches("[1-9]\\d{0,17}")) {
      throw new FrameException(
          input, "frames", "'" + text + "' is no number of frames", "give 1 or more, or endless");
    }
    return Optional.of(Long.parseLong(text));
  }

  private static Set<Scene> scenes(String input, String text) {
    if (text.equals("all")) {
      return Set.copyOf(EnumSet.allOf(Scene.class));
    }
    Set<Scene> scenes = EnumSet.noneOf(Scene.class);
    for (String word : text.split("\\+", -1)) {
      scenes.add(
          EnumSet.allOf(Scene.class).stream()
              .filter(scene -> name(scene).equals(word))
              .findFirst()
              .orElseThrow(
                  () ->
                      new FrameException(
                          input,
                          "scene",
                          "there is no scene '" + word + "'",
                          "join with + some of "
                              + String.join(
                                  ", ",
                                  EnumSet.allOf(Scene.class).stream()
                                      .map(SyntheticSettings::name)
                                      .toList())
                              + ", or say all")));
    }
    return Set.copyOf(scenes);
  }

  private static String name(Scene scene) {
    return scene.name().toLowerCase(Locale.ROOT);
  }
}
