// Generated from DigitSerialDot[lanes=8, digitBits=8, encoding=PLAIN, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes8_digit_bits8_plain_behavioural (
  input  wire [7:0] plane,
  input  wire [7:0] activations0,
  input  wire [7:0] activations1,
  input  wire [7:0] activations2,
  input  wire [7:0] activations3,
  input  wire [7:0] activations4,
  input  wire [7:0] activations5,
  input  wire [7:0] activations6,
  input  wire [7:0] activations7,
  output wire [10:0] sum
);

  wire [7:0] gated0 = plane[0] ? activations0 : 8'd0;
  wire [7:0] gated1 = plane[1] ? activations1 : 8'd0;
  wire [7:0] gated2 = plane[2] ? activations2 : 8'd0;
  wire [7:0] gated3 = plane[3] ? activations3 : 8'd0;
  wire [7:0] gated4 = plane[4] ? activations4 : 8'd0;
  wire [7:0] gated5 = plane[5] ? activations5 : 8'd0;
  wire [7:0] gated6 = plane[6] ? activations6 : 8'd0;
  wire [7:0] gated7 = plane[7] ? activations7 : 8'd0;
  wire [8:0] sum0to1 = {1'b0, gated0} + {1'b0, gated1};
  wire [8:0] sum2to3 = {1'b0, gated2} + {1'b0, gated3};
  wire [9:0] sum0to3 = {1'b0, sum0to1} + {1'b0, sum2to3};
  wire [8:0] sum4to5 = {1'b0, gated4} + {1'b0, gated5};
  wire [8:0] sum6to7 = {1'b0, gated6} + {1'b0, gated7};
  wire [9:0] sum4to7 = {1'b0, sum4to5} + {1'b0, sum6to7};
  wire [10:0] sum0to7 = {1'b0, sum0to3} + {1'b0, sum4to7};

  assign sum = sum0to7;
endmodule
`default_nettype wire
