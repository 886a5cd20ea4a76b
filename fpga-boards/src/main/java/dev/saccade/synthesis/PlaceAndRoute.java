package dev.saccade.synthesis;

import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.sim.process.ToolException;
import dev.saccade.sim.process.ToolResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places and routes a synthesised design on a device, out of context: pins go where the tool, or
 * for Gowin the order of the ports puts them, and a design may be slower than its clock asks.
 */
public final class PlaceAndRoute {
  /** The netlist in a work folder that {@link SynthesisFlow#netlist} leaves. */
  static final String NETLIST = "synth.json";

  private static final String ERROR = "ERROR:";

  /** Pins of the QN88 package that any signal may use. */
  private static final List<Integer> QN88_PINS =
      List.of(
          15, 16, 17, 18, 19, 20, 25, 26, 27, 28, 29, 30, 31, 41, 42, 48, 49, 51, 52, 53, 54, 55,
          56, 71, 72, 73, 74, 75, 76, 77, 79, 80, 81, 82, 83, 84, 85, 86);

  private final SynthesisTools tools;
  private final Duration timeout;

  /**
   * @param timeout for one run
   */
  public PlaceAndRoute(SynthesisTools tools, Duration timeout) {
    this.tools = tools;
    this.timeout = timeout;
  }

  /**
   * Places and routes the netlist in {@code work}.
   *
   * @param clockMhz what the tool is to aim at
   * @param seed of the placement
   * @return the timing of the routed design, or why it does not fit, cannot be routed or took
   *     longer than allowed; {@code place-SEED.log} in {@code work} has all that the tool said
   */
  public Routing run(Path work, Manifest design, Device device, int clockMhz, int seed) {
    Device.Router router =
        device
            .router()
            .orElseThrow(
                () -> new SynthesisException("no open tool places and routes " + device.id()));
    String name = "place-" + seed;
    List<String> arguments = new ArrayList<>(router.arguments());
    if (router.needsPins()) {
      write(work.resolve("pins.cst"), pins(design));
      arguments.addAll(List.of("--vopt", "cst=pins.cst"));
    }
    arguments.addAll(
        List.of(
            "--quiet",
            "--json",
            NETLIST,
            "--freq",
            String.valueOf(clockMhz),
            "--timing-allow-fail",
            "--seed",
            String.valueOf(seed),
            "--report",
            name + ".json",
            "--log",
            name + ".nextpnr.log"));
    try {
      ToolResult result =
          tools
              .call(router.tool(), arguments)
              .in(work)
              .timeout(timeout)
              .log(work.resolve(name + ".log"))
              .run();
      return result.succeeded()
          ? Routing.routed(TimingReport.read(work.resolve(name + ".json")))
          : Routing.failed(firstError(result));
    } catch (ToolException e) {
      if (e.reason() != ToolException.Reason.TIMED_OUT) {
        throw e;
      }
      return Routing.failed("not done after " + timeout);
    }
  }

  /** What the tool calls an error, or else the last it said before it ended. */
  static String firstError(ToolResult result) {
    List<String> lines = result.text().lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .filter(line -> line.startsWith(ERROR))
        .map(line -> line.substring(ERROR.length()).strip())
        .findFirst()
        .orElseGet(
            () ->
                lines.isEmpty()
                    ? "ended with exit code " + result.exitCode() + " and said nothing"
                    : lines.get(lines.size() - 1).strip());
  }

  /** A constraint file that puts the clock, the reset and each bit of each port on a pin. */
  static String pins(Manifest design) {
    List<String> bits = new ArrayList<>();
    design.clock().ifPresent(bits::add);
    design.reset().ifPresent(bits::add);
    for (Manifest.Port port : design.ports()) {
      for (int i = 0; i < port.width(); i++) {
        bits.add(port.width() == 1 ? port.name() : port.name() + "[" + i + "]");
      }
    }
    if (bits.size() > QN88_PINS.size()) {
      throw new SynthesisException(
          design.top()
              + " has "
              + bits.size()
              + " pins and the package "
              + QN88_PINS.size()
              + "; give a top with fewer");
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bits.size(); i++) {
      text.append(String.format(Locale.ROOT, "IO_LOC \"%s\" %d;\n", bits.get(i), QN88_PINS.get(i)));
    }
    return text.toString();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
