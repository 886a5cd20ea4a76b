package dev.saccade.bench;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.verilog.VerilogPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The program that {@link Elaborate} measures: elaborates one {@link StageChain}, holds its whole
 * Verilog as text, and writes {@link Use} to a file. Its arguments are the numbers of instances and
 * of modules, and the file.
 */
final class ElaborateChild {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  /** What the process used: CPU seconds of all threads, and KiB. */
  record Use(double cpuSeconds, long peakKib) {
    static Use parse(String text) {
      String[] words = text.split(" ");
      return new Use(Double.parseDouble(words[0]), Long.parseLong(words[1]));
    }

    @Override
    public String toString() {
      return cpuSeconds + " " + peakKib;
    }
  }

  private ElaborateChild() {}

  public static void main(String[] arguments) throws IOException {
    int instances = Integer.parseInt(arguments[0]);
    int modules = Integer.parseInt(arguments[1]);
    Design design = Design.elaborate(new StageChain(instances, modules));
    VerilogPrinter printer = new VerilogPrinter();
    Map<String, String> texts = new LinkedHashMap<>();
    for (ModuleIr module : design.modules()) {
      texts.put(module.name(), printer.print(module));
    }
    if (texts.size() != modules + 1) {
      throw new IllegalStateException(
          texts.size() + " files for " + modules + " modules and a top");
    }
    double cpuSeconds =
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    Files.writeString(Path.of(arguments[2]), new Use(cpuSeconds, peakKib()).toString());
  }

  private static long peakKib() throws IOException {
    for (String line : Files.readAllLines(STATUS)) {
      if (line.startsWith(PEAK)) {
        return Long.parseLong(line.substring(PEAK.length()).replace("kB", "").strip());
      }
    }
    throw new IOException(STATUS + " has no " + PEAK);
  }
}
