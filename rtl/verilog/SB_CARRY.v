// Behavioural model of the carry of an iCE40 logic cell, for simulation; synthesis has the cell.
`ifndef SYNTHESIS
`default_nettype none
module SB_CARRY (
  input  wire I0,
  input  wire I1,
  input  wire CI,
  output wire CO
);
  assign CO = (I0 & I1) | (CI & (I0 | I1));
endmodule
`default_nettype wire
`endif
