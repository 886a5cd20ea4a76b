package dev.saccade.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.hdl.ir.Expr;
import dev.saccade.hdl.ir.Expr.BinaryOp;
import dev.saccade.hdl.ir.Expr.UnaryOp;
import dev.saccade.hdl.ir.ModuleIr;
import dev.saccade.hdl.ir.Signal;
import dev.saccade.hdl.ir.SignalRole;
import dev.saccade.hdl.ir.SourceLine;
import dev.saccade.hdl.ir.Statement;
import dev.saccade.hdl.ir.ValueKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What single expressions and statements are printed as, where Verilog sets traps. */
class VerilogPrinterTest {
  private static final SourceLine LINE = new SourceLine("Test.java", 1);

  private final Signal a = port("a", 8, SignalRole.INPUT);
  private final Signal b = port("b", 8, SignalRole.INPUT);
  private final Signal i = port("i", 4, SignalRole.INPUT);
  private final Signal far = port("distance", 64, SignalRole.INPUT);
  private final Signal bit = port("flag", 1, SignalRole.INPUT);

  private static Signal port(String name, int width, SignalRole role) {
    return Signal.builder(name, width, ValueKind.UINT, role, LINE).build();
  }

  private static Expr ref(Signal signal) {
    return new Expr.Ref(signal);
  }

  private static Expr number(long value, int width) {
    return new Expr.Literal(BigInteger.valueOf(value), width);
  }

  private static Expr binary(BinaryOp op, Expr left, Expr right, int width) {
    return new Expr.Binary(op, left, right, width);
  }

  private static Statement assign(Signal target, Expr value) {
    return new Statement.Assign(target, value, LINE);
  }

  private String print(List<Signal> outputs, List<Signal> signals, List<Statement> statements) {
    List<Signal> ports = new ArrayList<>(List.of(a, b, i, far, bit));
    ports.addAll(outputs);
    ModuleIr module =
        new ModuleIr(
            "sample",
            "Sample[]",
            Map.of(),
            ports,
            signals,
            List.of(),
            List.of(),
            List.of(),
            statements,
            List.of(),
            List.of(),
            Optional.empty(),
            LINE);
    String text = new VerilogPrinter().print(module);
    assertThat(new VerilogPrinter().print(module)).isEqualTo(text);
    return text;
  }

  /** The lines between the ports and what says which inputs are not read. */
  private String printed(Expr value) {
    Signal y = port("y", value.width(), SignalRole.OUTPUT);
    String text = print(List.of(y), List.of(), List.of(assign(y, value)));
    int end = text.indexOf("\n  wire unused_ok");
    return text.substring(text.indexOf(");\n") + 3, end < 0 ? text.indexOf("endmodule") : end)
        .strip()
        .replace("\n  ", "\n");
  }

  @Test
  void sumsInNarrowPlacesKeepTheirWidth() {
    Expr sum = binary(BinaryOp.ADD, ref(a), ref(b), 8);
    assertThat(printed(new Expr.Concat(List.of(ref(bit), sum))))
        .isEqualTo("assign y = {flag, a + b};");
    assertThat(printed(new Expr.Extend(sum, 12, false))).isEqualTo("assign y = {4'd0, a + b};");
    assertThat(printed(binary(BinaryOp.LT, sum, ref(b), 1))).isEqualTo("assign y = (a + b) < b;");
    assertThat(printed(new Expr.Slice(sum, 7, 4)))
        .isEqualTo("wire [7:0] y_wide = a + b;\nassign y = y_wide[7:4];");
    assertThat(printed(new Expr.Extend(sum, 12, true)))
        .isEqualTo("wire [7:0] y_narrow = a + b;\nassign y = {{4{y_narrow[7]}}, y_narrow};");
  }

  @Test
  void signedOperatorsStandAloneAroundNames() {
    Expr less = binary(BinaryOp.LT_SIGNED, ref(a), ref(b), 1);
    assertThat(printed(less)).isEqualTo("assign y = $signed(a) < $signed(b);");
    assertThat(printed(binary(BinaryOp.AND, less, ref(bit), 1)))
        .isEqualTo("wire y_less = $signed(a) < $signed(b);\nassign y = y_less & flag;");
    Expr shifted = binary(BinaryOp.SHIFT_RIGHT_SIGNED, ref(a), ref(i), 8);
    assertThat(printed(new Expr.Mux(ref(bit), shifted, ref(b))))
        .isEqualTo("wire [7:0] y_shifted = $signed(a) >>> i;\nassign y = flag ? y_shifted : b;");
    assertThat(printed(binary(BinaryOp.LT_SIGNED, ref(a), number(0x80 + 5, 8), 1)))
        .isEqualTo("assign y = $signed(a) < (-8'sd123);");
    assertThat(printed(binary(BinaryOp.LT_SIGNED, number(0x80, 8), ref(a), 1)))
        .isEqualTo("assign y = 8'sh80 < $signed(a);");
  }

  @Test
  void productsWorkAtTheWidthOfTheResult() {
    assertThat(printed(binary(BinaryOp.MUL, ref(a), ref(i), 12)))
        .isEqualTo("assign y = {4'd0, a} * {8'd0, i};");
    assertThat(printed(binary(BinaryOp.MUL, ref(a), ref(b), 5)))
        .isEqualTo("assign y = a[4:0] * b[4:0];");
    assertThat(printed(binary(BinaryOp.MUL_SIGNED, ref(a), ref(i), 12)))
        .isEqualTo(
            """
            wire [11:0] a_left = {{4{a[7]}}, a};
            wire [11:0] i_right = {{8{i[3]}}, i};
            assign y = $signed(a_left) * $signed(i_right);""");
  }

  @Test
  void aBitBeyondTheTopIsZeroInEveryTool() {
    assertThat(printed(new Expr.BitSelect(ref(a), ref(i))))
        .isEqualTo("assign y = (i < 4'd8) ? a[i[2:0]] : 1'b0;");
    assertThat(printed(new Expr.BitSelect(ref(far), ref(i))))
        .isEqualTo("assign y = distance[{2'd0, i}];");
    assertThat(printed(new Expr.BitSelect(ref(bit), ref(i)))).isEqualTo("assign y = ~(|i) & flag;");
    assertThat(printed(new Expr.BitSelect(ref(a), number(9, 4)))).isEqualTo("assign y = 1'b0;");
    assertThat(printed(new Expr.BitSelect(ref(i), ref(i))))
        .isEqualTo("assign y = (i < 4'd4) ? i[i[1:0]] : 1'b0;");
  }

  @Test
  void wideShiftAmountsSaturate() {
    assertThat(printed(binary(BinaryOp.SHIFT_RIGHT, ref(a), ref(far), 8)))
        .isEqualTo("assign y = a >> ((|distance[63:4]) ? 4'd15 : distance[3:0]);");
    assertThat(printed(binary(BinaryOp.SHIFT_LEFT, ref(a), number(3, 2), 8)))
        .isEqualTo("assign y = {a[4:0], 3'd0};");
    assertThat(printed(binary(BinaryOp.SHIFT_LEFT, ref(a), number(9, 4), 8)))
        .isEqualTo("assign y = 8'd0;");
    assertThat(printed(binary(BinaryOp.SHIFT_RIGHT_SIGNED, ref(a), number(9, 4), 8)))
        .isEqualTo("assign y = {8{a[7]}};");
  }

  @Test
  void whatLintersFindConstantIsConstant() {
    assertThat(printed(binary(BinaryOp.LT, ref(a), number(0, 8), 1))).isEqualTo("assign y = 1'b0;");
    assertThat(printed(binary(BinaryOp.LE, ref(a), number(255, 8), 1)))
        .isEqualTo("assign y = 1'b1;");
    assertThat(printed(binary(BinaryOp.LT_SIGNED, ref(a), number(128, 8), 1)))
        .isEqualTo("assign y = 1'b0;");
    assertThat(printed(binary(BinaryOp.EQ, ref(bit), number(0, 1), 1)))
        .isEqualTo("assign y = ~flag;");
  }

  @Test
  void oneBitNamesAreScalars() {
    assertThat(printed(new Expr.Slice(ref(bit), 0, 0))).isEqualTo("assign y = flag;");
    assertThat(printed(new Expr.Extend(ref(bit), 4, true))).isEqualTo("assign y = {4{flag}};");
    assertThat(printed(new Expr.Unary(UnaryOp.REDUCE_XOR, ref(bit)))).isEqualTo("assign y = flag;");
  }

  @Test
  void everyNestedOperatorHasParentheses() {
    Expr product = binary(BinaryOp.AND, ref(a), ref(b), 8);
    assertThat(printed(binary(BinaryOp.OR, product, new Expr.Unary(UnaryOp.NOT, ref(a)), 8)))
        .isEqualTo("assign y = (a & b) | ~a;");
    assertThat(printed(binary(BinaryOp.SUB, ref(a), binary(BinaryOp.SUB, ref(b), ref(a), 8), 8)))
        .isEqualTo("assign y = a - (b - a);");
    assertThat(printed(binary(BinaryOp.SUB, binary(BinaryOp.SUB, ref(a), ref(b), 8), ref(a), 8)))
        .isEqualTo("assign y = (a - b) - a;");
    assertThat(printed(binary(BinaryOp.AND, product, ref(a), 8)))
        .isEqualTo("assign y = a & b & a;");
  }

  @Test
  void whatStandsTwiceHasAName() {
    Expr sum = binary(BinaryOp.ADD, ref(a), ref(b), 8);
    assertThat(printed(binary(BinaryOp.XOR, sum, new Expr.Unary(UnaryOp.NOT, sum), 8)))
        .isEqualTo("wire [7:0] y_sum = a + b;\nassign y = y_sum ^ ~y_sum;");
  }

  @Test
  void unreadBitsAreGathered() {
    Signal y = port("y", 2, SignalRole.OUTPUT);
    Expr sum = binary(BinaryOp.ADD, ref(a), ref(b), 8);
    assertThat(print(List.of(y), List.of(), List.of(assign(y, new Expr.Slice(sum, 4, 3)))))
        .contains("wire unused_ok = &{1'b0, i, distance, flag, y_wide[7:5], y_wide[2:0]};");
  }

  @Test
  void aWireThatReadsAnotherHasItsOwnBlock() {
    Signal x = port("x", 8, SignalRole.OUTPUT);
    Signal y = port("y", 8, SignalRole.OUTPUT);
    Signal z = port("z", 8, SignalRole.OUTPUT);
    Statement.If choice =
        new Statement.If(
            ref(bit),
            List.of(assign(x, ref(a)), assign(y, ref(x)), assign(z, ref(b))),
            List.of(assign(x, ref(b)), assign(y, ref(a)), assign(z, ref(a))),
            LINE);
    assertThat(print(List.of(x, y, z), List.of(), List.of(choice)))
        .contains("      x = a;\n      z = b;\n    end else begin\n      x = b;\n      z = a;\n")
        .contains("      y = x;\n    end else begin\n      y = a;\n");
  }

  @Test
  void onlyTheLastUnconditionalAssignmentCounts() {
    Signal y = port("y", 8, SignalRole.OUTPUT);
    Statement.If choice = new Statement.If(ref(bit), List.of(assign(y, ref(a))), List.of(), LINE);
    assertThat(print(List.of(y), List.of(), List.of(assign(y, ref(a)), choice, assign(y, ref(b)))))
        .contains("assign y = b;")
        .doesNotContain("always");
  }

  @Test
  void aSwitchOverAllValuesEndsInADefault() {
    Signal y = port("y", 8, SignalRole.OUTPUT);
    Statement.Switch choice =
        new Statement.Switch(
            ref(bit),
            List.of(
                new Statement.Case(List.of(number(0, 1)), List.of(assign(y, ref(a)))),
                new Statement.Case(List.of(number(1, 1)), List.of(assign(y, ref(b))))),
            Optional.empty(),
            LINE);
    assertThat(print(List.of(y), List.of(), List.of(choice)))
        .contains("1'b0: begin\n        y = a;\n      end\n      default: begin\n        y = b;\n");
  }

  @Test
  void resetComesLastAndSparesWhatHasNone() {
    Signal kept = port("kept", 8, SignalRole.REGISTER);
    Signal reset =
        Signal.builder("count", 8, ValueKind.UINT, SignalRole.REGISTER, LINE)
            .reset(number(3, 8))
            .build();
    Signal y = port("y", 8, SignalRole.OUTPUT);
    Statement.If choice =
        new Statement.If(
            ref(bit), List.of(assign(kept, ref(a)), assign(reset, ref(b))), List.of(), LINE);
    Expr both = binary(BinaryOp.XOR, ref(kept), ref(reset), 8);
    assertThat(print(List.of(y), List.of(kept, reset), List.of(choice, assign(y, both))))
        .contains(
            """
              always @(posedge clk) begin
                if (flag) begin
                  kept <= a;
                  count <= b;
                end
                if (rst) begin
                  count <= 8'd3;
                end
              end
            """);
  }

  @Test
  void longExpressionsAreBroken() {
    Expr sum = ref(a);
    for (int n = 0; n < 40; n++) {
      sum = binary(BinaryOp.ADD, sum, new Expr.Mux(ref(bit), ref(b), number(n, 8)), 8);
    }
    Signal y = port("y", 8, SignalRole.OUTPUT);
    String text = print(List.of(y), List.of(), List.of(assign(y, sum)));
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    assertThat(text).contains("\n      + (flag ? b : 8'd4)");
  }

  @Test
  void refusesVendorCells() {
    ModuleIr cell =
        new ModuleIr(
            "lut",
            "Lut[]",
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(new ModuleIr.Primitive("SB_LUT4", Map.of(), Optional.empty())),
            LINE);
    assertThatThrownBy(() -> new VerilogPrinter().print(cell))
        .hasMessage("SB_LUT4 is a vendor cell; print the modules that use it");
  }
}
