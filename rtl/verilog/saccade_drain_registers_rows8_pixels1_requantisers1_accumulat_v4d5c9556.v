// Generated from DrainRegisters[rows=8, pixels=1, requantisers=1, sumFormat=SumFormat[accumulatorBits=22, signed=false]]. Do not edit.
`default_nettype none
module saccade_drain_registers_rows8_pixels1_requantisers1_accumulat_v4d5c9556 (
  input  wire clk,
  input  wire load,
  input  wire step,
  input  wire pixel_ends,
  input  wire [21:0] sums0,
  input  wire [21:0] sums1,
  input  wire [21:0] sums2,
  input  wire [21:0] sums3,
  input  wire [21:0] sums4,
  input  wire [21:0] sums5,
  input  wire [21:0] sums6,
  input  wire [21:0] sums7,
  input  wire [23:0] zeros0,
  output wire [21:0] heads0,
  output wire [23:0] zero
);

  reg  [21:0] sum0;
  reg  [21:0] sum1;
  reg  [21:0] sum2;
  reg  [21:0] sum3;
  reg  [21:0] sum4;
  reg  [21:0] sum5;
  reg  [21:0] sum6;
  reg  [21:0] sum7;
  wire pixel_step = step & pixel_ends;
  reg  [23:0] zero_sum0;

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
    end else if (step) begin
      sum0 <= sum1;
      sum1 <= sum2;
      sum2 <= sum3;
      sum3 <= sum4;
      sum4 <= sum5;
      sum5 <= sum6;
      sum6 <= sum7;
    end
  end

  assign heads0 = sum0;

  always @(posedge clk) begin
    if (load) begin
      zero_sum0 <= zeros0;
    end
  end

  assign zero = zero_sum0;

  wire unused_ok = &{1'b0, pixel_step};
endmodule
`default_nettype wire
