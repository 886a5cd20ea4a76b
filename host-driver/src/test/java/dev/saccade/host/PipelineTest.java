package dev.saccade.host;

import static dev.saccade.host.TestFabric.CONFIG;
import static dev.saccade.host.TestFabric.TINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.device.MemoryImage;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.frames.Frame;
import dev.saccade.host.policy.FrameDecision;
import dev.saccade.host.policy.Policies;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream keeps every slot of the fabric in use, and never asks for more. */
@Timeout(60)
final class PipelineTest {
  private static final int FRAMES = 20;
  private static final FabricImage IMAGE = NetworkCompiler.compile(CONFIG, TINY);

  /** A link so slow that no answer comes before so many frames are on their way. */
  private static final class SlowDevice implements Device {
    private final Device device;
    private final int ahead;
    private int sent;
    private int answered;
    private int mostUnderWay;

    SlowDevice(Device device, int ahead) {
      this.device = device;
      this.ahead = ahead;
    }

    @Override
    public void send(Packet packet) {
      count(packet.type() == PacketType.FRAME ? 1 : 0);
      device.send(packet);
    }

    private synchronized void count(int frames) {
      sent += frames;
      mostUnderWay = Math.max(mostUnderWay, sent - answered);
    }

    private synchronized boolean holdsBack() {
      return 0 < sent && sent < Math.min(FRAMES, answered + ahead);
    }

    @Override
    public Optional<Packet> receive(Duration patience) {
      if (holdsBack()) {
        return Optional.empty();
      }
      Optional<Packet> answer = device.receive(patience);
      synchronized (this) {
        answered += answer.isPresent() && sent > 0 ? 1 : 0;
      }
      return answer;
    }

    synchronized int mostUnderWay() {
      return mostUnderWay;
    }

    @Override
    public String name() {
      return device.name();
    }

    @Override
    public FabricConfig config() {
      return device.config();
    }

    @Override
    public BuildIdentity identity() {
      return device.identity();
    }

    @Override
    public void load(MemoryImage image) {
      device.load(image);
    }

    @Override
    public long read(RegisterMap register) {
      return device.read(register);
    }

    @Override
    public void write(RegisterMap register, long value) {
      device.write(register, value);
    }

    @Override
    public void close() {
      device.close();
    }
  }

  @Test
  void framesAreSentBeforeTheOnesBeforeAreAnswered() {
    SlowDevice slow = new SlowDevice(TestFabric.model(), CONFIG.frameSlots());
    try (slow;
        Session session = Session.load(slow, IMAGE)) {
      List<FrameResult> results = new ArrayList<>();
      session.stream(ListSource.noise(TINY.inputShape(), FRAMES, FRAMES), Policies.uniform("w4a4"))
          .forEach(results::add);
      assertThat(results).hasSize(FRAMES);
    }
    assertThat(slow.mostUnderWay()).isEqualTo(CONFIG.frameSlots());
  }

  /** The same link serves nobody who takes one frame after the other: the test can fail. */
  @Test
  void oneFrameAtATimeWaitsForEver() {
    try (Device slow = new SlowDevice(TestFabric.model(), 2);
        Session session = Session.load(slow, IMAGE, Duration.ofMillis(300))) {
      Frame frame = ListSource.noiseFrames(TINY.inputShape(), 1, 1).get(0);
      assertThatThrownBy(() -> session.infer(frame, FrameDecision.run(0)))
          .isInstanceOf(NoAnswerException.class);
    }
  }

  /** Of results that nobody takes, as many wait as may; the source is not read to its end. */
  @Test
  void aReaderThatStopsStopsTheSource() throws InterruptedException {
    try (Device device = TestFabric.model();
        Session session = Session.load(device, IMAGE)) {
      StreamOptions options = StreamOptions.standard().withWaiting(2, 3);
      int inHands = 1 + 1 + 1 + 1; // taken; of the threads that read, send and receive
      int most = 2 + 3 + CONFIG.frameSlots() + inHands;
      try (FrameStream stream =
          session.stream(
              ListSource.noise(TINY.inputShape(), 200, 200), Policies.uniform("w1a1"), options)) {
        stream.next();
        Thread.sleep(300);
        assertThat(stream.counts().read()).isLessThanOrEqualTo(most);
        assertThat(stream.counts().dropped()).isZero();
      }
    }
  }
}
