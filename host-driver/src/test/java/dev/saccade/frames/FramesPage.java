package dev.saccade.frames;

import dev.saccade.frames.stage.Stages;
import java.io.PrintStream;

/** The code of docs/frames.md. */
final class FramesPage {
  private FramesPage() {}

  static void read(PrintStream out) {
    try (FrameSource source =
        FrameSource.open("synthetic:seed=7,frames=6,size=96x64x3,scene=move+pan+noise")
            .through(Stages.parse("resize=48x32,grey,difference=signed:4"))) {
      while (source.hasNext()) {
        Frame frame = source.next();
        out.println(frame.origin().number() + ": " + frame.shape() + ", " + frame.code(16, 24, 0));
      }
    }
  }
}
