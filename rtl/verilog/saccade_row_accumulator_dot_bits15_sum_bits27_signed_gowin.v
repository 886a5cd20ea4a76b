// Generated from RowAccumulator[dotBits=15, sumBits=27, signed=true, body=GOWIN]. Do not edit.
`default_nettype none
module saccade_row_accumulator_dot_bits15_sum_bits27_signed_gowin (
  input  wire clk,
  input  wire rst,
  input  wire control_adds,
  input  wire control_doubles,
  input  wire control_begins,
  input  wire control_ends,
  input  wire [14:0] dot,
  output wire [26:0] sum,
  output wire overflow
);

  reg  [26:0] accumulator;
  wire [27:0] total_sum;
  wire lost_by_doubling = (control_doubles & ~control_begins)
      & ((|accumulator[26:25]) & ~(&accumulator[26:25]));
  wire lost_by_adding = (|total_sum[27:26]) & ~(&total_sum[27:26]);
  reg  overflowed;

  wire [26:0] total_b_narrow = control_begins ? 27'd0 : {accumulator[25:0], 1'b0};
  choice_adder_width28_gowin total (
    .first(~control_doubles),
    .a({accumulator[26], accumulator}),
    .b({total_b_narrow[26], total_b_narrow}),
    .c({{13{dot[14]}}, dot}),
    .sum(total_sum)
  );

  always @(posedge clk) begin
    if (control_adds) begin
      accumulator <= total_sum[26:0];
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
