package dev.saccade.fabric.device;

import dev.saccade.fabric.FabricConfig;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Opens devices by name, by the providers that {@link ServiceLoader} finds. */
public final class Devices {
  private Devices() {}

  /** The kinds of devices that there are, by scheme. */
  public static List<DeviceProvider> providers() {
    return ServiceLoader.load(DeviceProvider.class, DeviceProvider.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(DeviceProvider::scheme))
        .toList();
  }

  /**
   * Opens a device with the fabric that {@link FabricConfig#builder} gives, but for the settings in
   * the name: {@code sim:?rows=16&lanes=32}.
   *
   * @throws DeviceException if there is no such device, or it cannot be opened
   */
  public static Device open(String name) {
    return open(name, FabricConfig.builder().build());
  }

  /**
   * Opens a device.
   *
   * @param config what the fabric was built from, but for the settings in the name
   * @throws DeviceException if there is no such device, or it cannot be opened
   */
  public static Device open(String name, FabricConfig config) {
    DeviceName parsed = DeviceName.parse(name);
    List<DeviceProvider> providers = providers();
    return providers.stream()
        .filter(provider -> provider.scheme().equals(parsed.scheme()))
        .findFirst()
        .orElseThrow(
            () ->
                new DeviceNameException(
                    name,
                    "there is no device '" + parsed.scheme() + ":'",
                    "this program has " + schemes(providers)))
        .open(parsed, config);
  }

  private static String schemes(List<DeviceProvider> providers) {
    return providers.isEmpty()
        ? "none: put a module with a DeviceProvider on its class path"
        : providers.stream().map(p -> p.scheme() + ":").collect(Collectors.joining(", "));
  }
}
