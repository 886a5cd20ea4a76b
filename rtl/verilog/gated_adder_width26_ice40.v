// Generated from GatedAdder[width=26, body=ICE40]. Do not edit.
`default_nettype none
module gated_adder_width26_ice40 (
  input  wire gate,
  input  wire [25:0] a,
  input  wire [25:0] b,
  output wire [25:0] sum
);

  assign sum = gate ? (a + b) : b;
endmodule
`default_nettype wire
