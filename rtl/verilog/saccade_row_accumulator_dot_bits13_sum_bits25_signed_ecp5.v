// Generated from RowAccumulator[dotBits=13, sumBits=25, signed=true, body=ECP5]. Do not edit.
`default_nettype none
module saccade_row_accumulator_dot_bits13_sum_bits25_signed_ecp5 (
  input  wire clk,
  input  wire rst,
  input  wire control_adds,
  input  wire control_doubles,
  input  wire control_begins,
  input  wire control_ends,
  input  wire [12:0] dot,
  output wire [24:0] sum,
  output wire overflow
);

  reg  [24:0] accumulator;
  wire [25:0] total_sum;
  reg  [24:0] doubled;
  wire lost_by_doubling = (control_doubles & ~control_begins)
      & ((|accumulator[24:23]) & ~(&accumulator[24:23]));
  wire lost_by_adding = (|total_sum[25:24]) & ~(&total_sum[25:24]);
  reg  overflowed;

  choice_adder_width26_ecp5 total (
    .first(~control_doubles),
    .a({accumulator[24], accumulator}),
    .b({doubled[24], doubled}),
    .c({{13{dot[12]}}, dot}),
    .sum(total_sum)
  );

  always @(posedge clk) begin
    if (control_ends) begin
      doubled <= 25'd0;
    end else if (control_adds) begin
      doubled <= {total_sum[23:0], 1'b0};
    end
    if (rst) begin
      doubled <= 25'd0;
    end
  end

  always @(posedge clk) begin
    if (control_adds) begin
      accumulator <= total_sum[24:0];
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
endmodule
`default_nettype wire
