package dev.saccade.rtl.top;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.DecisionRecord;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.packet.Messages;
import dev.saccade.fabric.packet.Messages.Result;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.network.compiler.FabricImage;
import dev.saccade.network.compiler.NetworkCompiler;
import dev.saccade.network.compiler.ProgramRequest;
import dev.saccade.network.integer.IntegerNetwork;
import dev.saccade.network.zoo.Frames;
import dev.saccade.network.zoo.ModePlan;
import dev.saccade.network.zoo.Zoo;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole networks by turns on a fabric whose activation memory has one port, while frames are
 * uploaded to it: results, counts and the gaps between frames are as predicted.
 */
final class SinglePortFabricTest {
  private static final long SEED = 20261122;
  private static final int FRAMES = 20;
  private static final FabricConfig CONFIG =
      FabricConfig.builder()
          .lanes(8)
          .requantisers(1)
          .weightWords(16 * 1024)
          .programs(3)
          .modes(5)
          .frameSlots(3)
          .pixelTables(8)
          .parameterWords(2048)
          .singlePortBanks(4)
          .build();
  private static final ModuleIr TOP = Design.elaborate(new Fabric(CONFIG, Body.BEHAVIOURAL)).top();

  private static final List<IntegerNetwork> NETWORKS =
      List.of(
          Zoo.tiny(ModePlan.standard(), SEED),
          FabricTest.largeFirstKernel(),
          FabricTest.residualLastLayer());

  /** While codes of later frames are uploaded in cycles that fill and drain leave. */
  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void uploadsChangeNoCycleOfAFrame(int stalls) {
    SplittableRandom random = new SplittableRandom(SEED + stalls);
    List<DecisionRecord> records = new ArrayList<>();
    for (int i = 0; i < FRAMES; i++) {
      records.add(record(random.nextInt(NETWORKS.size()), random.nextInt(5), i));
    }
    run(records, records, stalls);
  }

  @Test
  void theArrayTurnsToAWaitingFrameAsPredicted() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<DecisionRecord> records = new ArrayList<>();
    for (int i = 0; i < FRAMES; i++) {
      int program = i < NETWORKS.size() ? i : random.nextInt(NETWORKS.size());
      DecisionRecord record = record(program, random.nextInt(5), program).withPass(i);
      records.add(record.withFlags(record.flags() | DecisionRecord.KEEP_FRAME));
    }
    List<Long> gaps = run(records, records.subList(0, NETWORKS.size()), 0);
    List<Long> late = gaps.subList(NETWORKS.size(), gaps.size());
    assertThat(late).as("cycles later than predicted").containsOnly(0L);
  }

  private static DecisionRecord record(int program, int mode, long frame) {
    return DecisionRecord.run(program, mode, 0, frame).withFlags(DecisionRecord.LAYER_COUNTERS);
  }

  /** Checks each result; returns how much later than a waiting frame's the turns were. */
  private static List<Long> run(
      List<DecisionRecord> records, List<DecisionRecord> withPixels, int stalls) {
    List<ProgramRequest> requests = NETWORKS.stream().map(ProgramRequest::whole).toList();
    FabricImage image = NetworkCompiler.compile(CONFIG, requests);
    List<Long> late = new ArrayList<>();
    try (Simulation simulation = CycleSimulator.open(TOP, SEED)) {
      FabricBench bench = new FabricBench(simulation, image, NETWORKS, stalls, SEED);
      List<Result> results = new ArrayList<>();
      int sent = 0;
      for (DecisionRecord record : records) {
        for (; sent < Math.min(records.size(), results.size() + CONFIG.frameSlots()); sent++) {
          DecisionRecord next = records.get(sent);
          boolean comes = withPixels.contains(next);
          bench.link().send(comes ? Messages.frame(next, pixels(next)) : Messages.record(next));
        }
        Result result = bench.await();
        bench.check(result, record, pixels(record));
        if (!results.isEmpty()) {
          Result before = results.get(results.size() - 1);
          late.add(bench.gap(before, result) - bench.predictedGap(before, result));
        }
        results.add(result);
      }
    }
    assertThat(late).as("cycles later than predicted").allMatch(cycles -> cycles >= 0);
    return late;
  }

  private static byte[] pixels(DecisionRecord record) {
    return Frames.noise(NETWORKS.get(record.program()).inputShape(), SEED + record.frame());
  }
}
