// Generated from RowAccumulator[dotBits=14, sumBits=24, signed=false, body=ICE40]. Do not edit.
`default_nettype none
module saccade_row_accumulator_dot_bits14_sum_bits24_no_signed_ice40 (
  input  wire clk,
  input  wire rst,
  input  wire control_adds,
  input  wire control_doubles,
  input  wire control_begins,
  input  wire control_ends,
  input  wire [13:0] dot,
  output wire [23:0] sum,
  output wire overflow
);

  reg  [23:0] accumulator;
  wire [24:0] total_sum;
  wire lost_by_doubling = control_doubles & ~control_begins & accumulator[23];
  wire lost_by_adding = total_sum[24];
  reg  overflowed;

  choice_adder_width25_ice40 total (
    .first(~control_doubles),
    .a({1'b0, accumulator}),
    .b({1'b0, control_begins ? 24'd0 : {accumulator[22:0], 1'b0}}),
    .c({11'd0, dot}),
    .sum(total_sum)
  );

  always @(posedge clk) begin
    if (control_adds) begin
      accumulator <= total_sum[23:0];
    end
  end

  assign sum = accumulator;

  always @(posedge clk) begin
    overflowed <= control_adds & (lost_by_doubling | lost_by_adding);
    if (rst) begin
      overflowed <= 1'b0;
    end
  end

  assign overflow = overflowed;

  wire unused_ok = &{1'b0, control_ends};
endmodule
`default_nettype wire
