package dev.saccade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.hdl.Design;
import dev.saccade.hdl.verilog.Manifest;
import dev.saccade.hdl.verilog.VerilogWriter;
import dev.saccade.proof.RequantiserProof.About;
import dev.saccade.rtl.drain.Requantiser;
import dev.saccade.synthesis.SynthesisTools;
import dev.saccade.synthesis.Yosys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every result of a requantiser is the defined one, for ever and whatever its operands, at widths
 * that a solver can take: products of several limbs, with and without a second operand, and codes
 * of all p of 22 bits; with {@code --full} both together. Codes lie between the bounds and rise
 * with A. Broken copies break the claims, with {@code --full} each mutant that computes something
 * else.
 */
final class RequantiserProofTest {
  private static final boolean FULL = Boolean.getBoolean("saccade.full");
  private static final int MUTANTS = 60;
  private static final long SEED = 1;
  private static final Yosys YOSYS = new Yosys(SynthesisTools.ofUser());

  /** A result depends on six cycles; the mode is read in one more. */
  private static final ProofDepth DEPTH = new ProofDepth(8, 7, 10);

  /** Results of two cycles after those in which nothing is claimed yet. */
  private static final ProofDepth SETTLED = ProofDepth.bounded(10, 10);

  private static final RequantiserProof TWO_PRODUCTS = proof(10, 2, true, 3, About.PRODUCTS);
  private static final RequantiserProof PRODUCTS = proof(10, 3, false, 1, About.PRODUCTS);
  private static final RequantiserProof CODES = proof(20, 2, false, 8, About.CODES);
  private static final RequantiserProof ORDER = proof(8, 2, false, 3, About.ORDER);

  @TempDir Path folder;

  static List<RequantiserProof> proofs() {
    List<RequantiserProof> proofs = new ArrayList<>(List.of(TWO_PRODUCTS, PRODUCTS, CODES, ORDER));
    if (FULL) {
      proofs.add(proof(7, 3, false, 2, About.RESULTS));
      proofs.add(proof(20, 2, true, 8, About.RESULTS));
      proofs.add(proof(30, 2, false, 12, About.CODES));
    }
    return proofs;
  }

  private static RequantiserProof proof(
      int resultBits, int factorBits, boolean residual, int limbBits, About about) {
    return new RequantiserProof(new Requantiser(resultBits, factorBits, residual, limbBits), about);
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void holdsForEver(RequantiserProof proof) {
    ProofResult result =
        new Proof(YOSYS).prove(folder, write(proof), DEPTH, folder.resolve("proof"));
    assertThat(result.verdict()).as(result + "\n" + result.log()).isEqualTo(Verdict.PROVED);
    assertThat(result.covers()).isNotEmpty();
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        Arguments.of(CODES, ".tie(unit_tie_d2)", ".tie(6'd0)"),
        Arguments.of(CODES, ".shift(unit_shift_d2)", ".shift(unit_shift_d2 ^ 6'd1)"),
        Arguments.of(CODES, ".low(mode_low)", ".low(8'd0)"),
        Arguments.of(CODES, ".high(mode_high)", ".high(8'd255)"),
        Arguments.of(CODES, ".raw(mode_raw)", ".raw(1'b0)"),
        Arguments.of(TWO_PRODUCTS, ".m2(m2)", ".m2(m1)"),
        Arguments.of(TWO_PRODUCTS, ".q(q)", ".q({1'b0, q[6:0]})"),
        Arguments.of(PRODUCTS, ".bias(unit_bias_d2)", ".bias(unit_bias_d2 & 13'h0fff)"),
        Arguments.of(PRODUCTS, ".a(a)", ".a(a & 10'h3fe)"),
        Arguments.of(ORDER, ".m1(m1)", ".m1(~m1)"));
  }

  /** A unit that overlooks a part of its operands breaks the claims. */
  @ParameterizedTest
  @MethodSource("breaks")
  void aWrongUnitIsNoticed(RequantiserProof proof, String right, String wrong) throws IOException {
    Manifest design = write(proof);
    Path file = folder.resolve(design.top() + ".v");
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));
    ProofResult result = new Proof(YOSYS).prove(folder, design, SETTLED, folder.resolve("broken"));
    assertThat(result.verdict()).as(result.log()).isEqualTo(Verdict.FAILED);
  }

  static List<RequantiserProof> mutated() {
    return List.of(proof(10, 2, false, 8, About.CODES), PRODUCTS);
  }

  @ParameterizedTest
  @MethodSource("mutated")
  @EnabledIfSystemProperty(named = "saccade.full", matches = "true")
  void everyMutantIsNoticed(RequantiserProof proof) {
    MutatedDesign mutants =
        MutatedDesign.ofInstance(
            YOSYS, folder, write(proof), "unit", MUTANTS, SEED, folder.resolve("mutants"));
    MutationReport report = new PropertyCampaign(2).run(mutants, SETTLED, SEED);
    assertThat(report.survivors()).as(report::toString).isEmpty();
    assertThat(report.killable()).isPositive();
  }

  private Manifest write(RequantiserProof proof) {
    return new VerilogWriter(folder).write(Design.elaborate(proof).top());
  }
}
