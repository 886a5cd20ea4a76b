package dev.saccade.host;

import static dev.saccade.host.TestFabric.CONFIG;
import static dev.saccade.host.TestFabric.TINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.device.Device;
import dev.saccade.frames.Frame;
import dev.saccade.host.policy.FrameDecision;
import dev.saccade.host.policy.Policies;
import dev.saccade.host.policy.Policy;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.integer.Output;
import dev.saccade.network.reference.ReferenceModel;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams that end in the middle, by whatever cause: no thread is left, nothing hangs. */
@Timeout(120)
final class ClosingTest {
  private static final long SEED = 20261122;
  private static final FabricImage IMAGE = NetworkCompiler.compile(CONFIG, TINY);
  private static final List<Frame> NOISE = ListSource.noiseFrames(TINY.inputShape(), 200, 200);

  @Test
  void closesAtAnyPointOnTheModel() {
    try (Device device = TestFabric.model()) {
      closeAtRandomPoints(device, 60);
    }
  }

  @Test
  void closesAtAnyPointOnTheFabric() {
    try (Device device = TestFabric.simulated()) {
      closeAtRandomPoints(device, 8);
    }
  }

  /** After some results or some time, by this thread or another; then the session still works. */
  private static void closeAtRandomPoints(Device device, int times) {
    SplittableRandom random = new SplittableRandom(SEED);
    ReferenceModel reference = new ReferenceModel(TINY);
    try (Session session = Session.load(device, IMAGE)) {
      for (int i = 0; i < times; i++) {
        FrameStream stream =
            session.stream(ListSource.of(NOISE), Policies.uniform(i % 2 == 0 ? "w8a8" : "w2a2"));
        for (int results = random.nextInt(6); results > 0; results--) {
          stream.next();
        }
        if (random.nextBoolean()) {
          pause(random.nextInt(20));
        }
        if (random.nextBoolean()) {
          CompletableFuture.runAsync(stream::close).join();
        } else {
          stream.close();
        }
        assertThat(saccadeThreads()).as("seed %d, time %d", SEED, i).isEmpty();
        assertThatThrownBy(stream::hasNext).isInstanceOf(StreamClosedException.class);

        FrameResult after = session.infer(NOISE.get(i), FrameDecision.run(i % 5));
        Output output = TINY.outputs().get(1);
        assertThat(after.output(output.name()).integers())
            .isEqualTo(reference.run(NOISE.get(i).codes(), i % 5).output(output));
      }
    }
  }

  @Test
  void closingTheSessionEndsItsStream() {
    try (Device device = TestFabric.model()) {
      Session session = Session.load(device, IMAGE);
      FrameStream stream = session.stream(ListSource.of(NOISE), Policies.uniform("w8a8"));
      stream.next();
      session.close();
      assertThat(saccadeThreads()).isEmpty();
      assertThatThrownBy(() -> session.infer(NOISE.get(0), FrameDecision.skip()))
          .isInstanceOf(StreamClosedException.class);
    }
  }

  @Test
  void closingTheDeviceEndsItsStream() {
    Device device = TestFabric.model();
    try (Session session = Session.load(device, IMAGE);
        FrameStream stream = session.stream(ListSource.of(NOISE), Policies.uniform("w8a8"))) {
      stream.next();
      device.close();
      assertThatThrownBy(() -> stream.forEachRemaining(result -> {}))
          .hasMessageContaining("the device was closed");
    }
    assertThat(saccadeThreads()).isEmpty();
  }

  /** A policy that waits for ever is interrupted. */
  @Test
  void closingEndsAPolicyThatWaits() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    Policy waits =
        programs ->
            frame -> {
              asked.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return FrameDecision.skip();
            };
    try (Device device = TestFabric.model();
        Session session = Session.load(device, IMAGE)) {
      FrameStream stream = session.stream(ListSource.of(NOISE), waits);
      asked.await();
      stream.close();
      assertThat(saccadeThreads()).isEmpty();
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> saccadeThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(name -> name.startsWith("saccade-"))
        .toList();
  }
}
