// Generated from GatedAdder[width=21, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module gated_adder_width21_behavioural (
  input  wire gate,
  input  wire [20:0] a,
  input  wire [20:0] b,
  output wire [20:0] sum
);

  assign sum = (gate ? a : 21'd0) + b;
endmodule
`default_nettype wire
