// Generated from WeightSerialDot[lanes=8, digitBits=8, weightBits=8, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module weight_serial_dot_lanes8_digit_bits8_weight_bits8_behavioural (
  input  wire clk,
  input  wire rst,
  input  wire first,
  input  wire [7:0] plane,
  input  wire [7:0] activations0,
  input  wire [7:0] activations1,
  input  wire [7:0] activations2,
  input  wire [7:0] activations3,
  input  wire [7:0] activations4,
  input  wire [7:0] activations5,
  input  wire [7:0] activations6,
  input  wire [7:0] activations7,
  output wire [18:0] result
);

  wire [10:0] adder_sum;
  reg  [18:0] acc;
  wire [18:0] doubled = {acc[17:0], 1'b0};
  wire [18:0] kept = ~first ? doubled : 19'd0;

  digit_serial_dot_lanes8_digit_bits8_plain_behavioural adder (
    .plane(plane),
    .activations0(activations0),
    .activations1(activations1),
    .activations2(activations2),
    .activations3(activations3),
    .activations4(activations4),
    .activations5(activations5),
    .activations6(activations6),
    .activations7(activations7),
    .sum(adder_sum)
  );

  always @(posedge clk) begin
    acc <= kept + {8'd0, adder_sum};
    if (rst) begin
      acc <= 19'd0;
    end
  end

  assign result = acc;
endmodule
`default_nettype wire
