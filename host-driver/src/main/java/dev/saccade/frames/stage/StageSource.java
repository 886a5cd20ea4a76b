package dev.saccade.frames.stage;

import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;

/** Frames made of those of another source, which is closed with this one. */
abstract class StageSource extends FrameSource {
  private final FrameSource upstream;

  /**
   * @param shape of the frames made
   */
  StageSource(FrameSource upstream, FrameShape shape) {
    super(upstream.name(), shape, upstream.rate());
    this.upstream = upstream;
  }

  final FrameSource upstream() {
    return upstream;
  }

  @Override
  protected final void release() {
    upstream.close();
  }
}
