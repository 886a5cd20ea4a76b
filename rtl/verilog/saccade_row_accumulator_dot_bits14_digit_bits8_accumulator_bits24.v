// Generated from RowAccumulator[dotBits=14, digitBits=8, accumulatorBits=24]. Do not edit.
`default_nettype none
module saccade_row_accumulator_dot_bits14_digit_bits8_accumulator_bits24 (
  input  wire clk,
  input  wire rst,
  input  wire control_plane,
  input  wire control_first_plane,
  input  wire control_segment,
  input  wire control_clears,
  input  wire control_shifts,
  input  wire [13:0] dot,
  output wire [24:0] sum,
  output wire overflow
);

  reg  [21:0] inner;
  wire [21:0] doubled = {inner[20:0], 1'b0};
  wire [21:0] planes_before = ~control_first_plane ? doubled : 22'd0;
  reg  [24:0] accumulator;
  wire [24:0] shifted = {accumulator[16:0], 8'd0};
  wire [24:0] sum_before = ~control_clears ? (control_shifts ? shifted : accumulator) : 25'd0;
  wire [25:0] total = {sum_before[24], sum_before} + {{4{inner[21]}}, inner};
  wire [1:0] total_top = total[25:24];
  wire [8:0] shifted_out = accumulator[24:16];
  reg  overflowed;

  always @(posedge clk) begin
    if (control_plane) begin
      inner <= planes_before + {{8{dot[13]}}, dot};
    end
  end

  always @(posedge clk) begin
    if (control_segment) begin
      accumulator <= total[24:0];
    end
  end

  assign sum = accumulator;

  always @(posedge clk) begin
    overflowed <= control_segment
        & (((|total_top) & ~(&total_top)) | ((|shifted_out) & ~(&shifted_out) & control_shifts));
    if (rst) begin
      overflowed <= 1'b0;
    end
  end

  assign overflow = overflowed;
endmodule
`default_nettype wire
