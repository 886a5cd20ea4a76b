// Generated from RowAccumulator[dotBits=13, digitBits=8, accumulatorBits=24, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module saccade_row_accumulator_dot_bits13_digit_bits8_accumulator_bi_v89daec9a (
  input  wire clk,
  input  wire rst,
  input  wire control_plane,
  input  wire control_first_plane,
  input  wire control_segment,
  input  wire control_clears,
  input  wire control_shifts,
  input  wire [12:0] dot,
  output wire [24:0] sum,
  output wire overflow
);

  reg  [20:0] inner;
  wire [20:0] doubled = {inner[19:0], 1'b0};
  wire [20:0] planes_sum;
  reg  [24:0] accumulator;
  wire [25:0] total_sum;
  wire [1:0] total_top = total_sum[25:24];
  reg  overflowed;

  gated_adder_width21_behavioural planes (
    .gate(~control_first_plane),
    .a(doubled),
    .b({{8{dot[12]}}, dot}),
    .sum(planes_sum)
  );

  gated_adder_width26_behavioural total (
    .gate(~control_clears),
    .a({accumulator[24], accumulator}),
    .b({{5{inner[20]}}, inner}),
    .sum(total_sum)
  );

  always @(posedge clk) begin
    if (control_plane) begin
      inner <= planes_sum;
    end
  end

  always @(posedge clk) begin
    if (control_segment) begin
      accumulator <= total_sum[24:0];
    end
  end

  assign sum = accumulator;

  always @(posedge clk) begin
    overflowed <= control_segment & ((|total_top) & ~(&total_top));
    if (rst) begin
      overflowed <= 1'b0;
    end
  end

  assign overflow = overflowed;

  wire unused_ok = &{1'b0, control_shifts};
endmodule
`default_nettype wire
