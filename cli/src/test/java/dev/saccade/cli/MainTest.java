package dev.saccade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.BuildIdentity;
import dev.saccade.fabric.FabricConfig;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void showsHelpOfEveryCommand() {
    for (String command : Main.commands().keySet()) {
      assertThat(run(command, "--help")).as(command).isEqualTo(ExitCode.SUCCESS);
    }
    assertThat(out.toString()).contains("Usage: saccade bench");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(run("bensh")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("Unmatched argument").contains("bench");
  }

  @Test
  void needsACommand() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "saccade: a command is missing; ./saccade --help lists them\nTry ./saccade --help\n");
  }

  @Test
  void explainsAnUnknownOption() {
    assertThat(run("bench", "--fast")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("saccade: Unknown option: '--fast'");
  }

  @Test
  void namesTheBenchmarksWhenOneIsUnknown() {
    assertThat(run("bench", "nonsense")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("saccade: there is no benchmark 'nonsense'; there are: ")
        .doesNotContain("at dev.saccade");
  }

  @Test
  void refusesOptionsThatWouldBePassedOver() {
    assertThat(run("hdl", "counter_width8", "--regenerate")).isEqualTo(ExitCode.USAGE);
    assertThat(run("hdl", "--out", "somewhere")).isEqualTo(ExitCode.USAGE);
    assertThat(run("bench", "--quick")).isEqualTo(ExitCode.USAGE);
    assertThat(run("bench", "--json", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            """
            saccade: --regenerate writes all of them; give it alone
            saccade: --out needs the NAME of a module; ./saccade hdl lists them
            saccade: --quick, --resume and --json need the NAME of a benchmark; ./saccade bench lists them
            saccade: --quick, --resume and --json need the NAME of a benchmark; ./saccade bench lists them
            """);
  }

  @Test
  void listsDevicesAndOpensOne() {
    assertThat(run("devices")).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString()).contains("model:").contains("replay:").contains("sim:");
    FabricConfig config = FabricConfig.builder().rows(16).build();
    assertThat(run("devices", "model:?rows=16")).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString())
        .contains(BuildIdentity.of(config).toString())
        .contains(config.toString())
        .contains("version " + BuildIdentity.CONTRACT_VERSION);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithTheNameOfADevice() {
    assertThat(run("devices", "punchcard:")).isEqualTo(ExitCode.FAILURE);
    assertThat(run("devices", "model:?rows=12")).isEqualTo(ExitCode.FAILURE);
    assertThat(err.toString())
        .isEqualTo(
            """
            saccade: 'punchcard:': there is no device 'punchcard:'; this program has model:, replay:, sim:
            saccade: 'model:?rows=12': a setting is refused; FabricConfig.rows = 12: give one of 8, 16
            """);
  }

  @Test
  void emitsAModuleOfTheList() {
    assertThat(run("hdl", "counter_width8")).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString())
        .contains("module counter_width8 (")
        .endsWith("`default_nettype wire\n");
  }

  @Test
  void emitsABlockWithParametersOfTheUser() {
    assertThat(run("hdl", "StreamFifo[width=32, depth=512]")).isEqualTo(ExitCode.SUCCESS);
    assertThat(run("hdl", "RegisterSlice[width=3, form=HALF]")).isEqualTo(ExitCode.SUCCESS);
    assertThat(run("hdl", "StreamJoin[widths=[1, 2, 3]]")).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString())
        .contains("// Generated from StreamFifo[width=32, depth=512]. Do not edit.\n")
        .contains("reg  [31:0] memory [0:511];")
        .contains("module register_slice_width3_half (")
        .contains("module stream_join_w1x2x3 (");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysWhatABlockTakes() {
    for (String wrong :
        List.of(
            "nonsense",
            "Nonsense[width=1]",
            "StreamFifo[width=8",
            "StreamFifo[width=8]",
            "StreamFifo[depth=8, width=8]",
            "StreamFifo[width=eight, depth=8]",
            "StreamFifo[width=8, depth=1]",
            "RegisterSlice[width=8, form=ROUND]")) {
      err.getBuffer().setLength(0);
      assertThat(run("hdl", wrong)).as(wrong).isEqualTo(ExitCode.USAGE);
      assertThat(err.toString()).as(wrong).startsWith("saccade: ").contains(wrong).hasLineCount(1);
    }
    assertThat(err.toString())
        .isEqualTo(
            "saccade: 'RegisterSlice[width=8, form=ROUND]' has 'ROUND';"
                + " write RegisterSlice[width=N, form=FORWARD|FULL|HALF]\n");
  }

  @Test
  void resumesOnlyWhatIsThere() {
    assertThat(run("bench", "dot-cost", "--resume")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--resume goes on with FILE.partial of --json FILE");
  }

  @Test
  void showsTheStackTraceWhenAsked() {
    assertThat(run("bench", "nonsense", "-v")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("at dev.saccade.cli.BenchCommand");
  }

  @Test
  void printsVersions() {
    assertThat(run("version")).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString()).contains("saccade ").contains("java ").contains("verilator ");
  }
}
