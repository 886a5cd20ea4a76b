// Generated from ChoiceAdder[width=25, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module choice_adder_width25_behavioural (
  input  wire first,
  input  wire [24:0] a,
  input  wire [24:0] b,
  input  wire [24:0] c,
  output wire [24:0] sum
);

  assign sum = c + (first ? a : b);
endmodule
`default_nettype wire
