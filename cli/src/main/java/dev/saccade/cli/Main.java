package dev.saccade.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/** The entry point of the {@code saccade} command. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Terminal.current(System.getenv())).execute(arguments));
  }

  /** Runs one command, printing to these writers as to files, and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine(Terminal.plain(out, err)).execute(arguments);
  }

  /** The commands by name, without running any. */
  static Map<String, CommandLine> commands() {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    return commandLine(Terminal.plain(nowhere, nowhere)).getSubcommands();
  }

  private static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new SaccadeCommand())
        .addSubcommand(new DemoCommand(terminal, root()))
        .addSubcommand(new BenchCommand(terminal, root()))
        .addSubcommand(new CompileCommand(terminal))
        .addSubcommand(new DevicesCommand(terminal))
        .addSubcommand(new HdlCommand(terminal, root()))
        .addSubcommand(new VersionCommand(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Failures::wrongUsage)
        .setExecutionExceptionHandler(Failures::failed);
  }

  /** The project's folder, which the launcher names. */
  private static Path root() {
    return Path.of(System.getProperty("saccade.root", ".."));
  }
}
