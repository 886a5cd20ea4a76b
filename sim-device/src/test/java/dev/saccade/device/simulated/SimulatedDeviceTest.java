package dev.saccade.device.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceClosedException;
import dev.saccade.fabric.device.DeviceNameException;
import dev.saccade.fabric.device.Devices;
import dev.saccade.fabric.packet.MemoryWrite;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Failure;
import dev.saccade.fabric.packet.Messages.Result;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class SimulatedDeviceTest {
  private static final String NAME = "sim:?engine=java&seed=7";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Test
  void isFoundByItsNameAndSaysWhoItIs() {
    try (Device device = Devices.open(NAME + "&rows=16&frameSlots=4")) {
      FabricConfig config = FabricConfig.builder().rows(16).frameSlots(4).build();
      assertThat(device.name()).isEqualTo(NAME + "&rows=16&frameSlots=4");
      assertThat(device.config()).isEqualTo(config);
      assertThat(device.identity()).isEqualTo(BuildIdentity.of(config));
      assertThat(device.read(RegisterMap.STATUS)).isEqualTo(4 << 8);
    }
  }

  @Test
  void aFabricWithoutRegistersTellsByASkip() {
    try (Device device = Devices.open(NAME + "&registerPort=false")) {
      assertThat(device.identity()).isEqualTo(BuildIdentity.of(device.config()));
      assertThatThrownBy(() -> device.read(RegisterMap.MAGIC))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("registerPort");
    }
  }

  @Test
  void aFabricWithAnExternalPortHasAMemoryBehindIt() {
    String external =
        "&externalWords=1024&externalLatency=8&externalCyclesPerWord=2&externalBufferWords=64";
    try (Device device = Devices.open(NAME + external)) {
      assertThat(device.identity()).isEqualTo(BuildIdentity.of(device.config()));
    }
  }

  /** More than the link holds, so that the sender runs the clock; answers come in order. */
  @Test
  void answersInOrderAndCounts() {
    try (Device device = Devices.open(NAME)) {
      for (int i = 0; i < 40; i++) {
        device.send(Messages.record(DecisionRecord.skip(1, i)));
      }
      for (int i = 0; i < 40; i++) {
        Result result = Result.of(device.receive(PATIENCE).orElseThrow());
        assertThat(result.record()).isEqualTo(DecisionRecord.skip(1, i));
      }
      assertThat(device.receive(Duration.ofMillis(1))).isEmpty();
      assertThat(device.read(RegisterMap.SKIPS)).isEqualTo(40);
      device.write(RegisterMap.CONTROL, 1);
      assertThat(device.read(RegisterMap.SKIPS)).isZero();
    }
  }

  /** An ERROR to a write comes though no record is unanswered. */
  @Test
  void tellsWhatTheFabricRefuses() {
    try (Device device = Devices.open(NAME)) {
      int end = MemoryTarget.PROGRAMS.words(device.config());
      device.send(MemoryWrite.packet(MemoryTarget.PROGRAMS, end, new byte[4]));
      Failure failure = Failure.of(device.receive(PATIENCE).orElseThrow());
      assertThat(failure.report().code()).isEqualTo(ErrorCode.BAD_TARGET.number());
    }
  }

  /** Stamps do not depend on how long a host thinks. */
  @Test
  void theClockStandsWhileThereIsNothingToDo() throws InterruptedException {
    try (SimulatedDevice device = (SimulatedDevice) Devices.open(NAME)) {
      device.receive(Duration.ofMillis(200));
      long cycles = device.cycles();
      Thread.sleep(20);
      assertThat(device.receive(Duration.ofMillis(20))).isEmpty();
      assertThat(device.cycles()).isEqualTo(cycles);
    }
  }

  @Test
  void closingEndsAReceiverThatWaits() throws InterruptedException {
    Device device = Devices.open(NAME);
    CompletableFuture<Object> waits =
        CompletableFuture.supplyAsync(() -> device.receive(PATIENCE).isPresent());
    Thread.sleep(50);
    device.close();
    device.close();
    assertThatThrownBy(waits::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(DeviceClosedException.class);
    assertThatThrownBy(() -> device.send(Messages.record(DecisionRecord.skip(0, 0))))
        .isInstanceOf(DeviceClosedException.class)
        .hasMessageContaining(NAME);
    assertThatThrownBy(() -> device.read(RegisterMap.MAGIC))
        .isInstanceOf(DeviceClosedException.class);
  }

  @Test
  void refusesAnUnknownEngine() {
    assertThatThrownBy(() -> Devices.open("sim:?engine=steam"))
        .isInstanceOf(DeviceNameException.class)
        .hasMessageContaining("there is no engine 'steam'")
        .hasMessageContaining("engine=java");
  }
}
