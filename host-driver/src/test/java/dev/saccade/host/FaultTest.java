package dev.saccade.host;

import static dev.saccade.host.TestFabric.CONFIG;
import static dev.saccade.host.TestFabric.TINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.DeviceException;
import dev.saccade.fabric.device.LinkException;
import dev.saccade.frames.Frame;
import dev.saccade.host.FailingDevice.Fault;
import dev.saccade.host.policy.FrameDecision;
import dev.saccade.host.policy.Policies;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fabrics and links that fail: at once, with a message, and for every later call. */
@Timeout(60)
final class FaultTest {
  private static final FabricImage IMAGE = NetworkCompiler.compile(CONFIG, TINY);
  private static final List<Frame> NOISE = ListSource.noiseFrames(TINY.inputShape(), 30, 30);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(Fault.SILENCE, NoAnswerException.class, "no answer came in 2000 ms"),
        Arguments.of(Fault.BROKEN_CABLE, LinkException.class, "the cable is cut"),
        Arguments.of(Fault.WRONG_ANSWER, LinkException.class, "the fabric answers"),
        Arguments.of(Fault.ERROR, FabricErrorException.class, "BUSY"));
  }

  /** The answer to loading and those of five frames are good. */
  private static Session session(Device device) {
    return Session.load(device, IMAGE, PATIENCE);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aStreamFailsAfterItsGoodResults(
      Fault fault, Class<? extends DeviceException> type, String message) {
    try (Device device = new FailingDevice(TestFabric.model(), fault, 6);
        Session session = session(device)) {
      List<Long> delivered = new ArrayList<>();
      FrameStream stream = session.stream(ListSource.of(NOISE), Policies.uniform("w8a8"));
      assertThatThrownBy(() -> stream.forEach(r -> delivered.add(r.frame().origin().number())))
          .isInstanceOf(type)
          .hasMessageContaining(message)
          .hasMessageContaining("model:");
      assertThat(delivered).hasSizeLessThanOrEqualTo(5);
      for (int i = 0; i < delivered.size(); i++) {
        assertThat(delivered.get(i)).isEqualTo(i);
      }
      assertThatThrownBy(() -> session.infer(NOISE.get(0), FrameDecision.run(0)))
          .as("the session stays broken")
          .isInstanceOf(type)
          .hasMessageContaining(message);
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aSingleFrameFails(Fault fault, Class<? extends DeviceException> type, String message) {
    try (Device device = new FailingDevice(TestFabric.model(), fault, 1);
        Session session = session(device)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> session.infer(NOISE.get(0), FrameDecision.run(0)))
            .isInstanceOf(type)
            .hasMessageContaining(message);
      }
    }
  }

  @Test
  void theCodeOfAnErrorIsKept() {
    try (Device device = new FailingDevice(TestFabric.model(), Fault.ERROR, 0)) {
      assertThatThrownBy(() -> session(device))
          .isInstanceOfSatisfying(
              FabricErrorException.class,
              error -> assertThat(error.code()).isEqualTo(ErrorCode.BUSY));
    }
  }
}
