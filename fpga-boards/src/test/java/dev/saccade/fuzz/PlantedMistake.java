package dev.saccade.fuzz;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mistake that a printer of Verilog could make, planted by rewriting what ours prints. The first
 * five are the classes of traps with signs and widths.
 */
enum PlantedMistake {
  /** One unsigned operand makes a whole comparison or product unsigned. */
  SIGN_POISON(
      rewrite(
          "\\$signed\\((\\w+(?:\\[[^\\]]*\\])?)\\) (<=?|\\*) ",
          m -> m.group(1) + " " + m.group(2) + " ")),
  /** The upper bits of an expression are lost on the way into a wire. */
  TRUNCATION(
      rewrite(
          "wire \\[(\\d+):0\\] (\\w+ = )",
          m -> {
            int top = Integer.parseInt(m.group(1));
            return "wire " + (top == 1 ? "" : "[" + (top - 1) + ":0] ") + m.group(2);
          })),
  /** A sum is taken at the width of its operands, inside braces or an extension. */
  CARRY_LOST(
      rewrite(
          "\\{1'[bd]0, ([^{},]+)\\} \\+ \\{1'[bd]0, ([^{},]+)\\}",
          m -> "{1'b0, {" + m.group(1) + " + " + m.group(2) + "}}")),
  /** A signed shift beside an unsigned branch of a choice shifts zeros in. */
  SIGNED_SHIFT_IN_CHOICE(
      rewrite(
          "(wire \\[\\d+:0\\] \\w+ = )(\\$signed\\([^;]*>>> [^;]+);",
          m -> m.group(1) + "1'b1 ? (" + m.group(2) + ") : 1'b0;")),
  /** A number is extended by zeros, not by its sign. */
  SIGN_NOT_EXTENDED(
      rewrite("\\{\\{(\\d+)\\{\\w+\\[\\d+\\]\\}\\}, ", m -> "{{" + m.group(1) + "{1'b0}}, ")),
  /** Blocking assignments in clocked blocks. */
  BLOCKING_IN_CLOCKED(rewrite("(?m)^( +\\w+) <= ([^;]*;)$", m -> m.group(1) + " = " + m.group(2))),
  /** The branch for all other values is never met. */
  MISSING_DEFAULT(rewrite("default: begin", m -> "64'hfedcba9876543210: begin")),
  /** A bit beyond the top reads as 1. */
  INDEX_OUT_OF_RANGE(rewrite("(\\) \\? \\w+\\[[^\\]]*\\]+ : )1'b0", m -> m.group(1) + "1'b1")),
  /** The reset is ignored. */
  NO_RESET(rewrite("if \\(rst\\) begin", m -> "if (1'b0) begin")),
  /** A branch applies although one before it did. */
  ELSE_LOST(rewrite("end else if \\(", m -> "end if (")),
  /** Less-or-equal for less. */
  OFF_BY_ONE(rewrite("([\\w\\])}]) < ([\\w\\[({$])", m -> m.group(1) + " <= " + m.group(2))),
  /** Parts of a concatenation the wrong way round. */
  PARTS_SWAPPED(rewrite("\\{(\\w+), (\\w+)\\}", m -> "{" + m.group(2) + ", " + m.group(1) + "}")),
  /** Operands of a difference the wrong way round. */
  OPERANDS_SWAPPED(
      rewrite("(\\b[a-z]\\w*) - (\\w+\\b)(?!['\\[])", m -> m.group(2) + " - " + m.group(1))),
  /** The lanes of a masked write are not told apart. */
  MASK_IGNORED(rewrite("(?m)if \\(\\w*mask\\w*\\[\\d+\\]\\) begin", m -> "if (1'b1) begin")),
  /** A memory's read does not wait for its enable. */
  READ_ALWAYS(
      rewrite(
          "if \\([^;]*?\\) begin(\\s+m\\d+q\\w <= m\\d+\\[)", m -> "if (1'b1) begin" + m.group(1))),
  /** An arithmetic shift is printed as a logical one. */
  LOGICAL_SHIFT(rewrite(">>>", m -> ">>")),
  /** Two instances' ports are connected the wrong way round. */
  PORTS_SWAPPED(
      rewrite(
          "\\.out0\\((\\w+)\\),(\\s+)\\.out1\\((\\w+)\\)",
          m -> ".out1(" + m.group(1) + ")," + m.group(2) + ".out0(" + m.group(3) + ")"));

  // A function without state, which no type says.
  @SuppressWarnings("ImmutableEnumChecker")
  private final UnaryOperator<String> change;

  PlantedMistake(UnaryOperator<String> change) {
    this.change = change;
  }

  /** The text of a module with the mistake, wherever it can be made. */
  String plant(String verilog) {
    return change.apply(verilog);
  }

  private static UnaryOperator<String> rewrite(String pattern, Function<MatchResult, String> by) {
    Pattern compiled = Pattern.compile(pattern);
    return text ->
        compiled
            .matcher(text)
            .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(by.apply(m)));
  }
}
