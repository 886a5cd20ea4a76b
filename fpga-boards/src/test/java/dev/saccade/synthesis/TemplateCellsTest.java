package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.saccade.hdl.Design;
import dev.saccade.hdl.Hardware;
import dev.saccade.hdl.ir.MemoryIr.Collision;
import dev.saccade.hdl.verilog.VerilogWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memories and products become the cells that they are meant to become. */
final class TemplateCellsTest {
  private static final String ICE40 = "synth_ice40 -device u -dsp";
  private static final String ECP5 = "synth_ecp5 -nowidelut";
  private static final String GOWIN = "synth_gowin -noiopads";
  private static final String XC7 = "synth_xilinx -family xc7 -noiopad -noclkbuf";

  @TempDir Path folder;

  @Test
  void ice40Cells() throws IOException {
    Map<Hardware<?>, String> expected = new LinkedHashMap<>();
    expected.put(block(1, Collision.UNDEFINED), "{SB_LUT4=1, SB_RAM40_4K=1}");
    expected.put(block(2, Collision.UNDEFINED), "{SB_LUT4=3, SB_RAM40_4K=1}");
    expected.put(block(1, Collision.OLD), "{SB_DFF=25, SB_DFFE=17, SB_LUT4=27, SB_RAM40_4K=1}");
    expected.put(block(1, Collision.NEW), "{SB_DFFE=17, SB_LUT4=28, SB_RAM40_4K=1}");
    expected.put(block(2, Collision.NEW), "{SB_DFFE=18, SB_LUT4=32, SB_RAM40_4K=1}");
    expected.put(new HugeMemory(1), "{SB_LUT4=1, SB_SPRAM256KA=1}");
    expected.put(new HugeMemory(2), "{SB_LUT4=4, SB_SPRAM256KA=1}");
    expected.put(new SmallFile(), "{SB_DFFE=128, SB_LUT4=126}");
    expected.put(new Product(16), "{SB_MAC16=2}");
    compare(ICE40, expected);
  }

  @Test
  void ecp5Cells() throws IOException {
    Map<Hardware<?>, String> expected = new LinkedHashMap<>();
    expected.put(block(1, Collision.UNDEFINED), "{DP16KD=1}");
    expected.put(block(2, Collision.NEW), "{DP16KD=1, LUT4=30, TRELLIS_FF=18}");
    expected.put(new SmallFile(), "{TRELLIS_DPR16X4=2}");
    // Sign-extended for Verilog's sake to 36 bits, and still one narrow multiplier each.
    expected.put(new Product(18), "{MULT18X18D=2, TRELLIS_FF=72}");
    compare(ECP5, expected);
  }

  @Test
  void gowinCells() throws IOException {
    Map<Hardware<?>, String> expected = new LinkedHashMap<>();
    expected.put(block(1, Collision.UNDEFINED), "{DPX9B=1, GND=1, VCC=1}");
    expected.put(new SmallFile(), "{RAM16SDP4=2}");
    expected.put(new Product(18), "{DFF=72, GND=1, MULT18X18=2, VCC=1}");
    compare(GOWIN, expected);
  }

  @Test
  void xc7Cells() throws IOException {
    Map<Hardware<?>, String> expected = new LinkedHashMap<>();
    expected.put(block(1, Collision.UNDEFINED), "{RAMB18E1=1}");
    expected.put(new SmallFile(), "{RAM32M=2}");
    compare(XC7, expected);
  }

  @Test
  void aFamilyWithoutSinglePortMemorySaysSo() {
    assertThatThrownBy(() -> count(ECP5, List.of(new HugeMemory(1))))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining("no valid mapping found for memory huge_memory_lanes1.memory");
  }

  private static MemoryBlock block(int lanes, Collision collision) {
    return new MemoryBlock(16, 256, lanes, collision);
  }

  private void compare(String synthesis, Map<Hardware<?>, String> expected) throws IOException {
    Map<Hardware<?>, String> found = count(synthesis, new ArrayList<>(expected.keySet()));
    assertThat(found).isEqualTo(expected);
  }

  /** Synthesises each in turn, in one run of Yosys. */
  private Map<Hardware<?>, String> count(String synthesis, List<Hardware<?>> designs)
      throws IOException {
    VerilogWriter writer = new VerilogWriter(folder);
    StringBuilder script = new StringBuilder();
    for (Hardware<?> design : designs) {
      String top = writer.write(Design.elaborate(design).top()).top();
      script
          .append("read_verilog " + top + ".v\n")
          .append(synthesis + " -top " + top + "\n")
          .append("tee -q -o " + top + ".cells stat -json\n")
          .append("design -reset\n");
    }
    new Yosys(SynthesisTools.ofUser()).run(folder, "cells", script.toString());
    Map<Hardware<?>, String> counts = new LinkedHashMap<>();
    for (Hardware<?> design : designs) {
      Path file = folder.resolve(design.moduleName() + ".cells");
      JsonNode cells =
          new ObjectMapper().readTree(Files.readString(file)).at("/design/num_cells_by_type");
      TreeMap<String, Integer> sorted = new TreeMap<>();
      cells.properties().forEach(cell -> sorted.put(cell.getKey(), cell.getValue().asInt()));
      counts.put(design, sorted.toString());
    }
    return counts;
  }
}
