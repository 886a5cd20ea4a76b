package dev.saccade.frames;

import dev.saccade.frames.FrameFormat.Recognition;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user named, taken apart: {@code scheme:location?settings}, where scheme and settings may
 * be missing. A file whose whole name this is wins over every such reading.
 */
public final class FrameInput {
  /** Bytes at the start that formats are told apart by. */
  private static final int HEAD = 16;

  private static final String STANDARD_INPUT = "-";
  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9]+):(.*)", Pattern.DOTALL);

  private final String name;
  private final Optional<FrameFormat> asked;
  private final String location;
  private final String settings;
  private final List<FrameFormat> formats;
  private final BufferedInputStream standardInput;
  private Optional<BufferedInputStream> namedPipe = Optional.empty();

  private FrameInput(
      String name,
      Optional<FrameFormat> asked,
      String location,
      String settings,
      List<FrameFormat> formats,
      InputStream standardInput) {
    this.name = name;
    this.asked = asked;
    this.location = location;
    this.settings = settings;
    this.formats = formats;
    this.standardInput = new BufferedInputStream(standardInput);
  }

  /**
   * Takes a name apart; opens nothing yet.
   *
   * @param standardInput what {@code -} stands for; never closed
   * @throws FrameException if the name is empty
   */
  public static FrameInput parse(String name, InputStream standardInput) {
    List<FrameFormat> formats = new ArrayList<>();
    ServiceLoader.load(FrameFormat.class, FrameFormat.class.getClassLoader()).forEach(formats::add);
    if (name.isEmpty()) {
      throw new FrameException("frames", "name", "it is empty", "name a file, or - for a pipe");
    }
    if (exists(name) || name.contains("://")) {
      return new FrameInput(name, Optional.empty(), name, "", formats, standardInput);
    }
    Matcher parts = SCHEME.matcher(name);
    Optional<FrameFormat> asked =
        parts.matches()
            ? formats.stream().filter(f -> f.schemes().contains(parts.group(1))).findFirst()
            : Optional.empty();
    String rest = asked.isPresent() ? parts.group(2) : name;
    int mark = exists(rest) ? -1 : rest.lastIndexOf('?');
    return new FrameInput(
        name,
        asked,
        mark < 0 ? rest : rest.substring(0, mark),
        mark < 0 ? "" : rest.substring(mark + 1),
        formats,
        standardInput);
  }

  FrameSource open() {
    if (asked.isPresent()) {
      return asked.orElseThrow().open(this);
    }
    if (!isStandardInput() && !isAddress() && !exists(location)) {
      throw new FrameException(
          name, "file", "there is no such file or folder", "check the name and the folder");
    }
    for (Recognition sure : List.of(Recognition.YES, Recognition.LAST_RESORT)) {
      for (FrameFormat format : formats) {
        if (format.recognises(this) == sure) {
          return format.open(this);
        }
      }
    }
    closeNamedPipe();
    throw new FrameException(
        name,
        "start",
        "it is no format that can be read from a pipe",
        "send Y4M or PNM (ffmpeg -i VIDEO -f yuv4mpegpipe - | ...), or say raw:-?size=48x32x3");
  }

  /** As the user wrote it. */
  public String name() {
    return name;
  }

  /** The name without scheme and settings. */
  public String location() {
    return location;
  }

  /** The settings after the question mark. */
  public Settings settings() {
    return Settings.parse(name, settings, '&');
  }

  public boolean isStandardInput() {
    return location.equals(STANDARD_INPUT);
  }

  /** Whether it is the address of something in a network, such as {@code rtsp://...}. */
  public boolean isAddress() {
    return location.contains("://");
  }

  /** The file or folder; nothing for standard input, network addresses and what does not exist. */
  public Optional<Path> path() {
    return isStandardInput() || !exists(location)
        ? Optional.empty()
        : Optional.of(Path.of(location));
  }

  /** The file, if it is one that can be read more than once. */
  public Optional<Path> regularFile() {
    return path().filter(Files::isRegularFile);
  }

  /** Whether the content begins with these characters, each one byte. */
  public boolean startsWith(String magic) {
    byte[] head = head();
    byte[] wanted = new byte[magic.length()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = (byte) magic.charAt(i);
    }
    return head.length >= wanted.length
        && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
  }

  /**
   * The content from its start; closing it leaves standard input open.
   *
   * @throws FrameException if it cannot be opened
   */
  public InputStream stream() {
    if (isStandardInput()) {
      return new Unclosed(standardInput);
    }
    try {
      if (isNamedPipe()) {
        return namedPipe();
      }
      Path file =
          path()
              .filter(p -> !Files.isDirectory(p))
              .orElseThrow(
                  () ->
                      new FrameException(
                          name, "file", "there is no such file", "check the name and the folder"));
      return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The first bytes; none of folders. */
  private byte[] head() {
    try {
      if (isStandardInput()) {
        return head(standardInput);
      }
      if (isNamedPipe()) {
        return head(namedPipe());
      }
      if (regularFile().isEmpty()) {
        return new byte[0];
      }
      try (InputStream in = Files.newInputStream(regularFile().orElseThrow())) {
        return in.readNBytes(HEAD);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Looks at the first bytes of what can be read only once. */
  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  /** Whether it is a pipe or device with a name, as a shell's {@code <(...)} is. */
  private boolean isNamedPipe() {
    return path().filter(p -> !Files.isRegularFile(p) && !Files.isDirectory(p)).isPresent();
  }

  private BufferedInputStream namedPipe() throws IOException {
    if (namedPipe.isEmpty()) {
      // Not by Files.newInputStream, which asks how much is left by seeking: pipes cannot.
      InputStream pipe = new FileInputStream(path().orElseThrow().toFile());
      namedPipe = Optional.of(new BufferedInputStream(pipe, 1 << 16));
    }
    return namedPipe.orElseThrow();
  }

  private void closeNamedPipe() {
    try {
      if (namedPipe.isPresent()) {
        namedPipe.orElseThrow().close();
      }
    } catch (IOException e) {
      // Nothing is written to it, so nothing is lost.
    }
  }

  private FrameException unreadable(IOException e) {
    return new FrameException(
        name, "file", "it cannot be read (" + e + ")", "check that you may read it", e);
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Standard input belongs to the program, not to whoever reads frames from it. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
