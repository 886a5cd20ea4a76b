package dev.saccade.rtl.catalogue;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.examples.Catalogue;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.rtl.top.Fabric;
import java.util.List;

/**
 * Fabrics that {@code ./saccade hdl} emits: one for any synthesis tool, and one for each family of
 * small FPGAs, of the size that fits a common board, and one with external weights. Their Verilog
 * is committed in {@code rtl/verilog}.
 */
public final class FabricCatalogue {
  private FabricCatalogue() {}

  /** All of them. */
  public static Catalogue all() {
    return Catalogue.of(
        List.of(
            new Fabric(FabricConfig.builder().build(), Body.BEHAVIOURAL),
            BoardFabric.UP5K.fabric(),
            BoardFabric.ECP5_25.fabric(),
            new Fabric(ecp5Depthwise(), Body.ECP5),
            BoardFabric.GW2A_18.fabric(),
            new Fabric(externalWeights(), Body.BEHAVIOURAL)));
  }

  /**
   * With the port to a memory of 16 bits such as the SDRAM of small boards: a word of 128 bits
   * takes eight beats.
   */
  public static FabricConfig externalWeights() {
    return FabricConfig.builder()
        .weightWords(1024)
        .externalWords(1 << 18)
        .externalLatency(24)
        .externalCyclesPerWord(9)
        .externalBufferWords(384)
        .build();
  }

  /** For an ECP5-25F and networks of depthwise layers, whose patches are in its LUTs. */
  public static FabricConfig ecp5Depthwise() {
    return BoardFabric.ECP5_25.config().toBuilder()
        .rows(8)
        .pixels(1)
        .requantisers(4)
        .weightWords(2048)
        .depthwiseWords(8)
        .build();
  }
}
