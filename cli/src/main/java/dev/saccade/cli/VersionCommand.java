package dev.saccade.cli;

import dev.saccade.bench.Machine;
import dev.saccade.bench.Table;
import dev.saccade.bench.ToolVersions;
import dev.saccade.sim.process.Tool;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** Prints the version of Saccade, the machine and the tools, as a bug report wants them. */
@Command(
    name = "version",
    description = "Prints the versions of Saccade, of Java, and of the tools that it finds.")
final class VersionCommand implements Runnable {
  private final Terminal terminal;

  VersionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Machine machine = Machine.current();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("saccade", Version.current());
    lines.put("system", machine.os());
    lines.put("processor", machine.cpu() + ", " + machine.cores() + " cores");
    lines.put("java", machine.java());
    lines.put("verilator", ToolVersions.of(new Tool("verilator", ""), "--version"));
    lines.put("iverilog", ToolVersions.of(new Tool("iverilog", ""), "-V"));
    lines.put("g++", ToolVersions.of(new Tool("g++", ""), "--version"));
    lines.put("z3", ToolVersions.of(new Tool("z3", ""), "--version"));
    terminal.out().print(Table.pairs(lines));
    terminal.out().flush();
  }
}
