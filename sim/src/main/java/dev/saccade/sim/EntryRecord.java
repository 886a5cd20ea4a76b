package dev.saccade.sim;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of an entry's files with what they contain, by which damage is found: the SHA-256, but
 * for precompiled headers, which are large and never reach a user's program, the size.
 */
final class EntryRecord {
  private EntryRecord() {}

  static Path file(Path entry) {
    return entry.resolve("record.txt");
  }

  static boolean exists(Path entry) {
    return Files.exists(file(entry));
  }

  /** The record's own time; renewed at every use. */
  static Instant lastUsed(Path entry) {
    try {
      return Files.getLastModifiedTime(file(entry)).toInstant();
    } catch (IOException e) {
      return Instant.now();
    }
  }

  static long bytes(Path entry) throws IOException {
    long bytes = 0;
    for (Path file : files(entry)) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  static void write(Path entry) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(entry)) {
      lines.add(content(file) + " " + file.getFileName());
    }
    Files.write(file(entry), lines);
  }

  /** Whether the entry is there with every file as it was built. */
  static boolean intact(Path entry) throws IOException {
    try {
      for (String line : Files.readAllLines(file(entry))) {
        int space = line.indexOf(' ');
        if (space < 0
            || !content(entry.resolve(line.substring(space + 1)))
                .equals(line.substring(0, space))) {
          return false;
        }
      }
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static List<Path> files(Path entry) throws IOException {
    try (Stream<Path> files = Files.list(entry)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String content(Path file) throws IOException {
    if (file.toString().endsWith(".gch")) {
      return String.valueOf(Files.size(file));
    }
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
