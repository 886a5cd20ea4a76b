package dev.saccade.cli;

import dev.saccade.bench.Table;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceException;
import dev.saccade.fabric.device.DeviceProvider;
import dev.saccade.fabric.device.Devices;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the kinds of devices, or opens one and says who it is. */
@Command(
    name = "devices",
    description = {
      "Lists the kinds of devices that frames can be sent to, or opens one and says who it is.",
      "",
      "Names and their settings are those of docs/sessions.md; settings are fields of FabricConfig."
    },
    footer = {
      "",
      "Examples:",
      "  ./saccade devices",
      "  ./saccade devices model:",
      "  ./saccade devices 'sim:?rows=16&lanes=32&engine=java'"
    })
final class DevicesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The device.")
  private String name;

  DevicesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(Table.pairs(name == null ? kinds() : identity()));
    terminal.out().flush();
    return ExitCode.SUCCESS;
  }

  private static Map<String, String> kinds() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (DeviceProvider provider : Devices.providers()) {
      lines.put(provider.scheme() + ":", provider.description());
    }
    return lines;
  }

  private Map<String, String> identity() {
    try (Device device = Devices.open(name)) {
      FabricConfig config = device.config();
      Map<String, String> lines = new LinkedHashMap<>();
      lines.put("device", device.name());
      lines.put("identity", device.identity().toString());
      lines.put("fabric", config.toString());
      if (config.registerPort()) {
        lines.put("contract", "version " + device.read(RegisterMap.CONTRACT_VERSION));
      }
      return lines;
    } catch (DeviceException e) {
      throw new UserException(ExitCode.FAILURE, e.getMessage());
    }
  }
}
