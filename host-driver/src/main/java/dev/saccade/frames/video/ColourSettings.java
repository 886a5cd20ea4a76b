package dev.saccade.frames.video;

import dev.saccade.frames.Settings;
import dev.saccade.frames.video.YcbcrMatrix.Standard;
import java.util.Map;
import java.util.Optional;

/**
 * How stored luma and chroma are to be understood.
 *
 * @param fullRange what the user says of the codes' range, against the stream's own word
 * @param lumaOnly whether only the first plane is wanted, as stored: one channel whose codes no
 *     conversion touches
 */
record ColourSettings(Standard standard, Optional<Boolean> fullRange, boolean lumaOnly) {
  static ColourSettings of(Settings settings) {
    return new ColourSettings(
        settings
            .choice("matrix", Map.of("601", Standard.BT601, "709", Standard.BT709))
            .orElse(Standard.BT601),
        settings.choice("range", Map.of("full", true, "limited", false)),
        settings.choice("planes", Map.of("luma", true, "all", false)).orElse(false));
  }
}
