package dev.saccade.sim;

import dev.saccade.sim.SimulationBuildException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of built things, each in a sub-folder named after the hash of all that went into it.
 *
 * <p>A thing is built in a temporary folder and published by renaming it, so that it is there whole
 * or not at all. Who builds holds a lock that the system releases when the process dies; temporary
 * folders whose lock is free were left by a killed process and are removed by the next build. Any
 * number of processes and threads may share a folder.
 */
final class BuildCache {
  private static final Pattern TEMPORARY = Pattern.compile("tmp-([0-9a-z-]+)-\\d+");
  private static final Duration PATIENCE = Duration.ofMinutes(40);
  private static final Duration POLL = Duration.ofMillis(20);
  private static final Duration RECENT = Duration.ofHours(1);

  /**
   * The lock files that this process has open. A process must not open one twice: POSIX releases
   * the lock when any of its descriptors of the file is closed. Therefore this is known to the
   * whole process.
   */
  private static final Set<Path> OPEN_LOCKS = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final long capBytes;

  /** Fills an empty folder. */
  @FunctionalInterface
  interface Build {
    void into(Path folder) throws IOException;
  }

  /**
   * @param capBytes above which the entries that were not used for longest are removed
   */
  BuildCache(Path folder, long capBytes) {
    this.folder = folder.toAbsolutePath().normalize();
    this.capBytes = capBytes;
  }

  /**
   * The folder of the thing with this key; built if it is missing or damaged.
   *
   * @param key of digits, lower-case letters and dashes
   */
  Path entry(String key, Build build) {
    Path entry = folder.resolve(key);
    try {
      if (EntryRecord.intact(entry)) {
        touch(entry);
        return entry;
      }
    } catch (IOException e) {
      throw failure("read", e);
    }
    try {
      Files.createDirectories(folder.resolve("locks"));
      try (Lock lock = acquire(key)) {
        if (!EntryRecord.intact(entry)) {
          removeAbandoned(key);
          removeUnused();
          publish(entry, key, build);
        }
      }
      return entry;
    } catch (IOException e) {
      throw failure("write", e);
    }
  }

  /** Where a log is kept after its temporary folder is gone. */
  Path keepLog(String key, Path log) throws IOException {
    Path kept = folder.resolve("failed-" + key + ".log");
    Files.copy(log, kept, StandardCopyOption.REPLACE_EXISTING);
    return kept;
  }

  private void publish(Path entry, String key, Build build) throws IOException {
    Path temporary = Files.createTempDirectory(folder, "tmp-" + key + "-");
    try {
      build.into(temporary);
      EntryRecord.write(temporary);
      if (Files.exists(entry)) {
        // It is damaged. Renaming keeps a library alive that another process has loaded from it.
        delete(Files.move(entry, temporary.resolveSibling(temporary.getFileName() + "0")));
      }
      Files.move(temporary, entry, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(temporary);
    }
  }

  private record Lock(Path file, FileChannel channel) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      try {
        channel.close();
      } finally {
        OPEN_LOCKS.remove(file);
      }
    }
  }

  private Lock acquire(String key) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      Optional<Lock> lock = tryAcquire(key);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (Instant.now().isAfter(end)) {
        throw new IOException(
            "another process has been building "
                + key
                + " for "
                + PATIENCE.toMinutes()
                + " minutes; end it and try again");
      }
      try {
        Thread.sleep(POLL.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while another process builds " + key, e);
      }
    }
  }

  /** Empty if another process or another thread of this one builds the thing. */
  private Optional<Lock> tryAcquire(String key) throws IOException {
    Path file = folder.resolve("locks").resolve(key + ".lock");
    if (!OPEN_LOCKS.add(file)) {
      return Optional.empty();
    }
    Lock lock = null;
    try {
      lock =
          new Lock(
              file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
      if (lock.channel().tryLock() != null) {
        return Optional.of(lock);
      }
      lock.close();
      return Optional.empty();
    } catch (IOException e) {
      if (lock == null) {
        OPEN_LOCKS.remove(file);
      } else {
        lock.close();
      }
      throw e;
    }
  }

  private void removeAbandoned(String own) throws IOException {
    for (Path temporary : children()) {
      Matcher matcher = TEMPORARY.matcher(temporary.getFileName().toString());
      if (!matcher.matches()) {
        continue;
      }
      if (matcher.group(1).equals(own)) {
        delete(temporary);
        continue;
      }
      Optional<Lock> lock = tryAcquire(matcher.group(1));
      if (lock.isPresent()) {
        try (Lock abandoned = lock.get()) {
          delete(temporary);
        }
      }
    }
  }

  /** Removes what was unused for longest until the rest fits; never what was used lately. */
  private void removeUnused() throws IOException {
    List<Path> entries =
        children().stream()
            .filter(EntryRecord::exists)
            .sorted(Comparator.comparing(EntryRecord::lastUsed).reversed())
            .toList();
    long total = 0;
    for (Path entry : entries) {
      total += EntryRecord.bytes(entry);
      boolean old = EntryRecord.lastUsed(entry).isBefore(Instant.now().minus(RECENT));
      if (total <= capBytes || !old) {
        continue;
      }
      Optional<Lock> lock = tryAcquire(entry.getFileName().toString());
      if (lock.isPresent()) {
        try (Lock unused = lock.get()) {
          delete(entry);
        }
      }
    }
  }

  private List<Path> children() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).toList();
    }
  }

  private static void touch(Path entry) {
    try {
      Files.setLastModifiedTime(EntryRecord.file(entry), FileTime.from(Instant.now()));
    } catch (IOException e) {
      // A read-only cache serves as well; nothing will be removed from it.
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        try {
          Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException e) {
          // A compiler that outlived its killed parent still writes; the next build removes it.
        }
      }
    }
  }

  private SimulationBuildException failure(String verb, IOException e) {
    return new SimulationBuildException(
        Reason.CACHE,
        "cannot "
            + verb
            + " the cache of built models "
            + folder
            + " ("
            + e
            + "); make it writable, or choose another with -Dsaccade.cache=FOLDER or the"
            + " environment variable XDG_CACHE_HOME",
        e);
  }
}
