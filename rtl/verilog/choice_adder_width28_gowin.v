// Generated from ChoiceAdder[width=28, body=GOWIN]. Do not edit.
`default_nettype none
module choice_adder_width28_gowin (
  input  wire first,
  input  wire [27:0] a,
  input  wire [27:0] b,
  input  wire [27:0] c,
  output wire [27:0] sum
);

  assign sum = c + (first ? a : b);
endmodule
`default_nettype wire
