package dev.saccade.hdl.check;

import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No stream's valid follows its own ready within a cycle: two sides that each wait for the other
 * would never move.
 */
final class StreamCheck {
  private StreamCheck() {}

  static void run(
      ModuleIr module, List<StreamPorts> streams, CombinationalPaths paths, Problems problems) {
    Map<Signal, Set<Signal>> inputs = paths.inputs(module);
    for (StreamPorts stream : streams) {
      boolean produced = stream.valid().role() == SignalRole.OUTPUT;
      if (produced && inputs.getOrDefault(stream.valid(), Set.of()).contains(stream.ready())) {
        problems.add(
            stream.valid().source(),
            ProblemCode.HDL018,
            "'"
                + stream.valid().name()
                + "' follows '"
                + stream.ready().name()
                + "' within a cycle",
            "offer the word first and wait for ready in a register");
      }
    }
  }
}
