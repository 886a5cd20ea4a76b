// Generated from GatedAdder[width=26, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module gated_adder_width26_behavioural (
  input  wire gate,
  input  wire [25:0] a,
  input  wire [25:0] b,
  output wire [25:0] sum
);

  assign sum = (gate ? a : 26'd0) + b;
endmodule
`default_nettype wire
