package dev.saccade.synthesis;

import java.util.List;
import java.util.Locale;

/** An FPGA family that the open flow synthesises for. */
public enum Family {
  /** Lattice iCE40 UltraPlus. */
  ICE40("synth_ice40 -device u -dsp"),
  /** Lattice ECP5. Wide-function multiplexers are off: they double the cells of an adder tree. */
  ECP5("synth_ecp5 -nowidelut"),
  /** Gowin GW2A. Wide-function multiplexers are off: they triple the cells of an adder tree. */
  GOWIN("synth_gowin -family gw2a -nowidelut", " -noiopads"),
  /** AMD (Xilinx) 7-series. */
  XC7("synth_xilinx -flatten", " -noiopad -noclkbuf");

  private final String command;
  private final String withoutPads;

  Family(String command) {
    this(command, "");
  }

  Family(String command, String withoutPads) {
    this.command = command;
    this.withoutPads = withoutPads;
  }

  /** The name in tables and on the command line: {@code ice40}, {@code ecp5}, ... */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The family of that name. */
  public static Family of(String id) {
    for (Family family : values()) {
      if (family.id().equals(id)) {
        return family;
      }
    }
    throw new IllegalArgumentException(
        "no FPGA family '" + id + "'; there are ice40, ecp5, gowin and xc7");
  }

  /** The Yosys command that synthesises a top for itself: its ports are no pins. */
  public String synthesis(String top) {
    return command + withoutPads + " -top " + top;
  }

  /**
   * The Yosys command that synthesises a top whose ports are pins, for place and route. nextpnr
   * makes the pads of iCE40 and ECP5 itself and refuses a Gowin netlist without them.
   */
  String synthesisWithPins(String top) {
    return command + " -top " + top;
  }

  /** Files in Yosys' share folder that model the cells of a netlist. */
  List<String> models() {
    return switch (this) {
      case ICE40 -> List.of("ice40/cells_sim.v");
      case ECP5 -> List.of("ecp5/ccu2c_sim.vh", "ecp5/common_sim.vh", "ecp5/cells_sim.v");
      case GOWIN -> List.of("gowin/cells_sim.v");
      case XC7 -> List.of("xilinx/cells_sim.v");
    };
  }

  /**
   * Models of cells that Yosys only declares, or models less strictly: resources beside this class.
   */
  List<String> ownModels() {
    return switch (this) {
      case ICE40 -> List.of("SB_SPRAM256KA.v");
      case ECP5 -> List.of("DP16KD.v", "MULT18X18D.v");
      case GOWIN, XC7 -> List.of();
    };
  }

  /** The Yosys command that declares every cell a design of the family may contain. */
  String library() {
    return "read_verilog -lib "
        + switch (this) {
          case ICE40 -> "-D ICE40_U +/ice40/cells_sim.v";
          case ECP5 -> "+/ecp5/cells_sim.v +/ecp5/cells_bb.v";
          case GOWIN -> "+/gowin/cells_sim.v +/gowin/cells_xtra_gw2a.v";
          case XC7 -> "+/xilinx/cells_sim.v +/xilinx/cells_xtra.v";
        };
  }

  /** Lookup tables that a cell of this type takes, also as memory; 0 if none. */
  int lutsOf(String cell) {
    return switch (this) {
      case ICE40 -> cell.equals("SB_LUT4") ? 1 : 0;
      case ECP5 ->
          switch (cell) {
            case "LUT4" -> 1;
            case "TRELLIS_DPR16X4" -> 6; // four cells, and two more whose slice drives the writes
            default -> 0;
          };
      case GOWIN ->
          switch (cell) {
            case "LUT1", "LUT2", "LUT3", "LUT4", "INV" -> 1;
            case "RAM16SDP4" -> 4;
            default -> 0;
          };
      case XC7 ->
          switch (cell) {
            case "LUT1", "LUT2", "LUT3", "LUT4", "LUT5", "LUT6", "LUT6_2", "INV" -> 1;
            case "SRL16E", "SRLC32E", "RAM32X1S", "RAM64X1S" -> 1;
            case "RAM32X1D", "RAM64X1D" -> 2;
            case "RAM128X1D", "RAM32M", "RAM64M" -> 4;
            default -> 0;
          };
    };
  }

  boolean isBlockRam(String cell) {
    return switch (this) {
      case ICE40 -> cell.startsWith("SB_RAM40");
      case ECP5 -> cell.equals("DP16KD") || cell.equals("PDPW16KD");
      case GOWIN -> cell.matches("SP(X9)?|(SDP|DP)(X9)?B|pROM(X9)?");
      case XC7 -> cell.equals("RAMB36E1");
    };
  }

  /** Half a block RAM: of two in a 36 kbit block. */
  boolean isHalfBlockRam(String cell) {
    return this == XC7 && cell.equals("RAMB18E1");
  }

  /** A memory of one port beside the block RAMs: 256 kbit of iCE40 UltraPlus. */
  boolean isSinglePortRam(String cell) {
    return this == ICE40 && cell.equals("SB_SPRAM256KA");
  }

  /** Multiplier blocks of a cell: those of 18 x 18 bits where a family has several sizes. */
  int dspsOf(String cell) {
    return switch (this) {
      case ICE40 -> cell.equals("SB_MAC16") ? 1 : 0;
      case ECP5 -> cell.equals("MULT18X18D") ? 1 : 0;
      case GOWIN ->
          switch (cell) {
            case "MULT18X18", "MULTALU18X18", "MULTADDALU18X18" -> 1;
            case "MULTALU36X18" -> 2;
            case "MULT36X36" -> 4;
            default -> 0;
          };
      case XC7 -> cell.equals("DSP48E1") ? 1 : 0;
    };
  }

  /** Half a multiplier block: of two of 9 x 9 bits in one of 18 x 18. */
  boolean isHalfDsp(String cell) {
    return this == GOWIN && cell.equals("MULT9X9");
  }

  boolean isCarry(String cell) {
    return cell.equals(
        switch (this) {
          case ICE40 -> "SB_CARRY";
          case ECP5 -> "CCU2C";
          case GOWIN -> "ALU";
          case XC7 -> "CARRY4";
        });
  }

  boolean isFlipFlop(String cell) {
    return cell.startsWith(
        switch (this) {
          case ICE40 -> "SB_DFF";
          case ECP5 -> "TRELLIS_FF";
          case GOWIN -> "DFF";
          case XC7 -> "FD";
        });
  }

  /** A cell that takes no place of what is counted: a constant, a pad, a clock's driver. */
  boolean isFree(String cell) {
    return switch (this) {
      case ICE40 -> cell.matches("SB_IO|SB_GB(_IO)?");
      case ECP5 -> cell.matches("VHI|VLO|TRELLIS_IO|PFUMX|L6MUX21");
      case GOWIN -> cell.matches("GND|VCC|GSR|[IO]BUF|MUX2_LUT[5-8]");
      case XC7 -> cell.matches("GND|VCC|[IO]BUF|BUFG|MUXF[78]");
    };
  }
}
