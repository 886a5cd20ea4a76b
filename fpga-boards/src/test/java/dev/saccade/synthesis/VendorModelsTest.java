package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.sim.CycleSimulator;
import dev.saccade.hdl.sim.Simulation;
import dev.saccade.hdl.sim.SimulationStopped;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.rtl.memory.SinglePortActivationMemory;
import dev.saccade.sim.Verilator;
import dev.saccade.sim.VerilatorOptions;
import dev.saccade.sim.VerilogDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own models of vendors' cells: a netlist of them does what the cycle simulator does. */
final class VendorModelsTest {
  private static final long SEED = 1;
  private static final int STEPS = 3000;
  private static final SinglePortActivationMemory ACTIVATIONS =
      new SinglePortActivationMemory(8, 4, 1 << 17);

  @TempDir Path folder;

  private Netlist netlist(Hardware<?> design, String cell) {
    return synthesise(design, Family.ECP5, cell).netlist();
  }

  private Synthesis synthesise(Hardware<?> design, Family family, String cell) {
    Manifest manifest = new VerilogWriter(folder).write(Design.elaborate(design).top());
    Synthesis synthesis =
        new SynthesisFlow(SynthesisTools.ofUser())
            .synthesise(folder, manifest, family, folder.resolve("work"));
    assertThat(synthesis.netlist().manifest().primitives()).contains(cell);
    return synthesis;
  }

  private static Simulation simulate(Netlist netlist) {
    return Verilator.installed()
        .build(
            new VerilogDesign(netlist.folder(), netlist.manifest()),
            VerilatorOptions.forQuickBuild())
        .open(SEED);
  }

  private static void edit(Netlist netlist, String module, String from, String to)
      throws IOException {
    Path file = netlist.folder().resolve(module + ".v");
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @ParameterizedTest
  @CsvSource({"36, 512, 4, OLD", "18, 1024, 2, NEW", "9, 2048, 1, UNDEFINED"})
  void aBlockRamIsAMemory(int width, int depth, int lanes, Collision collision) throws IOException {
    MemoryBlock block = new MemoryBlock(width, depth, lanes, collision);
    Netlist netlist = netlist(block, "DP16KD");
    assertThat(Files.readString(netlist.folder().resolve(block.moduleName() + ".v")))
        .contains(".DATA_WIDTH_A(32'd" + width + ")");
    compareMemories(block, netlist);
  }

  @Test
  void aBlockRamThatMixesUpItsBytesIsFound() throws IOException {
    MemoryBlock block = new MemoryBlock(18, 1024, 2, Collision.UNDEFINED);
    Netlist netlist = netlist(block, "DP16KD");
    edit(netlist, "DP16KD", "18'd0, {9{ADA1}}, {9{ADA0}}", "18'd0, {9{ADA0}}, {9{ADA1}}");
    assertThatThrownBy(() -> compareMemories(block, netlist))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("seed " + SEED);
  }

  @Test
  void aBlockRamInAnotherModeIsRefused() throws IOException {
    MemoryBlock block = new MemoryBlock(18, 1024, 1, Collision.UNDEFINED);
    Netlist netlist = netlist(block, "DP16KD");
    edit(netlist, block.moduleName(), ".REGMODE_B(\"NOREG\")", ".REGMODE_B(\"OUTREG\")");
    assertThatThrownBy(
            () -> {
              try (Simulation simulation = simulate(netlist)) {
                simulation.step();
              }
            })
        .isInstanceOf(SimulationStopped.class)
        .hasMessageContaining("DP16KD: an output register");
  }

  @Test
  void fourSinglePortRamsAreAnActivationMemory() {
    Synthesis synthesis = synthesise(ACTIVATIONS, Family.ICE40, "SB_SPRAM256KA");
    assertThat(synthesis.counts().singlePortRams()).isEqualTo(4);
    assertThat(synthesis.counts().blockRams()).isZero();
    compareActivations(synthesis.netlist());
  }

  @Test
  void aSinglePortRamThatMixesUpItsNibblesIsFound() throws IOException {
    Netlist netlist = synthesise(ACTIVATIONS, Family.ICE40, "SB_SPRAM256KA").netlist();
    edit(netlist, "SB_SPRAM256KA", "{4{MASKWREN[2]}}", "{4{MASKWREN[1]}}");
    assertThatThrownBy(() -> compareActivations(netlist))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("seed " + SEED);
  }

  @Test
  void aMultiplierIsAProduct() {
    compareProducts(netlist(new Product(18), "MULT18X18D"));
  }

  @Test
  void aMultiplierThatForgetsASignIsFound() throws IOException {
    Netlist netlist = netlist(new Product(18), "MULT18X18D");
    edit(netlist, "MULT18X18D", "SIGNEDA & a[17]", "1'b0");
    assertThatThrownBy(() -> compareProducts(netlist))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("seed " + SEED);
  }

  /** Writes every word, then reads and writes at random, mostly within a few words. */
  private static void compareMemories(MemoryBlock block, Netlist netlist) {
    ModuleIr top = Design.elaborate(block).top();
    SplittableRandom random = new SplittableRandom(SEED);
    try (Simulation expected = CycleSimulator.open(top, SEED);
        Simulation found = simulate(netlist)) {
      boolean defined = false;
      for (int i = 0; i < block.depth() + STEPS; i++) {
        boolean fills = i < block.depth();
        int written = fills ? i : address(block, random);
        int read = fills ? 0 : address(block, random);
        boolean undefined = block.collision() == Collision.UNDEFINED && read == written;
        both(expected, found, "write_address", written);
        both(expected, found, "read_address", read);
        both(expected, found, "write", fills ? 1 : random.nextInt(2));
        both(expected, found, "data", random.nextLong(1L << block.width()));
        int all = (1 << block.lanes()) - 1;
        both(expected, found, "mask", fills ? all : random.nextInt(all + 1));
        int reads = fills || undefined ? 0 : random.nextInt(2);
        both(expected, found, "read", reads);
        defined |= reads == 1;
        expected.step();
        found.step();
        if (defined) {
          compare(expected, found, "word", i);
        }
      }
    }
  }

  private static int address(MemoryBlock block, SplittableRandom random) {
    return random.nextInt(4) == 0
        ? random.nextInt(block.depth())
        : block.depth() - 1 - random.nextInt(4);
  }

  /** Writes the codes of some rows, then reads in even cycles what is written in odd ones. */
  private static void compareActivations(Netlist netlist) {
    ModuleIr top = Design.elaborate(ACTIVATIONS).top();
    SplittableRandom random = new SplittableRandom(SEED);
    int codes = 5 * 8;
    try (Simulation expected = CycleSimulator.open(top, SEED);
        Simulation found = simulate(netlist)) {
      expected.reset(2);
      found.reset(2);
      for (int i = 0; i < 2 * codes + STEPS; i++) {
        boolean fills = i < 2 * codes;
        boolean writes = i % 2 == 0;
        both(expected, found, "write_mask", writes ? 1 : 0);
        both(expected, found, "write_address", fills ? i / 2 : random.nextInt(codes));
        both(expected, found, "write_codes0", random.nextInt(256));
        both(expected, found, "read_mask", writes && !fills ? 0x7f : 0);
        both(expected, found, "read_address", random.nextInt(codes - 7));
        both(expected, found, "read_lane", random.nextInt(8));
        expected.step();
        found.step();
        // The codes of a request are there in the second cycle after it.
        for (int lane = 0; lane < 8 && !fills && !writes; lane++) {
          compare(expected, found, "codes" + lane, i);
        }
      }
    }
  }

  /** All pairs of corner values first. */
  private static void compareProducts(Netlist netlist) {
    ModuleIr top = Design.elaborate(new Product(18)).top();
    long[] corners = {0, 1, (1 << 17) - 1, 1 << 17, (1 << 18) - 1};
    int pairs = corners.length * corners.length;
    SplittableRandom random = new SplittableRandom(SEED);
    try (Simulation expected = CycleSimulator.open(top, SEED);
        Simulation found = simulate(netlist)) {
      for (int i = 0; i < pairs + STEPS; i++) {
        long a = i < pairs ? corners[i / corners.length] : random.nextLong(1 << 18);
        long b = i < pairs ? corners[i % corners.length] : random.nextLong(1 << 18);
        both(expected, found, "a", signed(a));
        both(expected, found, "b", signed(b));
        both(expected, found, "c", a);
        both(expected, found, "d", b);
        expected.step();
        found.step();
        compare(expected, found, "ab", i);
        compare(expected, found, "cd", i);
      }
    }
  }

  private static long signed(long bits) {
    return bits >= 1 << 17 ? bits - (1 << 18) : bits;
  }

  private static void both(Simulation expected, Simulation found, String port, long value) {
    expected.poke(port, value);
    found.poke(port, value);
  }

  private static void compare(Simulation expected, Simulation found, String port, int step) {
    assertThat(found.peek(port))
        .as("%s at step %d, seed %d", port, step, SEED)
        .isEqualTo(expected.peek(port));
  }
}
