package dev.saccade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {
  private static void fill(Path folder) throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    Files.writeString(work.resolve("place-1.log"), "ERROR: no place\n");
    Files.writeString(work.resolve("synth.json"), "{}");
    Files.createDirectory(folder.resolve("empty"));
  }

  @Test
  void isGoneAtTheEnd() throws IOException {
    TemporaryFolder folder = TemporaryFolder.of("gone");
    fill(folder.path());
    folder.close();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void leavesTheLogsIfAskedTo() throws IOException {
    TemporaryFolder folder = TemporaryFolder.of("kept");
    fill(folder.path());
    folder.keepLogs();
    folder.close();
    assertThat(folder.path())
        .isDirectoryContaining("glob:**/work")
        .isDirectoryNotContaining("glob:**/empty");
    assertThat(folder.path().resolve("work")).isDirectoryContaining("glob:**/place-1.log");
    assertThat(folder.path().resolve("work/synth.json")).doesNotExist();
    Files.delete(folder.path().resolve("work/place-1.log"));
    Files.delete(folder.path().resolve("work"));
    Files.delete(folder.path());
  }
}
