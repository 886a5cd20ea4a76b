package dev.saccade.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.sim.process.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every committed Verilog file alone, its folder given, passes three tools without a warning. */
final class CommittedVerilogTest {
  private static final Path COMMITTED =
      Path.of("..", "hdl-gen", "verilog").toAbsolutePath().normalize();
  private static final Path MODELS =
      Path.of("..", "hdl-gen", "src", "main", "resources", "verilog-models");
  private static final String CURE = "sudo apt-get install verilator iverilog";

  @TempDir Path work;

  static List<String> files() throws IOException {
    return verilogIn(COMMITTED);
  }

  private static List<String> models() throws IOException {
    return verilogIn(MODELS);
  }

  private static List<String> verilogIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<String> names =
          all.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".v")).sorted().toList();
      assertThat(names).as("Verilog files in " + folder).isNotEmpty();
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void verilatorHasNothingToSay(String file) {
    assertThat(verilator(COMMITTED, file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void icarusHasNothingToSay(String file) {
    assertThat(icarus(COMMITTED, file)).isEmpty();
  }

  @Test
  void yosysFindsNoFault() throws IOException {
    for (String file : files()) {
      Files.copy(COMMITTED.resolve(file), work.resolve(file));
    }

    check(files());
  }

  @Test
  void eachToolFindsAFault() throws IOException {
    Files.writeString(
        work.resolve("faulty.v"),
        """
        module faulty(input wire [3:0] a, output wire [2:0] y, output wire z);
          assign y = a;
          assign z = 1'b0;
          missing m(.a(a));
        endmodule
        """);

    assertThat(verilator(work, "faulty.v")).contains("%Warning-WIDTH");
    assertThat(icarus(work, "faulty.v")).contains("missing");
    assertThatThrownBy(() -> check(List.of("faulty.v"))).hasMessageContaining("missing");
  }

  @Test
  void yosysFindsTwoDrivers() throws IOException {
    Files.writeString(
        work.resolve("driven.v"),
        "module driven(input wire a, output wire y); assign y = a; assign y = 1'b0; endmodule\n");

    assertThatThrownBy(() -> check(List.of("driven.v")))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining("Found");
  }

  /** What Verilator says, without the report of sizes and times that 5.032 adds. */
  private static String verilator(Path folder, String file) {
    return new Tool("verilator", CURE)
        .call("--lint-only", "-Wall", "-y", ".", file)
        .in(folder)
        .run()
        .text()
        .lines()
        .filter(line -> !line.startsWith("- V"))
        .collect(Collectors.joining("\n"));
  }

  private static String icarus(Path folder, String file) {
    return new Tool("iverilog", CURE)
        .call("-g2005", "-Wall", "-y", ".", "-t", "null", file)
        .in(folder)
        .run()
        .text();
  }

  /** Whoever gives synthesis all files of the folder gets the vendor's cells, not our models. */
  @Test
  void synthesisSeesNoModelOfAVendorCell() throws IOException {
    for (String file : files()) {
      Files.copy(COMMITTED.resolve(file), work.resolve(file));
    }
    StringBuilder none = new StringBuilder();
    for (String model : models()) {
      none.append("select -assert-none ").append(model.replace(".v", "")).append('\n');
    }
    String all = String.join(" ", files());
    String models = String.join(" ", models());
    Yosys yosys = new Yosys(SynthesisTools.ofUser());

    yosys.run(work, "guarded", "read_verilog " + all + "\n" + none);
    assertThatThrownBy(
            () -> yosys.run(work, "seen", "read_verilog -nosynthesis " + models + "\n" + none))
        .isInstanceOf(SynthesisException.class)
        .hasMessageContaining("Assertion failed");
  }

  /** Checks each file in turn, in one run of Yosys. */
  private void check(List<String> files) throws IOException {
    List<String> models = models();
    StringBuilder script = new StringBuilder();
    for (String file : files) {
      for (String model : models) {
        if (!model.equals(file) && files.contains(model)) {
          script.append("read_verilog -nosynthesis ").append(model).append('\n');
        }
      }
      script
          .append(models.contains(file) ? "read_verilog -nosynthesis " : "read_verilog ")
          .append(file)
          .append("\nhierarchy -check -libdir . -top ")
          .append(file.replace(".v", ""))
          .append("\nproc\ncheck -assert\ndesign -reset\n");
    }
    new Yosys(SynthesisTools.ofUser()).run(work, "check", script.toString());
  }
}
