package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.RegisterSlice;
import dev.saccade.blocks.RoundRobinArbiter;
import dev.saccade.blocks.ShiftFifo;
import dev.saccade.blocks.SkidBuffer;
import dev.saccade.blocks.StreamFifo;
import dev.saccade.blocks.StreamFork;
import dev.saccade.blocks.StreamJoin;
import dev.saccade.blocks.WidthDown;
import dev.saccade.blocks.WidthUp;
import dev.saccade.blocks.testing.BlockBench;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.sim.Verilator;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The properties in the blocks hold for ever, at small sizes: order, no loss, no overflow, payloads
 * that hold while they wait, fairness, bounded acceptance. And they are enough: each mutant that
 * does something else breaks one of them, and fails the test bench too.
 */
final class BlockProofTest {
  private static final boolean FULL = Boolean.getBoolean("saccade.full");
  private static final int MUTANTS = FULL ? 250 : 50;
  private static final int CYCLES = 10;
  private static final long SEED = 1;
  private static final Yosys YOSYS = new Yosys(SynthesisTools.ofUser());

  @TempDir Path folder;

  static Stream<Hardware<?>> blocks() {
    return Stream.of(
        new StreamFifo(2, 4),
        new StreamFifo(2, 5),
        new ShiftFifo(2, 3),
        new SkidBuffer(3),
        new RegisterSlice(3, RegisterSlice.Form.FORWARD),
        new RegisterSlice(3, RegisterSlice.Form.FULL),
        new RegisterSlice(3, RegisterSlice.Form.HALF),
        new WidthUp(2, 3),
        new WidthDown(2, 3),
        new RoundRobinArbiter(2, 3),
        new StreamFork(2, 3),
        new StreamJoin(List.of(3, 1, 2)));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void propertiesHoldForEver(Hardware<?> block) {
    Manifest design = write(block);
    ProofResult result =
        new Proof(YOSYS)
            .prove(folder, design, new ProofDepth(CYCLES, 4, 12), folder.resolve("proof"));
    assertThat(result.verdict()).as(result + "\n" + result.log()).isEqualTo(Verdict.PROVED);
    assertThat(result.covers()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void propertiesAndBenchNoticeEveryMutant(Hardware<?> block) {
    MutatedDesign mutants =
        MutatedDesign.make(YOSYS, folder, write(block), MUTANTS, SEED, folder.resolve("mutants"));
    MutationReport properties =
        new PropertyCampaign(2).run(mutants, ProofDepth.bounded(CYCLES, 12), SEED);
    assertThat(properties.survivors()).as(() -> "properties: " + properties).isEmpty();
    assertThat(properties.killable()).isGreaterThan(mutants.mutations().size() / 2);

    BlockBench bench = BlockBench.of(block);
    MutationReport simulation =
        new SimulationCampaign(Verilator.installed(), 2)
            .run(mutants, s -> bench.run(s, SEED), properties.entries(), CYCLES, SEED);
    assertThat(simulation.score()).as(() -> "bench: " + simulation).isGreaterThanOrEqualTo(0.99);
  }

  private Manifest write(Hardware<?> block) {
    return new VerilogWriter(folder).write(Design.elaborate(block).top());
  }
}
