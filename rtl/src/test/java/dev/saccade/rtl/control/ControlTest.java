package dev.saccade.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.ErrorReport;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.MemoryTarget;
import dev.saccade.fabric.RegisterMap;
import dev.saccade.fabric.packet.MemoryWrite;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Failure;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.rtl.host.HostLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no core: records that compute nothing, and everything that is refused. */
final class ControlTest {
  private static final FabricConfig CONFIG = FabricConfig.builder().build();
  private static final ModuleIr CONTROL = Design.elaborate(new Control(CONFIG)).top();
  private static final long LIMIT = 20_000;

  private CycleSimulator simulation;
  private HostLink link;

  @BeforeEach
  void open() {
    simulation = CycleSimulator.open(CONTROL, 1);
    simulation.reset(1);
    link = new HostLink(simulation, new SplittableRandom(1), 1);
  }

  @AfterEach
  void close() {
    simulation.close();
  }

  private static DecisionRecord skip(long tag) {
    return DecisionRecord.skip(3, 7).withUserTag(tag);
  }

  private Failure refused(Packet packet) {
    link.send(packet);
    return Failure.of(link.await(1, LIMIT).get(0));
  }

  private static ErrorReport report(ErrorCode code, PacketType type, boolean record, long detail) {
    return new ErrorReport(code.number(), type.number(), record, detail);
  }

  @Test
  void answersSkipsInOrder() {
    long last = 0;
    for (int i = 0; i < 20; i++) {
      link.send(Messages.record(skip(i)));
    }
    List<Packet> answers = link.await(20, 20 * LIMIT);
    for (int i = 0; i < 20; i++) {
      Result result = Result.of(answers.get(i));
      assertThat(result.record()).isEqualTo(skip(i));
      assertThat(result.header().computed()).isFalse();
      assertThat(result.header().identity()).isEqualTo(BuildIdentity.of(CONFIG));
      assertThat(result.header().start()).isGreaterThanOrEqualTo(last);
      assertThat(result.frame().busy()).isZero();
      assertThat(result.payload()).isEmpty();
      last = result.header().end();
    }
    assertThat(register(RegisterMap.SKIPS)).isEqualTo(20);
    assertThat(register(RegisterMap.ERRORS)).isZero();
  }

  @Test
  void refusesWhatNoUnitServesAndNamesTheByte() {
    byte[] good = DecisionRecord.LAYOUT.encode(skip(0));
    // Version, op, the flags that have no meaning, exit limit to reserved words; not the user tag.
    List<Integer> bytes = List.of(0, 1, 4, 5, 13, 18, 19, 20, 21, 22, 23, 28, 29, 30, 31);
    for (int at : bytes) {
      byte[] bad = good.clone();
      bad[at] = (byte) (at == 4 ? 0x10 : 0x02);
      Failure failure = refused(new Packet(PacketType.RECORD, bad));
      assertThat(failure.report())
          .isEqualTo(report(ErrorCode.BAD_RECORD, PacketType.RECORD, true, at));
      assertThat(failure.record()).hasSize(bad.length).containsExactly(boxed(bad));
    }
    assertThat(register(RegisterMap.ERRORS)).isEqualTo(bytes.size());
  }

  @Test
  void refusesFramesWithoutProgramAndPassesWithoutFrame() {
    DecisionRecord record = DecisionRecord.run(1, 0, 5, 9);
    assertThat(refused(Messages.frame(record, new byte[10])).report())
        .isEqualTo(report(ErrorCode.BAD_PROGRAM, PacketType.FRAME, true, 1));
    DecisionRecord beyond = DecisionRecord.run(200, 0, 5, 9);
    assertThat(refused(Messages.frame(beyond, new byte[10])).report())
        .isEqualTo(report(ErrorCode.BAD_PROGRAM, PacketType.FRAME, true, 200));
    assertThat(refused(Messages.record(record)).report().code())
        .isEqualTo(ErrorCode.NO_SUCH_FRAME.number());
  }

  @Test
  void refusesWritesToNowhere() {
    byte[] word = new byte[4];
    int behind = MemoryTarget.DESCRIPTORS.words(CONFIG);
    assertThat(refused(MemoryWrite.packet(MemoryTarget.DESCRIPTORS, behind, word)).report())
        .isEqualTo(report(ErrorCode.BAD_TARGET, PacketType.PROGRAM, false, behind));
    assertThat(refused(MemoryWrite.packet(MemoryTarget.SLOTS, 0, new byte[6])).report().code())
        .isEqualTo(ErrorCode.BAD_LENGTH.number());
    byte[] payload = MemoryWrite.packet(MemoryTarget.SLOTS, 0, word).payload();
    payload[0] = 9;
    assertThat(refused(new Packet(PacketType.PROGRAM, payload)).report().code())
        .isEqualTo(ErrorCode.BAD_TARGET.number());
    payload[0] = (byte) MemoryTarget.SLOTS.number();
    assertThat(refused(new Packet(PacketType.PARAMETERS, payload)).report().code())
        .isEqualTo(ErrorCode.BAD_TARGET.number());
    payload[2] = 1;
    assertThat(refused(new Packet(PacketType.PROGRAM, payload)).report().code())
        .isEqualTo(ErrorCode.BAD_TARGET.number());
  }

  /** Damaged packets and garbage around good ones: each good one is answered, once, in order. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answersEveryGoodPacketAmongBadOnes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Long> tags = new ArrayList<>();
    for (long i = 0; i < 40; i++) {
      byte[] bytes = Messages.record(skip(i)).encode();
      switch (random.nextInt(4)) {
        case 0 -> {
          byte[] damaged = bytes.clone();
          // Behind the header, so that the packet keeps its length.
          damaged[8 + random.nextInt(bytes.length - 8)] ^= (byte) (1 << random.nextInt(8));
          link.send(damaged);
        }
        case 1 -> {
          byte[] garbage = new byte[1 + random.nextInt(30)];
          Arrays.fill(garbage, (byte) random.nextInt(Packet.SYNC_IN));
          link.send(garbage);
        }
        default -> {}
      }
      link.send(bytes);
      tags.add(i);
    }
    List<Long> answered = new ArrayList<>();
    while (answered.size() < tags.size()) {
      Packet packet = link.await(1, LIMIT).get(0);
      if (packet.type() == PacketType.RESULT) {
        answered.add(Result.of(packet).record().userTag());
      } else {
        assertThat(Failure.of(packet).report().code())
            .isIn(ErrorCode.BAD_CRC.number(), ErrorCode.BAD_SYNC.number());
      }
    }
    assertThat(answered).as("seed " + seed).isEqualTo(tags);
    assertThat(link.dropped()).isZero();
  }

  /** Bytes without any order, then as many zeros as the longest packet has: it still answers. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void noNoiseHangsIt(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] noise = new byte[20_000];
    random.nextBytes(noise);
    for (int i = 0; i + 8 < noise.length; i += 1 + random.nextInt(40)) {
      byte[] head = {Packet.SYNC_IN, (byte) (1 + random.nextInt(4)), 0, 0, 32, 0, 0, 0};
      System.arraycopy(head, 0, noise, i, head.length);
    }
    link.send(noise);
    link.send(new byte[600]);
    link.flush(10L * noise.length);
    link.send(Messages.record(skip(99)));
    Packet last = link.await(1, LIMIT).get(0);
    while (last.type() == PacketType.ERROR) {
      List<Packet> more = link.await(1, LIMIT);
      last = more.get(more.size() - 1);
    }
    assertThat(Result.of(last).record()).as("seed " + seed).isEqualTo(skip(99));
  }

  @Test
  void registersSayWhoItIs() {
    long identity = BuildIdentity.of(CONFIG).value();
    assertThat(register(RegisterMap.MAGIC)).isEqualTo(RegisterMap.MAGIC_VALUE);
    assertThat(register(RegisterMap.CONTRACT_VERSION)).isEqualTo(BuildIdentity.CONTRACT_VERSION);
    assertThat(register(RegisterMap.IDENTITY_LOW)).isEqualTo(identity & 0xFFFF_FFFFL);
    assertThat(register(RegisterMap.IDENTITY_HIGH)).isEqualTo(identity >>> 32);
    assertThat(register(RegisterMap.STATUS)).isEqualTo((long) CONFIG.frameSlots() << 8);
    long cycles = register(RegisterMap.CYCLES_LOW);
    assertThat(register(RegisterMap.CYCLES_LOW)).isEqualTo(cycles + 2);
  }

  /** The smallest fabric has the link only: a skip says who it is, and nothing was counted. */
  @Test
  void aSkipNamesAFabricWithoutRegistersAndCounters() {
    FabricConfig lean =
        CONFIG.toBuilder().counters(false).registerPort(false).frameSlots(1).build();
    ModuleIr control = Design.elaborate(new Control(lean)).top();
    try (CycleSimulator small = CycleSimulator.open(control, 1)) {
      small.reset(1);
      HostLink to = new HostLink(small, new SplittableRandom(1), 1);
      DecisionRecord counted = skip(1).withFlags(DecisionRecord.LAYER_COUNTERS);
      to.send(Messages.record(skip(0)));
      to.send(Messages.record(counted));
      List<Packet> answers = to.await(2, LIMIT);
      Result result = Result.of(answers.get(0));
      assertThat(result.record()).isEqualTo(skip(0));
      assertThat(result.header().identity()).isEqualTo(BuildIdentity.of(lean));
      assertThat(result.header().cycles()).isPositive();
      assertThat(result.counted()).isEmpty();
      assertThatThrownBy(result::frame).hasMessageContaining("FabricConfig.counters = true");
      assertThat(result.payload()).isEmpty();
      assertThat(Failure.of(answers.get(1)).report())
          .isEqualTo(report(ErrorCode.BAD_RECORD, PacketType.RECORD, true, 4));
      small.poke("bus_read", 1);
      small.poke("bus_address", RegisterMap.MAGIC.address());
      small.step();
      assertThat(small.peek("bus_read_data")).isZero();
    }
  }

  @Test
  void overflowSticksUntilCleared() {
    simulation.poke("overflow", 1);
    simulation.step();
    simulation.poke("overflow", 0);
    link.send(Messages.record(skip(1)));
    assertThat(Result.of(link.await(1, LIMIT).get(0)).header().overflow()).isTrue();
    assertThat(register(RegisterMap.STATUS) & 2).isEqualTo(2);
    simulation.poke("bus_write", 1);
    simulation.poke("bus_address", RegisterMap.CONTROL.address());
    simulation.poke("bus_write_data", 1);
    simulation.step();
    simulation.poke("bus_write", 0);
    assertThat(register(RegisterMap.STATUS) & 2).isZero();
    assertThat(register(RegisterMap.SKIPS)).isZero();
  }

  private static Byte[] boxed(byte[] bytes) {
    Byte[] boxed = new Byte[bytes.length];
    Arrays.setAll(boxed, i -> bytes[i]);
    return boxed;
  }

  private long register(RegisterMap register) {
    simulation.poke("bus_read", 1);
    simulation.poke("bus_address", register.address());
    simulation.step();
    simulation.poke("bus_read", 0);
    simulation.step();
    return simulation.peek("bus_read_data");
  }
}
