package dev.saccade.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of reserved words against the tools that reserve them. */
class ReservedWordsTest {
  /** Names that hardware is full of, near to reserved ones, or of one letter. */
  private static final List<String> ORDINARY =
      words(
          """
          a b c clk rst clock reset value count counter data address ready valid payload first last
          start stop done busy idle state level full empty push pop head tail read write enable
          clear load store sum difference product carry borrow left right high low wide narrow top
          bottom index mask lane lanes word words width depth row column pixel red green blue
          weight activation accumulator result request response grant turn order stage buffer
          memory table_entry table2 wire1 regs logic_unit bits byte_count integer_part input_data
          output_data module_id begin_frame end_frame port ports pin item entry key hit miss tag
          line way cache bank bus master slave source sink stream frame packet length size
          position offset pointer remainder quotient shift rotate select choice one zero two
          """);

  @TempDir Path folder;

  @Test
  void everyWordOfVerilogIsRefusedByVerilator() throws Exception {
    assumeTool("verilator");
    List<String> left = new ArrayList<>(ReservedWords.VERILOG);
    assertThat(left).hasSize(124);
    // Some words swallow the files behind them, so what was not blamed is tried again.
    int before = left.size() + 1;
    while (!left.isEmpty() && left.size() < before) {
      before = left.size();
      String output = run(verilatorOf(left));
      left.removeIf(word -> output.contains(": file_" + word + ".v:"));
    }
    assertThat(left).isEmpty();
  }

  private List<String> verilatorOf(List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of("verilator", "--lint-only", "-Wall"));
    command.addAll(List.of("--error-limit", "100000", "-Wno-MULTITOP", "-Wno-DECLFILENAME"));
    for (String word : words) {
      String file = "file_" + word + ".v";
      Files.writeString(
          folder.resolve(file), "module m_" + word + ";\nwire " + word + " = 1'b0;\nendmodule\n");
      command.add(file);
    }
    return command;
  }

  @Test
  void ordinaryWordsAreTakenByAllTools() throws Exception {
    assertThat(ORDINARY).allSatisfy(word -> assertThat(Names.illegal(word)).as(word).isEmpty());
    String ports =
        ORDINARY.stream().map(word -> "  input wire " + word).collect(Collectors.joining(",\n"));
    String sum = String.join(" ^ ", ORDINARY);
    Files.writeString(
        folder.resolve("ordinary.v"),
        "module ordinary (\n"
            + ports
            + ",\n  output wire y\n);\nassign y = "
            + sum
            + ";\nendmodule\n");
    assumeTool("verilator");
    // Verilator 5.032 adds a report of its own; what it blames begins with a percent sign.
    assertThat(run(List.of("verilator", "--lint-only", "-Wall", "ordinary.v")).lines())
        .noneMatch(line -> line.startsWith("%"));
    assumeTool("iverilog");
    assertThat(run(List.of("iverilog", "-g2005", "-Wall", "-t", "null", "ordinary.v"))).isEmpty();
    assumeTool("yosys");
    assertThat(run(List.of("yosys", "-q", "-p", "read_verilog ordinary.v"))).isEmpty();
  }

  @Test
  void wordsOfCppThatVerilatorKnowsAreInTheTable() throws Exception {
    assumeTool("verilator");
    List<String> known = words("bool char goto template switch near far queue set vector sc_in");
    String ports =
        known.stream().map(word -> "  input wire " + word).collect(Collectors.joining(",\n"));
    Files.writeString(folder.resolve("cpp.v"), "module cpp (\n" + ports + "\n);\nendmodule\n");
    String output = run(List.of("verilator", "--lint-only", "-Wall", "-Wno-UNUSED", "cpp.v"));
    assertThat(known)
        .allSatisfy(word -> assertThat(output).containsPattern("SYMRSVDWORD.*'" + word + "'"))
        .allSatisfy(word -> assertThat(Names.illegal(word)).isPresent());
  }

  @Test
  void noListRepeatsAnother() {
    List<String> all =
        Stream.of(
                ReservedWords.VERILOG,
                ReservedWords.SYSTEM_VERILOG,
                ReservedWords.CPP,
                ReservedWords.MODEL)
            .flatMap(Set::stream)
            .toList();
    assertThat(all).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z][a-z0-9_]*"));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  private static void assumeTool(String name) {
    boolean found =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    assumeTrue(found, name + " is not installed: its reserved words are not checked");
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return Files.readString(output);
  }
}
