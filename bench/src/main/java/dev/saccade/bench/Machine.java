package dev.saccade.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The machine that figures were measured on, without anything that names its owner.
 *
 * @param cpu the processor's model name
 * @param cores the processors that Java may use
 * @param memoryMib the memory in MiB; 0 if unknown
 * @param os name and version of the system
 * @param java version and vendor of the virtual machine
 */
public record Machine(String cpu, int cores, long memoryMib, String os, String java) {

  /** This machine. */
  public static Machine current() {
    return new Machine(
        field("/proc/cpuinfo", "model name", ":", System.getProperty("os.arch")),
        Runtime.getRuntime().availableProcessors(),
        installedMib(),
        field("/etc/os-release", "PRETTY_NAME", "=", System.getProperty("os.name")),
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")");
  }

  private static long installedMib() {
    String kib = field("/proc/meminfo", "MemTotal", ":", "0 kB").replace(" kB", "");
    return Long.parseLong(kib) / 1024;
  }

  /** The value behind the first line of a file that begins with the key; else the other. */
  private static String field(String file, String key, String separator, String other) {
    try {
      for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
        int at = line.indexOf(separator);
        if (at > 0 && line.substring(0, at).strip().equals(key)) {
          return line.substring(at + 1).strip().replace("\"", "");
        }
      }
    } catch (IOException e) {
      // Not a Linux machine: what Java knows has to do.
    }
    return other;
  }
}
