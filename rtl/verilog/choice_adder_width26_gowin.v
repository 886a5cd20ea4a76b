// Generated from ChoiceAdder[width=26, body=GOWIN]. Do not edit.
`default_nettype none
module choice_adder_width26_gowin (
  input  wire first,
  input  wire [25:0] a,
  input  wire [25:0] b,
  input  wire [25:0] c,
  output wire [25:0] sum
);

  assign sum = c + (first ? a : b);
endmodule
`default_nettype wire
