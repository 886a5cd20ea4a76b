package dev.saccade.hdl;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Makes a module's Verilog name from its record: {@code counter_width8}. */
final class ModuleNames {
  private static final int LONGEST = 64;

  private ModuleNames() {}

  static String of(Hardware<?> hardware) {
    StringBuilder name = new StringBuilder(Records.snake(hardware.getClass().getSimpleName()));
    if (hardware instanceof Record record) {
      append(name, record);
    }
    if (name.length() <= LONGEST) {
      return name.toString();
    }
    // Too long to read or to be a file name: keep the head and tell variants apart by a digest.
    String head = name.substring(0, LONGEST - 11).replaceFirst("_+$", "");
    return head + "_v" + digest(hardware.toString());
  }

  private static void append(StringBuilder name, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      append(name, Records.snake(component.getName()), Records.get(component, record));
    }
  }

  private static void append(StringBuilder name, String component, Object value) {
    if (value instanceof Boolean flag) {
      name.append(flag ? "_" : "_no_").append(component);
    } else if (value instanceof Number number) {
      name.append('_').append(component).append(number.toString().replace('-', 'm'));
    } else if (value instanceof Enum<?> constant) {
      name.append('_').append(constant.name().toLowerCase(Locale.ROOT));
    } else if (value instanceof Record record) {
      append(name, record);
    } else if (value instanceof List<?> || value instanceof String) {
      name.append('_').append(component).append(digest(value.toString()));
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
