// Generated from RowAccumulator[dotBits=15, sumBits=28, signed=true, body=ECP5]. Do not edit.
`default_nettype none
module saccade_row_accumulator_dot_bits15_sum_bits28_signed_ecp5 (
  input  wire clk,
  input  wire rst,
  input  wire control_adds,
  input  wire control_doubles,
  input  wire control_begins,
  input  wire control_ends,
  input  wire [14:0] dot,
  output wire [27:0] sum,
  output wire overflow
);

  reg  [27:0] accumulator;
  wire [28:0] total_sum;
  reg  [27:0] doubled;
  wire lost_by_doubling = (control_doubles & ~control_begins)
      & ((|accumulator[27:26]) & ~(&accumulator[27:26]));
  wire lost_by_adding = (|total_sum[28:27]) & ~(&total_sum[28:27]);
  reg  overflowed;

  choice_adder_width29_ecp5 total (
    .first(~control_doubles),
    .a({accumulator[27], accumulator}),
    .b({doubled[27], doubled}),
    .c({{14{dot[14]}}, dot}),
    .sum(total_sum)
  );

  always @(posedge clk) begin
    if (control_ends) begin
      doubled <= 28'd0;
    end else if (control_adds) begin
      doubled <= {total_sum[26:0], 1'b0};
    end
    if (rst) begin
      doubled <= 28'd0;
    end
  end

  always @(posedge clk) begin
    if (control_adds) begin
      accumulator <= total_sum[27:0];
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
