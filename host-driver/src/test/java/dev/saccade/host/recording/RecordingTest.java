package dev.saccade.host.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceNameException;
import dev.saccade.fabric.device.Devices;
import dev.saccade.fabric.device.LinkException;
import dev.saccade.frames.FrameSource;
import dev.saccade.host.FrameResult;
import dev.saccade.host.Session;
import dev.saccade.host.TestFabric;
import dev.saccade.host.policy.Policies;
import dev.saccade.host.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class RecordingTest {
  private static final long SEED = 20261122;
  private static final String SOURCE = "synthetic:seed=7,frames=20,size=8x8x3,scene=move";
  private static final Policy POLICY =
      Policies.random(Map.of("w8a8", 1.0, "w2a2", 1.0, "skip", 1.0), SEED);

  @TempDir Path folder;

  /** What a result says, but for the host's times. */
  private record Said(String record, List<List<Integer>> outputs, long start, String counts) {
    static Said of(FrameResult result) {
      List<List<Integer>> outputs =
          result.outputs().stream()
              .map(output -> Arrays.stream(output.integers()).boxed().toList())
              .toList();
      return new Said(
          result.record().toString(),
          outputs,
          result.start(),
          result.counted() + " " + result.layers() + " " + result.end());
    }
  }

  private static List<Said> run(Device device) {
    return run(device, SOURCE);
  }

  private static List<Said> run(Device device, String source) {
    List<Said> said = new ArrayList<>();
    try (device;
        Session session = Session.load(device, TestFabric.TINY)) {
      session.stream(FrameSource.open(source), POLICY).forEach(result -> said.add(Said.of(result)));
    }
    return said;
  }

  private Path recorded(Device device, List<Said> said) {
    Path file = folder.resolve("session.rec");
    said.addAll(run(RecordingDevice.of(device, file)));
    return file;
  }

  @Test
  void aRecordedSessionIsReplayed() {
    for (Device device : List.of(TestFabric.simulated(), TestFabric.model())) {
      List<Said> said = new ArrayList<>();
      Path file = recorded(device, said);
      assertThat(said).hasSize(20);
      Device replay = Devices.open("replay:" + file);
      assertThat(replay.config()).isEqualTo(TestFabric.CONFIG);
      assertThat(replay.read(RegisterMap.IDENTITY_LOW))
          .isEqualTo(replay.identity().value() & 0xFFFF_FFFFL);
      assertThat(run(replay)).isEqualTo(said);
    }
  }

  @Test
  void otherFramesAreRefused() {
    Path file = recorded(TestFabric.model(), new ArrayList<>());
    Device replay = Devices.open("replay:" + file);
    assertThatThrownBy(() -> run(replay, SOURCE.replace("seed=7", "seed=8")))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("is not what was recorded there")
        .hasMessageContaining("replay:" + file);
    Device more = Devices.open("replay:" + file);
    assertThatThrownBy(() -> run(more, SOURCE.replace("frames=20", "frames=21")))
        .isInstanceOf(LinkException.class);
  }

  /**
   * Wherever a recording was cut off: the results until there, then a message; never a wrong one.
   */
  @Test
  void aRecordingThatWasCutOffSaysSo() throws IOException {
    List<Said> said = new ArrayList<>();
    byte[] whole = Files.readAllBytes(recorded(TestFabric.model(), said));
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 12; i++) {
      int length = i == 0 ? whole.length - 1 : random.nextInt(whole.length / 4, whole.length - 1);
      Path file = folder.resolve("cut" + i);
      Files.write(file, Arrays.copyOf(whole, length));
      List<Said> again = new ArrayList<>();
      assertThatThrownBy(
              () -> {
                try (Device device = Devices.open("replay:" + file);
                    Session session = Session.load(device, TestFabric.TINY)) {
                  session.stream(FrameSource.open(SOURCE), POLICY)
                      .forEach(result -> again.add(Said.of(result)));
                  device.receive(Session.PATIENCE);
                }
              })
          .as("seed %d, %d of %d bytes", SEED, length, whole.length)
          .isInstanceOf(LinkException.class)
          .hasMessageMatching("(?s).*(cut off|has no more).*");
      assertThat(again).isEqualTo(said.subList(0, again.size()));
    }
  }

  @Test
  void refusesWhatIsNoRecording() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "no recording");
    for (String name : List.of("replay:" + text, "replay:" + folder.resolve("none"), "replay:")) {
      assertThatThrownBy(() -> Devices.open(name))
          .isInstanceOf(DeviceNameException.class)
          .hasMessageContaining(name);
    }
    Path damaged = recorded(TestFabric.model(), new ArrayList<>());
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length - 40] ^= 1;
    Files.write(damaged, bytes);
    assertThatThrownBy(() -> run(Devices.open("replay:" + damaged)))
        .hasMessageContaining("replay:" + damaged);
  }
}
