// Generated from DigitSerialDot[lanes=16, digitBits=8, encoding=PLAIN, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes16_digit_bits8_plain_behavioural (
  input  wire [15:0] plane,
  input  wire [7:0] activations0,
  input  wire [7:0] activations1,
  input  wire [7:0] activations2,
  input  wire [7:0] activations3,
  input  wire [7:0] activations4,
  input  wire [7:0] activations5,
  input  wire [7:0] activations6,
  input  wire [7:0] activations7,
  input  wire [7:0] activations8,
  input  wire [7:0] activations9,
  input  wire [7:0] activations10,
  input  wire [7:0] activations11,
  input  wire [7:0] activations12,
  input  wire [7:0] activations13,
  input  wire [7:0] activations14,
  input  wire [7:0] activations15,
  output wire [11:0] sum
);

  wire [7:0] gated0 = plane[0] ? activations0 : 8'd0;
  wire [7:0] gated1 = plane[1] ? activations1 : 8'd0;
  wire [7:0] gated2 = plane[2] ? activations2 : 8'd0;
  wire [7:0] gated3 = plane[3] ? activations3 : 8'd0;
  wire [7:0] gated4 = plane[4] ? activations4 : 8'd0;
  wire [7:0] gated5 = plane[5] ? activations5 : 8'd0;
  wire [7:0] gated6 = plane[6] ? activations6 : 8'd0;
  wire [7:0] gated7 = plane[7] ? activations7 : 8'd0;
  wire [7:0] gated8 = plane[8] ? activations8 : 8'd0;
  wire [7:0] gated9 = plane[9] ? activations9 : 8'd0;
  wire [7:0] gated10 = plane[10] ? activations10 : 8'd0;
  wire [7:0] gated11 = plane[11] ? activations11 : 8'd0;
  wire [7:0] gated12 = plane[12] ? activations12 : 8'd0;
  wire [7:0] gated13 = plane[13] ? activations13 : 8'd0;
  wire [7:0] gated14 = plane[14] ? activations14 : 8'd0;
  wire [7:0] gated15 = plane[15] ? activations15 : 8'd0;
  wire [8:0] sum0to1 = {1'b0, gated0} + {1'b0, gated1};
  wire [8:0] sum2to3 = {1'b0, gated2} + {1'b0, gated3};
  wire [9:0] sum0to3 = {1'b0, sum0to1} + {1'b0, sum2to3};
  wire [8:0] sum4to5 = {1'b0, gated4} + {1'b0, gated5};
  wire [8:0] sum6to7 = {1'b0, gated6} + {1'b0, gated7};
  wire [9:0] sum4to7 = {1'b0, sum4to5} + {1'b0, sum6to7};
  wire [10:0] sum0to7 = {1'b0, sum0to3} + {1'b0, sum4to7};
  wire [8:0] sum8to9 = {1'b0, gated8} + {1'b0, gated9};
  wire [8:0] sum10to11 = {1'b0, gated10} + {1'b0, gated11};
  wire [9:0] sum8to11 = {1'b0, sum8to9} + {1'b0, sum10to11};
  wire [8:0] sum12to13 = {1'b0, gated12} + {1'b0, gated13};
  wire [8:0] sum14to15 = {1'b0, gated14} + {1'b0, gated15};
  wire [9:0] sum12to15 = {1'b0, sum12to13} + {1'b0, sum14to15};
  wire [10:0] sum8to15 = {1'b0, sum8to11} + {1'b0, sum12to15};
  wire [11:0] sum0to15 = {1'b0, sum0to7} + {1'b0, sum8to15};

  assign sum = sum0to15;
endmodule
`default_nettype wire
