// Generated from ChoiceAdder[width=27, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module choice_adder_width27_behavioural (
  input  wire first,
  input  wire [26:0] a,
  input  wire [26:0] b,
  input  wire [26:0] c,
  output wire [26:0] sum
);

  assign sum = c + (first ? a : b);
endmodule
`default_nettype wire
