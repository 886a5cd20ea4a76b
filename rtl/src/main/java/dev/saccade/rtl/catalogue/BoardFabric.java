package dev.saccade.rtl.catalogue;

import dev.saccade.blocks.arithmetic.Body;
import dev.saccade.fabric.FabricConfig;
import dev.saccade.fabric.FabricConfigBuilder;
import dev.saccade.fabric.PlaneEncoding;
import dev.saccade.rtl.top.Fabric;
import dev.saccade.rtl.top.FewPins;
import java.util.List;

/**
 * A fabric that is made for the FPGA of a common board. Memories are what the device's block RAMs
 * leave beside the patch buffers; growth goes into pixels, of which each has a patch buffer.
 *
 * @param device its name in tables
 * @param config the choices that host and fabric share
 * @param body what the array is made of
 * @param clockMhz the frequency that place and route aims at
 */
public record BoardFabric(String device, FabricConfig config, Body body, int clockMhz) {
  /**
   * For an iCE40 UP5K, with the activations in halves of its four SPRAMs, which saves an address
   * bit in every adder. Its weights, in what the patch buffers leave of its block RAMs, are 4 KiB;
   * what a network of that size can do without is left out.
   */
  public static final BoardFabric UP5K =
      new BoardFabric(
          "up5k",
          FabricConfig.builder()
              .singlePortBanks(4)
              .activationBytes(64 * 1024)
              .weightWords(256)
              .parameterWords(64)
              .patchSegments(32)
              .poolWords(64)
              .requantisers(1)
              .accumulatorBits(22)
              .multiplierBits(28)
              .residual(false)
              .layers(8)
              .programs(1)
              .pixelTables(1)
              .frameSlots(1)
              .counters(false)
              .registerPort(false)
              .build(),
          Body.ICE40,
          12);

  /** For an ECP5-25F. */
  public static final BoardFabric ECP5_25 =
      new BoardFabric(
          "ecp5-25",
          wide(4)
              .requantisers(1)
              .activationBytes(32 * 1024)
              .weightWords(512)
              .accumulatorBits(25)
              .build(),
          Body.ECP5,
          125);

  /** For an ECP5-85F. */
  public static final BoardFabric ECP5_85 =
      new BoardFabric(
          "ecp5-85",
          wide(12)
              .requantisers(4)
              .activationBytes(128 * 1024)
              .weightWords(4096)
              .layers(32)
              .accumulatorBits(25)
              .build(),
          Body.ECP5,
          133);

  /** For a GW2A-18, whose carry chains want planes of relative signs. */
  public static final BoardFabric GW2A_18 =
      new BoardFabric(
          "gw2a-18",
          wide(2)
              .requantisers(1)
              .activationBytes(16 * 1024)
              .weightWords(512)
              .encoding(PlaneEncoding.RELATIVE_SIGNS)
              .build(),
          Body.GOWIN,
          80);

  /** For a Zynq-7020: as many 1-bit products as BISMO has on it. */
  public static final BoardFabric Z7020 =
      new BoardFabric(
          "z7020",
          wide(8)
              .requantisers(4)
              .activationBytes(128 * 1024)
              .weightWords(4096)
              .layers(32)
              .accumulatorBits(25)
              .build(),
          Body.XC7,
          150);

  /** All of them, the smallest first. */
  public static List<BoardFabric> all() {
    return List.of(UP5K, GW2A_18, ECP5_25, Z7020, ECP5_85);
  }

  /** 16 rows, so that a pixel's sum of codes is shared by many. */
  private static FabricConfigBuilder wide(int pixels) {
    return FabricConfig.builder().rows(16).pixels(pixels).parameterWords(512).multiplierBits(28);
  }

  /** The fabric. */
  public Fabric fabric() {
    return new Fabric(config, body);
  }

  /** The fabric with few pins, as it is placed and routed. */
  public FewPins top() {
    return new FewPins(fabric());
  }
}
