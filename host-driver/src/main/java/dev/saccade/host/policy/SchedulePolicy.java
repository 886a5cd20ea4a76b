package dev.saccade.host.policy;

import dev.saccade.network.compiler.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Decisions by number of the frame in its clip; after the last one they begin again.
 *
 * @param choices one per frame
 */
public record SchedulePolicy(List<Choice> choices) implements Policy {
  public SchedulePolicy {
    choices = List.copyOf(choices);
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("an empty schedule: give one decision at least");
    }
  }

  /**
   * Reads a file with a choice on each line: {@code w8a8}, {@code skip}. Empty lines and what
   * follows {@code #} do not count.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it has no choice; it names the file
   */
  public static SchedulePolicy read(Path file) throws IOException {
    List<Choice> choices = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.replaceFirst("#.*", "").strip();
      if (!text.isEmpty()) {
        choices.add(new Choice(text));
      }
    }
    if (choices.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": no decision in it; write one on each line: skip, or a mode");
    }
    return new SchedulePolicy(choices);
  }

  @Override
  public Decider start(List<Program> programs) {
    List<FrameDecision> decisions = choices.stream().map(c -> c.in(programs)).toList();
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i).frames() > 1) {
        throw new IllegalArgumentException(
            "entry " + (i + 1) + " of the schedule, " + choices.get(i) + ": write one per frame");
      }
    }
    return frame -> decisions.get((int) (frame.origin().numberInClip() % decisions.size()));
  }
}
