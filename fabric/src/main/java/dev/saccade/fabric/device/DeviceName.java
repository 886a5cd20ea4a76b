package dev.saccade.fabric.device;

import dev.saccade.fabric.FabricConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a user named, taken apart: {@code scheme:location?key=value&key=value}, where location and
 * settings may be missing.
 */
public final class DeviceName {
  private final String text;
  private final String scheme;
  private final String location;
  private final Map<String, String> settings;

  private DeviceName(String text, String scheme, String location, Map<String, String> settings) {
    this.text = text;
    this.scheme = scheme;
    this.location = location;
    this.settings = settings;
  }

  /**
   * Takes a name apart.
   *
   * @throws DeviceNameException if it has no scheme, or a setting is no {@code key=value}
   */
  public static DeviceName parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new DeviceNameException(
          text, "it names no device", "write SCHEME:LOCATION, such as sim: or model:");
    }
    int mark = text.indexOf('?', colon);
    String location = text.substring(colon + 1, mark < 0 ? text.length() : mark);
    Map<String, String> settings = new LinkedHashMap<>();
    for (String setting : mark < 0 ? new String[0] : text.substring(mark + 1).split("&", -1)) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new DeviceNameException(text, "'" + setting + "' is no setting", "write key=value");
      }
      String key = setting.substring(0, equals);
      if (settings.put(key, setting.substring(equals + 1)) != null) {
        throw new DeviceNameException(text, "'" + key + "' is given twice", "give it once");
      }
    }
    return new DeviceName(text, text.substring(0, colon), location, settings);
  }

  /** As the user wrote it. */
  public String text() {
    return text;
  }

  /** What stands before the colon. */
  public String scheme() {
    return scheme;
  }

  /** What stands between colon and question mark; empty if nothing does. */
  public String location() {
    return location;
  }

  /** Takes a setting, so that {@link #configure} does not see it. */
  public Optional<String> take(String key) {
    return Optional.ofNullable(settings.remove(key));
  }

  /**
   * Takes a setting that is a whole number.
   *
   * @throws DeviceNameException if it is none
   */
  public Optional<Long> takeNumber(String key) {
    return take(key)
        .map(
            value -> {
              if (!value.matches("-?\\d{1,18}")) {
                throw new DeviceNameException(
                    text, key + "=" + value + " is no number", "give a whole number");
              }
              return Long.parseLong(value);
            });
  }

  /**
   * The settings that were not taken, which are choices of the fabric by name: {@code rows=16}.
   *
   * @param config the other choices
   * @throws DeviceNameException if one is no choice, or the choices do not fit together
   */
  public FabricConfig configure(FabricConfig config) {
    try {
      return config.with(settings);
    } catch (IllegalArgumentException e) {
      throw new DeviceNameException(text, "a setting is refused", e.getMessage());
    }
  }

  /**
   * Does nothing if there is no location.
   *
   * @throws DeviceNameException if there is one, for devices that have no place
   */
  public void requireNoLocation() {
    if (!location.isEmpty()) {
      throw new DeviceNameException(
          text,
          "'" + location + "' is no place of this kind of device",
          "write " + scheme + ":, and choices of the fabric behind a question mark: ?rows=16");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
