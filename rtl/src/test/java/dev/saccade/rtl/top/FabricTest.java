package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Failure;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.fabric.packet.Packet;
import dev.saccade.fabric.packet.PacketType;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.ProgramRequest;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.NetworkBuilder;
import dev.saccade.network.zoo.Zoo;
import dev.saccade.sim.VerilatedModel;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole networks on the whole fabric: every result bit and every cycle as predicted. */
final class FabricTest {
  private static final long SEED = 1;
  private static final FabricConfig CONFIG = FabricConfig.builder().modes(5).build();
  private static final IntegerNetwork MINIMAL = Zoo.minimal(ModePlan.standard(), SEED);
  private static final IntegerNetwork TINY = Zoo.tiny(ModePlan.standard(), SEED);

  @TempDir static Path folder;
  private static VerilatedModel model;

  @BeforeAll
  static void build() {
    VerilogDesign design =
        new VerilogDesign(
            folder,
            new VerilogWriter(folder)
                .write(Design.elaborate(new Fabric(CONFIG, Body.BEHAVIOURAL)).top()));
    model = Verilator.installed().build(design, VerilatorOptions.forQuickBuild());
  }

  private static FabricBench bench(Simulation simulation, IntegerNetwork network, int stalls) {
    FabricImage image = NetworkCompiler.compile(CONFIG, network);
    return new FabricBench(simulation, image, network, stalls, SEED);
  }

  private static byte[] pixels(IntegerNetwork network, long number) {
    return Frames.noise(network.inputShape(), SEED + number);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void runsANetworkInEveryMode(int stalls) {
    try (Simulation simulation = model.open(SEED)) {
      FabricBench bench = bench(simulation, TINY, stalls);
      for (int mode = 0; mode < TINY.modes().size(); mode++) {
        DecisionRecord record = bench.run(mode, mode);
        bench.link().send(Messages.frame(record, pixels(TINY, mode)));
        bench.check(bench.await(), record, pixels(TINY, mode));
      }
    }
  }

  /**
   * Modes and skips in random order, as many frames under way as there are slots: each result is
   * that of its frame alone, and the array begins with a frame that waits when it is through with
   * the one before, whatever its own mode; later only where the last layer was shorter than the
   * fetch of a descriptor.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void changesModeWithEveryFrame(int stalls) {
    SplittableRandom random = new SplittableRandom(SEED + stalls);
    List<DecisionRecord> records = new ArrayList<>();
    try (Simulation simulation = model.open(SEED)) {
      FabricBench bench = bench(simulation, TINY, stalls);
      for (int i = 0; i < 24; i++) {
        int mode = random.nextInt(TINY.modes().size());
        records.add(i % 6 == 4 ? DecisionRecord.skip(0, i) : bench.run(mode, i).withFlags(0));
      }
      List<Result> results = stream(bench, records, List.of(TINY));
      for (int i = 0; i < records.size(); i++) {
        Result result = results.get(i);
        boolean computed = records.get(i).op() == DecisionRecord.RUN;
        if (computed) {
          bench.check(result, records.get(i), pixels(TINY, i));
        } else {
          assertThat(result.record()).isEqualTo(records.get(i));
        }
        Result before = i == 0 ? result : results.get(i - 1);
        if (i > 0 && computed && before.header().computed() && stalls == 0) {
          long gap = bench.gap(before, result);
          assertThat(gap).isEqualTo(bench.predictedGap(before, result)).isLessThanOrEqualTo(16);
        }
      }
    }
  }

  /** Fifteen fill cycles for the first patch, behind a last layer of few cycles. */
  static IntegerNetwork largeFirstKernel() {
    NetworkBuilder net =
        new NetworkBuilder("large", new TensorShape(20, 20, 3), ModePlan.standard(), SEED);
    int wide = net.layer("wide", IntegerNetwork.INPUT).filters(16).kernel(7).add();
    int average = net.globalAverage("average", wide);
    net.layer("classes", average).filters(10).rawResult().add();
    return net.build();
  }

  /** The drain reads the memory for the last layer while the next frame's fill does. */
  static IntegerNetwork residualLastLayer() {
    NetworkBuilder net =
        new NetworkBuilder("sum", new TensorShape(32, 32, 1), ModePlan.standard(), SEED);
    int stem = net.layer("stem", IntegerNetwork.INPUT).filters(8).kernel(3).add();
    int shortcut = net.layer("shortcut", stem).filters(8).stride(8).add();
    net.layer("last", stem).filters(8).kernel(3).stride(8).residual(shortcut).result().add();
    return net.build();
  }

  /**
   * Two programs by turns, each in random modes over a kept frame: between passes that wait the
   * array is idle as long as the model says, at most 16 cycles, and that depends on what was before
   * but not on the mode that comes. Longer only where a large first patch is filled in every second
   * cycle, as the last layer reads its second operand.
   */
  @Test
  void theGapDoesNotDependOnTheNextMode() {
    List<IntegerNetwork> networks = List.of(largeFirstKernel(), residualLastLayer());
    List<ProgramRequest> requests = networks.stream().map(ProgramRequest::whole).toList();
    SplittableRandom random = new SplittableRandom(SEED);
    Map<List<Integer>, Long> gaps = new HashMap<>();
    int repeated = 0;
    try (Simulation simulation = model.open(SEED)) {
      FabricImage image = NetworkCompiler.compile(CONFIG, requests);
      FabricBench bench = new FabricBench(simulation, image, networks, 0, SEED);
      List<DecisionRecord> records = new ArrayList<>();
      for (int i = 0; i < 42; i++) {
        int program = i < 2 ? i : random.nextInt(2);
        DecisionRecord record = bench.run(program, random.nextInt(5), program).withPass(i);
        int kept = record.flags() | DecisionRecord.KEEP_FRAME;
        records.add(record.withFlags(kept));
      }
      List<Result> results = stream(bench, records, networks);
      for (int i = 0; i < results.size(); i++) {
        Result result = results.get(i);
        DecisionRecord record = records.get(i);
        bench.check(result, record, pixels(networks.get(record.program()), record.frame()));
        if (i > 2) {
          Result before = results.get(i - 1);
          DecisionRecord old = before.record();
          long gap = bench.gap(before, result);
          boolean sharesReads = old.program() == 1 && record.program() == 0;
          assertThat(gap).as("%s, then %s", old, record).isBetween(1L, sharesReads ? 24L : 16L);
          assertThat(gap).isEqualTo(bench.predictedGap(before, result));
          List<Integer> pair = List.of(old.program(), old.mode(), record.program());
          Long other = gaps.put(pair, gap);
          assertThat(gap).as("%s", pair).isEqualTo(other == null ? gap : other);
          repeated += other == null ? 0 : 1;
        }
      }
    }
    assertThat(repeated).as("pairs that came again").isGreaterThan(15);
    assertThat(new HashSet<>(gaps.values())).as("gaps").hasSizeGreaterThan(2);
  }

  /** Keeps as many records under way as there are slots; returns the answers. */
  private static List<Result> stream(
      FabricBench bench, List<DecisionRecord> records, List<IntegerNetwork> networks) {
    List<Result> results = new ArrayList<>();
    int sent = 0;
    for (int i = 0; i < records.size(); i++) {
      for (; sent < Math.min(records.size(), i + CONFIG.frameSlots()); sent++) {
        DecisionRecord record = records.get(sent);
        boolean alone = record.op() == DecisionRecord.SKIP || sent != record.frame();
        byte[] pixels = alone ? null : pixels(networks.get(record.program()), record.frame());
        bench.link().send(alone ? Messages.record(record) : Messages.frame(record, pixels));
      }
      results.add(bench.await());
    }
    return results;
  }

  @Test
  void passesAgainOverAKeptFrame() {
    try (Simulation simulation = model.open(SEED)) {
      FabricBench bench = bench(simulation, MINIMAL, 1);
      byte[] pixels = pixels(MINIMAL, 0);
      DecisionRecord first = bench.run(3, 7).withFlags(DecisionRecord.KEEP_FRAME);
      DecisionRecord second = first.withPass(1);
      DecisionRecord last = bench.run(0, 7).withPass(2);
      bench.link().send(Messages.frame(first, pixels));
      bench.link().send(Messages.record(second));
      bench.link().send(Messages.record(last));
      bench.link().send(Messages.record(last));
      List<Packet> answers = bench.link().await(4, FabricBench.LIMIT);
      bench.check(answers.get(0), first, pixels);
      bench.check(answers.get(1), second, pixels);
      bench.check(answers.get(2), last, pixels);
      assertThat(Failure.of(answers.get(3)).report().code())
          .isEqualTo(ErrorCode.NO_SUCH_FRAME.number());
    }
  }

  /** A frame without a slot is drained, so that the record behind it can free one. */
  @Test
  void drainsAFrameThatFindsNoSlot() {
    try (Simulation simulation = model.open(SEED)) {
      FabricBench bench = bench(simulation, MINIMAL, 1);
      List<DecisionRecord> kept = new ArrayList<>();
      for (int i = 0; i <= CONFIG.frameSlots(); i++) {
        kept.add(bench.run(2, i).withFlags(DecisionRecord.KEEP_FRAME));
        bench.link().send(Messages.frame(kept.get(i), pixels(MINIMAL, i)));
      }
      bench.link().send(Messages.record(DecisionRecord.skip(0, 0)));
      List<Packet> answers = bench.link().await(CONFIG.frameSlots() + 2, FabricBench.LIMIT);
      for (int i = 0; i < CONFIG.frameSlots(); i++) {
        bench.check(answers.get(i), kept.get(i), pixels(MINIMAL, i));
      }
      Failure full = Failure.of(answers.get(CONFIG.frameSlots()));
      assertThat(full.report().code()).isEqualTo(ErrorCode.NO_FREE_SLOT.number());
      byte[] answered = new byte[full.record().size()];
      for (int i = 0; i < answered.length; i++) {
        answered[i] = full.record().get(i);
      }
      DecisionRecord last = kept.get(CONFIG.frameSlots());
      assertThat(DecisionRecord.LAYOUT.decode(answered, 0)).isEqualTo(last);
      assertThat(Result.of(answers.get(CONFIG.frameSlots() + 1)).header().computed()).isFalse();

      DecisionRecord next = bench.run(1, 9);
      bench.link().send(Messages.frame(next, pixels(MINIMAL, 9)));
      bench.check(bench.await(), next, pixels(MINIMAL, 9));
      DecisionRecord again = bench.run(4, 1);
      bench.link().send(Messages.record(again));
      bench.check(bench.await(), again, pixels(MINIMAL, 1));
    }
  }

  @Test
  void damagedFramesLeaveNothingBehind() {
    try (Simulation simulation = model.open(SEED)) {
      FabricBench bench = bench(simulation, MINIMAL, 1);
      SplittableRandom random = new SplittableRandom(SEED);
      for (int i = 0; i < 10; i++) {
        DecisionRecord record = bench.run(i % 5, i);
        byte[] damaged = Messages.frame(record, pixels(MINIMAL, 100 + i)).encode();
        damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 << random.nextInt(8));
        bench.link().send(damaged);
        byte[] tooShort = Arrays.copyOf(pixels(MINIMAL, i), 31);
        byte[] tooLong = Arrays.copyOf(pixels(MINIMAL, i), 33 + i);
        bench.link().send(Messages.frame(record, tooShort));
        bench.link().send(Messages.frame(record, tooLong));
        List<Packet> answers = bench.link().await(3, FabricBench.LIMIT);
        assertThat(answers)
            .extracting(packet -> Failure.of(packet).report().code())
            .containsExactly(
                ErrorCode.BAD_CRC.number(),
                ErrorCode.BAD_LENGTH.number(),
                ErrorCode.BAD_LENGTH.number());
        bench.link().send(Messages.frame(record, pixels(MINIMAL, i)));
        bench.check(bench.await(), record, pixels(MINIMAL, i));
      }
    }
  }

  @Test
  void aRegionHasAnOrigin() {
    TensorShape shape = MINIMAL.inputShape();
    int height = shape.height() + 3;
    int width = shape.width() + 5;
    FabricImage image =
        NetworkCompiler.compile(CONFIG, List.of(new ProgramRequest(MINIMAL, height, width)));
    try (Simulation simulation = model.open(SEED)) {
      FabricBench bench = new FabricBench(simulation, image, MINIMAL, 1, SEED);
      byte[] stored = Frames.noise(new TensorShape(height, width, shape.channels()), SEED);
      int number = 0;
      for (int y : new int[] {0, 1, 3}) {
        for (int x : new int[] {0, 2, 5}) {
          DecisionRecord record = bench.run(number % 5, number++).withOrigin(x, y);
          bench.link().send(Messages.frame(record, stored));
          bench.check(bench.await(), record, region(stored, width, shape, x, y));
        }
      }
      DecisionRecord outside = bench.run(0, 99).withOrigin(6, 0);
      bench.link().send(Messages.frame(outside, stored));
      Packet refused = bench.link().await(1, FabricBench.LIMIT).get(0);
      assertThat(Failure.of(refused).report().code()).isEqualTo(ErrorCode.BAD_REGION.number());
    }
  }

  private static byte[] region(byte[] stored, int width, TensorShape shape, int x, int y) {
    byte[] region = new byte[shape.codes()];
    int row = shape.width() * shape.channels();
    for (int i = 0; i < shape.height(); i++) {
      int from = ((y + i) * width + x) * shape.channels();
      System.arraycopy(stored, from, region, i * row, row);
    }
    return region;
  }

  /** A host that reads nothing stops the frames before they start, and loses none. */
  @Test
  void waitsForAHostThatDoesNotRead() {
    try (Simulation simulation = model.open(SEED)) {
      FabricBench bench = bench(simulation, MINIMAL, 0);
      bench.link().deaf(true);
      DecisionRecord first = bench.run(2, 0).withFlags(DecisionRecord.KEEP_FRAME);
      bench.link().send(Messages.frame(first, pixels(MINIMAL, 0)));
      List<DecisionRecord> records = new ArrayList<>(List.of(first));
      for (int i = 1; i < 12; i++) {
        records.add(first.withPass(i));
        bench.link().send(Messages.record(records.get(i)));
      }
      for (int i = 0; i < 5_000; i++) {
        bench.link().step();
      }
      bench.link().deaf(false);
      List<Packet> answers = bench.link().await(12, FabricBench.LIMIT);
      for (int i = 0; i < 12; i++) {
        bench.check(answers.get(i), records.get(i), pixels(MINIMAL, 0));
      }
    }
  }

  @Test
  void refusesWritesWhileFramesWait() {
    try (Simulation simulation = model.open(SEED)) {
      FabricBench bench = bench(simulation, TINY, 0);
      DecisionRecord record = bench.run(0, 0);
      bench.link().send(Messages.frame(record, pixels(TINY, 0)));
      byte[] write = {3, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4};
      bench.link().send(new Packet(PacketType.PROGRAM, write));
      List<Packet> answers = bench.link().await(2, FabricBench.LIMIT);
      assertThat(Failure.of(answers.get(0)).report().code()).isEqualTo(ErrorCode.BUSY.number());
      bench.check(answers.get(1), record, pixels(TINY, 0));
    }
  }
}
