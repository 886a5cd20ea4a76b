// Generated from PairSums[lanes=8, digitBits=8]. Do not edit.
`default_nettype none
module pair_sums_lanes8_digit_bits8 (
  input  wire [7:0] activations0,
  input  wire [7:0] activations1,
  input  wire [7:0] activations2,
  input  wire [7:0] activations3,
  input  wire [7:0] activations4,
  input  wire [7:0] activations5,
  input  wire [7:0] activations6,
  input  wire [7:0] activations7,
  output wire [8:0] sums0,
  output wire [8:0] sums1,
  output wire [8:0] sums2,
  output wire [8:0] sums3
);

  assign sums0 = {1'b0, activations0} + {1'b0, activations1};
  assign sums1 = {1'b0, activations2} + {1'b0, activations3};
  assign sums2 = {1'b0, activations4} + {1'b0, activations5};
  assign sums3 = {1'b0, activations6} + {1'b0, activations7};
endmodule
`default_nettype wire
