package dev.saccade.frames.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameInput;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.SampleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pipe from ffmpeg, with scripts in its place that succeed, fail, hang, and talk too much. */
@Timeout(60)
class FfmpegTest {
  @TempDir Path folder;

  private Path video;
  private Path stream;

  @BeforeEach
  void writeFiles() throws IOException {
    video = Files.writeString(folder.resolve("a video.mp4"), "not Y4M");
    byte[] y4m = SampleFiles.y4m("W32 H16 F25:1 C420", 768, 3, new SplittableRandom(1));
    stream = Files.write(folder.resolve("stream.y4m"), y4m);
  }

  @Test
  void readsWhatFfmpegSends() throws IOException {
    script("echo \"$@\" > arguments; cat stream.y4m");

    List<Frame> frames = SampleFiles.all(open("?planes=luma"));

    assertThat(frames).hasSize(3);
    assertThat(frames.get(0).codes())
        .isEqualTo(SampleFiles.all(FrameSource.open(stream + "?planes=luma")).get(0).codes());
    assertThat(frames.get(0).origin().source()).isEqualTo(video + "?planes=luma");
    assertThat(Files.readString(folder.resolve("arguments")))
        .contains("-nostdin -hide_banner -loglevel error -i file:" + video + " -an -sn -dn -vf")
        .endsWith("-f yuv4mpegpipe -\n");
  }

  @Test
  void itsErrorsAreShown() throws IOException {
    script("echo 'moov atom not found' >&2; echo 'Invalid data' >&2; exit 183");

    assertThatThrownBy(() -> open(""))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining(video + ", ffmpeg: it ended with exit code 183 and said:")
        .hasMessageContaining("moov atom not found | Invalid data; check that ffmpeg can play it");
  }

  /** A video that breaks in the middle gives its frames, and then no quiet end. */
  @Test
  void aFailureAfterFramesIsAFailure() throws IOException {
    script("cat stream.y4m; echo 'corrupt input packet' >&2; exit 1");
    FrameSource source = open("");

    for (int i = 0; i < 3; i++) {
      source.next();
    }
    assertThatThrownBy(source::hasNext)
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("it ended with exit code 1 and said: corrupt input packet");
    source.close();
  }

  @Test
  void successWithoutFramesIsAFailureToo() throws IOException {
    script("exit 0");

    assertThatThrownBy(() -> open(""))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("Y4M header: it is empty");
  }

  /** More than a pipe holds, before and between the frames. */
  @Test
  void neverWaitsForItsErrorsToBeRead() throws IOException {
    script("yes 'a warning' | head -c 400000 >&2; cat stream.y4m; yes | head -c 400000 >&2");

    assertThat(SampleFiles.all(open(""))).hasSize(3);
  }

  @Test
  void aHangingProgramIsKilledWithAllItStarted() throws IOException {
    script("echo $$ > pid; echo waiting >&2; sleep 1000");

    assertThatThrownBy(() -> open("?stall=2"))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("it sent nothing for 2 s and was killed and said: waiting")
        .hasMessageContaining("or allow more with stall=SECONDS");
    assertGone();
  }

  /** Patience is for ffmpeg; who reads slowly is not a stall. */
  @Test
  void aSlowReaderIsNoStall() throws Exception {
    script("cat stream.y4m; sleep 2.3");
    FrameSource source = open("?stall=2");
    source.next();
    Thread.sleep(2600);

    // A program that was killed meanwhile would show at the end.
    assertThat(SampleFiles.all(source)).hasSize(2);
  }

  @Test
  void closingEndsTheProgramAndAWaitingRead() throws Exception {
    script("echo $$ > pid; cat stream.y4m; sleep 1000");
    FrameSource source = open("");
    for (int i = 0; i < 3; i++) {
      source.next();
    }
    CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(source::hasNext);
    Thread.sleep(200);

    assertTimeoutPreemptively(Duration.ofSeconds(10), source::close);

    assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(FrameException.class)
        .hasMessageContaining("frame 3: the source was closed");
    assertGone();
  }

  @Test
  void closingEarlyIsNoError() throws IOException {
    script("echo $$ > pid; while cat stream.y4m; do true; done 2> log");

    try (FrameSource source = open("")) {
      source.next();
    }
    assertGone();
  }

  @Test
  void aMissingProgramIsNamedWithTheCommandThatInstallsIt() throws IOException {
    assertThatThrownBy(() -> open(""))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("not installed or not on the PATH")
        .hasMessageContaining("sudo apt-get install ffmpeg");
    Files.writeString(folder.resolve("ffmpeg"), "#!/bin/nowhere");
    Files.setPosixFilePermissions(
        folder.resolve("ffmpeg"), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThatThrownBy(() -> open(""))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("ffmpeg: it cannot be started");
  }

  @Test
  void twoAtOnceDoNotMix() throws IOException {
    script("cat stream.y4m; sleep 0.1; exit 0");
    List<CompletableFuture<List<Frame>>> readers =
        List.of(
            CompletableFuture.supplyAsync(() -> SampleFiles.all(open(""))),
            CompletableFuture.supplyAsync(() -> SampleFiles.all(open(""))));

    assertThat(readers.get(0).join()).hasSize(3).isEqualTo(readers.get(1).join());
  }

  private FrameSource open(String settings) {
    FrameInput input = FrameInput.parse(video + settings, InputStream.nullInputStream());
    return new FfmpegFormat("/nowhere:" + folder).open(input);
  }

  private void script(String commands) throws IOException {
    Path program = folder.resolve("ffmpeg");
    Files.writeString(program, "#!/bin/sh\ncd '" + folder + "'\n" + commands + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void assertGone() throws IOException {
    long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }
}
