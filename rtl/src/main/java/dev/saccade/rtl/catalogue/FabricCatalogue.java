package dev.saccade.rtl.catalogue;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.examples.Catalogue;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.rtl.top.Fabric;
import java.util.List;

/**
 * Fabrics that {@code ./saccade hdl} emits: one for any synthesis tool, and one for each family of
 * small FPGAs, of the size that fits a common board. Their Verilog is committed in {@code
 * rtl/verilog}.
 */
public final class FabricCatalogue {
  private FabricCatalogue() {}

  /** All of them. */
  public static Catalogue all() {
    return Catalogue.of(
        List.of(
            new Fabric(FabricConfig.builder().build(), Body.BEHAVIOURAL),
            new Fabric(up5k(), Body.ICE40),
            new Fabric(ecp5(), Body.ECP5),
            new Fabric(ecp5Depthwise(), Body.ECP5),
            new Fabric(gw2a(), Body.GOWIN)));
  }

  /** For an iCE40 UP5K: activations in its SPRAM would be 128 KiB; here they share 15 KiB. */
  public static FabricConfig up5k() {
    return FabricConfig.builder()
        .activationBytes(4096)
        .weightWords(256)
        .parameterWords(64)
        .patchSegments(32)
        .poolWords(64)
        .requantisers(1)
        .multiplierBits(28)
        .residual(false)
        .build();
  }

  /** For an ECP5-25F. */
  public static FabricConfig ecp5() {
    return FabricConfig.builder()
        .pixels(4)
        .requantisers(2)
        .activationBytes(32 * 1024)
        .weightWords(2048)
        .parameterWords(256)
        .multiplierBits(28)
        .build();
  }

  /** For an ECP5-25F and networks of depthwise layers, whose patches are in its LUTs. */
  public static FabricConfig ecp5Depthwise() {
    return ecp5().toBuilder().pixels(1).requantisers(4).depthwiseWords(8).build();
  }

  /** For a GW2A-18, whose carry chains want planes of relative signs. */
  public static FabricConfig gw2a() {
    return FabricConfig.builder()
        .pixels(2)
        .requantisers(2)
        .activationBytes(32 * 1024)
        .weightWords(1024)
        .parameterWords(256)
        .multiplierBits(28)
        .encoding(PlaneEncoding.RELATIVE_SIGNS)
        .build();
  }
}
