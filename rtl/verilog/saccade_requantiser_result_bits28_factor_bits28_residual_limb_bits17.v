// Generated from Requantiser[resultBits=28, factorBits=28, residual=true, limbBits=17]. Do not edit.
`default_nettype none
module saccade_requantiser_result_bits28_factor_bits28_residual_limb_bits17 (
  input  wire clk,
  input  wire rst,
  input  wire [27:0] a,
  input  wire [7:0] q,
  input  wire [27:0] m1,
  input  wire [27:0] m2,
  input  wire [55:0] bias,
  input  wire [5:0] shift,
  input  wire [5:0] tie,
  input  wire raw,
  input  wire [7:0] low,
  input  wire [7:0] high,
  output wire [31:0] value
);

  reg  [35:0] m1_a0_b0;
  reg  [28:0] m1_a17_b0;
  reg  [55:0] m1_sum_b0;
  reg  [28:0] m1_a0_b17;
  reg  [21:0] m1_a17_b17;
  reg  [55:0] m1_sum_b17;
  reg  [26:0] m2_a0_b0;
  reg  [55:0] m2_sum_b0;
  reg  [19:0] m2_a0_b17;
  reg  [55:0] m2_sum_b17;
  reg  [55:0] product;
  wire [5:0] shift_of_code = ~raw ? shift : 6'd0;
  wire [5:0] tie_of_code = ~raw ? tie : 6'd0;
  reg  [5:0] shift_of_product;
  reg  may_tie_d1;
  reg  may_tie_d2;
  wire [55:0] below = {
    (3'd6 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd6) & 1'b0),
    (3'd6 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd6) & (3'd6 < shift_of_code[2:0])),
    (3'd6 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd6) & (3'd5 < shift_of_code[2:0])),
    (3'd6 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd6) & (3'd4 < shift_of_code[2:0])),
    (3'd6 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd6) & (3'd3 < shift_of_code[2:0])),
    (3'd6 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd6) & (3'd2 < shift_of_code[2:0])),
    (3'd6 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd6) & (3'd1 < shift_of_code[2:0])),
    (3'd6 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd6) & (3'd0 < shift_of_code[2:0])),
    (3'd5 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd5) & 1'b0),
    (3'd5 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd5) & (3'd6 < shift_of_code[2:0])),
    (3'd5 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd5) & (3'd5 < shift_of_code[2:0])),
    (3'd5 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd5) & (3'd4 < shift_of_code[2:0])),
    (3'd5 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd5) & (3'd3 < shift_of_code[2:0])),
    (3'd5 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd5) & (3'd2 < shift_of_code[2:0])),
    (3'd5 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd5) & (3'd1 < shift_of_code[2:0])),
    (3'd5 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd5) & (3'd0 < shift_of_code[2:0])),
    (3'd4 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd4) & 1'b0),
    (3'd4 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd4) & (3'd6 < shift_of_code[2:0])),
    (3'd4 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd4) & (3'd5 < shift_of_code[2:0])),
    (3'd4 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd4) & (3'd4 < shift_of_code[2:0])),
    (3'd4 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd4) & (3'd3 < shift_of_code[2:0])),
    (3'd4 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd4) & (3'd2 < shift_of_code[2:0])),
    (3'd4 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd4) & (3'd1 < shift_of_code[2:0])),
    (3'd4 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd4) & (3'd0 < shift_of_code[2:0])),
    (3'd3 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd3) & 1'b0),
    (3'd3 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd3) & (3'd6 < shift_of_code[2:0])),
    (3'd3 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd3) & (3'd5 < shift_of_code[2:0])),
    (3'd3 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd3) & (3'd4 < shift_of_code[2:0])),
    (3'd3 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd3) & (3'd3 < shift_of_code[2:0])),
    (3'd3 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd3) & (3'd2 < shift_of_code[2:0])),
    (3'd3 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd3) & (3'd1 < shift_of_code[2:0])),
    (3'd3 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd3) & (3'd0 < shift_of_code[2:0])),
    (3'd2 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd2) & 1'b0),
    (3'd2 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd2) & (3'd6 < shift_of_code[2:0])),
    (3'd2 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd2) & (3'd5 < shift_of_code[2:0])),
    (3'd2 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd2) & (3'd4 < shift_of_code[2:0])),
    (3'd2 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd2) & (3'd3 < shift_of_code[2:0])),
    (3'd2 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd2) & (3'd2 < shift_of_code[2:0])),
    (3'd2 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd2) & (3'd1 < shift_of_code[2:0])),
    (3'd2 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd2) & (3'd0 < shift_of_code[2:0])),
    (3'd1 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd1) & 1'b0),
    (3'd1 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd1) & (3'd6 < shift_of_code[2:0])),
    (3'd1 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd1) & (3'd5 < shift_of_code[2:0])),
    (3'd1 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd1) & (3'd4 < shift_of_code[2:0])),
    (3'd1 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd1) & (3'd3 < shift_of_code[2:0])),
    (3'd1 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd1) & (3'd2 < shift_of_code[2:0])),
    (3'd1 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd1) & (3'd1 < shift_of_code[2:0])),
    (3'd1 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd1) & (3'd0 < shift_of_code[2:0])),
    (3'd0 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd0) & 1'b0),
    (3'd0 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd0) & (3'd6 < shift_of_code[2:0])),
    (3'd0 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd0) & (3'd5 < shift_of_code[2:0])),
    (3'd0 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd0) & (3'd4 < shift_of_code[2:0])),
    (3'd0 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd0) & (3'd3 < shift_of_code[2:0])),
    (3'd0 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd0) & (3'd2 < shift_of_code[2:0])),
    (3'd0 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd0) & (3'd1 < shift_of_code[2:0])),
    (3'd0 < shift_of_code[5:3]) | ((shift_of_code[5:3] == 3'd0) & (3'd0 < shift_of_code[2:0]))
  };
  wire [5:0] below_tie_wide = shift_of_code - tie_of_code;
  wire [55:0] below_tie = {
    (3'd6 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd6) & 1'b0),
    (3'd6 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd6) & (3'd6 < below_tie_wide[2:0])),
    (3'd6 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd6) & (3'd5 < below_tie_wide[2:0])),
    (3'd6 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd6) & (3'd4 < below_tie_wide[2:0])),
    (3'd6 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd6) & (3'd3 < below_tie_wide[2:0])),
    (3'd6 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd6) & (3'd2 < below_tie_wide[2:0])),
    (3'd6 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd6) & (3'd1 < below_tie_wide[2:0])),
    (3'd6 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd6) & (3'd0 < below_tie_wide[2:0])),
    (3'd5 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd5) & 1'b0),
    (3'd5 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd5) & (3'd6 < below_tie_wide[2:0])),
    (3'd5 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd5) & (3'd5 < below_tie_wide[2:0])),
    (3'd5 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd5) & (3'd4 < below_tie_wide[2:0])),
    (3'd5 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd5) & (3'd3 < below_tie_wide[2:0])),
    (3'd5 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd5) & (3'd2 < below_tie_wide[2:0])),
    (3'd5 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd5) & (3'd1 < below_tie_wide[2:0])),
    (3'd5 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd5) & (3'd0 < below_tie_wide[2:0])),
    (3'd4 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd4) & 1'b0),
    (3'd4 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd4) & (3'd6 < below_tie_wide[2:0])),
    (3'd4 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd4) & (3'd5 < below_tie_wide[2:0])),
    (3'd4 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd4) & (3'd4 < below_tie_wide[2:0])),
    (3'd4 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd4) & (3'd3 < below_tie_wide[2:0])),
    (3'd4 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd4) & (3'd2 < below_tie_wide[2:0])),
    (3'd4 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd4) & (3'd1 < below_tie_wide[2:0])),
    (3'd4 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd4) & (3'd0 < below_tie_wide[2:0])),
    (3'd3 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd3) & 1'b0),
    (3'd3 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd3) & (3'd6 < below_tie_wide[2:0])),
    (3'd3 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd3) & (3'd5 < below_tie_wide[2:0])),
    (3'd3 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd3) & (3'd4 < below_tie_wide[2:0])),
    (3'd3 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd3) & (3'd3 < below_tie_wide[2:0])),
    (3'd3 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd3) & (3'd2 < below_tie_wide[2:0])),
    (3'd3 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd3) & (3'd1 < below_tie_wide[2:0])),
    (3'd3 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd3) & (3'd0 < below_tie_wide[2:0])),
    (3'd2 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd2) & 1'b0),
    (3'd2 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd2) & (3'd6 < below_tie_wide[2:0])),
    (3'd2 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd2) & (3'd5 < below_tie_wide[2:0])),
    (3'd2 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd2) & (3'd4 < below_tie_wide[2:0])),
    (3'd2 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd2) & (3'd3 < below_tie_wide[2:0])),
    (3'd2 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd2) & (3'd2 < below_tie_wide[2:0])),
    (3'd2 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd2) & (3'd1 < below_tie_wide[2:0])),
    (3'd2 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd2) & (3'd0 < below_tie_wide[2:0])),
    (3'd1 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd1) & 1'b0),
    (3'd1 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd1) & (3'd6 < below_tie_wide[2:0])),
    (3'd1 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd1) & (3'd5 < below_tie_wide[2:0])),
    (3'd1 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd1) & (3'd4 < below_tie_wide[2:0])),
    (3'd1 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd1) & (3'd3 < below_tie_wide[2:0])),
    (3'd1 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd1) & (3'd2 < below_tie_wide[2:0])),
    (3'd1 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd1) & (3'd1 < below_tie_wide[2:0])),
    (3'd1 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd1) & (3'd0 < below_tie_wide[2:0])),
    (3'd0 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd0) & 1'b0),
    (3'd0 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd0) & (3'd6 < below_tie_wide[2:0])),
    (3'd0 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd0) & (3'd5 < below_tie_wide[2:0])),
    (3'd0 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd0) & (3'd4 < below_tie_wide[2:0])),
    (3'd0 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd0) & (3'd3 < below_tie_wide[2:0])),
    (3'd0 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd0) & (3'd2 < below_tie_wide[2:0])),
    (3'd0 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd0) & (3'd1 < below_tie_wide[2:0])),
    (3'd0 < below_tie_wide[5:3]) | ((below_tie_wide[5:3] == 3'd0) & (3'd0 < below_tie_wide[2:0]))
  };
  reg  [55:0] fraction;
  wire [2:0] by_bytes = shift_of_product[5:3];
  reg  [15:0] window;
  reg  [15:0] above_window;
  reg  negative;
  wire differs15_less = $signed(product) < 56'sd0;
  wire differs15 = (product[15] != differs15_less) | (product[16] != differs15_less)
      | (product[17] != differs15_less) | (product[18] != differs15_less)
      | (product[19] != differs15_less) | (product[20] != differs15_less)
      | (product[21] != differs15_less) | (product[22] != differs15_less);
  wire differs23 = (product[23] != differs15_less) | (product[24] != differs15_less)
      | (product[25] != differs15_less) | (product[26] != differs15_less)
      | (product[27] != differs15_less) | (product[28] != differs15_less)
      | (product[29] != differs15_less) | (product[30] != differs15_less);
  wire differs31 = (product[31] != differs15_less) | (product[32] != differs15_less)
      | (product[33] != differs15_less) | (product[34] != differs15_less)
      | (product[35] != differs15_less) | (product[36] != differs15_less)
      | (product[37] != differs15_less) | (product[38] != differs15_less);
  wire differs39 = (product[39] != differs15_less) | (product[40] != differs15_less)
      | (product[41] != differs15_less) | (product[42] != differs15_less)
      | (product[43] != differs15_less) | (product[44] != differs15_less)
      | (product[45] != differs15_less) | (product[46] != differs15_less);
  wire differs47 = (product[47] != differs15_less) | (product[48] != differs15_less)
      | (product[49] != differs15_less) | (product[50] != differs15_less)
      | (product[51] != differs15_less) | (product[52] != differs15_less)
      | (product[53] != differs15_less) | (product[54] != differs15_less);
  wire differs55 = product[55] != differs15_less;
  reg  beyond_window;
  reg  [2:0] by_bits;
  reg  [15:0] shifted;
  reg  [6:0] rest;
  reg  ties;
  reg  exceeds_window;
  reg  below_zero;
  wire exceeds = exceeds_window | (shifted[14:8] != 7'd0);
  wire code_both = shifted[0] & ~ties;
  wire [7:0] code = {shifted[7:1], code_both};
  wire below_low = below_zero | (~exceeds & (code < low));
  wire above_high = ~below_zero & (exceeds | (high < code));
  reg  [15:0] raw_above;
  reg  raw_d1;
  reg  raw_d2;
  reg  raw_d3;
  reg  [31:0] result;

  wire [35:0] m1_a0_b0_left = {19'd0, a[16:0]};
  wire [35:0] m1_a0_b0_right = {19'd0, m1[16:0]};
  wire [35:0] m1_a0_b0_product = $signed(m1_a0_b0_left) * $signed(m1_a0_b0_right);
  always @(posedge clk) begin
    m1_a0_b0 <= m1_a0_b0_product;
  end

  wire [28:0] m1_a17_b0_left = {{18{a[27]}}, a[27:17]};
  wire [28:0] m1_a17_b0_right = {12'd0, m1[16:0]};
  wire [28:0] m1_a17_b0_product = $signed(m1_a17_b0_left) * $signed(m1_a17_b0_right);
  always @(posedge clk) begin
    m1_a17_b0 <= m1_a17_b0_product;
  end

  wire [45:0] m1_sum_b0_narrow = {m1_a17_b0, 17'd0};
  always @(posedge clk) begin
    m1_sum_b0 <= {{20{m1_a0_b0[35]}}, m1_a0_b0} + {{10{m1_sum_b0_narrow[45]}}, m1_sum_b0_narrow};
    if (rst) begin
      m1_sum_b0 <= 56'd0;
    end
  end

  wire [28:0] m1_a0_b17_left = {12'd0, a[16:0]};
  wire [28:0] m1_a0_b17_right = {{18{m1[27]}}, m1[27:17]};
  wire [28:0] m1_a0_b17_product = $signed(m1_a0_b17_left) * $signed(m1_a0_b17_right);
  always @(posedge clk) begin
    m1_a0_b17 <= m1_a0_b17_product;
  end

  wire [21:0] m1_a17_b17_left = {{11{a[27]}}, a[27:17]};
  wire [21:0] m1_a17_b17_right = {{11{m1[27]}}, m1[27:17]};
  wire [21:0] m1_a17_b17_product = $signed(m1_a17_b17_left) * $signed(m1_a17_b17_right);
  always @(posedge clk) begin
    m1_a17_b17 <= m1_a17_b17_product;
  end

  wire [45:0] m1_sum_b17_narrow = {m1_a0_b17, 17'd0};
  always @(posedge clk) begin
    m1_sum_b17 <= {{10{m1_sum_b17_narrow[45]}}, m1_sum_b17_narrow} + {m1_a17_b17, 34'd0};
    if (rst) begin
      m1_sum_b17 <= 56'd0;
    end
  end

  wire [26:0] q_left = {19'd0, q};
  wire [26:0] m2_a0_b0_right = {10'd0, m2[16:0]};
  wire [26:0] m2_a0_b0_product = $signed(q_left) * $signed(m2_a0_b0_right);
  always @(posedge clk) begin
    m2_a0_b0 <= m2_a0_b0_product;
  end

  always @(posedge clk) begin
    m2_sum_b0 <= {{29{m2_a0_b0[26]}}, m2_a0_b0};
    if (rst) begin
      m2_sum_b0 <= 56'd0;
    end
  end

  wire [19:0] q_left2 = {12'd0, q};
  wire [19:0] m2_a0_b17_right = {{9{m2[27]}}, m2[27:17]};
  wire [19:0] m2_a0_b17_product = $signed(q_left2) * $signed(m2_a0_b17_right);
  always @(posedge clk) begin
    m2_a0_b17 <= m2_a0_b17_product;
  end

  wire [36:0] m2_sum_b17_narrow = {m2_a0_b17, 17'd0};
  always @(posedge clk) begin
    m2_sum_b17 <= {{19{m2_sum_b17_narrow[36]}}, m2_sum_b17_narrow};
    if (rst) begin
      m2_sum_b17 <= 56'd0;
    end
  end

  always @(posedge clk) begin
    product <= m1_sum_b0 + m1_sum_b17 + bias + m2_sum_b0 + m2_sum_b17;
    if (rst) begin
      product <= 56'd0;
    end
  end

  always @(posedge clk) begin
    shift_of_product <= shift_of_code;
    if (rst) begin
      shift_of_product <= 6'd0;
    end
  end

  always @(posedge clk) begin
    may_tie_d1 <= tie_of_code != 6'd0;
    if (rst) begin
      may_tie_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    may_tie_d2 <= may_tie_d1;
    if (rst) begin
      may_tie_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    fraction <= below & ~below_tie;
    if (rst) begin
      fraction <= 56'd0;
    end
  end

  always @(posedge clk) begin
    window <= by_bytes[0]
        ? (by_bytes[1]
            ? (by_bytes[2] ? {16{product[55]}} : product[39:24])
            : (by_bytes[2] ? product[55:40] : product[23:8]))
        : (by_bytes[1]
            ? (by_bytes[2] ? {{8{product[55]}}, product[55:48]} : product[31:16])
            : (by_bytes[2] ? product[47:32] : product[15:0]));
    if (rst) begin
      window <= 16'd0;
    end
  end

  always @(posedge clk) begin
    above_window <= product[31:16];
    if (rst) begin
      above_window <= 16'd0;
    end
  end

  wire negative_less = $signed(product) < 56'sd0;
  always @(posedge clk) begin
    negative <= negative_less;
    if (rst) begin
      negative <= 1'b0;
    end
  end

  always @(posedge clk) begin
    beyond_window <= (differs15 & (by_bytes <= 3'd0)) | (differs23 & (by_bytes <= 3'd1))
        | (differs31 & (by_bytes <= 3'd2)) | (differs39 & (by_bytes <= 3'd3))
        | (differs47 & (by_bytes <= 3'd4)) | (differs55 & (by_bytes <= 3'd5));
    if (rst) begin
      beyond_window <= 1'b0;
    end
  end

  always @(posedge clk) begin
    by_bits <= shift_of_product[2:0];
    if (rst) begin
      by_bits <= 3'd0;
    end
  end

  wire [15:0] shifted_shifted = $signed(window) >>> by_bits;
  always @(posedge clk) begin
    shifted <= shifted_shifted;
    if (rst) begin
      shifted <= 16'd0;
    end
  end

  always @(posedge clk) begin
    rest <= {
      |(product[7:0] & fraction[7:0]), |(product[15:8] & fraction[15:8]),
      |(product[23:16] & fraction[23:16]), |(product[31:24] & fraction[31:24]),
      |(product[39:32] & fraction[39:32]), |(product[47:40] & fraction[47:40]),
      |(product[55:48] & fraction[55:48])
    };
    if (rst) begin
      rest <= 7'd0;
    end
  end

  always @(posedge clk) begin
    ties <= may_tie_d2 & (rest == 7'd0);
    if (rst) begin
      ties <= 1'b0;
    end
  end

  always @(posedge clk) begin
    exceeds_window <= beyond_window;
    if (rst) begin
      exceeds_window <= 1'b0;
    end
  end

  always @(posedge clk) begin
    below_zero <= negative;
    if (rst) begin
      below_zero <= 1'b0;
    end
  end

  always @(posedge clk) begin
    raw_above <= above_window;
    if (rst) begin
      raw_above <= 16'd0;
    end
  end

  always @(posedge clk) begin
    raw_d1 <= raw;
    if (rst) begin
      raw_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    raw_d2 <= raw_d1;
    if (rst) begin
      raw_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    raw_d3 <= raw_d2;
    if (rst) begin
      raw_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    result <= raw_d3
        ? {raw_above, shifted[15:1], code_both}
        : {24'd0, below_low ? low : (above_high ? high : code)};
    if (rst) begin
      result <= 32'd0;
    end
  end

  assign value = result;
endmodule
`default_nettype wire
