package dev.saccade.frames.synthetic;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.synthetic.FrameTruth.ObjectTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A video that is made frame by frame, with the truth of each. Frames are made in any order and by
 * any number of threads; the same text gives the same frames everywhere.
 */
public final class SyntheticVideo {
  private static final long NOISE = 20;

  private final String name;
  private final SyntheticSettings settings;
  private final Timeline timeline;

  private SyntheticVideo(String name, SyntheticSettings settings) {
    this.name = name;
    this.settings = settings;
    this.timeline = new Timeline(settings);
  }

  /**
   * The video of a text such as {@code seed=7,frames=200,size=48x32,scene=move+pan+cut}.
   *
   * <p>Settings: {@code seed}; {@code frames}, or {@code endless}; {@code size}, with {@code x3}
   * for colour; {@code fps}; {@code scene}, some of move, pan, cut, still, occlusion, noise, fade
   * joined by +, or {@code all}; {@code objects} that move; {@code noise}, standard deviation in
   * codes; {@code period} of events in frames.
   *
   * @throws dev.saccade.frames.FrameException if the text is not understood
   */
  public static SyntheticVideo parse(String text) {
    return named("synthetic:" + text, text);
  }

  static SyntheticVideo named(String name, String text) {
    return new SyntheticVideo(name, SyntheticSettings.parse(name, text));
  }

  /** A frame; also one behind the end, which is only where reading stops. */
  public Frame frame(long number) {
    Painter picture = paint(number);
    byte[] codes =
        picture.sensed(
            timeline.brightness(number),
            settings.noise(),
            Chance.bits(settings.seed(), NOISE, number));
    FrameOrigin origin = FrameOrigin.of(name, number, settings.rate());
    return new Frame(settings.shape(), codes, origin);
  }

  /** What a frame really shows. */
  public FrameTruth truth(long number) {
    Shot shot = Shot.of(settings, timeline.shot(number));
    Painter picture = paint(number);
    boolean cut = timeline.isCut(number);
    long time = timeline.time(number);
    long before = cut || number == 0 ? time : timeline.time(number - 1);
    List<ObjectTruth> objects = new ArrayList<>();
    for (int i = 0; i < shot.objects().size(); i++) {
      MovingObject object = shot.objects().get(i);
      long x = object.x(time);
      long y = object.y(time);
      objects.add(
          new ObjectTruth(
              pixel(x - object.radius(), settings.shape().width()),
              pixel(y - object.radius(), settings.shape().height()),
              pixel(x + object.radius(), settings.shape().width()),
              pixel(y + object.radius(), settings.shape().height()),
              (int) (x - object.x(before)),
              (int) (y - object.y(before)),
              picture.covered(i),
              picture.visible(i)));
    }
    return new FrameTruth(
        number,
        timeline.shot(number),
        cut,
        timeline.isStill(number),
        (int) (shot.speedX() * (time - before)),
        (int) (shot.speedY() * (time - before)),
        timeline.brightness(number),
        objects);
  }

  /** The frames from the first to the last one. */
  public FrameSource source() {
    return new FrameSource(name, settings.shape(), settings.rate()) {
      private long number;

      @Override
      protected Optional<Frame> read() {
        boolean ended = settings.frames().filter(frames -> number >= frames).isPresent();
        return ended ? Optional.empty() : Optional.of(frame(number++));
      }

      @Override
      protected void release() {
        // There is nothing to release.
      }
    };
  }

  private Painter paint(long number) {
    Shot shot = Shot.of(settings, timeline.shot(number));
    long time = timeline.time(number);
    long movedX = shot.speedX() * time;
    long movedY = shot.speedY() * time;
    Painter painter = new Painter(settings.shape(), shot.objects().size());
    painter.ground(shot, movedX, movedY);
    for (int i = 0; i < shot.objects().size(); i++) {
      MovingObject object = shot.objects().get(i);
      painter.object(object, i, object.x(time), object.y(time));
    }
    for (Shot.Post post : shot.posts()) {
      painter.post(post, movedX, movedY);
    }
    return painter;
  }

  private static int pixel(long place, int side) {
    return (int) Math.max(0, Math.min(side - 1, Math.floorDiv(place, (long) ValueNoise.PIXEL)));
  }
}
