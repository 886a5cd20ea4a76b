package dev.saccade.synthesis;

import java.util.List;
import java.util.Optional;

/**
 * An FPGA that whole fabrics are made for. Its numbers are those of the data sheet; what its router
 * must be told stands here and nowhere else.
 *
 * @param id the name in tables and on the command line: {@code up5k}, {@code ecp5-25}, ...
 * @param luts look-up tables: LUT4, or LUT6 of 7-series
 * @param blockRams of 4 kbit (iCE40), 18 kbit (ECP5, Gowin) or 36 kbit (7-series)
 * @param dsps multiplier blocks: of 16 x 16 bits (iCE40), 18 x 18 (ECP5, Gowin) or 25 x 18
 *     (7-series)
 * @param router what places and routes it, if an open tool does
 */
public record Device(
    String id, Family family, int luts, int blockRams, int dsps, Optional<Router> router) {
  /** Lattice iCE40 UP5K in the package of the iCEBreaker: 39 pins. */
  public static final Device UP5K =
      new Device(
          "up5k",
          Family.ICE40,
          5280,
          30,
          8,
          Optional.of(
              new Router(
                  SynthesisTool.NEXTPNR_ICE40, List.of("--up5k", "--package", "sg48"), false)));

  /** Lattice ECP5-25F as on the ULX3S-25F. */
  public static final Device ECP5_25 = ecp5("ecp5-25", "--25k", 24_288, 56, 28);

  /** Lattice ECP5-85F as on the ULX3S-85F. */
  public static final Device ECP5_85 = ecp5("ecp5-85", "--85k", 83_640, 208, 156);

  /** Gowin GW2A-18 of the Tang Nano 20K. */
  public static final Device GW2A_18 =
      new Device(
          "gw2a-18",
          Family.GOWIN,
          20_736,
          46,
          48,
          Optional.of(
              new Router(
                  SynthesisTool.NEXTPNR_GOWIN,
                  List.of("--device", "GW2AR-LV18QN88C8/I7", "--vopt", "family=GW2A-18C"),
                  true)));

  /** AMD Zynq-7020 of the PYNQ-Z2, for which there is no open place and route among the tools. */
  public static final Device Z7020 =
      new Device("z7020", Family.XC7, 53_200, 140, 220, Optional.empty());

  /** All of them. */
  public static List<Device> all() {
    return List.of(UP5K, ECP5_25, ECP5_85, GW2A_18, Z7020);
  }

  /** The device of that name. */
  public static Device of(String id) {
    return all().stream()
        .filter(device -> device.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no FPGA '" + id + "'; there are " + all().stream().map(Device::id).toList()));
  }

  /**
   * What places and routes a device.
   *
   * @param arguments that name device and package
   * @param needsPins every pin must be placed by a constraint file
   */
  public record Router(SynthesisTool tool, List<String> arguments, boolean needsPins) {}

  private static Device ecp5(String id, String size, int luts, int blockRams, int dsps) {
    List<String> arguments = List.of(size, "--package", "CABGA381", "--lpf-allow-unconstrained");
    return new Device(
        id,
        Family.ECP5,
        luts,
        blockRams,
        dsps,
        Optional.of(new Router(SynthesisTool.NEXTPNR_ECP5, arguments, false)));
  }
}
