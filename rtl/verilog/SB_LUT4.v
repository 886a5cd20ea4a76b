// Behavioural model of the look-up table of iCE40, for simulation; synthesis has the cell.
`ifndef SYNTHESIS
`default_nettype none
module SB_LUT4 #(
  parameter [15:0] LUT_INIT = 16'd0
) (
  input  wire I0,
  input  wire I1,
  input  wire I2,
  input  wire I3,
  output wire O
);
  assign O = LUT_INIT[{I3, I2, I1, I0}];
endmodule
`default_nettype wire
`endif
