// Generated from GatedAdder[width=21, body=ICE40]. Do not edit.
`default_nettype none
module gated_adder_width21_ice40 (
  input  wire gate,
  input  wire [20:0] a,
  input  wire [20:0] b,
  output wire [20:0] sum
);

  assign sum = gate ? (a + b) : b;
endmodule
`default_nettype wire
