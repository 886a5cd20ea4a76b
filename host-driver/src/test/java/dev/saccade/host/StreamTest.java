package dev.saccade.host;

import static dev.saccade.host.TestFabric.CONFIG;
import static dev.saccade.host.TestFabric.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.device.Device;
import dev.saccade.frames.Frame;
import dev.saccade.host.policy.FrameDecision;
import dev.saccade.host.policy.Policies;
import dev.saccade.host.policy.Policy;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.cycles.CycleModel;
import dev.saccade.network.cycles.FrameCycles;
import dev.saccade.network.integer.Output;
import dev.saccade.network.reference.Activations;
import dev.saccade.network.reference.ReferenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams of frames, on the Verilated fabric and on the model: every bit and every cycle. */
@Timeout(120)
final class StreamTest {
  private static final long SEED = 20261122;
  private static final int FRAMES = 24;
  private static final FabricImage IMAGE = NetworkCompiler.compile(CONFIG, TINY);
  private static final ReferenceModel REFERENCE = new ReferenceModel(TINY);
  private static final CycleModel CYCLES = new CycleModel();

  static Stream<Arguments> devices() {
    return Stream.of(
        Arguments.of("simulated", (Supplier<Device>) TestFabric::simulated),
        Arguments.of("model", (Supplier<Device>) TestFabric::model));
  }

  private static Policy randomMix() {
    Map<String, Double> mix =
        Map.of("w8a8", 1.0, "w4a4", 1.0, "w2a2", 1.0, "mixed", 1.0, "skip*2", 1.0);
    return Policies.random(mix, SEED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("devices")
  void everyBitAndEveryCycleIsAsPredicted(String name, Supplier<Device> open) {
    List<FrameResult> results = new ArrayList<>();
    try (Device device = open.get();
        Session session = Session.load(device, IMAGE)) {
      FrameStream stream =
          session.stream(ListSource.noise(TINY.inputShape(), FRAMES, 10), randomMix());
      stream.forEach(results::add);
      assertThat(stream.counts().read()).isEqualTo(FRAMES);
      assertThat(stream.counts().computed() + stream.counts().skipped()).isEqualTo(FRAMES);
      assertThat(stream.counts().skipped()).as("seed %d", SEED).isBetween(2L, 20L);

      Frame again = results.get(0).frame();
      check(session.infer(again, FrameDecision.run(3)));
    }
    Decisions expected = new Decisions(randomMix().start(IMAGE.programs()));
    assertThat(results).hasSize(FRAMES);
    for (int i = 0; i < FRAMES; i++) {
      FrameResult result = results.get(i);
      assertThat(result.frame().origin().number()).isEqualTo(i);
      FrameDecision decision = expected.next(result.frame());
      assertThat(result.computed()).isEqualTo(!decision.isSkip());
      assertThat(result.record().mode()).isEqualTo(decision.mode());
      check(result);
      HostTimes times = result.times();
      assertThat(List.of(times.read(), times.decided(), times.sent(), times.answered())).isSorted();
    }
  }

  private static void check(FrameResult result) {
    if (!result.computed()) {
      assertThat(result.outputs()).isEmpty();
      assertThat(result.layers()).isEmpty();
      return;
    }
    int mode = result.record().mode();
    Activations expected = REFERENCE.run(result.frame().codes(), mode);
    for (Output output : TINY.outputs()) {
      assertThat(result.output(output.name()).integers()).isEqualTo(expected.output(output));
    }
    FrameCycles cycles = CYCLES.frame(IMAGE.programs().get(0), mode);
    assertThat(result.cycles()).isEqualTo(cycles.total().cycles());
    assertThat(result.counted()).contains(cycles.total());
    assertThat(result.layers()).isEqualTo(cycles.layers());
  }

  /** A frame starts as the array is through with the one before: upload was hidden behind it. */
  @Test
  void uploadIsHiddenBehindTheFrameBefore() {
    try (Device device = TestFabric.simulated();
        Session session = Session.load(device, IMAGE)) {
      List<FrameResult> results = new ArrayList<>();
      session.stream(ListSource.noise(TINY.inputShape(), 12, 12), Policies.uniform("w8a8"))
          .forEach(results::add);
      long interval = CYCLES.frame(IMAGE.programs().get(0), 0).interval();
      List<Long> steps = new ArrayList<>();
      for (int i = 1; i < results.size(); i++) {
        steps.add((results.get(i).start() - results.get(i - 1).start()) & 0xFFFF_FFFFL);
      }
      assertThat(steps).allMatch(step -> step >= interval);
      assertThat(steps).as("cycles from start to start").contains(interval);
    }
  }

  @Test
  void everyDropIsCounted() {
    for (Overflow overflow : List.of(Overflow.DROP_OLDEST, Overflow.DROP_NEWEST)) {
      try (Device device = TestFabric.model();
          Session session = Session.load(device, IMAGE)) {
        StreamOptions options = StreamOptions.standard().withOverflow(overflow).withWaiting(2, 1);
        FrameStream stream =
            session.stream(
                ListSource.noise(TINY.inputShape(), 400, 400), Policies.uniform("w8a8"), options);
        List<Long> numbers = new ArrayList<>();
        stream.forEach(result -> numbers.add(result.frame().origin().number()));

        StreamCounts counts = stream.counts();
        assertThat(counts.read()).isEqualTo(400);
        assertThat(counts.dropped()).as("%s", overflow).isPositive();
        assertThat(counts.computed()).isEqualTo(numbers.size());
        assertThat(counts.dropped() + counts.computed()).isEqualTo(400);
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        if (overflow == Overflow.DROP_OLDEST) {
          assertThat(numbers).as("the last frame is never the oldest").contains(399L);
        } else {
          assertThat(numbers).as("the first frame finds room").contains(0L);
        }
      }
    }
  }
}
