package dev.saccade.proof;

import dev.saccade.sim.process.Tool;
import dev.saccade.sim.process.ToolException;
import dev.saccade.sim.process.ToolResult;
import dev.saccade.synthesis.SynthesisException;
import dev.saccade.synthesis.SynthesisTool;
import dev.saccade.synthesis.SynthesisTools;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls yosys-smtbmc with z3 on a model in SMT-LIB form. */
final class Prover {
  private static final Tool Z3 = new Tool("z3", "install it: sudo apt-get install z3");
  private static final Pattern FAILED = Pattern.compile("Assert failed in \\S+: (\\S+)");
  // "in step 3 at TOP: LABEL", and "at LABEL in step 3." in old releases.
  private static final Pattern REACHED =
      Pattern.compile("Reached cover statement (?:in step \\d+ )?at (?:\\S+: )?(\\S+)");
  private static final Pattern UNREACHED =
      Pattern.compile("Unreached cover statement at (?:\\S+: )?(\\S+?)\\.?\\s");

  private final SynthesisTools tools;
  private final Duration timeout;

  Prover(SynthesisTools tools, Duration timeout) {
    this.tools = tools;
    this.timeout = timeout;
  }

  /** One run from reset that breaks an assertion within {@code cycles} cycles, if there is one. */
  ProofResult base(Path work, String model, int cycles) {
    List<String> options = List.of("--presat", "-t", Integer.toString(cycles));
    String log = run(work, model, model + "-base", options);
    if (log.contains("Status: PREUNSAT")) {
      return new ProofResult(
          Verdict.CONTRADICTING_ASSUMPTIONS, List.of(), List.of(), Optional.empty(), log);
    }
    return passed(log)
        ? new ProofResult(Verdict.HOLDS_BOUNDED, List.of(), List.of(), Optional.empty(), log)
        : broken(Verdict.FAILED, work.resolve(model + "-base.vcd"), log);
  }

  /** Whether an assertion that held for up to {@code cycles} cycles holds in the next one. */
  ProofResult step(Path work, String model, int cycles) {
    List<String> options = List.of("-i", "-t", Integer.toString(cycles));
    String log = run(work, model, model + "-step", options);
    return passed(log)
        ? new ProofResult(Verdict.PROVED, List.of(), List.of(), Optional.empty(), log)
        : broken(Verdict.NOT_INDUCTIVE, work.resolve(model + "-step.vcd"), log);
  }

  /** Which covers a run from reset reaches within {@code cycles} cycles. */
  ProofResult covers(Path work, String model, int cycles) {
    List<String> options = List.of("-c", "-t", Integer.toString(cycles));
    String log = run(work, model, model + "-cover", options);
    List<String> reached = all(REACHED, log);
    List<String> unreached = all(UNREACHED, log);
    return new ProofResult(
        passed(log) ? Verdict.HOLDS_BOUNDED : Verdict.COVER_NOT_REACHED,
        unreached,
        reached,
        Optional.empty(),
        log);
  }

  private static ProofResult broken(Verdict verdict, Path trace, String log) {
    return new ProofResult(verdict, all(FAILED, log), List.of(), Optional.of(trace), log);
  }

  private String run(Path work, String model, String name, List<String> options) {
    if (Z3.find().isEmpty()) {
      throw new SynthesisException("proofs need z3, which is not on the PATH; " + Z3.cure());
    }
    List<String> arguments =
        new ArrayList<>(
            List.of("--noprogress", "--unroll", "-s", "z3", "--dump-vcd", name + ".vcd"));
    arguments.addAll(options);
    arguments.add(model + ".smt2");
    try {
      ToolResult result =
          tools
              .call(SynthesisTool.SMTBMC, arguments)
              .in(work)
              .timeout(timeout)
              .log(work.resolve(name + ".log"))
              .run();
      String text = result.text();
      if (!text.contains("Status: ")) {
        throw new SynthesisException(
            "yosys-smtbmc gave no verdict on " + work.resolve(model + ".smt2") + ":\n" + text);
      }
      return text;
    } catch (ToolException e) {
      throw new SynthesisException("proof of " + model + ": " + e.getMessage(), e);
    }
  }

  private static boolean passed(String log) {
    return log.contains("Status: PASSED");
  }

  private static List<String> all(Pattern pattern, String log) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(log);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
