// Behavioural model of the look-up table of 7-series with both outputs, for simulation; synthesis
// has the cell.
`ifndef SYNTHESIS
`default_nettype none
module LUT6_2 #(
  parameter [63:0] INIT = 64'd0
) (
  output wire O6,
  output wire O5,
  input  wire I0,
  input  wire I1,
  input  wire I2,
  input  wire I3,
  input  wire I4,
  input  wire I5
);
  wire [31:0] low = INIT[31:0];

  assign O6 = INIT[{I5, I4, I3, I2, I1, I0}];
  assign O5 = low[{I4, I3, I2, I1, I0}];
endmodule
`default_nettype wire
`endif
