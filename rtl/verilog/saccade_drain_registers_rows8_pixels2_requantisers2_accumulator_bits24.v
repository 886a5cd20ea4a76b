// Generated from DrainRegisters[rows=8, pixels=2, requantisers=2, accumulatorBits=24]. Do not edit.
`default_nettype none
module saccade_drain_registers_rows8_pixels2_requantisers2_accumulator_bits24 (
  input  wire clk,
  input  wire load,
  input  wire step,
  input  wire pixel_ends,
  input  wire [24:0] sums0,
  input  wire [24:0] sums1,
  input  wire [24:0] sums2,
  input  wire [24:0] sums3,
  input  wire [24:0] sums4,
  input  wire [24:0] sums5,
  input  wire [24:0] sums6,
  input  wire [24:0] sums7,
  input  wire [24:0] sums8,
  input  wire [24:0] sums9,
  input  wire [24:0] sums10,
  input  wire [24:0] sums11,
  input  wire [24:0] sums12,
  input  wire [24:0] sums13,
  input  wire [24:0] sums14,
  input  wire [24:0] sums15,
  input  wire [26:0] zeros0,
  input  wire [26:0] zeros1,
  output wire [24:0] heads0,
  output wire [24:0] heads1,
  output wire [26:0] zero
);

  reg  [24:0] sum0;
  reg  [24:0] sum1;
  reg  [24:0] sum2;
  reg  [24:0] sum3;
  reg  [24:0] sum4;
  reg  [24:0] sum5;
  reg  [24:0] sum6;
  reg  [24:0] sum7;
  reg  [24:0] sum8;
  reg  [24:0] sum9;
  reg  [24:0] sum10;
  reg  [24:0] sum11;
  reg  [24:0] sum12;
  reg  [24:0] sum13;
  reg  [24:0] sum14;
  reg  [24:0] sum15;
  wire pixel_step = step & pixel_ends;
  reg  [26:0] zero_sum0;
  reg  [26:0] zero_sum1;

  always @(posedge clk) begin
    if (load) begin
      sum0 <= sums0;
      sum1 <= sums1;
      sum2 <= sums2;
      sum3 <= sums3;
      sum4 <= sums4;
      sum5 <= sums5;
      sum6 <= sums6;
      sum7 <= sums7;
      sum8 <= sums8;
      sum9 <= sums9;
      sum10 <= sums10;
      sum11 <= sums11;
      sum12 <= sums12;
      sum13 <= sums13;
      sum14 <= sums14;
      sum15 <= sums15;
    end else if (step) begin
      sum0 <= sum2;
      sum1 <= sum3;
      sum2 <= sum4;
      sum3 <= sum5;
      sum4 <= sum6;
      sum5 <= sum7;
      sum6 <= sum8;
      sum7 <= sum9;
      sum8 <= sum10;
      sum9 <= sum11;
      sum10 <= sum12;
      sum11 <= sum13;
      sum12 <= sum14;
      sum13 <= sum15;
    end
  end

  assign heads0 = sum0;
  assign heads1 = sum1;

  always @(posedge clk) begin
    if (load) begin
      zero_sum0 <= zeros0;
      zero_sum1 <= zeros1;
    end else if (pixel_step) begin
      zero_sum0 <= zero_sum1;
    end
  end

  assign zero = zero_sum0;
endmodule
`default_nettype wire
