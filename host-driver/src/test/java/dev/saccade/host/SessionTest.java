package dev.saccade.host;

import static dev.saccade.host.TestFabric.CONFIG;
import static dev.saccade.host.TestFabric.TINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.Devices;
import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameRate;
import dev.saccade.frames.FrameSource;
import dev.saccade.host.policy.FrameDecision;
import dev.saccade.host.policy.Policies;
import dev.saccade.host.policy.Policy;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every refusal and failure: its type, its message, and what still works after it. */
@Timeout(60)
final class SessionTest {
  private static final FabricImage IMAGE = NetworkCompiler.compile(CONFIG, TINY);
  private static final List<Frame> NOISE = ListSource.noiseFrames(TINY.inputShape(), 20, 20);

  private Device device;
  private Session session;

  @BeforeEach
  void load() {
    device = TestFabric.model();
    session = Session.load(device, IMAGE);
  }

  @AfterEach
  void close() {
    session.close();
    device.close();
  }

  @Test
  void compilesANetworkForItsDevice() {
    try (Session own = Session.load(device, TINY)) {
      FrameResult result = own.infer(NOISE.get(0), FrameDecision.run(0).tagged(77));
      assertThat(result.computed()).isTrue();
      assertThat(result.record().userTag()).isEqualTo(77);
      assertThat(result.layers()).hasSize(TINY.layers().size());
      assertThat(own.infer(NOISE.get(1), FrameDecision.skip()).computed()).isFalse();
    }
  }

  @Test
  void ranksByWhatIntegersStandFor() {
    OutputValues classes = session.infer(NOISE.get(0), FrameDecision.run(0)).output("classes");
    List<OutputValues.Ranked> top = classes.top(3);
    double[] reals = classes.reals();
    assertThat(top).hasSize(3);
    assertThat(top.get(0).real()).isEqualTo(Arrays.stream(reals).max().orElseThrow());
    assertThat(top.get(0).real()).isGreaterThanOrEqualTo(top.get(1).real());
    assertThat(top.get(1).integer()).isEqualTo(classes.integers()[top.get(1).index()]);
    assertThat(classes.top(99)).hasSize(classes.shape().codes());
  }

  @Test
  void aSkippedFrameHasNoOutputs() {
    FrameResult skipped = session.infer(NOISE.get(0), FrameDecision.skip());
    assertThat(skipped.outputs()).isEmpty();
    assertThatThrownBy(() -> skipped.output("classes"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("skipped");
  }

  @Test
  void refusesAnImageOfAnotherBuild() {
    FabricConfig other = CONFIG.toBuilder().lanes(32).build();
    FabricImage image = NetworkCompiler.compile(other, TINY);
    assertThatThrownBy(() -> Session.load(device, image))
        .isInstanceOf(WrongBuildException.class)
        .hasMessageContaining("model:")
        .hasMessageContaining("the image is for another fabric")
        .hasMessageContaining(device.identity().toString());
    assertThat(session.infer(NOISE.get(0), FrameDecision.run(0)).computed()).isTrue();
  }

  @Test
  void refusesADecisionThatTheFabricDoesNotServe() {
    for (FrameDecision wrong :
        List.of(
            FrameDecision.run(5),
            FrameDecision.run(1, 0),
            FrameDecision.run(0).at(1, 0),
            FrameDecision.run(0).tagged(1L << 32))) {
      assertThatThrownBy(() -> session.infer(NOISE.get(3), wrong))
          .isInstanceOf(RefusedDecisionException.class)
          .hasMessageContaining("list, frame 3")
          .hasMessageContaining("DecisionRecord.");
    }
    assertThat(session.infer(NOISE.get(0), FrameDecision.run(0)).computed()).isTrue();
  }

  /** The results before it are delivered; then the stream fails and the session goes on. */
  @Test
  void aRefusedDecisionEndsTheStream() {
    Policy late = programs -> frame -> FrameDecision.run(frame.origin().number() < 7 ? 1 : 200);
    List<Long> delivered = new ArrayList<>();
    FrameStream stream = session.stream(ListSource.of(NOISE), late);
    assertThatThrownBy(() -> stream.forEach(r -> delivered.add(r.frame().origin().number())))
        .isInstanceOf(RefusedDecisionException.class)
        .hasMessageContaining("list, frame 7")
        .hasMessageContaining("DecisionRecord.mode = 200");
    assertThat(delivered).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(session.infer(NOISE.get(0), FrameDecision.run(0)).computed()).isTrue();
  }

  @Test
  void whatAPolicyThrowsIsThrownWhereResultsAreTaken() {
    IllegalStateException mistake = new IllegalStateException("the policy is undecided");
    Policy broken =
        programs ->
            frame -> {
              throw mistake;
            };
    try (FrameStream stream = session.stream(ListSource.of(NOISE), broken)) {
      assertThatThrownBy(stream::hasNext).isSameAs(mistake);
      assertThatThrownBy(stream::next).as("it stays one").isSameAs(mistake);
    }
  }

  @Test
  void refusesFramesOfAnotherShape() {
    ListSource wide = ListSource.noise(new TensorShape(8, 9, 3), 2, 2);
    assertThatThrownBy(() -> session.stream(wide, Policies.uniform("w8a8")))
        .isInstanceOf(WrongFrameException.class)
        .hasMessageContaining("list: frames of 9x8x3 for program 'tiny', which takes 8x8x3")
        .hasMessageContaining("resize=8x8");
  }

  @Test
  void saysHowColourBecomesGrey() {
    IntegerNetwork grey = Zoo.digits(ModePlan.standard(), 1);
    try (Session digits = Session.load(device, grey)) {
      ListSource colour = ListSource.noise(new TensorShape(16, 16, 3), 1, 1);
      assertThatThrownBy(() -> digits.stream(colour, Policies.uniform("w8a8")))
          .isInstanceOf(WrongFrameException.class)
          .hasMessageContaining("resize=16x16,grey");
    }
  }

  @Test
  void aSourceThatFailsToCloseLeavesNoThread() {
    FrameSource stubborn =
        new FrameSource("stubborn", NOISE.get(0).shape(), FrameRate.DEFAULT) {
          @Override
          protected Optional<Frame> read() {
            return Optional.of(NOISE.get(0));
          }

          @Override
          protected void release() {
            throw new IllegalStateException("it is stuck");
          }
        };
    FrameStream stream = session.stream(stubborn, Policies.uniform("w8a8"));
    stream.next();
    assertThatThrownBy(stream::close).hasMessage("it is stuck");
    stream.close();
    assertThat(session.infer(NOISE.get(0), FrameDecision.run(0)).computed()).isTrue();
  }

  @Test
  void refusesAModeThatThereIsNot() {
    assertThatThrownBy(() -> session.stream(ListSource.of(NOISE), Policies.uniform("w3a3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("w3a3")
        .hasMessageContaining("w4a4");
  }

  @Test
  void oneStreamAtATime() {
    try (FrameStream stream = session.stream(ListSource.of(NOISE), Policies.uniform("w8a8"))) {
      assertThatThrownBy(() -> session.infer(NOISE.get(0), FrameDecision.run(0)))
          .isInstanceOf(SessionBusyException.class);
      assertThatThrownBy(() -> session.stream(ListSource.of(NOISE), Policies.uniform("w8a8")))
          .isInstanceOf(SessionBusyException.class);
      stream.forEachRemaining(result -> {});
      session.infer(NOISE.get(0), FrameDecision.run(0));
    }
  }

  /** A skip lasts as long as it says, but not into the next clip. */
  @Test
  void aSkipLastsUntilItsClipEnds() {
    List<Frame> clips = ListSource.noiseFrames(TINY.inputShape(), 12, 5);
    List<Long> asked = new ArrayList<>();
    Policy policy =
        programs ->
            frame -> {
              asked.add(frame.origin().number());
              return frame.origin().numberInClip() == 0
                  ? FrameDecision.run(2)
                  : FrameDecision.skip(3);
            };
    List<Integer> ops = new ArrayList<>();
    session.stream(ListSource.of(clips), policy).forEach(r -> ops.add(r.record().op()));
    assertThat(asked).containsExactly(0L, 1L, 4L, 5L, 6L, 9L, 10L, 11L);
    int run = DecisionRecord.RUN;
    assertThat(ops).containsExactly(run, 1, 1, 1, 1, run, 1, 1, 1, 1, run, 1);
  }

  @Test
  void aFabricWithoutCountersHasStamps() {
    FabricConfig lean = CONFIG.toBuilder().counters(false).registerPort(false).build();
    try (Device plain = Devices.open("model:", lean);
        Session own = Session.load(plain, TINY)) {
      FrameResult result = own.infer(NOISE.get(0), FrameDecision.run(0));
      assertThat(result.counted()).isEmpty();
      assertThat(result.layers()).isEmpty();
      assertThat(result.cycles()).isPositive();
    }
  }
}
