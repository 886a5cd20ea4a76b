package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.rtl.top.Fabric;
import dev.saccade.rtl.top.FewPins;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Behind few pins, synthesis finds nothing of a fabric to leave out: what is placed and routed is
 * all of it. Minutes of synthesis, so in full tests only.
 */
final class FewPinsCellsTest {
  /** A request of 41 bits, a word of 32 and a bit between them. */
  private static final int OWN_FLIP_FLOPS = 41 + 32 + 1;

  private static final Fabric FABRIC =
      new Fabric(
          FabricConfig.builder()
              .lanes(8)
              .digitBits(2)
              .requantisers(1)
              .activationBytes(2048)
              .weightWords(512)
              .parameterWords(256)
              .patchSegments(16)
              .resultWords(64)
              .layers(8)
              .frameSlots(1)
              .build(),
          Body.ECP5);

  @TempDir Path folder;

  private CellCounts count(Hardware<?> design, String name) {
    Path verilog = folder.resolve(name);
    Manifest manifest = new VerilogWriter(verilog).write(Design.elaborate(design).top());
    return new SynthesisFlow(SynthesisTools.ofUser())
        .count(verilog, manifest, Family.ECP5, folder.resolve(name + "-work"));
  }

  @Test
  @EnabledIfSystemProperty(named = "saccade.full", matches = "true")
  void nothingOfTheFabricIsLeftOut() {
    CellCounts alone = count(FABRIC, "alone");
    CellCounts pins = count(new FewPins(FABRIC), "pins");
    assertThat(pins.flipFlops()).isEqualTo(alone.flipFlops() + OWN_FLIP_FLOPS);
    assertThat(pins.blockRams()).isEqualTo(alone.blockRams());
    assertThat(pins.dsps()).isEqualTo(alone.dsps());
    // Yosys makes carries of a few more comparisons there, and never loses any.
    assertThat((double) pins.carries()).isBetween(1.0 * alone.carries(), 1.02 * alone.carries());
    assertThat((double) pins.luts()).isBetween(0.99 * alone.luts(), 1.02 * alone.luts() + 80);
  }
}
