package dev.saccade.frames.stage;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.FrameStage;
import java.util.Optional;

/**
 * Channels that show what moves, behind the frame's own. With f the frame and f1, f2 the ones
 * before it in its clip:
 *
 * <ul>
 *   <li>{@code absolute}: |f - f1|
 *   <li>{@code signed:GAIN}: 128 + GAIN (f - f1), clipped to 0..255
 *   <li>{@code signed:GAIN:2}: the same, and 128 + GAIN (f1 - f2)
 * </ul>
 *
 * <p>A frame that a clip does not have yet is taken to be equal to its successor, so that
 * differences begin anew with every clip and a cut between clips does not show.
 */
final class Difference implements FrameStage {
  private static final int MIDDLE = 128;

  private final boolean signed;
  private final int gain;
  private final int depth;

  private Difference(boolean signed, int gain, int depth) {
    this.signed = signed;
    this.gain = gain;
    this.depth = depth;
  }

  static Difference parse(String text) {
    String[] parts = text.split(":", -1);
    if (text.equals("absolute")) {
      return new Difference(false, 1, 1);
    }
    boolean fits =
        parts[0].equals("signed")
            && parts.length <= 3
            && (parts.length < 2 || parts[1].matches("[1-9]\\d?"))
            && (parts.length < 3 || parts[2].matches("[12]"));
    if (!fits) {
      throw Stages.wrong(
          "difference", text, "write absolute, signed, signed:GAIN or signed:GAIN:2, gain 1 to 99");
    }
    return new Difference(
        true,
        parts.length < 2 ? 1 : Integer.parseInt(parts[1]),
        parts.length < 3 ? 1 : Integer.parseInt(parts[2]));
  }

  @Override
  public FrameSource apply(FrameSource source) {
    FrameShape from = source.shape();
    FrameShape to =
        FrameShape.claimed(
            source.name(),
            "difference",
            from.width(),
            from.height(),
            (long) from.channels() * (1 + depth));
    return new Differences(source, to);
  }

  /** The frames with their differences; keeps as many earlier frames as it subtracts. */
  private final class Differences extends StageSource {
    private final byte[][] history = new byte[depth + 1][];

    Differences(FrameSource upstream, FrameShape shape) {
      super(upstream, shape);
    }

    @Override
    protected Optional<Frame> read() {
      if (!upstream().hasNext()) {
        return Optional.empty();
      }
      Frame frame = upstream().next();
      boolean begins = frame.origin().numberInClip() == 0 || history[0] == null;
      byte[] codes = frame.codes();
      for (int age = depth; age > 0; age--) {
        history[age] = begins ? codes : history[age - 1];
      }
      history[0] = codes;
      return Optional.of(new Frame(shape(), joined(), frame.origin()));
    }

    private byte[] joined() {
      int channels = upstream().shape().channels();
      byte[] made = new byte[shape().codes()];
      for (int pixel = 0; pixel < shape().pixels(); pixel++) {
        for (int channel = 0; channel < channels; channel++) {
          int from = pixel * channels + channel;
          int to = pixel * shape().channels() + channel;
          made[to] = history[0][from];
          for (int age = 0; age < depth; age++) {
            int change = (history[age][from] & 0xFF) - (history[age + 1][from] & 0xFF);
            made[to + (age + 1) * channels] = code(change);
          }
        }
      }
      return made;
    }
  }

  private byte code(int change) {
    return (byte) (signed ? Math.max(0, Math.min(255, MIDDLE + gain * change)) : Math.abs(change));
  }
}
