// Behavioural model of four positions of a 7-series carry chain, for simulation; synthesis has the
// cell.
`default_nettype none
module CARRY4 (
  output wire [3:0] CO,
  output wire [3:0] O,
  input  wire CI,
  input  wire CYINIT,
  input  wire [3:0] DI,
  input  wire [3:0] S
);
  wire first = CI | CYINIT;
  wire carry0 = S[0] ? first : DI[0];
  wire carry1 = S[1] ? carry0 : DI[1];
  wire carry2 = S[2] ? carry1 : DI[2];
  wire carry3 = S[3] ? carry2 : DI[3];

  assign O = S ^ {carry2, carry1, carry0, first};
  assign CO = {carry3, carry2, carry1, carry0};
endmodule
`default_nettype wire
