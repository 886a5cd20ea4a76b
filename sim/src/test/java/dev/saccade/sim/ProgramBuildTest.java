package dev.saccade.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.sim.process.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramBuildTest {
  private static final String VERILOG =
      """
      module invert (input wire [7:0] a, output wire [7:0] b);
        assign b = ~a;
      endmodule
      """;
  private static final String MAIN =
      """
      #include <cstdio>
      #include "Vinvert.h"
      int main() {
        Vinvert top;
        top.a = 0x0f;
        top.eval();
        std::printf("%x", top.b);
      }
      """;

  @TempDir Path folder;

  @Test
  void runsAMainOverTheModel() {
    VerilogDesign design = Designs.of(folder, "invert", VERILOG, "in a 8", "out b 8");
    Path program =
        Verilator.installed(folder.resolve("cache"))
            .program(design, VerilatorOptions.forQuickBuild(), MAIN);

    assertThat(new Tool(program.toString(), "").call().runChecked().output()).isEqualTo("f0");
  }

  @Test
  void reportsAMainThatDoesNotCompile() {
    VerilogDesign design = Designs.of(folder, "invert", VERILOG, "in a 8", "out b 8");
    Verilator verilator = Verilator.installed(folder.resolve("cache"));

    assertThatThrownBy(
            () -> verilator.program(design, VerilatorOptions.forQuickBuild(), "int main( {"))
        .isInstanceOf(SimulationBuildException.class)
        .hasMessageContaining("cannot build a program of invert")
        .hasMessageContaining("error:");
  }
}
