package dev.saccade.host.policy;

import dev.saccade.network.compiler.Program;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision as a user writes it: {@code skip}, {@code skip*3} for this frame and the next two, a
 * mode such as {@code w4a4}, or program and mode, {@code policy/w4a4}. Which numbers names have is
 * known when programs are loaded.
 */
public record Choice(String text) {
  private static final Pattern SKIP = Pattern.compile("skip(?:\\*([1-9]\\d{0,5}))?");

  public Choice {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException("'" + text + "' is no decision: give skip or a mode");
    }
  }

  /**
   * The decision.
   *
   * @throws IllegalArgumentException if no program or mode has the name; it lists those there are
   */
  public FrameDecision in(List<Program> programs) {
    Matcher skip = SKIP.matcher(text);
    if (skip.matches()) {
      return FrameDecision.skip(skip.group(1) == null ? 1 : Integer.parseInt(skip.group(1)));
    }
    int slash = text.indexOf('/');
    Program program =
        slash < 0 ? programs.get(0) : programNamed(text.substring(0, slash), programs);
    int mode = program.modeNames().indexOf(text.substring(slash + 1));
    if (mode < 0) {
      throw new IllegalArgumentException(
          "decision '"
              + text
              + "': program '"
              + program.name()
              + "' has no such mode; give skip or one of "
              + program.modeNames());
    }
    return FrameDecision.run(program.number(), mode);
  }

  private Program programNamed(String name, List<Program> programs) {
    return programs.stream()
        .filter(program -> program.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "decision '"
                        + text
                        + "': no program has this name; give one of "
                        + programs.stream().map(Program::name).toList()));
  }

  @Override
  public String toString() {
    return text;
  }
}
