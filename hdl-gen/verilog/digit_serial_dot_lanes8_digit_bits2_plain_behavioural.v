// Generated from DigitSerialDot[lanes=8, digitBits=2, encoding=PLAIN, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes8_digit_bits2_plain_behavioural (
  input  wire [7:0] plane,
  input  wire [1:0] activations0,
  input  wire [1:0] activations1,
  input  wire [1:0] activations2,
  input  wire [1:0] activations3,
  input  wire [1:0] activations4,
  input  wire [1:0] activations5,
  input  wire [1:0] activations6,
  input  wire [1:0] activations7,
  output wire [4:0] sum
);

  wire [1:0] gated0 = plane[0] ? activations0 : 2'd0;
  wire [1:0] gated1 = plane[1] ? activations1 : 2'd0;
  wire [1:0] gated2 = plane[2] ? activations2 : 2'd0;
  wire [1:0] gated3 = plane[3] ? activations3 : 2'd0;
  wire [1:0] gated4 = plane[4] ? activations4 : 2'd0;
  wire [1:0] gated5 = plane[5] ? activations5 : 2'd0;
  wire [1:0] gated6 = plane[6] ? activations6 : 2'd0;
  wire [1:0] gated7 = plane[7] ? activations7 : 2'd0;
  wire [2:0] sum0to1 = {1'b0, gated0} + {1'b0, gated1};
  wire [2:0] sum2to3 = {1'b0, gated2} + {1'b0, gated3};
  wire [3:0] sum0to3 = {1'b0, sum0to1} + {1'b0, sum2to3};
  wire [2:0] sum4to5 = {1'b0, gated4} + {1'b0, gated5};
  wire [2:0] sum6to7 = {1'b0, gated6} + {1'b0, gated7};
  wire [3:0] sum4to7 = {1'b0, sum4to5} + {1'b0, sum6to7};
  wire [4:0] sum0to7 = {1'b0, sum0to3} + {1'b0, sum4to7};

  assign sum = sum0to7;
endmodule
`default_nettype wire
