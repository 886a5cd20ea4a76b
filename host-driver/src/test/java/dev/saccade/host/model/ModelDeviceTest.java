package dev.saccade.host.model;

import static dev.saccade.host.TestFabric.CONFIG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.device.Device;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.host.TestFabric;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.ProgramRequest;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.Frames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The model answers as the Verilated fabric does, byte by byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ModelDeviceTest {
  private static final long SEED = 20261122;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The second program sees a region of larger frames. */
  private static final FabricImage IMAGE =
      NetworkCompiler.compile(
          CONFIG,
          List.of(
              ProgramRequest.whole(TestFabric.TINY), new ProgramRequest(TestFabric.MINIMAL, 7, 9)));

  private static final TensorShape LARGE = new TensorShape(7, 9, 2);

  private Device fabric;
  private Device model;

  @BeforeAll
  void open() {
    fabric = TestFabric.simulated();
    model = TestFabric.model();
    fabric.load(IMAGE);
    model.load(IMAGE);
  }

  @AfterAll
  void close() {
    fabric.close();
    model.close();
  }

  @Test
  void saysWhoItIs() {
    BuildIdentity identity = BuildIdentity.of(CONFIG);
    assertThat(fabric.identity()).isEqualTo(identity);
    assertThat(model.identity()).isEqualTo(identity);
    for (RegisterMap register :
        List.of(RegisterMap.MAGIC, RegisterMap.CONTRACT_VERSION, RegisterMap.IDENTITY_HIGH)) {
      assertThat(model.read(register)).as("%s", register).isEqualTo(fabric.read(register));
    }
    model.write(RegisterMap.MAGIC, 0);
    assertThat(model.read(RegisterMap.MAGIC)).isEqualTo(RegisterMap.MAGIC_VALUE);
  }

  /** Every kind of record, good and refused, one after the other; corner cases first. */
  @Test
  void givesTheSameAnswers() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<DecisionRecord> records = new ArrayList<>(corners());
    while (records.size() < 60) {
      records.add(random(random));
    }
    long refused = 0;
    for (DecisionRecord record : records) {
      boolean withFrame = record.userTag() % 3 != 0;
      Packet packet = packet(record, withFrame, record.userTag());
      Packet expected = exchange(fabric, packet);
      Packet actual = exchange(model, packet);
      String what = "seed " + SEED + ", " + packet + ", " + record;
      assertThat(actual.type()).as(what).isEqualTo(expected.type());
      assertThat(withoutStamps(actual)).as(what).isEqualTo(withoutStamps(expected));
      refused += expected.type() == PacketType.ERROR ? 1 : 0;
    }
    assertThat(refused).as("records that were refused").isBetween(12L, 40L);
    for (RegisterMap register :
        List.of(RegisterMap.FRAMES, RegisterMap.ERRORS, RegisterMap.STATUS)) {
      assertThat(model.read(register)).as("%s", register).isEqualTo(fabric.read(register));
    }
    free();
  }

  /** Passes over a kept frame that all wait: the stamps of one are as far from the next's. */
  @Test
  void countsTheCyclesFromFrameToFrame() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Packet> packets = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      DecisionRecord record =
          DecisionRecord.run(0, random.nextInt(5), 0, 0)
              .withPass(i)
              .withFlags(DecisionRecord.KEEP_FRAME);
      packets.add(i == 0 ? packet(record, true, 1) : Messages.record(record));
    }
    List<Result> expected = exchange(fabric, packets);
    List<Result> actual = exchange(model, packets);
    for (int i = 1; i < packets.size(); i++) {
      assertThat(step(actual, i)).as("step to record %d", i).isEqualTo(step(expected, i));
    }
    free();
  }

  @Test
  void refusesWhatItCannotHold() {
    Packet write = IMAGE.packets().get(0);
    assertThatThrownBy(() -> model.send(write)).hasMessageContaining("load a FabricImage");
  }

  private static long step(List<Result> results, int i) {
    return results.get(i).header().start() - results.get(i - 1).header().start();
  }

  private static List<DecisionRecord> corners() {
    DecisionRecord run = DecisionRecord.run(0, 0, 0, 0).withUserTag(1);
    DecisionRecord kept = run.withFlags(DecisionRecord.KEEP_FRAME);
    DecisionRecord again = kept.withUserTag(3);
    DecisionRecord skip = DecisionRecord.skip(0, 0);
    List<DecisionRecord> corners =
        List.of(
            run,
            kept,
            again.withPass(1),
            again.withFlags(DecisionRecord.KEEP_FRAME | DecisionRecord.LAYER_COUNTERS),
            skip.withUserTag(3),
            again,
            skip.withUserTag(3),
            skip.withUserTag(4),
            DecisionRecord.run(1, 4, 7, 0xFFFF_FFFFL).withOrigin(5, 3).withUserTag(2),
            DecisionRecord.run(1, 4, 7, 1).withOrigin(6, 0).withUserTag(2),
            DecisionRecord.run(1, 4, 7, 1).withOrigin(0, 4).withUserTag(2),
            DecisionRecord.run(2, 0, 0, 0).withUserTag(1),
            DecisionRecord.run(0, 5, 0, 0).withUserTag(1),
            run.withFlags(16),
            run.withFlags(0x100),
            new DecisionRecord(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0),
            new DecisionRecord(1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0),
            new DecisionRecord(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0),
            new DecisionRecord(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256, 0, 0, 0, 1, 0),
            new DecisionRecord(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1L << 24));
    return corners;
  }

  /** Few names, so that frames are met again; sometimes what is not served. */
  private static DecisionRecord random(SplittableRandom random) {
    int op = random.nextInt(4) == 0 ? DecisionRecord.SKIP : DecisionRecord.RUN;
    int flags = random.nextInt(2) * DecisionRecord.KEEP_FRAME;
    flags |= random.nextInt(3) == 0 ? DecisionRecord.LAYER_COUNTERS : 0;
    flags |= random.nextInt(12) == 0 ? 1 << random.nextInt(4, 16) : 0;
    int mode = random.nextInt(10) == 0 ? 5 + random.nextInt(200) : random.nextInt(5);
    return new DecisionRecord(
        1,
        op,
        random.nextInt(2),
        mode,
        flags,
        0,
        random.nextInt(2),
        random.nextInt(256),
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        random.nextLong(1L << 32),
        0);
  }

  private static Packet packet(DecisionRecord record, boolean withFrame, long seed) {
    TensorShape shape = record.program() == 1 ? LARGE : TestFabric.TINY.inputShape();
    return withFrame ? Messages.frame(record, Frames.noise(shape, seed)) : Messages.record(record);
  }

  /** Forgets the frames that are kept. */
  private void free() {
    for (int frame = 0; frame < 2; frame++) {
      for (int i = 0; i < CONFIG.frameSlots(); i++) {
        Packet skip = Messages.record(DecisionRecord.skip(0, frame));
        exchange(fabric, skip);
        exchange(model, skip);
      }
    }
  }

  private static List<Result> exchange(Device device, List<Packet> packets) {
    packets.forEach(device::send);
    return packets.stream()
        .map(unused -> Result.of(device.receive(PATIENCE).orElseThrow()))
        .toList();
  }

  private static Packet exchange(Device device, Packet packet) {
    device.send(packet);
    return device.receive(PATIENCE).orElseThrow();
  }

  /** A result's bytes, with a start of 0 and an end as many cycles later as it was. */
  private static byte[] withoutStamps(Packet answer) {
    byte[] bytes = answer.payload();
    if (answer.type() == PacketType.RESULT) {
      long cycles = Result.of(answer).header().cycles();
      int at = DecisionRecord.LAYOUT.bytes();
      for (int i = 0; i < 8; i++) {
        bytes[at + i] = i < 4 ? 0 : (byte) (cycles >> (8 * (i - 4)));
      }
    }
    return bytes;
  }
}
