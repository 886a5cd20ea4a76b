package dev.saccade.host.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameOrigin;
import dev.saccade.frames.FrameShape;
import dev.saccade.host.TestFabric;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.Program;
import dev.saccade.network.compiler.ProgramRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PoliciesTest {
  private static final FrameShape SHAPE = new FrameShape(4, 2, 1);
  private static final List<Program> PROGRAMS =
      NetworkCompiler.compile(
              TestFabric.CONFIG,
              List.of(
                  ProgramRequest.whole(TestFabric.TINY), ProgramRequest.whole(TestFabric.MINIMAL)))
          .programs();
  private static final FrameDecision W8 = FrameDecision.run(0);
  private static final FrameDecision W4 = FrameDecision.run(1);
  private static final FrameDecision SKIP = FrameDecision.skip();

  @TempDir Path folder;

  /** A frame whose codes are all one, but for the first. */
  private static Frame frame(long number, int clip, int code, int first) {
    byte[] codes = new byte[SHAPE.codes()];
    Arrays.fill(codes, (byte) code);
    codes[0] = (byte) first;
    return new Frame(
        SHAPE, codes, new FrameOrigin("test", number, 0, clip, number % 5, OptionalInt.empty()));
  }

  private static List<FrameDecision> decide(Policy policy, int frames) {
    Policy.Decider decider = policy.start(PROGRAMS);
    List<FrameDecision> decisions = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      decisions.add(decider.decide(frame(i, i / 5, 10, 10)));
    }
    return decisions;
  }

  @Test
  void choicesAreWrittenAsText() {
    assertThat(new Choice("skip").in(PROGRAMS)).isEqualTo(SKIP);
    assertThat(new Choice("skip*4").in(PROGRAMS)).isEqualTo(FrameDecision.skip(4));
    assertThat(new Choice("mixed").in(PROGRAMS)).isEqualTo(FrameDecision.run(4));
    assertThat(new Choice("minimal/w2a2").in(PROGRAMS)).isEqualTo(FrameDecision.run(1, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"w3a3", "skip*0", "skip*", "minimal/w3a3", "huge/w8a8", "Skip"})
  void refusesChoicesThatThereAreNot(String text) {
    assertThatThrownBy(() -> new Choice(text).in(PROGRAMS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'")
        .hasMessageContaining("give");
  }

  @Test
  void uniformAndEveryKth() {
    assertThat(decide(Policies.uniform("w4a4"), 3)).containsOnly(W4);
    assertThat(decide(Policies.everyKth(2, "w8a8"), 7))
        .containsExactly(W8, SKIP, W8, SKIP, W8, W8, SKIP);
    assertThat(decide(Policies.oracle(origin -> origin.number() == 1, "w4a4"), 3))
        .containsExactly(SKIP, W4, SKIP);
    assertThatThrownBy(() -> Policies.everyKth(0, "w8a8")).hasMessageContaining("give 1 or more");
  }

  @Test
  void aScheduleBeginsAgainAfterItsEndAndWithEveryClip() throws IOException {
    Path file = folder.resolve("schedule.txt");
    Files.writeString(file, "# by hand\nw8a8\n\n skip # nothing here\nw4a4\n");
    assertThat(decide(Policies.schedule(file), 7))
        .containsExactly(W8, SKIP, W4, W8, SKIP, W8, SKIP);

    Files.writeString(file, "# nothing\n");
    assertThatThrownBy(() -> Policies.schedule(file)).hasMessageContaining(file.toString());
    Files.writeString(file, "w8a8\nskip*2\n");
    assertThatThrownBy(() -> Policies.schedule(file).start(PROGRAMS))
        .hasMessageContaining("entry 2")
        .hasMessageContaining("write one per frame");
  }

  @Test
  void randomHasTheMixAndComesAgainWithItsSeed() {
    Map<String, Double> mix = Map.of("w8a8", 1.0, "w4a4", 2.0, "skip", 5.0, "w1a1", 0.0);
    List<FrameDecision> decisions = decide(Policies.random(mix, 3), 8000);
    assertThat(decisions.stream().filter(W8::equals).count()).isBetween(880L, 1120L);
    assertThat(decisions.stream().filter(W4::equals).count()).isBetween(1860L, 2140L);
    assertThat(decisions).doesNotContain(FrameDecision.run(3));
    assertThat(decide(Policies.random(mix, 3), 8000)).isEqualTo(decisions);
    assertThat(decide(Policies.random(mix, 4), 8000)).isNotEqualTo(decisions);
    assertThatThrownBy(() -> Policies.random(Map.of("skip", 0.0), 1)).hasMessageContaining("all 0");
    assertThatThrownBy(() -> Policies.random(Map.of("skip", -1.0), 1))
        .hasMessageContaining("give 0 or more");
  }

  /** Change is held against the last frame that was looked at, so slow drift is seen. */
  @Test
  void thresholdsOnChange() {
    Policy policy =
        Policies.thresholds(FrameMeasure.CHANGE, Map.of(20.0, "w8a8", 4.0, "w4a4"), "skip");
    Policy.Decider decider = policy.start(PROGRAMS);
    assertThat(decider.decide(frame(0, 0, 50, 50))).as("nothing seen yet").isEqualTo(W8);
    assertThat(decider.decide(frame(1, 0, 52, 52))).isEqualTo(SKIP);
    assertThat(decider.decide(frame(2, 0, 54, 54))).as("a drift of 2 a frame").isEqualTo(W4);
    assertThat(decider.decide(frame(3, 0, 74, 74))).as("exactly 20").isEqualTo(W8);
    assertThat(decider.decide(frame(4, 0, 78, 46))).as("56 / 8").isEqualTo(W4);
    assertThat(decider.decide(frame(5, 1, 78, 78))).as("another clip").isEqualTo(W8);
  }

  @Test
  void measuresAreExact() {
    Frame flat = frame(0, 0, 100, 100);
    Frame spot = frame(1, 0, 100, 180);
    assertThat(FrameMeasure.CHANGE.of(spot, Optional.of(flat))).isEqualTo(10.0);
    assertThat(FrameMeasure.CHANGE.of(spot, Optional.empty())).isEqualTo(255.0);
    assertThat(FrameMeasure.CONTRAST.of(flat, Optional.empty())).isZero();
    assertThat(FrameMeasure.CONTRAST.of(spot, Optional.empty()))
        .isCloseTo(Math.sqrt(80 * 80 / 8.0 - 100), org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void refusesThresholdsThatNoMeasureHas() {
    assertThatThrownBy(
            () -> Policies.thresholds(FrameMeasure.CHANGE, Map.of(256.0, "w8a8"), "skip"))
        .hasMessageContaining("give 0 to 255");
  }

  @Test
  void decisionsAreSound() {
    assertThatThrownBy(() -> FrameDecision.skip(0)).hasMessageContaining("1 frame or more");
    assertThat(FrameDecision.run(1, 2).at(3, 4).tagged(5).record(6, 7).originY()).isEqualTo(4);
  }
}
