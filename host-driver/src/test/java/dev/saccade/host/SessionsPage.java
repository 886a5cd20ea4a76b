package dev.saccade.host;

import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.Devices;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.stage.Stages;
import dev.saccade.host.policy.FrameMeasure;
import dev.saccade.host.policy.Policies;
import dev.saccade.host.policy.Policy;
import dev.saccade.network.integer.IntegerNetwork;
import java.io.PrintStream;
import java.util.Map;

/** The code of docs/sessions.md. */
final class SessionsPage {
  private SessionsPage() {}

  static void watch(String name, IntegerNetwork network, PrintStream out) {
    FrameSource source =
        FrameSource.open("synthetic:seed=7,frames=8,size=96x64x1,scene=move")
            .through(Stages.parse("resize=16x16"));
    Policy policy =
        Policies.thresholds(FrameMeasure.CHANGE, Map.of(12.0, "w8a8", 3.0, "w2a2"), "skip");
    try (Device device = Devices.open(name);
        Session session = Session.load(device, network);
        FrameStream stream = session.stream(source, policy)) {
      while (stream.hasNext()) {
        FrameResult result = stream.next();
        out.print("frame " + result.frame().origin().number() + ": ");
        if (result.computed()) {
          out.print("class " + result.output("classes").top(1).get(0).index());
          out.print(" by " + network.modes().get(result.record().mode()));
          out.println(" in " + result.cycles() + " cycles");
        } else {
          out.println("skipped");
        }
      }
      out.println(stream.counts());
    }
  }
}
