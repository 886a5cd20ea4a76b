// Generated from ChoiceAdder[width=23, body=ICE40]. Do not edit.
`default_nettype none
module choice_adder_width23_ice40 (
  input  wire first,
  input  wire [22:0] a,
  input  wire [22:0] b,
  input  wire [22:0] c,
  output wire [22:0] sum
);

  assign sum = c + (first ? a : b);
endmodule
`default_nettype wire
