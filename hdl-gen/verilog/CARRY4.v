// Behavioural model of four positions of a 7-series carry chain, for simulation; synthesis has the
// cell.
`ifndef SYNTHESIS
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
  wire through0 = S[0] ? first : DI[0];
  wire through1 = S[1] ? through0 : DI[1];
  wire through2 = S[2] ? through1 : DI[2];
  wire through3 = S[3] ? through2 : DI[3];

  assign O = S ^ {through2, through1, through0, first};
  assign CO = {through3, through2, through1, through0};
endmodule
`default_nettype wire
`endif
