package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No frame is lost in a slot table for 14 cycles from reset, whatever comes and goes. */
final class SlotTableProofTest {
  private static final ProofDepth DEPTH = ProofDepth.bounded(14, 14);
  private static final Yosys YOSYS = new Yosys(SynthesisTools.ofUser());

  @TempDir Path folder;

  @Test
  void framesAreFoundWhileKept() {
    ProofResult result = new Proof(YOSYS).prove(folder, write(), DEPTH, folder.resolve("proof"));
    assertThat(result.verdict()).as(result + "\n" + result.log()).isEqualTo(Verdict.HOLDS_BOUNDED);
    assertThat(result.covers()).hasSize(2);
  }

  /** A statement is another where it comes first. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "used0 <= 1'b1;, used0 <= 1'b0;",
        "used0 <= 1'b0;, used0 <= 1'b1;",
        "kept0 <= keep;, kept0 <= 1'b1;",
        "equal0 <= 1'b1;, equal0 <= equal0;",
        "equal1 <= equal1 & (known_bytes[15:8] == name_payload);, equal1 <= equal1;",
        "names[number][15:8] <= names_write_data[15:8];, names[number][15:8] <= 8'd0;"
      })
  void aForgetfulTableIsNoticed(String statement, String wrong) throws IOException {
    Manifest design = write();
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file =
          files
              .filter(f -> f.getFileName().toString().matches("saccade_slot_table.*\\.v"))
              .findFirst()
              .orElseThrow();
    }
    String text = Files.readString(file);
    assertThat(text).contains(statement);
    Files.writeString(file, text.replaceFirst(Pattern.quote(statement), wrong));
    ProofResult result = new Proof(YOSYS).prove(folder, design, DEPTH, folder.resolve("broken"));
    assertThat(result.verdict()).as(result.log()).isEqualTo(Verdict.FAILED);
  }

  private Manifest write() {
    return new VerilogWriter(folder).write(Design.elaborate(new SlotTableProof()).top());
  }
}
