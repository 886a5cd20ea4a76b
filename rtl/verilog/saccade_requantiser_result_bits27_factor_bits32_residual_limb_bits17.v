// Generated from Requantiser[resultBits=27, factorBits=32, residual=true, limbBits=17]. Do not edit.
`default_nettype none
module saccade_requantiser_result_bits27_factor_bits32_residual_limb_bits17 (
  input  wire clk,
  input  wire rst,
  input  wire [26:0] a,
  input  wire [7:0] q,
  input  wire [31:0] m1,
  input  wire [31:0] m2,
  input  wire [58:0] bias,
  input  wire [5:0] shift,
  input  wire [5:0] tie,
  input  wire raw,
  input  wire [7:0] low,
  input  wire [7:0] high,
  output wire [31:0] value
);

  reg  [35:0] m1_a0_b0;
  reg  [27:0] m1_a17_b0;
  reg  [58:0] m1_sum_b0;
  reg  [32:0] m1_a0_b17;
  reg  [24:0] m1_a17_b17;
  reg  [58:0] m1_sum_b17;
  reg  [58:0] bias_d1;
  reg  [58:0] bias_d2;
  reg  [26:0] m2_a0_b0;
  reg  [58:0] m2_sum_b0;
  reg  [23:0] m2_a0_b17;
  reg  [58:0] m2_sum_b17;
  reg  [58:0] product;
  reg  [5:0] shift_d1;
  reg  [5:0] shift_d2;
  reg  [5:0] shift_d3;
  reg  [5:0] tie_d1;
  reg  [5:0] tie_d2;
  reg  [5:0] tie_d3;
  reg  [58:0] coarse;
  reg  [2:0] by_bits;
  reg  [58:0] shifted;
  wire [58:0] below = {
    (shift_d3[5:3] == 3'd7) & (3'd2 < shift_d3[2:0]),
    (shift_d3[5:3] == 3'd7) & (3'd1 < shift_d3[2:0]),
    (shift_d3[5:3] == 3'd7) & (3'd0 < shift_d3[2:0]),
    (3'd6 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd6) & 1'b0),
    (3'd6 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd6) & (3'd6 < shift_d3[2:0])),
    (3'd6 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd6) & (3'd5 < shift_d3[2:0])),
    (3'd6 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd6) & (3'd4 < shift_d3[2:0])),
    (3'd6 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd6) & (3'd3 < shift_d3[2:0])),
    (3'd6 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd6) & (3'd2 < shift_d3[2:0])),
    (3'd6 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd6) & (3'd1 < shift_d3[2:0])),
    (3'd6 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd6) & (3'd0 < shift_d3[2:0])),
    (3'd5 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd5) & 1'b0),
    (3'd5 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd5) & (3'd6 < shift_d3[2:0])),
    (3'd5 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd5) & (3'd5 < shift_d3[2:0])),
    (3'd5 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd5) & (3'd4 < shift_d3[2:0])),
    (3'd5 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd5) & (3'd3 < shift_d3[2:0])),
    (3'd5 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd5) & (3'd2 < shift_d3[2:0])),
    (3'd5 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd5) & (3'd1 < shift_d3[2:0])),
    (3'd5 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd5) & (3'd0 < shift_d3[2:0])),
    (3'd4 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd4) & 1'b0),
    (3'd4 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd4) & (3'd6 < shift_d3[2:0])),
    (3'd4 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd4) & (3'd5 < shift_d3[2:0])),
    (3'd4 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd4) & (3'd4 < shift_d3[2:0])),
    (3'd4 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd4) & (3'd3 < shift_d3[2:0])),
    (3'd4 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd4) & (3'd2 < shift_d3[2:0])),
    (3'd4 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd4) & (3'd1 < shift_d3[2:0])),
    (3'd4 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd4) & (3'd0 < shift_d3[2:0])),
    (3'd3 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd3) & 1'b0),
    (3'd3 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd3) & (3'd6 < shift_d3[2:0])),
    (3'd3 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd3) & (3'd5 < shift_d3[2:0])),
    (3'd3 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd3) & (3'd4 < shift_d3[2:0])),
    (3'd3 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd3) & (3'd3 < shift_d3[2:0])),
    (3'd3 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd3) & (3'd2 < shift_d3[2:0])),
    (3'd3 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd3) & (3'd1 < shift_d3[2:0])),
    (3'd3 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd3) & (3'd0 < shift_d3[2:0])),
    (3'd2 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd2) & 1'b0),
    (3'd2 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd2) & (3'd6 < shift_d3[2:0])),
    (3'd2 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd2) & (3'd5 < shift_d3[2:0])),
    (3'd2 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd2) & (3'd4 < shift_d3[2:0])),
    (3'd2 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd2) & (3'd3 < shift_d3[2:0])),
    (3'd2 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd2) & (3'd2 < shift_d3[2:0])),
    (3'd2 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd2) & (3'd1 < shift_d3[2:0])),
    (3'd2 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd2) & (3'd0 < shift_d3[2:0])),
    (3'd1 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd1) & 1'b0),
    (3'd1 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd1) & (3'd6 < shift_d3[2:0])),
    (3'd1 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd1) & (3'd5 < shift_d3[2:0])),
    (3'd1 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd1) & (3'd4 < shift_d3[2:0])),
    (3'd1 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd1) & (3'd3 < shift_d3[2:0])),
    (3'd1 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd1) & (3'd2 < shift_d3[2:0])),
    (3'd1 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd1) & (3'd1 < shift_d3[2:0])),
    (3'd1 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd1) & (3'd0 < shift_d3[2:0])),
    (3'd0 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd0) & 1'b0),
    (3'd0 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd0) & (3'd6 < shift_d3[2:0])),
    (3'd0 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd0) & (3'd5 < shift_d3[2:0])),
    (3'd0 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd0) & (3'd4 < shift_d3[2:0])),
    (3'd0 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd0) & (3'd3 < shift_d3[2:0])),
    (3'd0 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd0) & (3'd2 < shift_d3[2:0])),
    (3'd0 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd0) & (3'd1 < shift_d3[2:0])),
    (3'd0 < shift_d3[5:3]) | ((shift_d3[5:3] == 3'd0) & (3'd0 < shift_d3[2:0]))
  };
  wire [58:0] fraction = below;
  wire [5:0] below_tie_wide = shift_d3 - tie_d3;
  wire [58:0] below_tie = {
    (below_tie_wide[5:3] == 3'd7) & (3'd2 < below_tie_wide[2:0]),
    (below_tie_wide[5:3] == 3'd7) & (3'd1 < below_tie_wide[2:0]),
    (below_tie_wide[5:3] == 3'd7) & (3'd0 < below_tie_wide[2:0]),
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
  wire [58:0] lower_fraction = below_tie;
  reg  [7:0] rest;
  reg  may_tie;
  reg  ties;
  reg  raw_d1;
  reg  raw_d2;
  reg  raw_d3;
  reg  raw_d4;
  reg  raw_d5;
  wire negative = shifted[58];
  wire exceeds = shifted[57:8] != 50'd0;
  wire [7:0] code = {shifted[7:1], shifted[0] & ~ties};
  wire below_low = negative | (~exceeds & (code < low));
  wire above_high = ~negative & (exceeds | (high < code));
  reg  [31:0] result;

  wire [35:0] m1_a0_b0_left = {19'd0, a[16:0]};
  wire [35:0] m1_a0_b0_right = {19'd0, m1[16:0]};
  wire [35:0] m1_a0_b0_product = $signed(m1_a0_b0_left) * $signed(m1_a0_b0_right);
  always @(posedge clk) begin
    m1_a0_b0 <= m1_a0_b0_product;
    if (rst) begin
      m1_a0_b0 <= 36'd0;
    end
  end

  wire [27:0] m1_a17_b0_left = {{18{a[26]}}, a[26:17]};
  wire [27:0] m1_a17_b0_right = {11'd0, m1[16:0]};
  wire [27:0] m1_a17_b0_product = $signed(m1_a17_b0_left) * $signed(m1_a17_b0_right);
  always @(posedge clk) begin
    m1_a17_b0 <= m1_a17_b0_product;
    if (rst) begin
      m1_a17_b0 <= 28'd0;
    end
  end

  wire [44:0] m1_sum_b0_narrow = {m1_a17_b0, 17'd0};
  always @(posedge clk) begin
    m1_sum_b0 <= {{23{m1_a0_b0[35]}}, m1_a0_b0} + {{14{m1_sum_b0_narrow[44]}}, m1_sum_b0_narrow};
    if (rst) begin
      m1_sum_b0 <= 59'd0;
    end
  end

  wire [32:0] m1_a0_b17_left = {16'd0, a[16:0]};
  wire [32:0] m1_a0_b17_right = {{18{m1[31]}}, m1[31:17]};
  wire [32:0] m1_a0_b17_product = $signed(m1_a0_b17_left) * $signed(m1_a0_b17_right);
  always @(posedge clk) begin
    m1_a0_b17 <= m1_a0_b17_product;
    if (rst) begin
      m1_a0_b17 <= 33'd0;
    end
  end

  wire [24:0] m1_a17_b17_left = {{15{a[26]}}, a[26:17]};
  wire [24:0] m1_a17_b17_right = {{10{m1[31]}}, m1[31:17]};
  wire [24:0] m1_a17_b17_product = $signed(m1_a17_b17_left) * $signed(m1_a17_b17_right);
  always @(posedge clk) begin
    m1_a17_b17 <= m1_a17_b17_product;
    if (rst) begin
      m1_a17_b17 <= 25'd0;
    end
  end

  wire [49:0] m1_sum_b17_narrow = {m1_a0_b17, 17'd0};
  always @(posedge clk) begin
    m1_sum_b17 <= {{9{m1_sum_b17_narrow[49]}}, m1_sum_b17_narrow} + {m1_a17_b17, 34'd0};
    if (rst) begin
      m1_sum_b17 <= 59'd0;
    end
  end

  always @(posedge clk) begin
    bias_d1 <= bias;
    if (rst) begin
      bias_d1 <= 59'd0;
    end
  end

  always @(posedge clk) begin
    bias_d2 <= bias_d1;
    if (rst) begin
      bias_d2 <= 59'd0;
    end
  end

  wire [26:0] q_left = {19'd0, q};
  wire [26:0] m2_a0_b0_right = {10'd0, m2[16:0]};
  wire [26:0] m2_a0_b0_product = $signed(q_left) * $signed(m2_a0_b0_right);
  always @(posedge clk) begin
    m2_a0_b0 <= m2_a0_b0_product;
    if (rst) begin
      m2_a0_b0 <= 27'd0;
    end
  end

  always @(posedge clk) begin
    m2_sum_b0 <= {{32{m2_a0_b0[26]}}, m2_a0_b0};
    if (rst) begin
      m2_sum_b0 <= 59'd0;
    end
  end

  wire [23:0] q_left2 = {16'd0, q};
  wire [23:0] m2_a0_b17_right = {{9{m2[31]}}, m2[31:17]};
  wire [23:0] m2_a0_b17_product = $signed(q_left2) * $signed(m2_a0_b17_right);
  always @(posedge clk) begin
    m2_a0_b17 <= m2_a0_b17_product;
    if (rst) begin
      m2_a0_b17 <= 24'd0;
    end
  end

  wire [40:0] m2_sum_b17_narrow = {m2_a0_b17, 17'd0};
  always @(posedge clk) begin
    m2_sum_b17 <= {{18{m2_sum_b17_narrow[40]}}, m2_sum_b17_narrow};
    if (rst) begin
      m2_sum_b17 <= 59'd0;
    end
  end

  always @(posedge clk) begin
    product <= m1_sum_b0 + m1_sum_b17 + bias_d2 + m2_sum_b0 + m2_sum_b17;
    if (rst) begin
      product <= 59'd0;
    end
  end

  always @(posedge clk) begin
    shift_d1 <= ~raw ? shift : 6'd0;
    if (rst) begin
      shift_d1 <= 6'd0;
    end
  end

  always @(posedge clk) begin
    shift_d2 <= shift_d1;
    if (rst) begin
      shift_d2 <= 6'd0;
    end
  end

  always @(posedge clk) begin
    shift_d3 <= shift_d2;
    if (rst) begin
      shift_d3 <= 6'd0;
    end
  end

  always @(posedge clk) begin
    tie_d1 <= ~raw ? tie : 6'd0;
    if (rst) begin
      tie_d1 <= 6'd0;
    end
  end

  always @(posedge clk) begin
    tie_d2 <= tie_d1;
    if (rst) begin
      tie_d2 <= 6'd0;
    end
  end

  always @(posedge clk) begin
    tie_d3 <= tie_d2;
    if (rst) begin
      tie_d3 <= 6'd0;
    end
  end

  wire [58:0] coarse_shifted = $signed(product) >>> {shift_d3[5:3], 3'd0};
  always @(posedge clk) begin
    coarse <= coarse_shifted;
    if (rst) begin
      coarse <= 59'd0;
    end
  end

  always @(posedge clk) begin
    by_bits <= shift_d3[2:0];
    if (rst) begin
      by_bits <= 3'd0;
    end
  end

  wire [58:0] shifted_shifted = $signed(coarse) >>> by_bits;
  always @(posedge clk) begin
    shifted <= shifted_shifted;
    if (rst) begin
      shifted <= 59'd0;
    end
  end

  always @(posedge clk) begin
    rest <= {
      |(product[7:0] & fraction[7:0] & ~lower_fraction[7:0]),
      |(product[15:8] & fraction[15:8] & ~lower_fraction[15:8]),
      |(product[23:16] & fraction[23:16] & ~lower_fraction[23:16]),
      |(product[31:24] & fraction[31:24] & ~lower_fraction[31:24]),
      |(product[39:32] & fraction[39:32] & ~lower_fraction[39:32]),
      |(product[47:40] & fraction[47:40] & ~lower_fraction[47:40]),
      |(product[55:48] & fraction[55:48] & ~lower_fraction[55:48]),
      |(product[58:56] & fraction[58:56] & ~lower_fraction[58:56])
    };
    if (rst) begin
      rest <= 8'd0;
    end
  end

  always @(posedge clk) begin
    may_tie <= tie_d3 != 6'd0;
    if (rst) begin
      may_tie <= 1'b0;
    end
  end

  always @(posedge clk) begin
    ties <= may_tie & (rest == 8'd0);
    if (rst) begin
      ties <= 1'b0;
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
    raw_d4 <= raw_d3;
    if (rst) begin
      raw_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    raw_d5 <= raw_d4;
    if (rst) begin
      raw_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    result <= raw_d5 ? shifted[31:0] : {24'd0, below_low ? low : (above_high ? high : code)};
    if (rst) begin
      result <= 32'd0;
    end
  end

  assign value = result;
endmodule
`default_nettype wire
