package dev.saccade.frames;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * Where a frame comes from.
 *
 * @param source as the user named it
 * @param number of the frame in the source, from 0
 * @param nanos when it is shown, in nanoseconds after frame 0 of the source
 * @param clip which clip of the source it belongs to, from 0; a source without clips is one clip
 * @param numberInClip from 0; state that a clip carries, such as differences, begins anew at 0
 * @param label of the clip's class, where the source knows it
 */
public record FrameOrigin(
    String source, long number, long nanos, int clip, long numberInClip, OptionalInt label) {
  public FrameOrigin {
    requireNonNull(source, "source is null");
    requireNonNull(label, "label is null");
    if (number < 0 || clip < 0 || numberInClip < 0) {
      throw new IllegalArgumentException(
          "frame " + number + ", clip " + clip + ", in it " + numberInClip + ": below 0");
    }
  }

  /** A frame of a source that is one clip. */
  public static FrameOrigin of(String source, long number, FrameRate rate) {
    return new FrameOrigin(source, number, rate.nanos(number), 0, number, OptionalInt.empty());
  }

  /** The same frame as another one of a clip, as sampling makes them. */
  public FrameOrigin inClip(int otherClip, long otherNumber) {
    return new FrameOrigin(source, number, nanos, otherClip, otherNumber, label);
  }
}
