package dev.saccade.frames.numpy;

import dev.saccade.frames.FrameException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Which frames belong to which clip, and the classes of clips where they are known. */
final class Clips {
  private final long[] offsets;
  private final Optional<long[]> labels;

  private Clips(long[] offsets, Optional<long[]> labels) {
    this.offsets = offsets;
    this.labels = labels;
  }

  /** All frames as one clip without a label. */
  static Clips one(long frames) {
    return new Clips(new long[] {0, frames}, Optional.empty());
  }

  /**
   * Clips as a file claims them.
   *
   * @param frames how many there are
   * @param offsets clip i is frames offsets[i] to offsets[i + 1] - 1
   * @param labels one a clip, where there are any
   * @throws FrameException if they are not the frames from first to last, each clip with one or
   *     more
   */
  static Clips claimed(String input, long frames, long[] offsets, Optional<long[]> labels) {
    int count = offsets.length - 1;
    if (count < 1 || offsets[0] != 0 || offsets[count] != frames) {
      throw wrong(
          input,
          "offset",
          "it does not lead from 0 to the number of frames, " + frames,
          "save the first frame of every clip, and the number of frames at the end");
    }
    for (int clip = 0; clip < count; clip++) {
      if (offsets[clip] >= offsets[clip + 1]) {
        throw wrong(
            input,
            "offset " + clip,
            "clip " + clip + " leads from " + offsets[clip] + " to " + offsets[clip + 1],
            "each clip must have a frame or more");
      }
    }
    labels.ifPresent(values -> checkLabels(input, values, count));
    return new Clips(offsets, labels);
  }

  int count() {
    return offsets.length - 1;
  }

  long first(int clip) {
    return offsets[clip];
  }

  /** The frame behind the clip's last one. */
  long end(int clip) {
    return offsets[clip + 1];
  }

  OptionalInt label(int clip) {
    return labels.map(values -> OptionalInt.of((int) values[clip])).orElse(OptionalInt.empty());
  }

  private static void checkLabels(String input, long[] labels, int count) {
    boolean fit = Arrays.stream(labels).allMatch(label -> label == (int) label);
    if (labels.length != count || !fit) {
      throw wrong(
          input,
          "label",
          "it has " + labels.length + " numbers for " + count + " clips, or some above 2^31",
          "save one class number a clip");
    }
  }

  private static FrameException wrong(String input, String place, String mistake, String cure) {
    return new FrameException(input, place, mistake, cure);
  }
}
